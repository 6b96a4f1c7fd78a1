"""Cells beyond what is read."""

import pytest
from openpyxl.utils import get_column_letter

from planner.workbook.xlsx import outside, rows
from tests.workbook.xlsx.made import parts, read, refusal


def _row(number: int, column: str = "A") -> str:
    return f'<row r="{number}"><c r="{column}{number}"><v>1</v></c></row>'


def _table(*numbers: int) -> str:
    return "".join(map(_row, numbers))


@pytest.mark.parametrize("name", ["XFD1048576", "A60000"])
def test_a_stray_cell_far_below_is_named_and_the_table_read(name):
    column = name.rstrip("0123456789")
    file = read(parts(_table(1, 2) + _row(int(name.removeprefix(column)), column)))
    assert [row.number for row in file.grids[0].rows] == [1, 2]
    assert file.remarks == ((f"Tasks!{name}", "the cell lies far from all others and was not read"),)
    assert file.grids[0].left_out is None


def test_cells_beyond_the_columns_are_named_by_their_first():
    cells = '<c r="A1"><v>1</v></c><c r="GR1"><v>2</v></c><c r="GS1"><v>3</v></c><c r="XFD1"><v>4</v></c>'
    file = read(parts(f'<row r="1">{cells}</row>'))
    assert [cell.column for cell in file.grids[0].rows[0].cells] == [1, 200]
    assert file.remarks == (("Tasks!GS1", "this cell and 1 more lie to the right of GR1, the last that is read"),)
    alone = read(parts(_row(1, "HH")))
    assert alone.remarks == (("Tasks!HH1", "the cell lies to the right of GR1, the last that is read"),)


def test_many_cells_beyond_the_columns_are_a_table_that_was_cut_off():
    cells = "".join(f'<c r="{get_column_letter(number)}1"><v>1</v></c>' for number in range(1, 222))
    file = read(parts(f'<row r="1">{cells}</row>'))
    assert file.grids[0].left_out == "only the first 200 columns were read"
    assert file.remarks == (("Tasks!GS1", "this cell and 20 more lie to the right of GR1, the last that is read"),)


def test_blank_cells_outside_are_nothing():
    file = read(parts(_row(1) + '<row r="2"><c r="XFD2"/></row><row r="90000"><c r="A90000" s="3"/></row>'))
    assert file.remarks == ()


@pytest.fixture
def four_rows(monkeypatch):
    monkeypatch.setattr(outside, "MOST_ROWS", 4)
    monkeypatch.setattr(rows, "MOST_ROWS", 4)


@pytest.mark.usefixtures("four_rows")
def test_a_table_that_goes_on_is_cut_and_this_is_said():
    file = read(parts(_table(1, 2, 3, 4, 5)))
    assert [row.number for row in file.grids[0].rows] == [1, 2, 3, 4]
    assert file.grids[0].left_out == "only the first 4 rows were read"


@pytest.mark.usefixtures("four_rows")
def test_a_second_table_far_below_is_said_to_be_cut_off(monkeypatch):
    monkeypatch.setattr(outside, "_APART", 0)
    file = read(parts(_table(1, *range(100, 121))))
    assert file.grids[0].left_out == "only the first 4 rows were read"


def test_far_too_many_rows_are_refused_with_their_number(monkeypatch):
    monkeypatch.setattr(rows, "MOST_ROWS", 3)
    monkeypatch.setattr(outside, "MOST_ROWS", 3)
    monkeypatch.setattr(outside, "MOST_ROWS_CUT", 5)
    assert refusal(parts(_table(*range(1, 8)))) == "sheet Tasks has 7 filled rows, and at most 3 of a sheet are read"
