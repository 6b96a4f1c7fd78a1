"""The plan as the project managers sent it, as a baseline."""

from datetime import date

from planner.domain.calendar import Calendar
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.program import Program
from planner.domain.work import AsSent, Task


def as_sent_baseline(program: Program) -> Baseline | None:
    """Return the dates and names in the project managers' own sheets; None if they gave none.

    A first day on a non-working date rounds forward, a last day back; what a sheet leaves out the baseline leaves open.
    """
    calendar = program.working_calendar
    tasks = tuple(
        BaselineTask(
            task=task.id,
            start=_start(calendar, task, task.as_sent),
            end=_end(calendar, task.as_sent),
            resources=frozenset(task.as_sent.resources) or None,
        )
        for task in program.tasks
        if task.as_sent is not None
    )
    return Baseline(tasks=tasks, name="as sent") if tasks else None


def _start(calendar: Calendar, task: Task, sent: AsSent) -> date | None:
    """A milestone is shown on the day before it: it starts where it ends."""
    if task.is_milestone:
        day = sent.last or sent.first
        return None if day is None else calendar.after(day)
    return None if sent.first is None else calendar.at_or_after(sent.first)


def _end(calendar: Calendar, sent: AsSent) -> date | None:
    return None if sent.last is None else calendar.after(sent.last)
