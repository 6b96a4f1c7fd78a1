"""What must hold whatever the optimum is: more never hurts, order and dates do not matter, runs repeat."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from planner.domain.ids import ResourceId
from planner.domain.outcome import Status
from planner.solver.options import Options
from tests.properties.effort import examples
from tests.properties.moved import in_another_order, pinned_to, week_later
from tests.properties.planned import best_values, planned
from tests.properties.programs import Case, any_cases

pytestmark = pytest.mark.slow


def is_no_worse(before, after):
    """Assert that the first goal's optimum is no worse after a change that takes no plan away."""
    if before.status is Status.INFEASIBLE:
        return
    goal, first, then = before.goals[0].kind, before.goals[0].bound, after.goals[0].bound
    assert after.status is Status.OPTIMAL
    assert (then >= first) if goal.is_maximised else (then <= first)


@examples(15)
@given(case=any_cases())
def test_one_more_person_never_makes_the_optimum_worse(case):
    people = case.program.people
    more = replace(case.program, people=(*people, replace(people[0], id=ResourceId("Zoe"), rate=Decimal(40))))
    is_no_worse(planned(case), planned(replace(case, program=more)))


@examples(15)
@given(case=any_cases())
def test_later_deadlines_never_make_the_optimum_worse(case):
    later = timedelta(days=3)
    relaxed = replace(
        case.program,
        tasks=tuple(replace(t, deadline=t.deadline and t.deadline + later) for t in case.program.tasks),
        projects=tuple(replace(p, deadline=p.deadline and p.deadline + later) for p in case.program.projects),
    )
    is_no_worse(planned(case), planned(replace(case, program=relaxed)))


@examples(15)
@given(case=any_cases())
def test_more_money_never_makes_the_optimum_worse(case):
    richer = tuple(replace(fund, amount=fund.amount + 100, released=True) for fund in case.program.funds)
    is_no_worse(planned(case), planned(replace(case, program=replace(case.program, funds=richer))))


@examples(15)
@given(case=any_cases(), seed=st.integers(0, 99))
def test_the_order_of_the_input_does_not_matter(case, seed):
    other = replace(case, program=in_another_order(case.program, Random(seed)))
    before, after = planned(case), planned(other)
    assert before.status is after.status
    assert [goal.bound for goal in before.goals] == [goal.bound for goal in after.goals]


@examples(15)
@given(case=any_cases())
def test_a_week_later_everything_is_a_week_later_and_nothing_else(case):
    if any(task.month for task in case.program.tasks):
        reject()
    later = Case(program=week_later(case.program), baseline=week_later(case.baseline))
    before, after = planned(case), planned(later)
    assert before.status is after.status
    assert before.goals == after.goals
    assert week_later(before.plan) == after.plan


@examples(15)
@given(case=any_cases())
def test_a_plan_pinned_is_as_good(case):
    before = planned(case)
    if before.plan is None or any(goal.tolerance or goal.tolerance_percent for goal in case.program.goals):
        reject()
    pinned = replace(case, program=pinned_to(case.program, before.plan))
    assert best_values(planned(pinned)) == best_values(before)


@examples(15)
@given(case=any_cases(), seed=st.integers(1, 5), workers=st.sampled_from((1, 3)))
def test_a_seed_and_a_step_budget_repeat_the_plan(case, seed, workers):
    options = Options(time_limit=None, steps=60, seed=seed, workers=workers)
    first, second = planned(case, options), planned(case, options)
    assert replace(first, seconds=0) == replace(second, seconds=0)
