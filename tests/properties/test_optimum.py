"""What the solver calls optimal is what trying all plans finds; what it calls infeasible has no plan."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.outcome import Status
from tests.properties.effort import examples
from tests.properties.planned import planned, truth
from tests.properties.programs import FEATURES, any_cases, cases, groups_of_three

CLOSE_CALLS = (
    ("must staff", "leave", "pinned resource", "pinned start"),
    ("must staff", "own calendar", "deadline"),
    ("must staff", "part-time"),
    ("must staff", "dated capacity", "skilled pool"),
    ("support", "part-time", "leave"),
    ("support", "must staff", "leave", "own calendar"),
    ("support", "month shift", "dated capacity"),
    ("month demand", "status later", "pinned resource", "leave"),
    ("milestone", "max tasks", "max projects"),
    ("support", "started", "leave", "pinned resource"),
    ("carry-over", "cost at start", "deadline"),
    ("carry-over", "pinned start", "due date"),
    ("budget cap", "done", "started"),
    ("optional link", "benefits"),
    ("month shift", "named pool", "deadline"),
    ("cost evenly", "funds by period", "several modes", "leave"),
    ("cost evenly", "funds by period", "started", "milestone"),
    ("max tasks", "started", "leave"),
    ("heads", "started", "skilled pool", "levels"),
    ("share range", "heads", "first fair load", "dated capacity"),
    ("tolerances", "first all in money", "support", "benefits"),
)
"""Features that together leave little room, where a rule that is bent a little shows."""


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


@pytest.mark.slow
@pytest.mark.parametrize("features", groups_of_three(), ids=", ".join)
@examples(1)
@given(data=st.data())
def test_every_pair_of_features(features, data):
    is_the_optimum(data.draw(cases(features)))


@pytest.mark.parametrize("features", CLOSE_CALLS, ids=", ".join)
@examples(12)
@given(data=st.data())
def test_features_that_bite_together(features, data):
    is_the_optimum(data.draw(cases(features)))


@examples(60)
@given(case=any_cases())
def test_more_features(case):
    is_the_optimum(case)


def test_every_pair_of_features_is_in_a_group():
    together = {frozenset(pair) for group in groups_of_three() for pair in combinations(group, 2)}
    assert together == {frozenset(pair) for pair in combinations(FEATURES, 2)}
