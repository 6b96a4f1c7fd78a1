"""Load week by week: what each person and pool gives, offers and has left."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from planner.domain.ids import ResourceId
from planner.domain.people import Resource
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.units import ZERO, Percent, PersonDays
from planner.measures.load import load_by_day, plan_load
from planner.measures.steadiness import monday

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekLoad:
    """One person or pool in one calendar week, from the status date on.

    Attributes:
        monday: Names the week.
        planned: Person-days given.
        offered: Person-days offered.
        away: Working days of the program on which nothing is offered.
        working: Working days of the program in the week.
        overloaded: Days on which more is taken than offered; any is a defect of the plan.
    """

    monday: date
    planned: PersonDays
    offered: PersonDays
    away: int
    working: int
    overloaded: int

    @property
    def is_away(self) -> bool:
        """Whether nothing is offered in the whole week."""
        return self.away == self.working


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceWeeks:
    """A person or pool over all weeks of the plan."""

    resource: Resource
    weeks: tuple[WeekLoad, ...]

    @property
    def planned(self) -> PersonDays:
        """Person-days given in all weeks."""
        return sum((week.planned for week in self.weeks), ZERO)

    @property
    def offered(self) -> PersonDays:
        """Person-days offered in all weeks."""
        return sum((week.offered for week in self.weeks), ZERO)


def weeks_of(program: Program, plan: Plan) -> tuple[date, ...]:
    """Return the Mondays of all weeks from the status date to the last assignment; empty without one."""
    spans = [(a.start, a.end) for scheduled in plan.tasks for a in scheduled.assignments]
    if not spans:
        return ()
    week = monday(min(program.now, *(start for start, _ in spans)))
    end = max(end for _, end in spans)
    mondays = []
    while week < end:
        mondays.append(week)
        week += _WEEK
    return tuple(mondays)


def resource_weeks(program: Program, plan: Plan) -> Iterator[ResourceWeeks]:
    """Yield a row for every person and pool of the program, with work or without."""
    mondays = weeks_of(program, plan)
    given = _given(program, plan)
    loads = load_by_day(program, plan)
    for resource in program.resource_by_id.values():
        weeks = tuple(_week(program, resource, week, given, loads) for week in mondays)
        yield ResourceWeeks(resource=resource, weeks=weeks)


def _given(program: Program, plan: Plan) -> dict[tuple[ResourceId, date], PersonDays]:
    given: dict[tuple[ResourceId, date], PersonDays] = {}
    for work in plan_load(program, plan):
        key = work.resource, monday(work.day)
        given[key] = given.get(key, ZERO) + work.given
    return given


def _week(
    program: Program,
    resource: Resource,
    week: date,
    given: dict[tuple[ResourceId, date], PersonDays],
    loads: dict[tuple[ResourceId, date], Percent],
) -> WeekLoad:
    days = program.working_calendar.days(max(week, program.now), min(week + _WEEK, program.end))
    capacities = {day: program.capacity_on(resource, day) for day in days}
    return WeekLoad(
        monday=week,
        planned=given.get((resource.id, week), ZERO),
        offered=Decimal(sum(capacities.values())) / 100,
        away=sum(capacity == 0 for capacity in capacities.values()),
        working=len(days),
        overloaded=sum(loads.get((resource.id, day), 0) > capacity for day, capacity in capacities.items()),
    )
