"""Modes alone: exactly one mode, and how long it takes."""

import pytest

from planner.domain.work import Progress, WorkKind
from planner.solver.model.constraints.modes import add_modes
from tests.builders import a_mode, a_program, a_project, a_requirement, a_task, day
from tests.solver.alone import INFEASIBLE, OPTIMAL, alone

BLOCK = {"kind": WorkKind.DURATION}


def two_modes():
    """Build a model of a task of three days or of one."""
    task = a_task("A", a_mode("slow", **BLOCK, duration=3), a_mode("fast", **BLOCK, duration=1))
    return alone(a_program(task, projects=(a_project(),)), add_modes)


@pytest.mark.parametrize(
    ("slow", "fast", "status"), [(1, 0, OPTIMAL), (0, 1, OPTIMAL), (1, 1, INFEASIBLE), (0, 0, INFEASIBLE)]
)
def test_exactly_one_mode_is_chosen(slow, fast, status):
    model = two_modes()
    model.select()
    model.fix(model.mode("A", "slow").chosen, slow)
    model.fix(model.mode("A", "fast").chosen, fast)
    assert model.status() == status


def test_a_project_that_is_left_out_has_no_mode():
    model = two_modes()
    model.select(yes=False)
    assert model.most(model.mode("A", "slow").chosen + model.mode("A", "fast").chosen) == 0


@pytest.mark.parametrize(
    ("mode", "end", "status"),
    [("slow", 5, OPTIMAL), ("slow", 4, INFEASIBLE), ("fast", 3, OPTIMAL), ("fast", 5, INFEASIBLE)],
)
def test_the_mode_says_how_long_it_takes(mode, end, status):
    model = two_modes()
    model.place("A", start=2, end=end, mode=mode)
    assert model.status() == status


@pytest.mark.parametrize(
    ("ends", "end", "status"),
    [((3, 5), 5, OPTIMAL), ((3, 5), 6, INFEASIBLE), ((3, 5), 3, INFEASIBLE), ((4, 4), 4, OPTIMAL)],
)
def test_effort_ends_with_its_last_head(ends, end, status):
    task = a_task("A", a_mode("M", a_requirement("R", effort=1), a_requirement("S", effort=1)))
    model = alone(a_program(task), add_modes)
    model.place("A", start=0, end=end)
    for number, last in enumerate(ends):
        model.fix(model.head(number=number).end, last)
    assert model.status() == status


def test_a_milestone_ends_when_it_starts():
    model = alone(a_program(a_task("A", a_mode("M", **BLOCK, duration=0))), add_modes)
    model.place("A", start=4)
    assert model.least(model.task().end) == model.most(model.task().end) == 4


def test_what_remains_of_started_work_is_a_block_at_its_end():
    task = a_task("A", a_mode("M", **BLOCK, duration=5), progress=Progress(started=day(0), percent=50))
    model = alone(a_program(task, status_date=day(2)), add_modes)
    model.place("A", start=4)
    assert model.least(model.task().end) == model.most(model.task().end) == 7
    assert model.least(model.task().start) == 0
