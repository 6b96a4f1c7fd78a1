"""Sheets of a grid file as plain values, for tests to compare."""

from datetime import date

from planner.workbook.grid import CellType


def rows_of(file, sheet):
    """Return the filled values of each row."""
    return [tuple(map(_value, row.cells)) for row in _grid(file, sheet).rows]


def records_of(file, sheet):
    """Return the filled values below the header, by title."""
    header, *rows = _grid(file, sheet).rows
    titles = {cell.column: cell.value for cell in header.cells}
    return [{titles[cell.column]: _value(cell) for cell in row.cells} for row in rows]


def _grid(file, sheet):
    return next(grid for grid in file.grids if grid.name == sheet)


def _value(cell):
    if cell.type is CellType.DATE:
        return date.fromisoformat(cell.value)
    return cell.text if cell.type is CellType.PERCENT else cell.value
