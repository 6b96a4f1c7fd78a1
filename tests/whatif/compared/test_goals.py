"""Goals side by side."""

from decimal import Decimal

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.outcome import Status
from planner.domain.plan import baseline_of
from planner.whatif.compared.goals import GoalCell, compare_goals
from tests.builders import a_program, a_task
from tests.whatif.planned import a_plan, planned, reached, worked

PROGRAM = a_program(a_task("A"))
PLAN = a_plan(PROGRAM, worked("A", 0, 1))
COST, VALUE = GoalKind.COST, GoalKind.NET_VALUE


def cell_of(goal: GoalKind, before: tuple[float, float | None], after: tuple[float, float | None]) -> GoalCell:
    rows = compare_goals(
        [planned(PROGRAM, PLAN, reached(goal, *before)), planned(PROGRAM, PLAN, reached(goal, *after), name="B")]
    )
    cell = next(row.cells[1] for row in rows if row.goal is goal)
    assert cell is not None
    return cell


@pytest.mark.parametrize(
    ("goal", "before", "after", "is_better", "is_within_gap"),
    [
        (COST, (100, 100), (90, 90), True, False),
        (COST, (100, 90), (90, 80), True, True),
        (COST, (100, 91), (90, 80), True, False),
        (COST, (100, None), (90, 90), True, True),
        (COST, (90, 80), (100, 90), False, True),
        (COST, (90, 80), (100, 91), False, False),
        (VALUE, (100, 105), (110, 110), True, False),
        (VALUE, (100, 112), (110, 110), True, True),
        (VALUE, (110, 110), (100, 110), False, True),
    ],
)
def test_a_difference_the_worse_plan_could_make_up_is_within_the_gap(goal, before, after, is_better, is_within_gap):
    cell = cell_of(goal, before, after)
    assert cell.difference == after[0] - before[0]
    assert (cell.is_better, cell.is_within_gap) == (is_better, is_within_gap)


def test_no_difference_is_neither_better_nor_noise():
    cell = cell_of(COST, (100, None), (100, None))
    assert (cell.difference, cell.is_better, cell.is_within_gap) == (Decimal(0), None, False)


def test_the_reference_differs_from_nothing():
    row = next(row for row in compare_goals([planned(PROGRAM, PLAN, reached(COST, 5, 5))]) if row.goal is COST)
    assert row.cells == (GoalCell(result=reached(COST, 5, 5)),)


def test_without_a_plan_there_is_nothing_to_show_nor_to_differ_from():
    infeasible = planned(PROGRAM, None, name="B", status=Status.INFEASIBLE)
    rows = compare_goals([planned(PROGRAM, PLAN, reached(COST, 5, 5)), infeasible])
    assert all(row.cells[1] is None for row in rows)
    rows = compare_goals([infeasible, planned(PROGRAM, PLAN, reached(COST, 5, 5))])
    cost = next(row for row in rows if row.goal is COST)
    assert cost.cells == (None, GoalCell(result=reached(COST, 5, 5)))


def test_a_goal_that_only_one_scenario_has_is_measured_in_the_other():
    late = a_program(a_task("A"), stated_goals=(Goal(kind=GoalKind.MAKESPAN),))
    rows = compare_goals(
        [planned(late, PLAN, reached(GoalKind.MAKESPAN, 1, 1)), planned(PROGRAM, a_plan(PROGRAM, worked("A", 3, 2)))]
    )
    cell = next(row for row in rows if row.goal is GoalKind.MAKESPAN).cells[1]
    assert cell is not None
    assert (cell.result.value, cell.result.bound, cell.difference) == (Decimal(5), None, Decimal(4))


def test_least_change_against_different_baselines_cannot_be_compared():
    change = reached(GoalKind.LEAST_CHANGE, 3, 3)
    same = [planned(PROGRAM, PLAN, change), planned(PROGRAM, PLAN, change, name="B")]
    other = [same[0], planned(PROGRAM, PLAN, change, name="B", baseline=baseline_of(PLAN))]
    assert [difference_of(pair) for pair in (same, other)] == [0, None]


def difference_of(pair) -> Decimal | None:
    cell = next(row for row in compare_goals(pair) if row.goal is GoalKind.LEAST_CHANGE).cells[1]
    assert cell is not None
    return cell.difference
