"""Sheets as lists of rows, as managers would send them, and the program that comes of them."""

from collections.abc import Sequence
from datetime import date

from planner.importing.fields import Shape
from planner.importing.profile import Profile
from planner.importing.program.assemble import Imported, assemble
from planner.importing.understand import understand
from planner.workbook.grid import PLAIN_LOOK, Cell, CellType, Grid, GridFile, GridRow

TODAY = date(2027, 1, 4)
PLAN: list[list[object]] = [
    ["Task ID", "Task", "Project", "Start", "Finish", "Effort (days)", "Assigned to"],
    ["T1", "Design", "APP", date(2027, 1, 4), date(2027, 1, 8), 5, "Ana Silva"],
    ["T2", "Build", "APP", date(2027, 1, 11), date(2027, 1, 15), 5, "Ben Okafor"],
    ["T3", "Launch", "WEB", date(2027, 1, 18), date(2027, 1, 22), 5, "Ana Silva"],
]
"""A plan of projects APP and WEB."""


def a_sheet(name: str, rows: Sequence[Sequence[object]]) -> Grid:
    """Return a sheet; None leaves a cell blank."""
    cells = [
        tuple(_cell(column, value) for column, value in enumerate(row, start=1) if value is not None) for row in rows
    ]
    return Grid(name, tuple(GridRow(number, row) for number, row in enumerate(cells, start=1) if row))


def a_file(name: str, **sheets: Sequence[Sequence[object]]) -> GridFile:
    """Return a file of sheets by their names."""
    return GridFile(name, tuple(a_sheet(sheet, rows) for sheet, rows in sheets.items()), looks=(PLAIN_LOOK,))


def imported(*files: GridFile, shape: Shape | None = None, answers: dict[str, str] | None = None) -> Imported:
    """Put files together as a program; `shape` is one that some table of them must have."""
    profile = Profile(answers=answers or {})
    understood = [understand(file, profile=profile, today=TODAY) for file in files]
    shapes = {table.shape for file in understood for table in file.used}
    assert shape is None or shape in shapes, shapes
    return assemble(understood, name="Launch", profile=profile, today=TODAY)


def said(result: Imported, part: str) -> list[str]:
    """Return the findings whose text holds a part, each with its place."""
    return [str(problem) for problem in result.problems if part in str(problem)]


def _cell(column: int, value: object) -> Cell:
    match value:
        case date():
            return Cell(column, CellType.DATE, value.isoformat())
        case float() if value < 1:
            return Cell(column, CellType.PERCENT, value)
        case int() | float():
            return Cell(column, CellType.NUMBER, value)
    return Cell(column, CellType.TEXT, str(value))
