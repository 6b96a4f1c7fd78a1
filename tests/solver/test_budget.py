"""Budget: time, steps and requests to stop, and what is said to have ended a solve."""

from decimal import Decimal
from threading import Event
from time import monotonic

import pytest

from planner.domain.outcome import Stop
from planner.solver.budget import Budget
from planner.solver.options import Options


def a_budget(*, spent=0.0, steps=0, stopped=False, **options):
    """Build a budget of which some is spent."""
    stop = Event()
    if stopped:
        stop.set()
    return Budget(Options(**{"time_limit": None, **options}), stop, began=monotonic() - spent, steps=steps)


def test_without_limits_nothing_is_ever_over():
    budget = a_budget(spent=10_000, steps=10_000)
    assert (budget.left(), budget.steps_left(), budget.is_over()) == (None, None, False)


@pytest.mark.parametrize(
    ("budget", "why"),
    [
        (a_budget(time_limit=60.0, spent=61), Stop.TIME_LIMIT),
        (a_budget(steps=7, gap=Decimal("0.1")), Stop.GAP),
        (a_budget(stopped=True, time_limit=60.0, spent=61), Stop.REQUEST),
    ],
)
def test_why_it_ended(budget, why):
    assert budget.why() is why


def test_a_step_budget_that_is_used_up():
    budget = Budget(Options(time_limit=None, steps=7), Event(), steps=9)
    assert (budget.steps_left(), budget.is_over(), budget.why()) == (0, True, Stop.STEP_LIMIT)


def test_time_left():
    left = a_budget(time_limit=60.0, spent=20).left()
    assert left is not None
    assert 0 < left <= 40
    assert a_budget(time_limit=60.0, spent=61).left() == 0.0
