"""One row for each milestone: when it is reached, when it is due and where it was."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.plan import Baseline, Plan, last_shown
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.work import Task
from planner.measures.tardiness import days_late


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneRow:
    """A milestone in the plan.

    Attributes:
        day: The day people see.
        is_reached: Whether it is a fact already.
        days_late: Working days after its due date; None where it has none.
        margin: Working days it is ahead of its due date, None where it has none; 0 if it is late.
        was: The day the baseline has for it, None where it has none.
        moved: Working days later (negative: earlier) than the baseline.
        links: Tasks of other projects that wait for it, or that it waits for.
    """

    task: Task
    day: date
    is_reached: bool
    days_late: int | None
    margin: int | None
    was: date | None
    moved: int | None
    links: tuple[Task, ...]


def milestone_rows(program: Program, plan: Plan, baseline: Baseline | None = None) -> Iterator[MilestoneRow]:
    """Yield a row for every milestone of the selected projects, by date."""
    rows = (_row(program, task, plan, baseline) for task in program.tasks if _is_planned_milestone(task, plan))
    yield from sorted(rows, key=lambda row: row.day)


def _is_planned_milestone(task: Task, plan: Plan) -> bool:
    return task.is_milestone and task.id in plan.task_by_id


def _row(program: Program, task: Task, plan: Plan, baseline: Baseline | None) -> MilestoneRow:
    calendar, end = program.working_calendar, plan.task_by_id[task.id].end
    before = None if baseline is None else baseline.task_by_id.get(task.id)
    was = None if before is None else before.end
    return MilestoneRow(
        task=task,
        day=last_shown(calendar, end, end, program.start),
        is_reached=stage(task) is Stage.DONE,
        days_late=None if task.due is None else days_late(program, task.due, end),
        margin=None if task.due is None else max(0, calendar.count(end, calendar.after(task.due))),
        was=None if was is None else last_shown(calendar, was, was, program.start),
        moved=None if was is None else calendar.count(was, end),
        links=_links(program, task),
    )


def _links(program: Program, task: Task) -> tuple[Task, ...]:
    ends = [
        point.successor if point.predecessor == task.id else point.predecessor
        for point in program.integration_points()
        if task.id in (point.predecessor, point.successor)
    ]
    return tuple(program.task_by_id[end] for end in dict.fromkeys(ends))
