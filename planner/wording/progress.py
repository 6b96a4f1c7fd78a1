"""A running solve in words."""

from planner.solver.progress import Progress
from planner.wording.goals import goal_value


def progress_text(progress: Progress, currency: str) -> str:
    """Write one line for whoever watches: `12 s  cost 410,000 EUR, bound 395,000 EUR  (model: better plan)`."""
    what = "looking for a first plan"
    if progress.goal is not None:
        what = str(progress.goal)
        if progress.value is not None:
            what += f" {goal_value(progress.goal, progress.value, currency)}"
        if progress.bound is not None:
            what += f", bound {goal_value(progress.goal, progress.bound, currency)}"
    note = f"  ({progress.note})" if progress.note else ""
    return f"{progress.seconds:.0f} s  {what}{note}"
