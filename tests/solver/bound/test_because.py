"""What bounds come from, in words."""

import pytest

from planner.domain.goals import GoalKind
from planner.solver.bound import know
from planner.solver.bound.because import because
from planner.solver.bound.delay import Delays
from planner.solver.instance.program import compile_program
from tests.builders import a_mode, a_person, a_program, a_project, a_requirement, a_task, day

KINDS = (GoalKind.TOTAL_DELAY, GoalKind.WEIGHTED_TARDINESS, GoalKind.NET_VALUE, GoalKind.ALL_IN_MONEY)


def sentences(*due):
    tasks = [a_task(f"T{n}", a_mode("M", a_requirement(effort=2)), project=f"P{n}") for n in range(len(due))]
    projects = [a_project(f"P{n}", due=day(last)) for n, last in enumerate(due)]
    program = a_program(*tasks, people=(a_person("Ana"),), projects=projects)
    return because(Delays(know(compile_program(program))))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("due", "missed", "compete"),
    [((0,), True, False), ((1, 1), False, True), ((0, 1), True, True), ((1, 3), False, False)],
)
def test_delay_comes_from_missed_dates_and_from_competition(kind, due, missed, compete):
    sentence = sentences(*due)[kind]
    assert ("1 due date that no plan can keep" in sentence) is missed
    assert ("cannot all have them first" in sentence) is compete


def test_every_goal_has_a_sentence():
    assert set(sentences(0)) == set(GoalKind)
