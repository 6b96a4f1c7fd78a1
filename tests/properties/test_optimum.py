"""What the solver calls optimal is what trying all plans finds; what it calls infeasible has no plan."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.outcome import Status
from tests.properties.effort import examples
from tests.properties.planned import planned, truth
from tests.properties.programs import FEATURES, any_cases, cases


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


@pytest.mark.parametrize("feature", FEATURES)
@examples(3)
@given(data=st.data())
def test_one_feature(feature, data):
    is_the_optimum(data.draw(cases({feature})))


@pytest.mark.parametrize(("one", "other"), list(combinations(FEATURES, 2)))
@examples(1)
@given(data=st.data())
def test_every_pair_of_features(one, other, data):
    is_the_optimum(data.draw(cases({one, other})))


@examples(50)
@given(case=any_cases())
def test_several_features(case):
    is_the_optimum(case)
