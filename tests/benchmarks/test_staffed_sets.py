"""Readers of the sets with named people."""

from decimal import Decimal

import pytest

from benchmarks.sets import imopse, mspsp
from benchmarks.sets.staffed import SkillDemand, StaffedActivity, StaffedProject, Worker, horizon
from planner.domain.goals import GoalKind
from planner.domain.ids import ResourceId, SkillId
from tests.benchmarks import files


def test_mspsp_file_is_read(tmp_path):
    path = tmp_path / "tiny.dzn"
    path.write_text(files.MSPSP)
    project = mspsp.read(path)

    assert project.activities[1].demands == (SkillDemand(skill="0"), SkillDemand(skill="1"))
    assert project.activities[2].demands == (SkillDemand(skill="1", heads=2),)
    assert project.activities[3].predecessors == (1, 2)
    assert [set(worker.skills) for worker in project.workers] == [{"0", "1"}, {"1"}, {"0"}]


def test_imopse_file_is_read(tmp_path):
    path = tmp_path / "tiny.def"
    path.write_text(files.IMOPSE)
    project = imopse.read(path)

    assert project.workers == (
        Worker(skills={"Q1": 2, "Q0": 0}, wage=Decimal("10.5")),
        Worker(skills={"Q1": 0}, wage=Decimal("20.0")),
    )
    assert project.activities[1] == StaffedActivity(duration=3, demands=(SkillDemand(skill="Q1", level=1),))
    assert project.activities[2].predecessors == (0, 1)


def test_lowest_level_of_the_file_is_a_level_of_the_domain(tmp_path):
    path = tmp_path / "tiny.def"
    path.write_text(files.IMOPSE)
    program = imopse.IMOPSE.case(path).program

    first = program.resource_by_id[ResourceId("0")]
    assert (first.level(SkillId("Q1")), first.level(SkillId("Q0")), first.level(SkillId("Q2"))) == (3, 1, 0)
    assert [task.modes[0].requirements[0].level for task in program.tasks] == [1, 2, 1]
    assert [goal.kind for goal in program.goals] == [GoalKind.MAKESPAN, GoalKind.COST]


@pytest.mark.parametrize(("read", "suffix"), [(mspsp.read, "dzn"), (imopse.read, "def")])
def test_other_text_is_refused(tmp_path, read, suffix):
    path = tmp_path / f"broken.{suffix}"
    path.write_text("nothing of the kind")

    with pytest.raises(ValueError, match="is it an"):
        read(path)


def test_unknown_predecessor_is_refused(tmp_path):
    path = tmp_path / "broken.def"
    path.write_text(files.IMOPSE.replace("0\t1\t2\n", "0\t1\t9\n"))

    with pytest.raises(ValueError, match="predecessor '9' does not exist"):
        imopse.read(path)


def test_horizon_says_which_activity_nobody_can_do():
    asked = StaffedActivity(duration=1, demands=(SkillDemand(skill="Q1", level=2),))
    project = StaffedProject(name="short", activities=(asked,), workers=(Worker(skills={"Q1": 1}),))

    with pytest.raises(ValueError, match="nobody can do activity 0"):
        horizon(project)
