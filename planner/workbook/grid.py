"""Grid: the raw cells of a workbook, before anyone says what they mean. Standard library only: the child uses it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

_LETTERS = 26
_LARGEST = 10**308
"""Larger numbers, which no spreadsheet holds, and what is no number at all are errors."""


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
class Look:
    """How cells look, as far as people say something with it.

    Attributes:
        indent: Steps of the cell's indent; leading blanks of its text are not counted.
        fill: Colour of the background as `RRGGBB`; None without one, or white.
        number: Excel's number format, such as `dd/mm/yyyy` or `0 "d"`; empty for the general one.
    """

    bold: bool = False
    italic: bool = False
    struck: bool = False
    indent: int = 0
    fill: str | None = None
    number: str = ""


PLAIN_LOOK = Look()


@dataclass(frozen=True, slots=True)
class Cell:
    """A filled cell.

    Attributes:
        column: Counted from 1.
        value: ISO text for a date or moment, Excel's word for an error, the formula itself for a formula.
        look: Position in the file's `looks`.
    """

    column: int
    type: CellType
    value: Scalar
    look: int = 0

    @property
    def text(self) -> str:
        """The cell as its sender sees it, roughly."""
        value = self.value
        if isinstance(value, str):  # most cells are, and each is asked several times
            return value
        match self.type:
            case CellType.TRUTH:
                return "TRUE" if value else "FALSE"
            case CellType.PERCENT:
                return f"{float(value) * 100:.15g}%"
            case CellType.NUMBER:
                return f"{value:.15g}" if isinstance(value, float) else str(value)
            case _:
                return str(value)


@dataclass(frozen=True, slots=True)
class GridRow:
    """The filled cells of a row; `number` as Excel shows it.

    Attributes:
        is_hidden: By hand, by a filter or by a folded group.
        outline: Depth in Excel's row groups; 0 outside of them.
    """

    number: int
    cells: tuple[Cell, ...]
    is_hidden: bool = False
    outline: int = 0


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells, all borders inclusive and counted from 1."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Paint:
    """Blank cells side by side in one row that share a background colour, `RRGGBB`."""

    row: int
    left: int
    right: int
    fill: str


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of a sheet that have a filled cell.

    Attributes:
        left_out: In words, what lay beyond the limits of reading; None if nothing did.
        merges: Merged cells; only the first cell of each can be filled.
        hidden_columns: Numbers of columns that nobody sees.
        is_hidden: Whether the whole sheet is.
        paint: Blank cells with a background colour: plans are drawn with them.
    """

    name: str
    rows: tuple[GridRow, ...]
    left_out: str | None = None
    merges: tuple[Area, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    is_hidden: bool = False
    paint: tuple[Paint, ...] = ()


@dataclass(frozen=True, slots=True)
class GridFile:
    """A workbook as read, or why it was refused.

    Attributes:
        refused: What is wrong with the file as a whole, in words; None if it was read.
        looks: How cells look, each once; the first is the plain one.
        remarks: What was passed over or taken for granted on reading, each with the place it is said of: a cell such as
            `Tasks!D4`, a sheet, or nothing for the whole file.
    """

    name: str
    grids: tuple[Grid, ...] = ()
    refused: str | None = None
    advice: str = ""
    looks: tuple[Look, ...] = (PLAIN_LOOK,)
    remarks: tuple[tuple[str, str], ...] = ()


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
        return (CellType.NUMBER, value) if abs(value) <= _LARGEST else (CellType.ERROR, "#NUM!")
    if isinstance(value, date | time | timedelta):
        return _dated(value)
    return CellType.TEXT, str(value)


def _dated(value: date | time | timedelta) -> tuple[CellType, Scalar]:
    if isinstance(value, datetime):
        if value.time() != time():
            return CellType.MOMENT, value.isoformat(sep=" ", timespec="minutes")
        value = value.date()
    return (CellType.DATE, value.isoformat()) if isinstance(value, date) else (CellType.MOMENT, str(value))
