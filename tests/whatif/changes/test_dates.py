"""Dates of projects and tasks, and the end of the program."""

from datetime import date

import pytest

from planner.domain.ids import ProjectId, TaskId
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.dates import MoveDeadline, MoveDueDate, MoveProgramEnd, MoveReleaseDate
from tests.whatif.launch import DESIGN, MAKE, launch

MAY = date(2027, 5, 3)


@pytest.mark.parametrize(
    ("kind", "attribute"), [(MoveDueDate, "due"), (MoveDeadline, "deadline"), (MoveReleaseDate, "release")]
)
def test_a_date_of_a_project_or_task_is_set_and_taken_away(kind, attribute):
    program = kind(project=MAKE, to=MAY).apply(launch())
    program = kind(task=DESIGN, to=MAY).apply(program)
    assert getattr(program.project_by_id[MAKE], attribute) == MAY
    assert getattr(program.task_by_id[DESIGN], attribute) == MAY
    program = kind(project=MAKE).apply(kind(task=DESIGN).apply(program))
    assert program == launch()


def test_the_program_ends_later():
    assert MoveProgramEnd(to=MAY).apply(launch()).last == MAY


def test_each_says_which_date_moves():
    assert MoveDueDate(project=MAKE, to=MAY).describe(launch()) == "The due date of Make it is 3 May 2027"
    assert MoveDeadline(task=DESIGN).describe(launch()) == "Design the casing has no deadline"
    assert MoveReleaseDate(task=DESIGN, to=MAY).describe() == "The release date of design is 3 May 2027"
    assert MoveProgramEnd(to=MAY).describe() == "The program may be planned until 3 May 2027"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (MoveDueDate(to=MAY), "needs either a project or a task"),
        (MoveDeadline(project=MAKE, task=DESIGN, to=MAY), "needs either a project or a task"),
        (MoveReleaseDate(project=ProjectId("mak"), to=MAY), 'no project "mak". Perhaps you mean "make"'),
        (MoveDueDate(task=TaskId("dezign"), to=MAY), 'no task "dezign". Perhaps you mean "design"'),
        (MoveProgramEnd(to=date(2027, 1, 3)), "cannot end before the status date 4 January 2027"),
    ],
)
def test_what_cannot_be_says_why(change, message):
    with pytest.raises(ChangeError) as raised:
        change.apply(launch())
    assert message in str(raised.value)
