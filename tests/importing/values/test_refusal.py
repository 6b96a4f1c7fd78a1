"""Why a cell is refused, in words."""

import pytest

from planner.importing.values.refusal import quoted, refused, taken, unread
from planner.workbook.grid import Cell, CellType


def test_long_texts_are_cut():
    assert quoted("a\nb") == '"a b"'
    assert quoted("x" * 100) == f'"{"x" * 60}…"'


def test_a_note_says_what_was_read_and_why():
    assert taken("2 wks", "10 days") == '"2 wks" was read as 10 days'
    assert taken("1/2", "50%", "as it looks") == '"1/2" was read as 50%, as it looks'


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        (Cell(1, CellType.ERROR, "#REF!"), "the error #REF!"),
        (Cell(1, CellType.FORMULA, "=A1"), "without a result"),
        (Cell(1, CellType.NUMBER, 5), 'the number "5", where a date is expected'),
        (Cell(1, CellType.TRUTH, True), 'the truth value "TRUE"'),
    ],
)
def test_a_cell_is_called_what_it_is(cell, says):
    assert says in refused(cell, "a date", "Type a date").what


def test_blanks_and_placeholders_are_called_so():
    assert unread(" ", "a date", "Type a date").what == "is blank"
    assert "placeholder" in unread("TBD", "a date", "Type a date").what
    assert unread("TBD", "a date", "Type a date").advice == "Type a date, or empty the cell"
