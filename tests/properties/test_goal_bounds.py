"""No plan is better in any goal than the bounds that are known without one."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from planner.domain.goals import Goal, GoalKind
from planner.solver.bound import bounds_from, know
from planner.solver.bound.delay import Delays
from planner.solver.instance.program import compile_program
from planner.solver.instance.resources import TICKS, UNIT
from tests.oracle.enumerate import best
from tests.oracle.search import TooLarge
from tests.properties.effort import examples
from tests.properties.programs import any_cases, cases, half_of_the_groups

pytestmark = pytest.mark.slow

UNITS = {
    GoalKind.NET_VALUE: TICKS,
    GoalKind.COST: TICKS,
    GoalKind.WEIGHTED_TARDINESS: TICKS,
    GoalKind.ALL_IN_MONEY: TICKS,
    GoalKind.UNMET_SUPPORT: UNIT,
}
"""What one of a goal's own unit is in the bound's; 1 for all others."""

NO_OTHER = (Goal(kind=GoalKind.LEFT_OUT),)
"""Named after a goal, or it would count before it."""


def no_plan_is_better(case, kinds=tuple(GoalKind)):
    """Assert that the best value of each goal alone is no better than its bound, and that a plan has bounds."""
    known = know(compile_program(case.program, baseline=case.baseline))
    bounds = bounds_from(known, Delays(known).with_crowds(tuple(GoalKind), lambda: False))
    for kind in kinds:
        try:
            found = best(replace(case.program, stated_goals=(Goal(kind=kind), *NO_OTHER)), case.baseline)
        except TooLarge:
            reject()
        if found is None:
            return
        assert not known.is_impossible
        value = found.values[0] * UNITS.get(kind, 1)
        assert bounds[kind] <= (-value if kind.is_maximised else value), kind
        assert isinstance(bounds[kind], int)


@pytest.mark.parametrize("features", half_of_the_groups(1), ids=", ".join)
@examples(1)
@given(data=st.data())
def test_features_together(features, data):
    no_plan_is_better(data.draw(cases(features)))


@examples(100)
@given(case=any_cases(6))
def test_more_features(case):
    no_plan_is_better(case)


@examples(60)
@given(data=st.data())
def test_projects_that_are_late_together(data):
    case = data.draw(cases({"due date", "release", "heads"}))
    projects = (replace(p, due=case.program.first, cost_of_delay=Decimal(7)) for p in case.program.projects)
    program = replace(case.program, projects=tuple(projects))
    no_plan_is_better(replace(case, program=program), (GoalKind.WEIGHTED_TARDINESS, GoalKind.TOTAL_DELAY))
