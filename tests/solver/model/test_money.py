"""Money: a grid on which every amount is whole, and what is claimed where there is none."""

from dataclasses import replace
from decimal import Decimal

import pytest

from planner.checker import check
from planner.domain.goals import Goal, GoalKind
from planner.domain.outcome import Status
from planner.domain.people import Leave
from planner.domain.work import Cost, CostTiming
from planner.solver.bound import Beside
from planner.solver.engine import solve
from planner.solver.instance.program import compile_program
from planner.solver.instance.resources import TICKS
from planner.solver.model.money import LARGEST_TOTAL, money_grid
from planner.solver.options import Options
from tests.builders import a_fund, a_link, a_mode, a_person, a_program, a_requirement, a_task, day
from tests.found import found

TO_THE_END = Options(time_limit=None, steps=1000, workers=1)
CHEAP = (Goal(kind=GoalKind.COST),)


def a_cost(amount, timing="start"):
    """Build a cost that is not labour."""
    return Cost(amount=Decimal(amount), timing=CostTiming(timing))


def paid(*costs, name="A"):
    """Build a task of one day with these costs."""
    return a_task(name, a_mode("M", costs=costs))


def grid_of(*tasks, **more):
    """Return the money grid of a program of these tasks."""
    return money_grid(compile_program(a_program(*tasks, **more)))


def test_the_unit_is_the_greatest_that_divides_every_amount():
    assert grid_of(paid(a_cost("300"), a_cost("450"))).unit == 150 * TICKS
    assert grid_of(paid(a_cost("300"), a_cost("450.5"))).unit == TICKS // 2


def test_even_costs_are_cut_to_the_cent():
    assert grid_of(paid(a_cost("300", "evenly"))).unit == TICKS // 100


def test_labour_is_divided_to_the_hundredth_of_a_day():
    work = a_task("A", a_mode("M", a_requirement(effort="0.25")))
    assert grid_of(work, people=(a_person(rate=Decimal(100)),)).unit == 25 * TICKS
    assert grid_of(work, people=(a_person(rate=Decimal("100.01")),)).unit == 100_01 * 25


def test_a_program_without_costs_has_a_unit_all_the_same():
    grid = grid_of(a_task())
    assert (grid.unit, grid.exact, grid.units(0)) == (1, True, 0)


def test_odd_ends_of_funds_that_pay_together_are_whole_units():
    funds = (a_fund("F", amount="99.99"), a_fund("G", amount=100))
    assert grid_of(paid(a_cost("150")), funds=funds).unit == TICKS // 100
    assert grid_of(paid(a_cost("150")), funds=funds[:1]).unit == 150 * TICKS


def test_one_cost_uses_up_the_odd_ends_of_two_funds():
    program = a_program(paid(a_cost("150")), funds=(a_fund("F", amount="99.99"), a_fund("G", amount="50.01")))
    outcome = solve(program, options=TO_THE_END)
    assert outcome.status is Status.OPTIMAL
    assert sorted(row.amount for row in found(outcome.plan).spending) == [Decimal("50.01"), Decimal("99.99")]
    short = replace(program, funds=(a_fund("F", amount="99.99"), a_fund("G", amount=50)))
    assert solve(short, options=TO_THE_END).status is Status.INFEASIBLE


def test_a_fund_of_more_than_everything_costs_is_no_larger_than_that():
    """Money nobody can spend must not make numbers large."""
    funds = (a_fund("F", amount="99999999999.99"), a_fund("G", amount=100))
    grid = grid_of(paid(a_cost("150")), funds=funds)
    assert grid.unit == 50 * TICKS
    assert grid.available(10**20) == 3


def test_rates_with_odd_cents_stay_exact():
    people = tuple(a_person(f"P{n}", rate=Decimal(n * 37 + 900) + Decimal("0.01") * n) for n in range(40))
    work = [a_task(f"T{n}", a_mode("M", a_requirement(effort=60 + 0.25 * n))) for n in range(40)]
    grid = grid_of(*work, days=200, people=people)
    assert grid.exact
    assert grid.unit <= TICKS // 100


def test_labour_across_a_boundary_of_funds_stays_in_small_rows_however_odd_the_rates():
    """A person with a long leave and an odd rate once made a row that the guard refused."""
    people = (
        a_person(rate=Decimal("20000.01"), leave=(Leave(first=day(2), last=day(180)),)),
        a_person("Bob", rate=Decimal("19999.98"), leave=(Leave(first=day(2), last=day(181)),)),
    )
    task = a_task("A", a_mode("M", a_requirement(effort="3.01")))
    funds = (a_fund("F", amount=40_001, days=(0, 100)), a_fund("G", amount="20200.0201", days=(101, 199)))
    program = a_program(task, days=200, people=people, funds=funds, stated_goals=CHEAP)
    outcome = solve(program, options=TO_THE_END)
    assert outcome.status is Status.OPTIMAL
    assert list(check(program, found(outcome.plan))) == []
    assert outcome.goals[0].value == Decimal("3.01") * Decimal("19999.98")


@pytest.mark.parametrize(("available", "status"), [("60199.9398", Status.OPTIMAL), ("60199.93", Status.INFEASIBLE)])
def test_a_fund_is_enough_to_the_last_tick(available, status):
    task = a_task("A", a_mode("M", a_requirement(effort="3.01")))
    program = a_program(task, people=(a_person(rate=Decimal("19999.98")),), funds=(a_fund(amount=available),))
    assert solve(program, options=TO_THE_END).status is status


def test_sums_beyond_what_a_float_counts_are_rounded_up():
    grid = grid_of(paid(a_cost("123456789012345.67")), paid(a_cost("0.01"), name="B"), days=4)
    assert not grid.exact
    assert grid.most // grid.unit < LARGEST_TOTAL
    assert grid.units(1) == 1
    assert grid.terms == 2 * 4
    assert grid.slop == 8 * grid.unit
    assert grid.available(5 * grid.unit) == 5 - grid.terms


class NothingBeside(Beside):
    """No bounds but the model's."""

    def _work(self, _instance):
        self._is_dated.set()


def test_the_model_proves_nothing_where_money_is_rounded_and_short(monkeypatch):
    monkeypatch.setattr("planner.solver.engine.Beside", NothingBeside)
    tasks = (paid(a_cost("123456789012345.67")), paid(a_cost("0.01"), name="B"))
    program = a_program(*tasks, funds=(a_fund(amount="123456789012345.68"),), dependencies=(a_link("A", "B"),))
    outcome = solve(program, options=Options(time_limit=None, steps=60, workers=1))
    assert outcome.status is Status.FEASIBLE
    assert list(check(program, found(outcome.plan))) == []
    assert all(goal.bound is None for goal in outcome.goals)
    assert "too large" in outcome.remarks[0]


def test_rounded_costs_keep_their_bound_below_the_value_where_money_is_not_short():
    program = a_program(paid(a_cost("123456789012345.67")), paid(a_cost("0.01"), name="B"), stated_goals=CHEAP)
    outcome = solve(program, options=Options(time_limit=None, steps=60, workers=1))
    assert outcome.goals[0].value == Decimal("123456789012345.68")
    assert found(outcome.goals[0].bound) <= outcome.goals[0].value
