"""Limits: how long and how hard a command lets the solver search."""

from decimal import Decimal

from planner.solver.options import Options

USUAL_SECONDS = 60.0


def limits(*, time_limit: float | None, gap: float, workers: int, seed: int, steps: int | None) -> Options:
    """Return the solver's options; a budget of steps alone has no time limit."""
    if time_limit is None and steps is None:
        time_limit = USUAL_SECONDS
    return Options(time_limit=time_limit, gap=Decimal(str(gap)), workers=workers, seed=seed, steps=steps)
