"""Months: a project's month demand, moved by whole months."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from planner.domain.demand import shifted_month
from planner.domain.ids import ProjectId
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.work import Task
from planner.whatif.changes.change import Change
from planner.whatif.changes.wording import counted


def month_tasks(program: Program, project: ProjectId) -> Iterator[tuple[Task, date]]:
    """Yield the untouched month tasks of a project, each with its month."""
    for task in program.tasks_by_project[project]:
        if task.month is not None and stage(task) is Stage.UNTOUCHED:
            yield task, task.month


def months_between(month: date, later: date) -> int:
    """Return how many months `later` is after `month`."""
    return (later.year - month.year) * 12 + later.month - month.month


def first_month_after(day: date) -> date:
    """Return the first of the month after the one of `day`."""
    return shifted_month(day.replace(day=1), 1)


def with_later_demand(
    change: Change, program: Program, project: ProjectId, months: int, *, since: date | None = None, at: str = ""
) -> Program:
    """Return the program with a project's untouched month tasks moved later by whole months.

    Args:
        since: Only those of months that end on or after this date.
        at: The field of the change that asks for it.

    Raises:
        ChangeError: If demand would move past the program's last date, where it would be lost without a word.
    """
    moved = {}
    for task, month in month_tasks(program, project):
        if since is not None and first_month_after(month) <= since:
            continue
        later = shifted_month(month, months)
        if later > program.last:
            what = f'{counted(months, "month")} later "{task.name or task.id}" lies after the program\'s last date'
            raise change.problem(what, "Move it by fewer months or move the program's end", at=at)
        name = task.name.replace(f"{month:%Y-%m}", f"{later:%Y-%m}")
        moved[task.id] = replace(task, month=later, name=name)
    return replace(program, tasks=tuple(moved.get(task.id, task) for task in program.tasks))
