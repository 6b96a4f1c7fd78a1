"""Readers of the RCPSP-like sets: what a file says is what the instance and the program have."""

from pathlib import Path

import pytest

from benchmarks.sets import mista, psplib, rcmp, rg300
from benchmarks.sets.horizon import horizon
from benchmarks.sets.portfolio import Activity, ActivityMode, Portfolio, Subproject
from planner.domain.goals import GoalKind
from planner.domain.ids import TaskId
from planner.domain.work import WorkKind
from tests.benchmarks import files


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


def test_psplib_file_is_read(tmp_path):
    portfolio = psplib.read(written(tmp_path, "small.sm", files.SM))

    assert [resource.capacity for resource in portfolio.resources] == [3, 1]
    assert portfolio.activities[0, 0].successors == ((0, 1), (0, 2))
    assert portfolio.activities[0, 2].modes == (ActivityMode(duration=2, demands=((0, 2), (1, 1))),)


def test_pattersons_format_says_the_same(tmp_path):
    one = psplib.read(written(tmp_path, "small.sm", files.SM))
    other = rg300.read(written(tmp_path, "small.rcp", files.RCP))

    assert (other.projects, other.resources) == (one.projects, one.resources)


def test_mista_shares_global_resources_and_keeps_local_ones_apart(tmp_path):
    written(tmp_path, "small.mm", files.MM)
    portfolio = mista.read(written(tmp_path, "A-0.txt", files.MISTA))

    assert [(r.capacity, r.is_renewable) for r in portfolio.resources] == [
        (3, True),
        (1, True),
        (4, False),
        (1, True),
        (4, False),
    ]
    assert portfolio.activities[0, 1].modes[0].demands == ((0, 3), (2, 5))
    assert portfolio.activities[1, 1].modes[1].demands == ((3, 1), (4, 2))
    assert [(project.release, project.due) for project in portfolio.projects] == [(0, 2), (1, 3)]


def test_several_projects_are_due_at_release_plus_critical_path(tmp_path):
    portfolio = rcmp.read(written(tmp_path, "small.rcmp", files.RCMP))

    assert [(project.release, project.due) for project in portfolio.projects] == [(0, 2), (1, 4)]
    assert portfolio.activities[1, 0].successors == ((1, 1),)


def test_program_of_a_mista_instance(tmp_path):
    written(tmp_path, "small.mm", files.MM)
    program = mista.MISTA.case(written(tmp_path, "A-0.txt", files.MISTA)).program

    task = program.task_by_id[TaskId("1.1")]
    assert [(mode.kind, mode.duration) for mode in task.modes] == [(WorkKind.DURATION, 2), (WorkKind.DURATION, 4)]
    assert [(r.resource, r.heads) for r in task.modes[0].requirements] == [("R0", 3)]
    assert task.modes[0].costs[0].category in program.counted_categories
    assert len(program.counted_categories) == 2
    assert [goal.kind for goal in program.goals] == [GoalKind.TOTAL_DELAY, GoalKind.MAKESPAN]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("4 2\n3 1\n0 0", "ends too early"),
        ("4 2\n3 x", "'x', not a whole number"),
    ],
)
def test_broken_file_says_what_is_wrong(tmp_path, text, message):
    with pytest.raises(ValueError, match=message):
        rg300.read(written(tmp_path, "broken.rcp", text))


def test_successor_without_a_project_is_refused(tmp_path):
    with pytest.raises(ValueError, match="'2' is no successor"):
        rcmp.read(written(tmp_path, "broken.rcmp", files.RCMP.replace("1:2", "2")))


def test_other_text_is_no_progen_file(tmp_path):
    with pytest.raises(ValueError, match="ProGen"):
        psplib.read(written(tmp_path, "broken.sm", "nothing of the kind"))


def test_circle_of_successors_is_refused():
    step = ActivityMode(duration=1)
    circle = Subproject(
        activities=(Activity(modes=(step,), successors=((0, 1),)), Activity(modes=(step,), successors=((0, 0),)))
    )

    with pytest.raises(ValueError, match="circle"):
        horizon(Portfolio(name="circle", projects=(circle,), resources=()))


def test_horizon_holds_the_longest_modes_one_after_the_other_twice(tmp_path):
    written(tmp_path, "small.mm", files.MM)

    assert horizon(mista.read(written(tmp_path, "A-0.txt", files.MISTA))) == 2 * 5
