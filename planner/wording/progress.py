"""A running solve in words."""

from planner.solver.progress import Progress
from planner.wording.goals import goal_value

LOOKING = "looking for a first plan"


def progress_text(progress: Progress, currency: str) -> str:
    """Say what is known by now: `cost: 410,000 EUR, not below 395,000 EUR`."""
    if progress.goal is None:
        return LOOKING
    if progress.value is None:
        return f"{progress.goal}: looking"
    text = f"{progress.goal}: {goal_value(progress.goal, progress.value, currency)}"
    if progress.bound is None:
        return text
    beyond = "not above" if progress.goal.is_maximised else "not below"
    return f"{text}, {beyond} {goal_value(progress.goal, progress.bound, currency)}"
