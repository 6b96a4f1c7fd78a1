"""Progress in words."""

from decimal import Decimal

import pytest

from planner.domain.goals import GoalKind
from planner.solver.progress import Progress
from planner.wording.progress import progress_text


def a_progress(**more):
    given = {"seconds": 12.3, "goal": None, "value": None, "bound": None, "found_by": "model", **more}
    return Progress(**given)


def test_before_a_plan_it_says_so():
    assert progress_text(a_progress(), "EUR") == "looking for a first plan"


def test_a_goal_that_has_just_begun_has_no_value():
    assert progress_text(a_progress(goal=GoalKind.COST), "EUR") == "cost: looking"


@pytest.mark.parametrize(
    ("goal", "text"),
    [
        (GoalKind.COST, "cost: 410 EUR, not below 395 EUR"),
        (GoalKind.NET_VALUE, "net value: 410 EUR, not above 395 EUR"),
    ],
)
def test_value_and_bound_are_said(goal, text):
    assert progress_text(a_progress(goal=goal, value=Decimal(410), bound=Decimal(395)), "EUR") == text
