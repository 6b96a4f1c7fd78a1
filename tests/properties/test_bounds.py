"""Bounds of solves that were stopped early lie on the right side of what can be reached."""

from decimal import Decimal

from hypothesis import given, reject
from hypothesis import strategies as st

from planner.domain.goals import Goal
from planner.domain.outcome import Status
from planner.solver.options import Options
from tests.oracle.enumerate import best_keeping
from tests.properties.effort import examples
from tests.properties.planned import planned, truth
from tests.properties.programs import any_cases


@examples(40)
@given(case=any_cases(), steps=st.integers(1, 12))
def test_no_plan_is_better_than_a_bound(case, steps):
    found = truth(case)
    if found is None or any(goal.tolerance or goal.tolerance_percent for goal in case.program.goals):
        reject()
    outcome = planned(case, Options(time_limit=None, steps=steps, workers=1))
    assert outcome.status is not Status.INFEASIBLE
    kept: list[tuple[Goal, Decimal]] = []
    for goal, result in zip(case.program.goals, outcome.goals, strict=False):
        reachable = best_keeping(case.program, goal, kept, case.baseline)
        assert reachable is not None
        if result.bound is not None:
            assert (result.bound >= reachable) if goal.kind.is_maximised else (result.bound <= reachable)
        kept.append((goal, result.value))


@examples(25)
@given(case=any_cases(), steps=st.integers(1, 6))
def test_infeasible_is_never_said_for_lack_of_time(case, steps):
    outcome = planned(case, Options(time_limit=None, steps=steps, workers=1))
    if outcome.status is Status.INFEASIBLE:
        assert truth(case) is None
