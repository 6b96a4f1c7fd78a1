"""Cells: from the bytes of a workbook to its grids, with openpyxl and within limits."""

import io
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import cast

import openpyxl
from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet.worksheet import Worksheet

from planner.workbook.grid import Cell, CellType, Grid, GridFile, GridRow, cell_of
from planner.workbook.package import RefusedError, check_package, has_formulas

MOST_ROWS = 50_000
MOST_COLUMNS = 200
MOST_SHEETS = 100
_EMPTY_TAIL = 1_000
"""So many rows without a filled cell at the limit mean that only formats follow."""

RawCell = ReadOnlyCell | EmptyCell


def read_grids(name: str, content: bytes) -> GridFile:
    """Read all sheets of a workbook; what is wrong with the file as a whole becomes `refused`, never an exception."""
    try:
        check_package(content)
        return GridFile(name, tuple(_grids(content)))
    except RefusedError as refusal:
        return GridFile(name, refused=refusal.what, advice=refusal.advice)
    except Exception as problem:  # openpyxl raises anything on odd files: here it must end
        what = f"the file cannot be read as an Excel workbook ({type(problem).__name__})"
        return GridFile(name, refused=what, advice="Open it in Excel and save it as .xlsx")


def _grids(content: bytes) -> Iterator[Grid]:
    values = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    sheets = [sheet for sheet in values.worksheets if isinstance(sheet, ReadOnlyWorksheet)]
    if len(sheets) > MOST_SHEETS:
        raise RefusedError(f"the file has {len(sheets)} sheets", "Delete those it does not need")
    if not has_formulas(content):
        for sheet in sheets:
            yield _grid(sheet.title, _rows(sheet), ())
        return
    formulas = openpyxl.load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
    for sheet in sheets:
        yield _grid(sheet.title, _rows(sheet), _rows(formulas[sheet.title]))


def _rows(sheet: ReadOnlyWorksheet) -> Iterator[tuple[RawCell, ...]]:
    sheet.reset_dimensions()
    bounded = cast(Worksheet, sheet).iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS)
    yield from cast(Iterator[tuple[RawCell, ...]], bounded)


def _grid(name: str, values: Iterable[tuple[RawCell, ...]], formulas: Iterable[tuple[RawCell, ...]]) -> Grid:
    rows: list[GridRow] = []
    number = 0
    for number, (row, formula_row) in enumerate(zip_longest(values, formulas, fillvalue=()), start=1):
        if number > MOST_ROWS:
            break
        if cells := tuple(_filled(row, formula_row)):
            rows.append(GridRow(number, cells))
    last = rows[-1].number if rows else 0
    if number > MOST_ROWS and last > MOST_ROWS - _EMPTY_TAIL:
        return Grid(name, tuple(rows), f"only the first {MOST_ROWS:,} rows were read")
    return Grid(name, tuple(rows))


def _filled(row: tuple[RawCell, ...], formulas: tuple[RawCell, ...]) -> Iterator[Cell]:
    for column, (cell, formula) in enumerate(zip_longest(row, formulas), start=1):
        value = None if cell is None else cell.value
        if value is not None and value != "":
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            is_percent = is_number and "%" in cell.number_format
            yield cell_of(column, value, is_error=cell.data_type == "e", is_percent=is_percent)
        elif value is None and formula is not None and formula.data_type == "f":
            yield Cell(column, CellType.FORMULA, str(formula.value))
