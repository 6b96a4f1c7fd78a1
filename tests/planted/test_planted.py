"""A plan is found for every program that has one, however tight: skills, leave, funds, deadlines, pins."""

import pytest

from planner.checker import check
from planner.solver.engine import solve
from planner.solver.options import Options
from tests.planted.generate import Tightness, planted

TIGHT = {
    "deadlines": Tightness(slack=1, deadlines=0.5),
    "skills": Tightness(slack=3, deadlines=0.4, versatility=1),
    "leave": Tightness(slack=3, deadlines=0.4, leave=4),
    "funds": Tightness(slack=3, deadlines=0.3, funds=2),
    "pins": Tightness(slack=3, deadlines=0.3, pins=0.3),
    "everything": Tightness(slack=2, deadlines=0.4, versatility=1, leave=3, funds=3, pins=0.1),
}


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize(("tasks", "people"), [(12, 4), (40, 10)])
@pytest.mark.parametrize("tight", TIGHT)
def test_a_plan_is_found_where_one_was_planted(tight, tasks, people, seed):
    program = planted(tasks=tasks, people=people, seed=seed, tightness=TIGHT[tight])

    outcome = solve(program, options=Options(time_limit=None, steps=80))

    assert outcome.plan is not None, outcome.remarks
    assert list(check(program, outcome.plan)) == []


def test_a_program_of_150_tasks_and_40_people_gets_a_sound_plan_from_construction():
    program = planted(tasks=150, people=40, seed=3, tightness=TIGHT["everything"])

    outcome = solve(program, options=Options(time_limit=None, steps=40))

    assert outcome.plan is not None, outcome.remarks
    assert list(check(program, outcome.plan)) == []
