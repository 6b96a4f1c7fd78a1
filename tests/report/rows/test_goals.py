"""Goals reached, in words."""

from dataclasses import replace
from decimal import Decimal

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.outcome import GoalResult, Outcome, Status, Stop
from planner.report.rows.goals import goal_rows, unit_of
from planner.wording.goals import goal_value
from tests.builders import a_program


def _rows(*results, goals=None):
    program = a_program() if goals is None else replace(a_program(), stated_goals=goals)
    outcome = Outcome(status=Status.FEASIBLE, plan=None, goals=results, seconds=1.0, stop=Stop.TIME_LIMIT)
    return list(goal_rows(program, outcome))


def _result(kind: GoalKind, value: float, bound: float | None) -> GoalResult:
    return GoalResult(kind=kind, value=Decimal(str(value)), bound=None if bound is None else Decimal(str(bound)))


@pytest.mark.parametrize(
    ("result", "verdict", "distance"),
    [
        (_result(GoalKind.COST, 100, 100), "proved best", 0),
        (_result(GoalKind.COST, 100, 80), "at most 20.0% from the best", 20),
        (_result(GoalKind.COST, 100, None), "no bound known", None),
        (_result(GoalKind.NET_VALUE, 100, 100), "proved best", 0),
        (_result(GoalKind.NET_VALUE, 100, 110), "at most 10.0% from the best", 10),
    ],
)
def test_the_verdict_says_what_is_known(result, verdict, distance):
    (row,) = _rows(result)
    assert (row.verdict, row.distance) == (verdict, distance)


def test_a_bound_rests_on_the_earlier_goals():
    first, second = _rows(_result(GoalKind.NET_VALUE, 1, 1), _result(GoalKind.COST, 1, 1))
    assert first.rests_on == "among all plans"
    assert second.rests_on == "among plans that keep net value at the values reached"


def test_a_tolerance_is_said():
    goals = (Goal(kind=GoalKind.NET_VALUE, tolerance=Decimal(5)), Goal(kind=GoalKind.COST))
    _, second = _rows(_result(GoalKind.NET_VALUE, 1, 1), _result(GoalKind.COST, 1, 1), goals=goals)
    assert second.rests_on == "among plans that keep net value within the stated tolerance"


@pytest.mark.parametrize("kind", [kind for kind in GoalKind if kind is not GoalKind.FAIR_LOAD])
def test_sheets_and_terminal_say_the_same_unit(kind):
    assert goal_value(kind, Decimal(2), "EUR") == f"2 {unit_of(kind, 'EUR')}"


def test_every_goal_has_a_unit():
    assert {unit_of(kind, "EUR") for kind in GoalKind} >= {"EUR", "person-days", "working days", "changes"}
