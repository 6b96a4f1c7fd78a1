"""Sheets and headers that are missing, doubled or strange."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from planner.domain.problem import Severity
from tests.workbook.good_workbook import FILE, write_good
from tests.workbook.reading import read_here

PROBLEM, WARNING, IGNORED = Severity.PROBLEM, Severity.WARNING, Severity.IGNORED


def _drop(sheet: str) -> Callable[[Workbook], None]:
    return lambda workbook: workbook.remove(workbook[sheet])


def _put(place: str, value: str) -> Callable[[Workbook], None]:
    sheet, cell = place.split("!")

    def change(workbook: Workbook) -> None:
        workbook[sheet][cell] = value

    return change


def _clear_rows(workbook: Workbook) -> None:
    workbook["Projects"].delete_rows(2, 99)


def _title_row(workbook: Workbook) -> None:
    workbook["Leave"].insert_rows(1)
    workbook["Leave"]["A1"] = "Holiday plan 2027"


# What is done, the message, where it is, severity.
BAD_SHEETS = [
    (_drop("Program"), "there is no sheet Program", "", PROBLEM),
    (_drop("Projects"), "there is no sheet Projects", "", PROBLEM),
    (_clear_rows, "sheet Projects has no rows", "Projects", PROBLEM),
    (_put("Projects!A1", "Projekt"), 'sheet Projects has no column "Project"', "Projects!A1", PROBLEM),
    (_put("Projects!A1", "Projekt"), 'If "Project" is meant, rename it', "Projects!A1", WARNING),
    (_put("Tasks!K1", "Progres"), 'column "Progres" was not read. If "Progress" is meant', "Tasks!K1", WARNING),
    (_put("Tasks!AK1", "Colour"), 'column "Colour" is none of sheet Tasks', "Tasks!AK1", IGNORED),
    (_put("Tasks!AZ1", "Effort"), 'column "Effort" stands here twice, first in D1', "Tasks!AZ1", PROBLEM),
    (_put("Tasks!AZ1", " effort "), "stands here twice, first in D1", "Tasks!AZ1", PROBLEM),
    (_put("Tasks!AZ3", "x"), "the column has no name", "Tasks!AZ1", IGNORED),
    (_title_row, 'sheet Leave has no column "Person"', "Leave!A1", PROBLEM),
    (_put("Program!A3", "Beginning"), 'the sheet has no entry "First date"', "Program", PROBLEM),
    (_put("Program!A3", "Beginning"), '"Beginning" is no entry of sheet Program', "Program!A3", IGNORED),
    (_put("Program!A4", "Name"), '"Name" stands here twice', "Program!A4", PROBLEM),
    (lambda workbook: workbook.create_sheet("Notes"), "none of a program workbook", "Notes", IGNORED),
]


@pytest.mark.parametrize(("change", "says", "where", "severity"), BAD_SHEETS)
def test_a_bad_sheet_is_named(
    tmp_path: Path, change: Callable[[Workbook], None], says: str, where: str, severity: Severity
) -> None:
    path = write_good(tmp_path)
    workbook = openpyxl.load_workbook(path)
    change(workbook)
    workbook.save(path)
    reading = read_here(path)
    named = [p for p in reading.problems if says in str(p)]
    assert [p.severity for p in named] == [severity], [str(p) for p in reading.problems]
    assert str(named[0].source) == (f"{FILE}, {where}" if where else FILE)
    assert (reading.program is None) == any(p.severity is PROBLEM for p in reading.problems)


def test_headers_match_without_case_and_outer_spaces_in_any_order(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    before = read_here(path).program
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["People"]
    for cell in sheet[1]:
        cell.value = f" {str(cell.value).upper()} "
    sheet.move_range("A1:C9", cols=20)
    workbook.save(path)
    assert read_here(path).program == before


def test_a_lost_row_does_not_make_its_id_unknown(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    workbook = openpyxl.load_workbook(path)
    workbook["Projects"]["B2"] = "#REF!"
    workbook["Tasks"]["A2"] = None
    workbook.save(path)
    assert sorted(str(p) for p in read_here(path).problems) == [
        f'{FILE}, Projects!B2: project "APP": Name holds the error #REF!. Mend the cell or empty it.',
        f'{FILE}, Tasks!A2: task "A-1": Project is empty. Fill it in.',
    ]
