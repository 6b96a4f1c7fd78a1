"""Outcome: gap and proof of a goal."""

from decimal import Decimal

import pytest

from planner.domain.goals import GoalKind
from planner.domain.outcome import GoalResult


def result(value: str, bound: str | None, kind: GoalKind = GoalKind.COST) -> GoalResult:
    return GoalResult(kind=kind, value=Decimal(value), bound=None if bound is None else Decimal(bound))


@pytest.mark.parametrize(
    ("value", "bound", "gap"), [("200", "150", "0.25"), ("0.5", "0", "0.5"), ("-200", "-150", "0.25"), ("7", "7", "0")]
)
def test_the_gap_is_relative_to_the_value(value, bound, gap):
    assert result(value, bound).gap == Decimal(gap)


def test_without_a_bound_nothing_is_known():
    assert result("5", None).gap is None
    assert not result("5", None).is_proved


def test_a_value_is_proved_once_the_bound_meets_it():
    assert result("5", "5").is_proved
    assert not result("5", "4").is_proved
    assert not result("5", "6", GoalKind.NET_VALUE).is_proved
    assert result("5", "5", GoalKind.NET_VALUE).is_proved


def test_a_goal_proved_in_its_turn_stays_proved_when_its_tolerance_is_used_up():
    goal = GoalResult(kind=GoalKind.MAKESPAN, value=Decimal(6), bound=Decimal(2), reached=Decimal(2))

    assert goal.is_proved
    assert goal.gap == 0
