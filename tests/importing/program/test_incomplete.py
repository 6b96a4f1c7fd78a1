"""What no file says and no program can do without is a problem of the import, not a surprise of the planning."""

import pytest

from planner.domain.problem import Severity
from tests.importing.imports import imported

_NOBODY = """
Task   | Start      | Finish     | Effort (days)
Design | 2027-03-01 | 2027-03-05 | 5
Build  | 2027-03-08 | 2027-03-12 | 5
"""
_ROLES = """
Task   | Start      | Finish     | Effort (days) | Role
Design | 2027-03-01 | 2027-03-05 | 5             | Designer
Build  | 2027-03-08 | 2027-03-12 | 5             | Developer
"""
_PEOPLE = """
Person     | Role
Ana Silva  | Designer
Ben Okafor | Developer
"""


def _problems(*sheets):
    return [problem for problem in imported(*sheets).problems if problem.severity is Severity.PROBLEM]


def test_a_plan_that_names_nobody_asks_for_a_list_of_people():
    (problem,) = _problems(_NOBODY)

    assert problem.what == "no file says who does the work: there are neither people nor roles"
    assert "Add a list of people" in problem.advice
    assert "sheet People of the program workbook" in problem.advice
    assert imported(_NOBODY).program is None


@pytest.mark.parametrize("sheets", [(_NOBODY, _PEOPLE), (_ROLES,)])
def test_a_list_of_people_or_roles_will_do(sheets):
    assert _problems(*sheets) == []
    assert imported(*sheets).program is not None


def test_people_alone_are_no_program():
    assert [problem.what for problem in _problems(_PEOPLE)] == ["no file names a project", "no file lists a task"]


def test_files_that_hold_nothing_are_said_to_once():
    (problem,) = _problems("Hello | world")

    assert problem.what == "the file holds nothing of a plan"
