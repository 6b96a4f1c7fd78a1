"""The rules of the sets with named people: one change to a sound solution breaks one rule."""

from dataclasses import replace
from decimal import Decimal

import pytest

from benchmarks.case import Solution
from benchmarks.sets.staffed import SkillDemand, StaffedActivity, StaffedProject, Worker
from benchmarks.sets.staffed_rules import makespan_and_cost, staffed_problems

PROJECT = StaffedProject(
    name="small",
    activities=(
        StaffedActivity(duration=2, demands=(SkillDemand(skill="a", heads=2), SkillDemand(skill="b"))),
        StaffedActivity(duration=3, demands=(SkillDemand(skill="a", level=1),), predecessors=(0,)),
        StaffedActivity(duration=1, demands=(SkillDemand(skill="b"),)),
    ),
    workers=(
        Worker(skills={"a": 1}, wage=Decimal(10)),
        Worker(skills={"a": 0, "b": 0}, wage=Decimal(20)),
        Worker(skills={"b": 0}, wage=Decimal(30)),
    ),
)
SOUND = Solution(
    start={(0, 0): 1, (0, 1): 3, (0, 2): 0},
    mode={},
    people={(0, 0): {0: "a", 1: "a", 2: "b"}, (0, 1): {0: "a"}, (0, 2): {2: "b"}},
)


def test_sound_solution_has_no_problems():
    assert staffed_problems(PROJECT, SOUND) == []


def test_objectives():
    assert makespan_and_cost(PROJECT, SOUND) == {"makespan": 6, "cost": 2 * 60 + 3 * 10 + 30}


@pytest.mark.parametrize(
    ("start", "people", "problem"),
    [
        ({(0, 1): 2}, {(0, 1): {}}, "asks for 1 with skill a, but 0 give it"),
        ({(0, 2): -1}, {}, "activity 2 starts before day 0"),
        ({(0, 2): 2}, {}, "worker 2 is on activities 0 and 2 on day 2"),
        ({}, {(0, 1): {1: "a"}}, "worker 1 cannot give skill a to activity 1"),
        ({}, {(0, 2): {0: "b"}}, "worker 0 cannot give skill b to activity 2"),
        ({}, {(0, 2): {1: "b", 2: "b"}}, "asks for 1 with skill b, but 2 give it"),
        ({}, {(0, 2): {9: "b"}}, "worker 9, who does not exist"),
        ({}, {(0, 9): {1: "b"}}, "activity (0, 9) is missing or does not exist"),
    ],
)
def test_fault_is_found(start, people, problem):
    wrong = replace(SOUND, start={**SOUND.start, **start}, people={**SOUND.people, **people})

    assert any(problem in found for found in staffed_problems(PROJECT, wrong))


def test_work_before_its_predecessor_ends_is_found():
    late = replace(SOUND, start={**SOUND.start, (0, 1): 2}, people={**SOUND.people, (0, 1): {0: "a"}})

    assert staffed_problems(PROJECT, late) == [
        "activity 1 starts on day 2, but 0 ends on day 3",
        "worker 0 is on activities 0 and 1 on day 2",
    ]


def test_missing_activity_is_found():
    assert staffed_problems(PROJECT, replace(SOUND, start={(0, 0): 1, (0, 1): 3})) == [
        "activity (0, 2) is missing or does not exist"
    ]
