"""A sound plan, sent as it is, has nothing to be said against it."""

from hypothesis import assume, given

from planner.planning.as_sent.late import LateKind
from planner.planning.as_sent.missing import MissingKind
from planner.planning.as_sent.review import check_as_sent
from tests.planning.as_sent.written_back import written_back
from tests.properties.effort import examples
from tests.properties.planned import planned
from tests.properties.programs import any_cases

TOLERABLE = {LateKind.DUE}
"""Due dates may be missed at a price."""
UNSTAFFED = {MissingKind.NOBODY, MissingKind.TOO_FEW}
"""Support may stay uncovered."""


@examples(120)
@given(case=any_cases(5))
def test_a_plan_of_ours_sent_back_has_no_faults(case):
    plan = planned(case).plan
    assume(plan is not None)

    review = check_as_sent(written_back(case.program, plan))

    assert [found for found in review.overloads if not found.can_level] == []
    assert review.broken_links == ()
    assert {found.kind for found in review.late} <= TOLERABLE
    assert {found.kind for found in review.missing} <= UNSTAFFED
