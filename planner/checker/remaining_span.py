"""Remaining span: where the work of a task of kind duration or support still to be done lies."""

from datetime import date

from planner.checker.legible import LegiblePlan, LegibleTask
from planner.domain.remaining import Stage, remaining_days


def remaining_span(legible: LegiblePlan, task: LegibleTask) -> tuple[date, date]:
    """Return the span `[start, end)` that heads of kind duration and support share, before any trimming.

    Untouched: the task's span. Started: the block of remaining days that ends with the task.
    """
    start, end = task.scheduled.start, task.scheduled.end
    if task.stage is Stage.UNTOUCHED:
        return start, end
    return legible.calendar.shift(end, -remaining_days(task.task, task.mode)), end
