"""Load: what each assignment takes from its person or pool, day by day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from planner.domain.ids import ResourceId, TaskId
from planner.domain.plan import Assignment, Plan, ScheduledTask
from planner.domain.program import Program
from planner.domain.units import Percent, PersonDays

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOfWork:
    """One worked day of an assignment.

    Attributes:
        rate: Percent of the day that is taken.
        given: Person-days worked off; below `rate` on a partial last day.
    """

    task: TaskId
    resource: ResourceId
    day: date
    rate: Percent
    given: PersonDays


def days_of_work(program: Program, scheduled: ScheduledTask, assignment: Assignment) -> Iterator[DayOfWork]:
    """Yield the days in the assignment's span on which its resource is not away, until its person-days are given."""
    resource = program.resource_by_id[assignment.resource]
    full = Decimal(assignment.rate) / _HUNDRED
    left = assignment.person_days
    for day in program.working_calendar.days(assignment.start, assignment.end):
        if program.capacity_on(resource, day) == 0:
            continue
        given = min(full, left)
        left -= given
        yield DayOfWork(task=scheduled.task, resource=assignment.resource, day=day, rate=assignment.rate, given=given)


def plan_load(program: Program, plan: Plan) -> Iterator[DayOfWork]:
    """Yield every worked day of a plan."""
    for scheduled in plan.tasks:
        for assignment in scheduled.assignments:
            yield from days_of_work(program, scheduled, assignment)


def load_by_day(program: Program, plan: Plan) -> dict[tuple[ResourceId, date], Percent]:
    """Return the percent taken per resource and day."""
    loads: dict[tuple[ResourceId, date], Percent] = {}
    for work in plan_load(program, plan):
        key = work.resource, work.day
        loads[key] = loads.get(key, 0) + work.rate
    return loads
