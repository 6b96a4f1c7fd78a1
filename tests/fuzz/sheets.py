"""Sheets of plain values, which a file of any table format can be written from."""

from dataclasses import dataclass
from datetime import date, datetime

from planner.workbook.grid import Cell, CellType, Grid, GridFile


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula without a result."""

    text: str


@dataclass(frozen=True, slots=True)
class Broken:
    """An error of Excel, such as `#REF!`."""

    text: str


Value = str | int | float | bool | date | datetime | Formula | Broken | None
Rows = list[list[Value]]
Sheets = dict[str, Rows]


def sheets_of(file: GridFile) -> Sheets:
    """Return the sheets of a file as rows of equal length."""
    return {grid.name: _rows(grid) for grid in file.grids}


def _rows(grid: Grid) -> Rows:
    width = max((cell.column for row in grid.rows for cell in row.cells), default=0)
    rows: Rows = [[None] * width for _ in range(max((row.number for row in grid.rows), default=0))]
    for row in grid.rows:
        for cell in row.cells:
            rows[row.number - 1][cell.column - 1] = _value(cell)
    return rows


def _value(cell: Cell) -> Value:
    if cell.type is CellType.DATE:
        return date.fromisoformat(str(cell.value))
    if cell.type is CellType.FORMULA:
        return Formula(str(cell.value))
    return Broken(str(cell.value)) if cell.type is CellType.ERROR else cell.value
