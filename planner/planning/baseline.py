"""The plan as the project managers sent it, as a baseline."""

from planner.domain.plan import Baseline, BaselineTask
from planner.domain.program import Program


def as_sent_baseline(program: Program) -> Baseline | None:
    """Return the dates and names in the project managers' own sheets; None if they gave none.

    A first day on a non-working date rounds forward, a last day back; what a sheet leaves out the baseline leaves open.
    """
    calendar = program.working_calendar
    tasks = tuple(
        BaselineTask(
            task=task.id,
            start=None if task.as_sent.first is None else calendar.at_or_after(task.as_sent.first),
            end=None if task.as_sent.last is None else calendar.after(task.as_sent.last),
            resources=frozenset(task.as_sent.resources) or None,
        )
        for task in program.tasks
        if task.as_sent is not None
    )
    return Baseline(tasks=tasks, name="as sent") if tasks else None
