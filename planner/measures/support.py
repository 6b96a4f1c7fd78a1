"""Unmet support: days of support work that nobody covers, or covers at too low a share."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from planner.domain.ids import ProjectId, RequirementId, TaskId
from planner.domain.plan import Plan, ScheduledTask
from planner.domain.program import Program
from planner.domain.remaining import Stage, remaining_days, stage
from planner.domain.units import PersonDays
from planner.domain.work import Requirement, WorkKind
from planner.measures.load import days_of_work


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmetSupport:
    """What is missing on one day for one requirement, all its heads together."""

    project: ProjectId
    task: TaskId
    requirement: RequirementId
    day: date
    missing: PersonDays


def support_span(program: Program, scheduled: ScheduledTask) -> tuple[date, date]:
    """Return the span `[start, end)` in which a support task is still to be covered: of a started one its last days."""
    task = program.task_by_id[scheduled.task]
    mode = task.mode(scheduled.mode)
    if mode is None or stage(task) is not Stage.STARTED:
        return scheduled.start, scheduled.end
    return program.working_calendar.shift(scheduled.end, -remaining_days(task, mode)), scheduled.end


def unmet_support(program: Program, plan: Plan) -> Iterator[UnmetSupport]:
    """Yield each day on which a support requirement gets less than it demands."""
    for scheduled in plan.tasks:
        task = program.task_by_id[scheduled.task]
        mode = task.mode(scheduled.mode)
        if mode is None or mode.kind is not WorkKind.SUPPORT or stage(task) is Stage.DONE:
            continue
        for requirement in mode.requirements:
            for day, missing in _missing(program, scheduled, requirement):
                yield UnmetSupport(
                    project=task.project, task=task.id, requirement=requirement.id, day=day, missing=missing
                )


def total_unmet(program: Program, plan: Plan) -> PersonDays:
    """Return the person-days of support that nobody covers."""
    return sum((row.missing for row in unmet_support(program, plan)), Decimal(0))


def _missing(program: Program, scheduled: ScheduledTask, requirement: Requirement) -> Iterator[tuple[date, PersonDays]]:
    demanded = Decimal(requirement.demanded_share) / 100
    given: dict[date, PersonDays] = {}
    for assignment in scheduled.assignments:
        if assignment.requirement == requirement.id:
            for work in days_of_work(program, scheduled, assignment):
                given[work.day] = given.get(work.day, Decimal(0)) + min(demanded, Decimal(work.rate) / 100)
    for day in program.working_calendar.days(*support_span(program, scheduled)):
        missing = demanded * requirement.heads - given.get(day, Decimal(0))
        if missing > 0:
            yield day, missing
