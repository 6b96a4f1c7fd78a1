"""Programs that once were planned wrongly, as small as they could be made."""

from dataclasses import replace
from decimal import Decimal

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.outcome import Status
from planner.domain.work import Cost, CostTiming, WorkKind
from tests.builders import a_fund, a_mode, a_person, a_program, a_project, a_requirement, a_task, day
from tests.properties.planned import planned, truth
from tests.properties.programs import Case
from tests.properties.test_optimum import is_the_optimum


def fixed_cost(name: str, amount: str, timing: CostTiming = CostTiming.START, **more):
    costs = (Cost(amount=Decimal(amount), timing=timing),)
    return a_task(name, a_mode("M", kind=WorkKind.DURATION, duration=2, costs=costs), **more)


def test_one_cost_may_use_up_the_odd_ends_of_two_funds():
    """The money grid was as coarse as the costs, so that what each fund had beyond a whole unit was lost."""
    funds = a_fund("one", amount=15, days=(0, 9)), a_fund("other", amount=15, days=(0, 9))
    tasks = [fixed_cost(name, "10") for name in "ABC"]
    is_the_optimum(Case(program=a_program(*tasks, funds=funds), baseline=None))


def test_a_plan_within_a_tolerance_is_optimal():
    """It was called feasible, since it is worse in the goal that it gives up on purpose."""
    inside = a_mode("inside", a_requirement(effort=3))
    bought = a_mode("bought", costs=(Cost(amount=Decimal(900)),))
    program = a_program(a_task("A", inside, bought), people=(a_person(rate=Decimal(100)),), days=5)
    goals = (Goal(kind=GoalKind.COST, tolerance_percent=Decimal(200)), Goal(kind=GoalKind.MAKESPAN))
    is_the_optimum(Case(program=replace(program, stated_goals=goals), baseline=None))


@pytest.mark.parametrize("first", [GoalKind.NET_VALUE, GoalKind.ALL_IN_MONEY])
@pytest.mark.parametrize(("benefit", "delay"), [("5000000", "333.33"), ("90000000.01", "1000000.01")])
def test_large_benefits_beside_odd_cents(first, benefit, delay):
    """The objective's coefficients summed past 2³¹."""
    projects = (
        a_project("P", benefit=Decimal(benefit), due=day(0), cost_of_delay=Decimal(delay)),
        a_project("Q", due=day(0), cost_of_delay=Decimal(77)),
    )
    tasks = [a_task(n, a_mode("M", a_requirement(effort=2)), project=p) for n, p in (("A", "P"), ("B", "Q"))]
    program = a_program(*tasks, projects=projects, people=(a_person(rate=Decimal("333.37")),))
    is_the_optimum(Case(program=replace(program, stated_goals=(Goal(kind=first),)), baseline=None))


@pytest.mark.parametrize("timing", CostTiming)
def test_many_large_costs_in_one_fund(timing):
    """The row that pays them summed past 2³¹."""
    tasks = [fixed_cost(f"T{number}", "900000.01", timing) for number in range(60)]
    funds = a_fund("early", amount=60_000_000, days=(0, 4)), a_fund("late", amount=60_000_000, days=(5, 9))
    outcome = planned(Case(program=a_program(*tasks, funds=funds), baseline=None))
    assert outcome.status is Status.OPTIMAL
    assert {goal.kind: goal.value for goal in outcome.goals}[GoalKind.COST] == Decimal("54000000.60")


def test_the_last_cent_of_amounts_too_large_for_one_row():
    """Rounded costs left too little of the fund, and the program was called infeasible."""
    program = a_program(fixed_cost("A", "99999999.99"), fixed_cost("B", "0.01"), funds=(a_fund(amount=100_000_000),))
    case = Case(program=program, baseline=None)
    assert truth(case) is not None
    assert planned(case).status is not Status.INFEASIBLE


def test_an_exclusive_group_named_twice():
    """A project excluded itself."""
    program = a_program(a_task("A"), projects=(a_project("P", exclusive_groups=("either", "either")),))
    is_the_optimum(Case(program=program, baseline=None))


def test_presolve_bears_any_hint():
    """CP-SAT's presolve ended in an error with three plain tasks, since the hint did not fit what it made of them."""
    tasks = [
        a_task("A", a_mode("M", a_requirement(effort=1))),
        a_task("B", a_mode("M", a_requirement(effort="0.5"))),
        a_task("C", a_mode("M", a_requirement(effort=1)), project="Q"),
    ]
    people = a_person("Ana"), a_person("Bex", rate=Decimal(100))
    goals = Goal(kind=GoalKind.COST), Goal(kind=GoalKind.LEAST_CHANGE)
    program = a_program(*tasks, people=people, days=6, status_date=day(2), stated_goals=goals)
    is_the_optimum(Case(program=program, baseline=None))
