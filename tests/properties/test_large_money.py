"""Amounts too large for exact rows: whatever is claimed is still true."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from planner.domain.goals import Goal
from planner.domain.outcome import Status
from planner.domain.units import ZERO
from planner.domain.work import Cost, CostTiming
from planner.measures.spending import total_cost
from tests.oracle.enumerate import best_keeping
from tests.properties.effort import examples
from tests.properties.planned import planned, truth
from tests.properties.programs import FEATURES, cases

pytestmark = pytest.mark.slow

MONEY = ("funds by period", "carry-over", "eligibility", "budget cap", "benefits", "cost at end", "cost evenly")
LARGE = ("90000000.01", "123456789.12", "90000000000000.01")
"""The last is beyond what can be reckoned to the cent."""


def with_large_costs(case, amounts):
    """Add a large cost to every task, and let funds and caps have as much as their program costs at best, or nearly."""
    tasks = []
    for task, amount in zip(case.program.tasks, amounts, strict=False):
        cost = Cost(amount=Decimal(amount), timing=CostTiming.START)
        modes = tuple(replace(mode, costs=(*mode.costs, cost)) for mode in task.modes)
        tasks.append(replace(task, modes=modes) if task.month is None else task)
    tasks += case.program.tasks[len(tasks) :]
    free = replace(case.program, tasks=tuple(tasks), funds=())
    capless = replace(free, projects=tuple(replace(p, budget_cap=None) for p in free.projects))
    found = truth(replace(case, program=capless))
    if found is None:
        reject()
    needed = total_cost(capless, found.plan)
    funds = tuple(replace(fund, amount=needed, spent=ZERO) for fund in case.program.funds)
    projects = tuple(replace(p, budget_cap=None if p.budget_cap is None else needed) for p in free.projects)
    return replace(case, program=replace(free, funds=funds, projects=projects))


@examples(60)
@given(data=st.data())
def test_nothing_wrong_is_claimed_of_large_amounts(data):
    features = {data.draw(st.sampled_from(MONEY)), data.draw(st.sampled_from(list(FEATURES)))}
    amounts = [data.draw(st.sampled_from(LARGE)) for _ in range(5)]
    case = with_large_costs(data.draw(cases(features)), amounts)
    found, outcome = truth(case), planned(case)
    if found is None:
        assert outcome.plan is None
        return
    assert outcome.status is not Status.INFEASIBLE
    if any(goal.tolerance or goal.tolerance_percent for goal in case.program.goals):
        return
    kept: list[tuple[Goal, Decimal]] = []
    for goal, result in zip(case.program.goals, outcome.goals, strict=False):
        reachable = best_keeping(case.program, goal, kept, case.baseline)
        assert reachable is not None
        if result.bound is not None:
            assert (result.bound >= reachable) if goal.kind.is_maximised else (result.bound <= reachable)
        kept.append((goal, result.value))
