"""The program workbook of an import: read strictly, it says what the import says."""

from pathlib import Path

import pytest

from planner.domain.problem import Severity
from planner.importing.output.workbook import write_imported
from planner.workbook.read import read_program
from planner.workbook.schema import IMPORT_SHEETS
from tests.importing.imports import imported
from tests.importing.output.written import records, written

_PEOPLE = """
Person     | Role      | Capacity
Ana Silva  | Designer  | 100%
Ben Okafor | Developer | 80%
"""
_PLAN = """
ID | Task   | Start      | Finish     | Effort (days) | Assigned to | Predecessors
1  | Design | 2027-03-01 | 2027-03-05 | 5             | Ana Silva   |
2  | Build  | 2027-03-08 | 2027-03-12 | 4.5           | Ben Okafor  | 1
3  | Launch | 2027-03-15 | 2027-03-15 | 1             | Ana Silva   | 2FS+1
"""
_NOBODY = """
Task   | Start      | Finish
Design | 2027-03-01 | 2027-03-05
Build  | 2027-03-08 | 2027-03-12
"""
_UNREAD = _PLAN.replace("4.5", "much")


def read_back(folder, result):
    path = folder / "program.xlsx"
    write_imported(path, result)
    return read_program(path)


def test_it_reads_back_as_the_same_program(tmp_path):
    result = imported(_PLAN, _PEOPLE)

    assert read_back(tmp_path, result).program == result.program


@pytest.mark.parametrize(
    ("sheets", "can_be_planned"),
    [
        ((_PLAN, _PEOPLE), True),
        ((_PLAN,), True),
        ((_NOBODY, _PEOPLE), True),
        ((_NOBODY,), False),
        ((_PEOPLE,), False),
        ((_UNREAD,), False),
        (("Hello | world",), False),
    ],
)
def test_the_strict_reader_never_contradicts_the_import(tmp_path, sheets, can_be_planned):
    result = imported(*sheets)

    back = read_back(tmp_path, result)

    assert (result.program is not None, back.program is not None) == (can_be_planned, can_be_planned)


def test_where_people_are_missing_the_workbook_says_where_to_add_them(tmp_path):
    remarks = records(written(tmp_path, imported(_NOBODY)), "Remarks")

    assert remarks[0]["Kind"] == "problem"
    assert "neither people nor roles" in remarks[0]["What"]
    assert "sheet People of the program workbook" in remarks[0]["What to do"]


def test_a_cell_that_cannot_be_read_is_written_as_it_was_sent(tmp_path):
    result = imported(_UNREAD)
    tasks = records(written(tmp_path, result), "Tasks")
    problems = [one for one in read_back(tmp_path, result).problems if one.severity is Severity.PROBLEM]

    assert tasks[1]["Effort"] == "much"
    assert any("much" in str(problem) for problem in problems), problems


def test_what_was_understood_stands_behind_the_program(tmp_path):
    names = written(tmp_path, imported(_PLAN)).sheetnames

    assert [name for name in names if name in IMPORT_SHEETS] == list(IMPORT_SHEETS)
    assert "Changes since" not in names


def test_the_same_import_is_the_same_file(tmp_path):
    first, second = (Path(tmp_path / name) for name in ("a.xlsx", "b.xlsx"))
    for path in (first, second):
        write_imported(path, imported(_PLAN, _PEOPLE))

    assert first.read_bytes() == second.read_bytes()
