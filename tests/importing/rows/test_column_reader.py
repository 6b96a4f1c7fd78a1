"""Column reader: what two cells of a column say alike is read once, and what they say differently is not."""

from datetime import date

import pytest

from planner.importing.fields import Field, Shape
from planner.importing.rows.column_reader import ColumnReader, says_away
from planner.importing.rows.readers import Setting
from planner.importing.table import ColumnMeaning
from planner.importing.values.reading import Conventions, Read
from planner.workbook.grid import Cell, CellType
from tests.importing.grids import a_cell


def a_reader(field, **setting):
    column = ColumnMeaning(number=4, title="Start", field=field, confidence=1)
    return ColumnReader(Shape.TASKS, column, Setting(conventions=Conventions(**setting)))


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
