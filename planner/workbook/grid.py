"""Grid: the raw cells of a workbook, before anyone says what they mean. Standard library only: the child uses it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from math import isfinite

_LETTERS = 26


class CellType(StrEnum):
    """What Excel holds in a cell."""

    TEXT = "s"
    NUMBER = "n"
    PERCENT = "p"
    """A number shown as a percentage: 0.25 for 25 %."""
    DATE = "d"
    MOMENT = "m"
    """A date with a time of day, a time, or a length of time."""
    TRUTH = "b"
    ERROR = "e"
    FORMULA = "f"
    """A formula whose result was never saved."""


Scalar = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Cell:
    """A filled cell.

    Attributes:
        column: Counted from 1.
        value: ISO text for a date or moment, Excel's word for an error, the formula itself for a formula.
    """

    column: int
    type: CellType
    value: Scalar

    @property
    def text(self) -> str:
        """The cell as its sender sees it, roughly."""
        match self.type:
            case CellType.TRUTH:
                return "TRUE" if self.value else "FALSE"
            case CellType.PERCENT:
                return f"{float(self.value) * 100:.15g}%"
            case CellType.NUMBER:
                return f"{self.value:.15g}" if isinstance(self.value, float) else str(self.value)
            case _:
                return str(self.value)


@dataclass(frozen=True, slots=True)
class GridRow:
    """The filled cells of a row; `number` as Excel shows it."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of a sheet that have a filled cell.

    Attributes:
        left_out: In words, what lay beyond the limits of reading; None if nothing did.
    """

    name: str
    rows: tuple[GridRow, ...]
    left_out: str | None = None


@dataclass(frozen=True, slots=True)
class GridFile:
    """A workbook as read, or why it was refused.

    Attributes:
        refused: What is wrong with the file as a whole, in words; None if it was read.
    """

    name: str
    grids: tuple[Grid, ...] = ()
    refused: str | None = None
    advice: str = ""


def cell_name(column: int, row: int) -> str:
    """Return `D14` for column 4 and row 14."""
    letters = ""
    while column:
        column, letter = divmod(column - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{row}"


def cell_of(column: int, value: object, *, is_error: bool = False, is_percent: bool = False) -> Cell:
    """Return the cell for a value as a spreadsheet library hands it over."""
    kind, scalar = _typed(value)
    if is_error:
        return Cell(column, CellType.ERROR, str(value))
    return Cell(column, CellType.PERCENT if is_percent and kind is CellType.NUMBER else kind, scalar)


def _typed(value: object) -> tuple[CellType, Scalar]:
    if isinstance(value, bool):
        return CellType.TRUTH, value
    if isinstance(value, int | float):
        return (CellType.NUMBER, value) if isfinite(value) else (CellType.ERROR, "#NUM!")
    if isinstance(value, date | time | timedelta):
        return _dated(value)
    return CellType.TEXT, str(value)


def _dated(value: date | time | timedelta) -> tuple[CellType, Scalar]:
    if isinstance(value, datetime):
        if value.time() != time():
            return CellType.MOMENT, value.isoformat(sep=" ", timespec="minutes")
        value = value.date()
    return (CellType.DATE, value.isoformat()) if isinstance(value, date) else (CellType.MOMENT, str(value))
