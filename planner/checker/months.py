"""Months: the month tasks of a project all shift by the same number of whole months."""

from collections.abc import Iterator
from datetime import date

from planner.checker.legible import LegiblePlan, LegibleTask
from planner.checker.violation import Violation
from planner.checker.words import span_named, task_named
from planner.domain.demand import shifted_month
from planner.domain.program import Program
from planner.domain.project import Project

RULE = "months"


def check_months(legible: LegiblePlan) -> Iterator[Violation]:
    """Report month tasks that span no month they may shift to, and projects whose month tasks shift unequally."""
    for project in legible.program.projects:
        tasks = [task for task in legible.tasks if task.task.month is not None and task.task.project == project.id]
        yield from _check_project(legible, project, tasks)


def month_span(program: Program, month: date, shift: int) -> tuple[date, date] | None:
    """Return the span of a month task that shifts by so many months; None if it may not shift that far.

    Args:
        month: First day of the month the task asks for.
    """
    calendar = program.working_calendar
    start = calendar.at_or_after(shifted_month(month, shift))
    end = calendar.at_or_after(shifted_month(month, shift + 1))
    if shift > 0 and end > program.end:
        return None
    return min(max(start, program.now), program.end), min(max(end, program.now), program.end)


def _check_project(legible: LegiblePlan, project: Project, tasks: list[LegibleTask]) -> Iterator[Violation]:
    common: set[int] | None = None
    for task in tasks:
        fitting = _fitting_shifts(legible.program, project, task)
        if fitting:
            common = fitting if common is None else common & fitting
        else:
            yield _violation(legible, task, f"is no month that project {project.id} may shift it to")
    if common is not None and not common:
        message = f"the month tasks of project {project.id} do not all shift by the same number of months"
        yield Violation(rule=RULE, tasks=tuple(task.task.id for task in tasks), message=message)


def _fitting_shifts(program: Program, project: Project, task: LegibleTask) -> set[int]:
    fitting = set()
    month = task.task.month
    for shift in range(max(0, project.may_shift_months) + 1):
        span = None if month is None else month_span(program, month, shift)
        if span is None:
            break
        if span == (task.scheduled.start, task.scheduled.end):
            fitting.add(shift)
    return fitting


def _violation(legible: LegiblePlan, task: LegibleTask, what: str) -> Violation:
    span = span_named(legible.calendar, task.scheduled.start, task.scheduled.end)
    message = f"{task_named(legible.program, task.task.id)} spans {span}, which {what}"
    return Violation(rule=RULE, tasks=(task.task.id,), message=message)
