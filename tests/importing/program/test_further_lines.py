"""Rows right below a task that only say who else works on it."""

from collections.abc import Sequence
from datetime import date

import pytest

from planner.domain.work import WorkKind
from tests.importing.program.sheets import a_file, imported

HEADER = ["Task ID", "Task", "Task type", "Skill", "Start", "Finish", "Effort (days)", "Duration (days)", "Assigned to"]
FIRST, LAST = date(2027, 1, 4), date(2027, 1, 29)
OTHER = ["T9", "Release", "Milestone", None, LAST, LAST, None, 0, None]


def task_of(*rows, plan=HEADER):
    """Import a plan of one task on some rows, and a milestone; return the task."""
    result = imported(a_file("plan.xlsx", Plan=[plan, *rows, OTHER]))
    assert result.program is not None, list(map(str, result.problems))
    assert [task.id for task in result.program.tasks] == ["T1", "T9"]
    return next(task for task in result.program.tasks if task.id == "T1")


def needs_of(task):
    return [(need.skill, need.effort, need.share) for need in task.modes[0].requirements]


@pytest.mark.parametrize("which", [("T1", "Design"), (None, None)])
def test_each_line_is_a_requirement_of_the_task_above(which):
    task = task_of(
        ["T1", "Design", None, "dev", FIRST, LAST, 8, None, "Ana Silva"],
        [*which, None, "test", None, None, 4, None, "Ben Okafor"],
    )
    assert needs_of(task) == [("dev", 8, 100), ("test", 4, 100)]
    assert task.as_sent.resources == ("Ana Silva", "Ben Okafor")
    assert task.name == "Design"


def test_a_line_of_work_that_takes_its_days_needs_no_effort():
    task = task_of(
        ["T1", "Workshop", "Fixed duration", "dev", FIRST, LAST, None, 5, "Ana Silva (80 %)"],
        [None, None, None, "test", None, None, None, None, "Ben Okafor (20 %)"],
    )
    assert (task.modes[0].kind, task.modes[0].duration) == (WorkKind.DURATION, 5)
    assert needs_of(task) == [("dev", None, 80), ("test", None, 20)]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Fixed Duration", WorkKind.DURATION),
        ("Support", WorkKind.SUPPORT),
        ("Begleitung", WorkKind.SUPPORT),
        ("Fixed Work", WorkKind.EFFORT),
        ("Story", WorkKind.EFFORT),
    ],
)
def test_the_kind_of_work_is_as_the_row_says(word, kind):
    task = task_of(["T1", "Design", word, "dev", FIRST, LAST, None, 5, "Ana Silva"])
    assert task.modes[0].kind is kind


def test_another_task_of_the_same_name_stays_one_of_its_own():
    rows = [["T1", "Design", None, "dev", FIRST, LAST, 8], ["T2", "Design", None, "test", FIRST, LAST, 4]]
    result = imported(a_file("plan.xlsx", Plan=[HEADER, *rows, OTHER]))
    assert result.program is not None
    assert [task.id for task in result.program.tasks] == ["T1", "T2", "T9"]


def test_what_was_spent_is_kept():
    task = task_of(
        ["T1", "Design", "Spent", "dev", FIRST, LAST, 8, None, "Ana Silva", 4500],
        plan=[*HEADER, "Cost to date"],
    )
    assert task.progress.spent == 4500


def test_below_indented_names_a_line_without_one_heads_nothing():
    rows: list[Sequence[object]] = [
        HEADER,
        [None, "Phase"],
        ["T1", "  Design", None, "dev", FIRST, LAST, 8],
        [None, None, None, "test", None, None, 4],
        ["T2", "  Build", None, "dev", FIRST, LAST, 5],
    ]
    result = imported(a_file("plan.xlsx", Plan=rows))
    assert result.program is not None
    assert [needs_of(task) for task in result.program.tasks] == [
        [("dev", 8, 100), ("test", 4, 100)],
        [("dev", 5, 100)],
    ]
