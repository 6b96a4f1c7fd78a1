"""People and pools who are never there, and capacities that overlap."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from planner.domain.people import CapacityPeriod, Person, Resource
from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.planning.reviews.remark import problem, warning


def review_capacity(program: Program) -> Iterator[InputProblem]:
    """Yield overlapping capacities, and who has none at all from the status date on."""
    days = program.working_calendar.days(program.now, program.end)
    for resource in program.resource_by_id.values():
        yield from _overlaps(resource)
        if days and not any(program.capacity_on(resource, day) for day in days):
            yield _never_there(resource, days)


def _never_there(resource: Resource, days: list[date]) -> InputProblem:
    name = f'"{resource.id}"'
    if not isinstance(resource, Person):
        return warning(resource.source, f"pool {name} has no units from {days[0]} on", "Nothing is planned with it")
    away = [leave for leave in resource.leave if leave.last >= days[0] and leave.first <= days[-1]]
    if away and all(any(leave.covers(day) for leave in away) for day in days):
        what = f"{name} is on leave over the whole time that is planned, {days[0]} to {days[-1]}"
        return warning(away[0].source or resource.source, what, "Nothing is planned with them")
    what = f"{name} has no capacity on any day from {days[0]} to {days[-1]}"
    return warning(resource.source, what, "Nothing is planned with them: look at capacity, leave and calendar")


def _overlaps(resource: Resource) -> Iterator[InputProblem]:
    ordered = sorted(resource.capacity_periods, key=lambda period: period.first or date.min)
    latest: CapacityPeriod | None = None
    for one, other in pairwise(ordered):
        latest = one if latest is None or _end(one) > _end(latest) else latest
        if (other.first or date.min) < _end(latest):
            what = f'two capacities of "{resource.id}" hold on {other.first or other.last or "every day"}'
            where = f": the other is in {latest.source}" if latest.source is not None else ""
            yield problem(other.source or resource.source, what, f"Let one end before the other begins{where}")


def _end(period: CapacityPeriod) -> date:
    return date.max if period.last is None else period.last + timedelta(days=1)
