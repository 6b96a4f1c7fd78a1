"""Values and gaps in words."""

from decimal import Decimal

import pytest

from planner.domain.goals import GoalKind
from planner.domain.outcome import GoalResult
from planner.domain.plan import Baseline
from planner.wording.goals import bound_text, gap_text, goal_value, is_told, number


@pytest.mark.parametrize(
    ("value", "text"), [("1250000", "1,250,000"), ("1250000.5", "1,250,000.50"), ("-3.00", "-3"), ("0", "0")]
)
def test_cents_are_written_only_where_there_are_any(value, text):
    assert number(Decimal(value)) == text


@pytest.mark.parametrize(
    ("goal", "value", "text"),
    [
        (GoalKind.COST, "410000", "410,000 EUR"),
        (GoalKind.UNMET_SUPPORT, "3.5", "3.50 person-days"),
        (GoalKind.FAIR_LOAD, "934", "93.40 %"),
        (GoalKind.MAKESPAN, "120", "120 working days"),
        (GoalKind.LEAST_CHANGE, "1.00", "1 change"),
        (GoalKind.LEAST_CHANGE, "0", "0 changes"),
    ],
)
def test_a_value_is_written_with_its_unit(goal, value, text):
    assert goal_value(goal, Decimal(value), "EUR") == text


@pytest.mark.parametrize("goal", GoalKind)
def test_every_goal_has_a_unit(goal):
    assert goal_value(goal, Decimal(7), "EUR") not in ("7", "")


@pytest.mark.parametrize(
    ("value", "bound", "text"),
    [
        ("100", "100", "proved best"),
        ("100", "90", "at most 10.0 % off"),
        ("100000", "99999", "less than 0.1 % off"),
        ("100", "-150", "may be more than 100 % off"),
        ("100", None, "unknown"),
    ],
)
def test_the_gap_is_said_in_words(value, bound, text):
    result = GoalResult(kind=GoalKind.COST, value=Decimal(value), bound=None if bound is None else Decimal(bound))

    assert gap_text(result) == text


@pytest.mark.parametrize(
    ("kind", "bound", "text"),
    [
        (GoalKind.COST, "1200", "not below 1,200 EUR, from the cheapest way"),
        (GoalKind.NET_VALUE, "1200", "not above 1,200 EUR, from the cheapest way"),
        (GoalKind.COST, None, ""),
    ],
)
def test_a_bound_is_said_with_what_it_comes_from(kind, bound, text):
    limit = None if bound is None else Decimal(bound)
    result = GoalResult(kind=kind, value=Decimal(1500), bound=limit, because="the cheapest way")
    assert bound_text(result, "EUR") == text


def test_least_change_is_told_where_there_is_something_to_compare_with():
    baseline = Baseline(name="as sent", tasks=())
    assert [is_told(GoalKind.LEAST_CHANGE, against) for against in (None, baseline)] == [False, True]
    assert is_told(GoalKind.COST, None)
