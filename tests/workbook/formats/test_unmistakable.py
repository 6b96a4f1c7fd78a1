"""Only what reads the same everywhere is a number; names made of digits and dates stay text."""

import pytest

from planner.workbook.formats.unmistakable import rows_of_cells
from planner.workbook.grid import CellType


def read(*texts):
    """Return what the cells of one column hold."""
    rows = rows_of_cells([{1: text} for text in texts])
    return [(cell.type, cell.value) for (cell,) in rows]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5", 5),
        ("0", 0),
        ("-12", -12),
        ("2.5", 2.5),
        ("-0.25", -0.25),
        ("1234567", 1234567),
        ("3.1416", 3.1416),
        (" 7 ", 7),
    ],
)
def test_numbers(text, number):
    assert read(text) == [(CellType.NUMBER, number)]


@pytest.mark.parametrize(
    "text",
    [
        "007", "1.10", "1.0", "1.2.3", "1.234", "12.345", "1,5", "1,234", "1e5", "5 %", "+5", "-0", "−5", "05", ".5",
        "5.", "12345678901234567890", "2026-03-01", "01/03/2026", "1.3.2026", "3/4", "TRUE", "5d", "$5", "١٢",
    ],
)  # fmt: skip
def test_what_somebody_may_mean_otherwise_stays_text(text):
    assert read(text) == [(CellType.TEXT, text)]


@pytest.mark.parametrize("names", [("1.8", "1.9", "1.10"), ("1", "2", "2.1.1"), ("7", "007"), ("1", "1.0")])
def test_a_column_with_a_name_of_digits_holds_no_number(names):
    assert read(*names) == [(CellType.TEXT, name) for name in names]


def test_other_columns_keep_their_numbers():
    (row,) = rows_of_cells([{1: "1.10", 3: "5"}])
    assert [(cell.column, cell.type) for cell in row] == [(1, CellType.TEXT), (3, CellType.NUMBER)]


def test_what_was_kept_from_becoming_a_number_stays_text_without_its_signs():
    assert read('="007"', "8") == [(CellType.TEXT, "007"), (CellType.TEXT, "8")]


def test_blank_cells_are_none():
    assert [[cell.column for cell in row] for row in rows_of_cells([{1: "  ", 2: "a"}, {}])] == [[2], []]
