"""People and pools side by side: how much work, how full, who is newly needed or free."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from planner.domain.ids import ResourceId
from planner.domain.people import Resource
from planner.domain.units import PersonDays
from planner.measures.load import load_by_day, plan_load
from planner.whatif.planned import PlannedScenario

_ALL = Decimal(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCell:
    """One person or pool in one scenario.

    Attributes:
        person_days: Given from the status date on.
        offered: Person-days offered from the status date to the program's end.
        overloaded_days: Days on which more is taken than offered; none in a sound plan.
        is_newly_needed: Has work here but none in the reference.
        is_released: Has none here but work in the reference.
    """

    person_days: PersonDays
    offered: PersonDays
    overloaded_days: int
    is_newly_needed: bool
    is_released: bool

    @property
    def utilisation(self) -> Decimal | None:
        """Share of the offered days that are given, 1 is all; None if nothing is offered."""
        return self.person_days / self.offered if self.offered else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person or pool of all scenarios; a cell is None, too, where the scenario does not have them."""

    resource: ResourceId
    name: str
    cells: tuple[PersonCell | None, ...]


def compare_people(planned: Sequence[PlannedScenario]) -> tuple[PersonRow, ...]:
    """Return a row for each person and pool of any scenario, people first."""
    resources: dict[ResourceId, Resource] = {person.id: person for one in planned for person in one.program.people}
    resources |= {pool.id: pool for one in planned for pool in one.program.pools}
    given = [_given(one) for one in planned]
    overloaded = [_overloaded(one) for one in planned]
    return tuple(
        PersonRow(
            resource=id_,
            name=resource.name,
            cells=tuple(
                _cell(one, id_, given[n], overloaded[n], None if n == 0 or planned[0].plan is None else given[0])
                for n, one in enumerate(planned)
            ),
        )
        for id_, resource in resources.items()
    )


def _given(one: PlannedScenario) -> dict[ResourceId, PersonDays]:
    given: dict[ResourceId, PersonDays] = {}
    for work in plan_load(one.program, one.plan) if one.plan is not None else ():
        given[work.resource] = given.get(work.resource, Decimal(0)) + work.given
    return given


def _overloaded(one: PlannedScenario) -> Counter[ResourceId]:
    loads = load_by_day(one.program, one.plan) if one.plan is not None else {}
    return Counter(
        resource
        for (resource, day), load in loads.items()
        if load > one.program.capacity_on(one.program.resource_by_id[resource], day)
    )


def _cell(
    one: PlannedScenario,
    resource: ResourceId,
    given: dict[ResourceId, PersonDays],
    overloaded: Counter[ResourceId],
    before: dict[ResourceId, PersonDays] | None,
) -> PersonCell | None:
    if one.plan is None or resource not in one.program.resource_by_id:
        return None
    days = given.get(resource, Decimal(0))
    return PersonCell(
        person_days=days,
        offered=_offered(one, resource),
        overloaded_days=overloaded[resource],
        is_newly_needed=before is not None and bool(days) and resource not in before,
        is_released=before is not None and not days and resource in before,
    )


def _offered(one: PlannedScenario, resource: ResourceId) -> PersonDays:
    program = one.program
    days = program.working_calendar.days(program.now, program.end)
    return Decimal(sum(program.capacity_on(program.resource_by_id[resource], day) for day in days)) / _ALL
