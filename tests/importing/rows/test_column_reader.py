"""Column reader: what two cells of a column say alike is read once, and what they say differently is not."""

from datetime import date

import pytest

from planner.importing.fields import Field, Shape
from planner.importing.rows.column_reader import ColumnReader, says_away
from planner.importing.rows.readers import Setting
from planner.importing.table import ColumnMeaning
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.reading import Conventions, Doubt, Read
from planner.workbook.grid import Cell, CellType
from tests.importing.grids import a_cell


def a_reader(field, shown="", **setting):
    column = ColumnMeaning(number=4, title="Start", field=field, confidence=1)
    return ColumnReader(Shape.TASKS, column, Setting(conventions=Conventions(**setting), shown=shown))


def test_cells_that_say_the_same_are_read_once():
    reader = a_reader(Field.START)

    first, again = (
        reader.read(Cell(4, CellType.DATE, "2027-03-01")),
        reader.read(Cell(4, CellType.DATE, "2027-03-01", 7)),
    )

    assert first is again
    assert first == Read(date(2027, 3, 1))


def test_the_same_value_of_another_type_is_another():
    reader = a_reader(Field.TASK)

    assert reader.read(Cell(4, CellType.TRUTH, True)) == Read("TRUE")
    assert reader.read(Cell(4, CellType.NUMBER, 1)) == Read("1")
    assert reader.read(Cell(4, CellType.PERCENT, 1)) == Read("100%")


def test_readers_of_two_columns_share_nothing():
    day, month = a_reader(Field.START, day_first=True), a_reader(Field.START, day_first=False)
    cell = Cell(4, CellType.TEXT, "03/04/2027")

    assert day.read(cell).value == date(2027, 4, 3)
    assert month.read(cell).value == date(2027, 3, 4)


@pytest.mark.parametrize(
    ("typed", "away"), [("U", True), ("Urlaub", True), ("5", False), ("50 %", False), ("K2", False)]
)
def test_letters_for_leave(typed, away):
    assert says_away(a_cell(typed)) is away


@pytest.mark.parametrize(
    ("number_format", "shown", "amount"),
    [
        ('#,##0 "k€"', "", 1_200_000),
        ("#,##0", '0 "k€"', 1_200_000),
        ("#,##0,", '0 "k€"', 1_200),
        ('#,##0.0,, "M€"', "", 1_200),
        ("#,##0.00 €", "", 1_200),
    ],
)
def test_a_number_format_says_what_money_is_counted_in(number_format, shown, amount):
    reader = a_reader(Field.BUDGET, shown=shown)

    assert reader.read(Cell(4, CellType.NUMBER, 1200), number_format).value.value == amount


def test_a_number_format_says_the_unit_of_a_length():
    reader = a_reader(Field.EFFORT)
    cell = Cell(4, CellType.NUMBER, 16)

    assert reader.read(cell, '0 "h"').value.unit is LengthUnit.HOURS
    assert reader.read(cell, '0 "d"').value.unit is LengthUnit.DAYS
    assert isinstance(reader.read(cell, "0.0"), Doubt)


def test_half_a_day_is_not_away_for_all_of_it():
    column = ColumnMeaning(number=4, title="14", field=Field.PERIOD, confidence=1)
    reader = ColumnReader(Shape.CAPACITY, column, Setting(conventions=Conventions()))

    assert reader.read(a_cell("有")).value == 0
    assert "half a day" in reader.read(a_cell("半")).what
