"""Records: what an interchange format holds, laid out as sheets under English headers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import isfinite

from planner.workbook.grid import PLAIN_LOOK, Cell, CellType, Grid, GridRow, Look, cell_name, cell_of

MOST_ROWS = 50_000
"""Of a sheet, with its header."""
LOOKS = (PLAIN_LOOK, Look(bold=True))
_HEADER = 1
_LONGEST_TEXT = 32_767
"""Letters that a cell of Excel can hold."""


@dataclass(frozen=True, slots=True)
class Percent:
    """A share: 0.25 for 25 %."""

    fraction: float


Value = str | int | float | date | Percent | None


def lay_out(name: str, titles: Sequence[str], rows: Iterable[Sequence[Value]]) -> Grid:
    """Return a sheet: the titles in row 1, one record in each row from row 2 on."""
    header = GridRow(1, tuple(Cell(column, CellType.TEXT, title, _HEADER) for column, title in enumerate(titles, 1)))
    laid = [header]
    for number, row in enumerate(rows, start=2):
        if number > MOST_ROWS:
            return Grid(name, tuple(laid), f"only the first {MOST_ROWS:,} rows were read")
        if cells := tuple(_cells(row)):
            laid.append(GridRow(number, cells))
    return Grid(name, tuple(laid))


def list_entries(name: str, entries: Iterable[tuple[str, Value]]) -> Grid:
    """Return a sheet of labels in column A and their values in column B; labels without a value are left out."""
    filled = ((label, value) for label, value in entries if value is not None and value != "")
    rows = (
        GridRow(number, (Cell(1, CellType.TEXT, label, _HEADER), *_cells((None, value))))
        for number, (label, value) in enumerate(filled, start=1)
    )
    return Grid(name, tuple(rows))


def with_rows(*grids: Grid) -> tuple[Grid, ...]:
    """Return the sheets that say something."""
    return tuple(grid for grid in grids if len(grid.rows) > 1)


def place(sheet: str, titles: Sequence[str], title: str, row: int) -> str:
    """Return `Tasks!D14` for a record's row, counted on the sheet."""
    return f"{sheet}!{cell_name(titles.index(title) + 1, row)}"


def yes_no(is_so: bool) -> str:
    """Write a truth as people do in a sheet."""
    return "yes" if is_so else "no"


def tidy(number: float | None, digits: int = 4) -> int | float | None:
    """Round away what is left of a division; whole numbers become integers, and one too large stays infinite."""
    if number is None or not isfinite(number):
        return number
    rounded = round(number, digits)
    return int(rounded) if rounded == int(rounded) else rounded


def _cells(row: Sequence[Value]) -> Iterator[Cell]:
    for column, value in enumerate(row, start=1):
        if isinstance(value, Percent):
            yield Cell(column, CellType.PERCENT, value.fraction)
        elif isinstance(value, str):
            if text := value.strip()[:_LONGEST_TEXT]:
                yield Cell(column, CellType.TEXT, text)
        elif value is not None:
            yield cell_of(column, value)
