"""A workbook in which cells say something by all the ways we read, and grids told apart cell by cell."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill

from planner.workbook.grid import Cell, CellType, Grid, GridFile, Look, Scalar

_MOMENT = datetime(2026, 3, 1, 9, 30)  # noqa: DTZ001 - a cell's date has no zone

Said = tuple[CellType, Scalar, Look]


def rich_workbook(folder: Path) -> Path:
    """Write a workbook with dates, shares, lengths, errors, merges, colours, and hidden rows, columns and sheets."""
    workbook = openpyxl.Workbook()
    plan = workbook.active
    assert plan is not None
    plan.title = "Plan"
    for row in (
        ["Task", "Start", "Share", "Days", "Done", "At", "Length", "Sum"],
        ["Design", date(2026, 3, 1), 0.25, 5, True, _MOMENT, timedelta(hours=30), "=D2*2"],
        ["  Build", date(2026, 4, 12), 0.5, 2.5, False, time(12, 30), timedelta(hours=2), "=1/0"],
        ["Two\nlines", None, None, "007", "1.10"],
    ):
        plan.append(row)
    formats = {"B": "dd/mm/yyyy", "C": "0.0%", "D": '0 "d"', "G": "[h]:mm"}
    for column, code in formats.items():
        for row_number in (2, 3):
            plan[f"{column}{row_number}"].number_format = code
    plan["A1"].font = Font(bold=True)
    plan["A2"].font = Font(strike=True, italic=True)
    plan["A2"].fill = PatternFill("solid", fgColor="FFCC00")
    plan["A3"].alignment = Alignment(indent=2)
    for place in ("J3", "K3", "L3"):
        plan[place].fill = PatternFill("solid", fgColor="00B050")
    plan["M3"].fill = PatternFill("solid", fgColor="FF0000")
    plan["A6"], plan["A9"], plan["A10"] = "Merged", "Group", "In the group"
    plan.merge_cells("A6:C7")
    plan.row_dimensions[4].hidden = True
    plan.column_dimensions["E"].hidden = True
    plan.row_dimensions[10].outlineLevel = 1
    hidden = workbook.create_sheet("Hidden")
    hidden["A1"] = "secret"
    hidden.sheet_state = "hidden"
    path = folder / "rich.xlsx"
    workbook.save(path)
    return path


def cells(file: GridFile) -> dict[tuple[str, int, int], Said]:
    """Return what every cell says, by sheet, row and column."""
    return {
        (grid.name, row.number, cell.column): (cell.type, cell.value, _look(file, cell))
        for grid in file.grids
        for row in grid.rows
        for cell in row.cells
    }


def frames(file: GridFile) -> list[tuple[object, ...]]:
    """Return what sheets say beside their cells."""
    return [
        (grid.name, grid.is_hidden, grid.merges, grid.hidden_columns, grid.paint, grid.left_out, _rows(grid))
        for grid in file.grids
    ]


def texts(grid: Grid) -> list[list[str]]:
    """Return the filled cells of each filled row as they are seen."""
    return [[cell.text for cell in row.cells] for row in grid.rows]


def _rows(grid: Grid) -> list[tuple[int, bool, int]]:
    return [(row.number, row.is_hidden, row.outline) for row in grid.rows]


def _look(file: GridFile, cell: Cell) -> Look:
    return file.looks[cell.look]
