"""One row for each scheduled task: the sheet that people edit and `planner check` reads back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import ModeId
from planner.domain.plan import Plan, ScheduledTask, first_shown, last_shown, resources_of
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.remaining import Stage, stage
from planner.domain.units import Percent
from planner.domain.work import Task
from planner.measures.tardiness import days_late

MILESTONE = "milestone"
AT_START = ", at start"
"""Ends the kind of an empty span that lies at the start of the day it is shown on, not at its end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleRow:
    """A scheduled task as people see it.

    Attributes:
        kind: The mode's kind of work, or `milestone`; with `AT_START` where an empty span lies at the day's start.
        first: First day, inclusive; of an empty span the day it is shown on.
        last: Last day, inclusive.
        days: Working days in the span, 0 for a milestone.
        days_late: Working days after the task's own due date; None where it has none.
        who: Names of the people and pools that still work on it.
    """

    project: Project
    task: Task
    mode: ModeId
    kind: str
    first: date
    last: date
    days: int
    stage: Stage
    percent: Percent
    days_late: int | None
    who: tuple[str, ...]


def schedule_rows(program: Program, plan: Plan) -> Iterator[ScheduleRow]:
    """Yield a row for every scheduled task, in the plan's order."""
    calendar = program.working_calendar
    for scheduled in plan.tasks:
        task = program.task_by_id[scheduled.task]
        span = scheduled.start, scheduled.end
        yield ScheduleRow(
            project=program.project_by_id[task.project],
            task=task,
            mode=scheduled.mode,
            kind=_kind(program, task, scheduled),
            first=first_shown(calendar, *span, program.start),
            last=last_shown(calendar, *span, program.start),
            days=calendar.count(*span),
            stage=stage(task),
            percent=task.progress.percent,
            days_late=None if task.due is None else days_late(program, task.due, scheduled.end),
            who=people_on(program, scheduled),
        )


def people_on(program: Program, scheduled: ScheduledTask) -> tuple[str, ...]:
    """Return the names of who works on a scheduled task, in alphabetical order."""
    return tuple(sorted(program.resource_by_id[r].name or r for r in resources_of(scheduled)))


def _kind(program: Program, task: Task, scheduled: ScheduledTask) -> str:
    mode = task.mode(scheduled.mode)
    kind = MILESTONE if task.is_milestone or mode is None else mode.kind.value
    empty_at_start = scheduled.start == scheduled.end <= program.start
    return kind + AT_START if empty_at_start else kind
