"""Funds alone: costs are paid by funds that may, when they may, from what they have; caps are kept."""

from decimal import Decimal

import pytest

from planner.domain.ids import ProjectId
from planner.domain.project import SelectionRule
from planner.domain.units import CAPEX
from planner.domain.work import Cost, CostTiming, Progress
from planner.solver.model.constraints.dates import add_dates
from planner.solver.model.constraints.funds import add_funds
from planner.solver.model.constraints.modes import add_modes
from planner.solver.model.constraints.selection import add_selection
from planner.solver.model.constraints.staffing import add_staffing
from tests.builders import a_fund, a_mode, a_person, a_program, a_project, a_requirement, a_task
from tests.solver.alone import INFEASIBLE, OPTIMAL, alone

RULES = (add_modes, add_staffing, add_dates, add_selection, add_funds)


def paying(amount, *, name="A", project="P", start=0, **more):
    """Build a task of one day with a cost at its start; `start` says when it is placed."""
    category = more.pop("category", None)
    cost = Cost(amount=Decimal(str(amount)), timing=CostTiming.START, category=category)
    return a_task(name, a_mode("M", costs=(cost,)), project=project, **more), start


def paid(*tasks, funds=(), **program):
    """Return the status of tasks placed on their days, paid from funds."""
    model = alone(a_program(*(task for task, _ in tasks), funds=funds, **program), *RULES)
    for task, start in tasks:
        model.place(task.id, start=start)
    return model.status()


@pytest.mark.parametrize(("amount", "status"), [(100, OPTIMAL), ("99.99", INFEASIBLE)])
def test_a_fund_pays_no_more_than_it_has(amount, status):
    assert paid(paying(100), funds=(a_fund(amount=amount),)) == status


def test_what_was_spent_is_no_longer_there():
    assert paid(paying(100), funds=(a_fund(amount=150, spent=Decimal(50)),)) == OPTIMAL
    assert paid(paying(100), funds=(a_fund(amount=150, spent=Decimal(51)),)) == INFEASIBLE


def test_an_overspent_fund_has_nothing_left_but_takes_nothing_from_others():
    funds = (a_fund("F", amount=10, spent=Decimal(50)), a_fund("G", amount=100))
    assert paid(paying(100), funds=funds) == OPTIMAL


@pytest.mark.parametrize(("start", "status"), [(1, INFEASIBLE), (2, OPTIMAL), (4, OPTIMAL), (5, INFEASIBLE)])
def test_a_fund_pays_in_its_period(start, status):
    assert paid(paying(100, start=start), funds=(a_fund(days=(2, 4)),)) == status


@pytest.mark.parametrize(("start", "status"), [(1, INFEASIBLE), (2, OPTIMAL), (9, OPTIMAL)])
def test_what_is_carried_over_pays_later_never_earlier(start, status):
    assert paid(paying(100, start=start), funds=(a_fund(days=(2, 4), carry_over=True),)) == status


@pytest.mark.parametrize(("starts", "status"), [((0, 1), INFEASIBLE), ((0, 6), OPTIMAL), ((6, 7), INFEASIBLE)])
def test_each_period_pays_for_itself(starts, status):
    tasks = [paying(100, name=name, start=start) for name, start in zip("AB", starts, strict=True)]
    assert paid(*tasks, funds=(a_fund("F", amount=100, days=(0, 4)), a_fund("G", amount=100, days=(5, 9)))) == status


def test_one_cost_may_be_split_over_funds():
    assert paid(paying(100), funds=(a_fund("F", amount=40), a_fund("G", amount=60))) == OPTIMAL
    assert paid(paying(100), funds=(a_fund("F", amount=40), a_fund("G", amount=59))) == INFEASIBLE


def test_a_fund_pays_only_for_its_projects():
    other = (a_fund(projects=frozenset({ProjectId("Q")})),)
    assert paid(paying(100, project="Q"), funds=other) == OPTIMAL
    assert paid(paying(100), funds=other, projects=(a_project("Q", selection=SelectionRule.MAY),)) == INFEASIBLE


def test_a_fund_pays_only_its_category():
    assert paid(paying(100, category=CAPEX), funds=(a_fund(category=CAPEX),)) == OPTIMAL
    both = (a_fund("F", amount=1), a_fund("G", category=CAPEX))
    assert paid(paying(100), funds=both) == INFEASIBLE


def test_a_category_without_funds_is_free():
    assert paid(paying(100), funds=(a_fund(amount=0, category=CAPEX),)) == OPTIMAL


@pytest.mark.parametrize(("released", "status"), [(False, INFEASIBLE), (True, OPTIMAL)])
def test_contingency_pays_only_once_released(released, status):
    assert paid(paying(100), funds=(a_fund(contingency=True, released=released),)) == status


def test_labour_is_paid_by_the_category_of_its_mode():
    mode = a_mode("M", a_requirement(effort=2), labour_category=CAPEX)
    task = (a_task("A", mode), 0)
    people = (a_person(rate=Decimal(50)),)
    assert paid(task, funds=(a_fund(amount=100, category=CAPEX),), people=people) == OPTIMAL
    assert paid(task, funds=(a_fund(amount=99, category=CAPEX),), people=people) == INFEASIBLE


@pytest.mark.parametrize(("cap", "status"), [(100, OPTIMAL), ("99.99", INFEASIBLE)])
def test_a_project_keeps_its_cap(cap, status):
    assert paid(paying(100), projects=(a_project(budget_cap=Decimal(str(cap))),)) == status


def test_costs_to_date_count_towards_the_cap():
    done = a_task("B", progress=Progress(percent=100, spent=Decimal(30)))
    for cap, status in ((130, OPTIMAL), (129, INFEASIBLE)):
        program = a_program(paying(100)[0], done, projects=(a_project(budget_cap=Decimal(cap)),))
        model = alone(program, *RULES)
        model.place("A", start=0)
        assert model.status() == status


def test_a_cap_that_costs_to_date_have_passed_leaves_the_project_out():
    done = a_task("B", progress=Progress(percent=100, spent=Decimal(30)))
    project = a_project(budget_cap=Decimal(29), selection=SelectionRule.MAY)
    model = alone(a_program(done, projects=(project,)), *RULES)
    assert model.most(model.variables.selected[0]) == 0


def test_what_is_counted_is_no_part_of_a_cap():
    licences = a_fund("L", amount=500, category="licences", unit="licences")
    projects = (a_project(budget_cap=Decimal(0)),)
    assert paid(paying(100, category="licences"), funds=(licences,), projects=projects) == OPTIMAL


def test_a_project_that_is_left_out_costs_nothing():
    task, _ = paying(100)
    model = alone(a_program(task, projects=(a_project(),), funds=(a_fund(amount=0),)), *RULES[:3], add_funds)
    model.select(yes=False)
    assert model.status() == OPTIMAL
