"""The sample is worth writing out: the checker finds nothing, and every sheet has something to show."""

from planner.checker import check
from planner.domain.goals import GoalKind
from planner.measures.goals import measure
from tests.report.sample import sample_baseline, sample_plan, sample_program


def test_the_sample_plan_is_sound():
    assert list(check(sample_program(), sample_plan())) == []


def test_the_sample_is_late_unstaffed_and_moved():
    program, plan = sample_program(), sample_plan()
    assert measure(program, plan, GoalKind.WEIGHTED_TARDINESS) > 0
    assert measure(program, plan, GoalKind.UNMET_SUPPORT) > 0
    assert measure(program, plan, GoalKind.LEAST_CHANGE, baseline=sample_baseline()) > 0
