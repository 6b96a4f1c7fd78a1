"""The filled rows of a sheet."""

import pytest

from planner.workbook.grid import Cell, CellType, GridRow
from planner.workbook.xlsx import filled
from tests.workbook.xlsx.made import cells_of, parts, refusal, sheet_of

NUMBER = CellType.NUMBER


def test_hidden_and_grouped_rows():
    cell = '<c r="A{0}"><v>1</v></c>'
    made = parts(
        f'<row r="1" hidden="1">{cell.format(1)}</row><row r="2" outlineLevel="2">{cell.format(2)}</row>'
        f'<row r="3" hidden="0" outlineLevel="99">{cell.format(3)}</row><row r="4" hidden="1"/>'
    )
    one = (Cell(1, NUMBER, 1),)
    assert sheet_of(made).rows == (GridRow(1, one, True), GridRow(2, one, False, 2), GridRow(3, one, False, 7))


def test_cells_out_of_order_are_put_in_order():
    made = parts('<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>')
    assert list(cells_of(made)) == ["A1", "A2", "B2"]


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', "the file holds cell Tasks!A1 twice"),
        (
            '<row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>',
            "the file holds row 2 of sheet Tasks twice",
        ),
    ],
)
def test_what_stands_twice_is_refused(rows, says):
    assert refusal(parts(rows)) == says


def test_more_letters_than_any_plan_has_are_refused_with_the_sheet(monkeypatch):
    monkeypatch.setattr(filled, "MOST_LETTERS_IN_ALL", 10)
    made = parts('<row r="1"><c t="str"><v>123456</v></c><c t="str"><v>12345</v></c></row>')
    assert refusal(made) == "sheet Tasks holds more than 10 letters"
