"""Heads: every way in which one head of a requirement can be filled, and every way to fill all heads of a mode."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import combinations_with_replacement, product

from planner.domain.ids import RequirementId, ResourceId, SkillId
from planner.domain.people import Person, Resource
from planner.domain.program import Program
from planner.domain.work import SHARE_STEP, Mode, Requirement, Task
from tests.oracle.days import Days


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """One head of a requirement, filled.

    Attributes:
        days: Numbers of the days worked; the span is `[start, end)`.
        given: Person-days given on each day worked.
    """

    requirement: RequirementId
    resource: ResourceId
    is_person: bool
    skill: SkillId | None
    rate: int
    start: int
    end: int
    days: tuple[int, ...]
    given: tuple[Decimal, ...]

    @property
    def person_days(self) -> Decimal:
        """Given in total."""
        return sum(self.given, Decimal(0))


class Staff:
    """Who can fill which head at which rate, and what they offer on each day."""

    def __init__(self, program: Program, days: Days) -> None:
        self._days = days
        self.resources: tuple[Resource, ...] = (*program.people, *program.pools)
        self._offers = {resource.id: days.capacities(resource) for resource in self.resources}

    @cached_property
    def _levels(self) -> dict[ResourceId, frozenset[int]]:
        return {name: frozenset(offer[self._days.now :]) for name, offer in self._offers.items()}

    def offer(self, resource: ResourceId) -> tuple[int, ...]:
        """Return what a resource offers on each day of the program."""
        return self._offers[resource]

    def candidates(self, requirement: Requirement) -> Iterator[tuple[Resource, int]]:
        """Yield who may hold a head of the requirement, with each of their rates."""
        for resource in self.resources:
            if requirement.skill is None:
                able = resource.id == requirement.resource
            else:
                able = 0 < resource.level(requirement.skill) >= requirement.level
            if able:
                for rate in sorted(self._rates(requirement, resource.id)):
                    yield resource, rate

    def _rates(self, requirement: Requirement, resource: ResourceId) -> set[int]:
        ceiling, least = requirement.share, requirement.least_share
        if least is None:
            return {ceiling} | {level for level in self._levels[resource] if 0 < level < ceiling}
        levels = {level for level in self._levels[resource] if least <= level <= ceiling}
        return {*range(least, ceiling + 1, SHARE_STEP), ceiling} | levels

    def effort(self, requirement: Requirement, effort: Decimal, start: int) -> Iterator[Head]:
        """Yield each way to work off `effort` from the day `start` on, days away skipped."""
        for resource, rate in self.candidates(requirement):
            offer = self._offers[resource.id]
            days, given, left = [], [], effort
            day = start
            while left > 0 and day < self._days.end:
                if offer[day] == 0 and day == start:
                    break
                if offer[day] > 0:
                    days.append(day)
                    given.append(min(left, Decimal(rate) / 100))
                    left -= given[-1]
                day += 1
            if left == 0:
                yield from self._head(requirement, resource, rate, start, days, given)

    def presence(self, requirement: Requirement, start: int, end: int) -> Iterator[Head]:
        """Yield each way to be there on every day of `[start, end)`."""
        span = range(start, end)
        for resource, rate in self.candidates(requirement):
            if all(self._offers[resource.id][day] > 0 for day in span):
                yield from self._head(requirement, resource, rate, start, span, [Decimal(rate) / 100] * len(span))

    def support(self, requirement: Requirement, start: int, end: int) -> Iterator[Head | None]:
        """Yield each way to cover `[start, end)` as far as one can; nobody is one, unless it must be staffed."""
        if not requirement.must_staff or start == end:
            yield None
        for resource, rate in self.candidates(requirement):
            days = [day for day in range(start, end) if self._offers[resource.id][day] > 0]
            gap = len(days) < end - start or rate < requirement.demanded_share
            if days and not (requirement.must_staff and gap):
                yield from self._head(requirement, resource, rate, start, days, [Decimal(rate) / 100] * len(days))

    def _head(
        self,
        requirement: Requirement,
        resource: Resource,
        rate: int,
        start: int,
        days: Iterable[int],
        given: list[Decimal],
    ) -> Iterator[Head]:
        """Yield the head if the rate is offered on each of its days; one without days is at `start`."""
        worked = tuple(days)
        if all(rate <= self._offers[resource.id][day] for day in worked):
            yield Head(
                requirement=requirement.id,
                resource=resource.id,
                is_person=isinstance(resource, Person),
                skill=requirement.skill,
                rate=rate,
                start=worked[0] if worked else start,
                end=worked[-1] + 1 if worked else start,
                days=worked,
                given=tuple(given),
            )


def crews(
    task: Task, mode: Mode, ways: list[list[Head | None]], *, has_days: bool = True
) -> Iterator[tuple[Head, ...]]:
    """Yield every way to fill all heads of a mode, given the ways to fill one head of each of its requirements.

    Args:
        has_days: False for support whose days are all past: then nobody can be held to a pin.
    """
    per_requirement = (
        combinations_with_replacement(options, requirement.heads)
        for requirement, options in zip(mode.requirements, ways, strict=True)
    )
    for filled in product(*per_requirement):
        crew = tuple(head for heads in filled for head in heads if head is not None)
        people = [head.resource for head in crew if head.is_person]
        if len(people) == len(set(people)) and (not has_days or _keeps_pins(task, mode, crew)):
            yield crew


def _keeps_pins(task: Task, mode: Mode, crew: tuple[Head, ...]) -> bool:
    for pin in task.pins.resources:
        where = None if pin.requirement is None or mode.requirement(pin.requirement) is None else pin.requirement
        if not any(head.resource == pin.resource and where in (None, head.requirement) for head in crew):
            return False
    return True
