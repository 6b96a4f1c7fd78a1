"""Understanding: which tables of a file are the plan, and what it shows of itself."""

import pytest

from planner.importing.profile import Profile
from planner.importing.questions import DecisionKind
from planner.importing.understand import ANOTHER_VERSION, understand
from planner.workbook.grid import GridFile
from tests.importing.grids import a_grid
from tests.importing.imports import TODAY, understood

_PLAN = """
Task   | Start      | Finish     | Duration
Design | 2027-03-01 | 2027-03-05 | 1
Build  | 2027-03-08 | 2027-03-19 | 2
Launch | 2027-03-22 | 2027-04-09 | 3
Repair | 2027-04-12 | 2027-04-16 | 1
Tidy   | 2027-04-19 | 2027-04-30 | 2
"""
_NOTES = """
Colour | Meaning
green  | fine
red    | late
"""


def test_a_file_that_cannot_be_read_says_why_and_what_to_do():
    read = understand(GridFile("plan.xlsx", (), refused="it is locked", advice="Take the lock off"), today=TODAY)

    assert (read.refused, read.advice, read.tables, read.used) == ("it is locked", "Take the lock off", (), ())


def test_a_hidden_sheet_is_read_and_not_used():
    read = understood(_PLAN, a_grid(_PLAN, name="old", is_hidden=True))

    assert [table.sheet for table in read.used] == ["Sheet1"]
    assert read.unused == {1: "its sheet is hidden"}


@pytest.mark.parametrize(("answer", "used"), [(None, "Plan"), ("Board", "Board"), ("nonsense", "Plan")])
def test_of_two_versions_of_a_plan_one_is_used_and_asked_about(answer, used):
    profile = Profile(answers={} if answer is None else {"version of Board / Plan": answer})
    read = understood(a_grid(_PLAN, name="Plan"), a_grid(_PLAN, name="Board"), profile=profile)

    (question,) = [one for one in read.questions if one.kind is DecisionKind.VERSION]
    assert [table.sheet for table in read.used] == [used]
    assert list(read.unused.values()) == [ANOTHER_VERSION]
    assert question.is_open is (answer != "Board")


def test_dates_show_the_unit_of_bare_durations_and_it_is_said_with_its_cell():
    ((source, what),) = understood(_PLAN).evidence

    assert (source.sheet, source.cell) == ("Sheet1", "D1")
    assert 'bare numbers in column "Duration" are weeks' in what


def test_what_belongs_to_no_table_is_kept_with_its_sheet():
    read = understood("Somebody should look at this\n" + _NOTES)

    assert read.used == ()
    assert ("Sheet1", 1) in {(sheet, area.top) for sheet, area in read.loose}
