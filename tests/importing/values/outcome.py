"""What came of reading a cell, for assertions."""

from planner.importing.values.reading import Doubt, Fault, Read
from planner.workbook.grid import Cell, CellType


def value_of(reading):
    assert isinstance(reading, Read), reading
    return reading.value


def sure(reading):
    """Return the value of a reading that took nothing for granted."""
    assert isinstance(reading, Read), reading
    assert not reading.note, reading
    return reading.value


def noted(reading):
    """Return the value of a reading that says what was taken for granted."""
    assert isinstance(reading, Read), reading
    assert reading.note, reading
    return reading.value


def asked(reading):
    """Return what a doubt is about, and its choices."""
    assert isinstance(reading, Doubt), reading
    return reading.kind, {choice.answer: choice.value for choice in reading.choices}


def fault_of(reading):
    assert isinstance(reading, Fault), reading
    assert reading.advice
    return reading.what


def note_of(reading):
    assert isinstance(reading, Read), reading
    return reading.note


def there(found):
    """Return what was found."""
    assert found is not None
    return found


def number(value):
    return Cell(1, CellType.NUMBER, value)


def percent(value):
    return Cell(1, CellType.PERCENT, value)


def text(value):
    return Cell(1, CellType.TEXT, value)


NO_VALUES = [
    Cell(1, CellType.ERROR, "#REF!"),
    Cell(1, CellType.FORMULA, "=A1"),
    Cell(1, CellType.TEXT, ""),
    Cell(1, CellType.TEXT, "  "),
    Cell(1, CellType.TEXT, "TBD"),
    Cell(1, CellType.TEXT, "what a nice day this is " * 20),
]
"""Cells that hold no value of any kind."""
