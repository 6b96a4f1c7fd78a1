"""What the solver calls optimal is what trying all plans finds; what it calls infeasible has no plan."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.outcome import Status
from tests.properties.effort import examples
from tests.properties.planned import planned, truth
from tests.properties.programs import FEATURES, any_cases, cases, groups_of_three


def is_the_optimum(case):
    """Assert that the solver reaches what the oracle says can be reached."""
    found, outcome = truth(case), planned(case)
    if found is None:
        assert (outcome.status, outcome.plan) == (Status.INFEASIBLE, None)
        return
    assert outcome.status is Status.OPTIMAL
    assert [goal.kind for goal in outcome.goals] == [goal.kind for goal in case.program.goals]
    assert [goal.bound for goal in outcome.goals] == list(found.values)
    for goal, value, worst in zip(outcome.goals, found.values, found.worst, strict=True):
        assert min(value, worst) <= goal.value <= max(value, worst)
    assert outcome.goals[-1].value == found.values[-1]


@pytest.mark.parametrize("features", groups_of_three(), ids=", ".join)
@examples(1)
@given(data=st.data())
def test_every_pair_of_features(features, data):
    is_the_optimum(data.draw(cases(features)))


@examples(60)
@given(case=any_cases())
def test_more_features(case):
    is_the_optimum(case)


def test_every_pair_of_features_is_in_a_group():
    together = {frozenset(pair) for group in groups_of_three() for pair in combinations(group, 2)}
    assert together == {frozenset(pair) for pair in combinations(FEATURES, 2)}
