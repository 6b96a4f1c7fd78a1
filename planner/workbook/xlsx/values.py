"""Values: what the stored text of a cell means, by the type and the style that the cell has."""

from math import isfinite

from planner.workbook.grid import Cell, CellType
from planner.workbook.package import RefusedError
from planner.workbook.xlsx.days import Days, Typed, iso_date
from planner.workbook.xlsx.markup import REPAIR
from planner.workbook.xlsx.numberformat import Kind
from planner.workbook.xlsx.remarks import Place, Remarks
from planner.workbook.xlsx.strings import Strings, check_text
from planner.workbook.xlsx.styles import Style
from planner.workbook.xlsx.text import MOST_LETTERS, decoded

_WHOLE_DIGITS = 17
"""Excel keeps 15 digits and writes 17."""
_TRUTHS = {"1": True, "true": True, "0": False, "false": False}
_SHOWN = 40
CONTROL = "control characters, which nobody sees, were taken out of the text"
ZONE = "the time zone of the date was not read"


class Values:
    """Turns what the cells of a sheet store into cells."""

    def __init__(self, sheet: str, strings: Strings, days: Days, remarks: Remarks) -> None:
        self._sheet = sheet
        self._strings = strings
        self._days = days
        self._remarks = remarks

    def cell(self, column: int, row: int, kind: str | None, stored: str, style: Style) -> Cell | None:
        """Return the cell; None if nothing is left of its text.

        Args:
            kind: The cell's type as stored: `s`, `str`, `inlineStr`, `n`, `b`, `e`, `d`; a number without one.

        Raises:
            RefusedError: If the stored text is not of that type.
        """
        if kind == "s":
            text = self._shared(column, row, stored)
            return Cell(column, CellType.TEXT, text, style.look) if text else None
        if kind is None or kind == "n":
            of_number, number = self._number(column, row, stored, style.kind)
            return Cell(column, of_number, number, style.look)
        typed = self._other(column, row, kind, stored)
        return None if typed is None else Cell(column, typed[0], typed[1], style.look)

    def _shared(self, column: int, row: int, stored: str) -> str:
        number = int(stored) if stored.isdecimal() and len(stored) <= _WHOLE_DIGITS else -1
        if not 0 <= number < len(self._strings.texts):
            raise self._refused(column, row, stored, f"the number of one of {len(self._strings.texts):,} shared texts")
        if number in self._strings.changed:
            self._remarks.add_cell(Place(self._sheet, column, row), CONTROL)
        return self._strings.texts[number]

    def _number(self, column: int, row: int, stored: str, kind: Kind) -> Typed:
        number = number_of(stored)
        if number is None:
            raise self._refused(column, row, stored, "a number")
        if not isfinite(number):
            return CellType.ERROR, "#NUM!"
        if kind is Kind.NUMBER:
            return CellType.NUMBER, number
        if kind is Kind.PERCENT:
            return CellType.PERCENT, number
        typed = self._days.date(number) if kind is Kind.DATE else self._days.length(number)
        return typed or (CellType.NUMBER, number)

    def _other(self, column: int, row: int, kind: str, stored: str) -> Typed | None:
        plain = stored.strip()
        if kind in ("str", "inlineStr"):
            return self._text(column, row, stored)
        if kind == "b" and plain in _TRUTHS:
            return CellType.TRUTH, _TRUTHS[plain]
        if kind == "e":
            return CellType.ERROR, decoded(plain)[0]
        if kind == "d":
            return self._iso(column, row, plain)
        wanted = "TRUE or FALSE" if kind == "b" else f'a value of type "{kind[:_SHOWN]}"'
        raise self._refused(column, row, stored, wanted)

    def _text(self, column: int, row: int, stored: str) -> Typed | None:
        value, is_changed = decoded(stored)
        if is_changed:
            self._remarks.add_cell(Place(self._sheet, column, row), CONTROL)
        if len(value) > MOST_LETTERS:
            check_text(len(value), f"the text of {Place(self._sheet, column, row)}")
        return (CellType.TEXT, value) if value else None

    def _iso(self, column: int, row: int, plain: str) -> Typed | None:
        read = iso_date(plain)
        if read is None:
            return self._text(column, row, plain)
        typed, has_zone = read
        if has_zone:
            self._remarks.add_cell(Place(self._sheet, column, row), ZONE)
        return typed

    def _refused(self, column: int, row: int, stored: str, wanted: str) -> RefusedError:
        place = Place(self._sheet, column, row)
        what = f'{place} holds "{stored[:_SHOWN]}", where the file says that it holds {wanted}'
        return RefusedError(what, REPAIR)


def number_of(stored: str) -> int | float | None:
    """Read a number as XML Schema writes it, NaN and infinity too; None for what is no number."""
    if not stored.isascii() or "_" in stored:  # both are numbers to Python
        return None
    if len(stored) <= _WHOLE_DIGITS and stored.removeprefix("-").isdigit():
        return int(stored)
    try:
        return float(stored)
    except ValueError:
        return None
