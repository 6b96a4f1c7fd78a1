"""Planned: what the solver makes of a drawn program, and what the oracle says to it."""

from decimal import Decimal

from hypothesis import reject

from planner.checker import check
from planner.domain.outcome import Outcome, Status
from planner.solver.engine import solve
from planner.solver.options import Options
from tests.oracle.enumerate import Best, best
from tests.oracle.search import TooLarge
from tests.properties.programs import Case

TO_THE_END = Options(time_limit=None, steps=1000, workers=1)
"""Tiny programs are solved to the end, on one worker: starting eight takes longer than the search."""


def truth(case: Case) -> Best | None:
    """Return the oracle's answer; a program too large for it is drawn anew."""
    try:
        return best(case.program, case.baseline)
    except TooLarge:
        reject()


def planned(case: Case, options: Options = TO_THE_END) -> Outcome:
    """Plan a program; whatever comes of it, a plan is sound."""
    outcome = solve(case.program, options=options, baseline=case.baseline)
    if outcome.plan is not None:
        assert list(check(case.program, outcome.plan)) == []
    return outcome


def best_values(outcome: Outcome) -> tuple[Decimal | None, ...]:
    """Return the proved best values of an optimal outcome: its bounds."""
    assert outcome.status is Status.OPTIMAL
    return tuple(goal.bound for goal in outcome.goals)
