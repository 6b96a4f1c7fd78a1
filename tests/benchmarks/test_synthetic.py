"""Synthetic programs: repeatable, of the size asked for, doable, and measured without the domain's own measures."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.case import key_of
from benchmarks.file_suite import MissingDataError
from benchmarks.run import run_case
from benchmarks.synthetic import SyntheticSuite, synthetic
from benchmarks.synthetic_rules import synthetic_problems
from planner.domain.people import Person
from planner.domain.program import Program
from planner.domain.work import Requirement
from planner.planning.review import review
from planner.solver.options import Options

SUITE = SyntheticSuite()


def able(program: Program, requirement: Requirement) -> list[Person]:
    assert requirement.skill is not None
    return [person for person in program.people if person.level(requirement.skill) >= requirement.level]


@given(tasks=st.integers(100, 300), seed=st.integers(1, 1000))
def test_program_has_its_size_no_circle_and_people_for_every_task(tasks, seed):
    program = synthetic(tasks=tasks, seed=seed)

    assert (len(program.tasks), len(program.people)) == (tasks, tasks // 20)
    assert all(key_of(link.predecessor) < key_of(link.successor) for link in program.dependencies)
    for task in program.tasks:
        candidates = [able(program, requirement) for requirement in task.modes[0].requirements]
        assert all(candidates)
        assert len({person.id for people in candidates for person in people}) >= len(candidates)


def test_same_seed_is_the_same_program_and_another_seed_another():
    assert synthetic(tasks=100, seed=4) == synthetic(tasks=100, seed=4)
    assert synthetic(tasks=100, seed=4).tasks != synthetic(tasks=100, seed=5).tasks


def test_review_finds_nothing_to_mend():
    assert list(review(synthetic(tasks=200, seed=3))) == []


def test_plan_is_sound_and_its_tardiness_is_the_engines():
    result = run_case(
        SUITE.case("synthetic_100_2", None), suite="synthetic", options=Options(time_limit=2.0, workers=2)
    )

    assert result.problems == ()
    assert result.objective is not None
    assert set(result.objective) == {"weighted_tardiness"}
    assert result.solution is not None

    program = synthetic(tasks=100, seed=2)
    link = program.dependencies[0]
    before, after = key_of(link.predecessor), key_of(link.successor)
    early = replace(result.solution, start={**result.solution.start, after: result.solution.end[before] - 1})
    assert f"task {link.successor} begins too early after task {link.predecessor}" in synthetic_problems(program, early)


@pytest.mark.parametrize("name", ["synthetic_100", "600_1", "synthetic_x_1"])
def test_other_names_are_refused(name):
    with pytest.raises(MissingDataError, match="synthetic_<tasks>_<seed>"):
        SUITE.case(name, None)


def test_too_few_tasks_are_refused():
    with pytest.raises(ValueError, match="at least 100 tasks"):
        synthetic(tasks=99, seed=1)
