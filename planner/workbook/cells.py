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
MOST_SHEETS = 1_000
MOST_LETTERS = 20_000_000
_EMPTY_TAIL = 1_000
"""So many rows without a filled cell at the limit mean that only formats follow."""

RawCell = ReadOnlyCell | EmptyCell


def read_grids(name: str, content: bytes, wanted: frozenset[str]) -> GridFile:
    """Read a workbook; what is wrong with the file as a whole becomes `refused`, never an exception.

    Args:
        wanted: Casefolded names of the sheets whose cells are read; of others only the name is.
    """
    try:
        check_package(content)
        return GridFile(name, tuple(_grids(content, wanted)))
    except RefusedError as refusal:
        return GridFile(name, refused=refusal.what, advice=refusal.advice)
    except Exception:  # openpyxl raises anything on odd files: here it must end
        what = "the file cannot be read as an Excel workbook"
        return GridFile(name, refused=what, advice="Open it in Excel and save it as .xlsx")


def _grids(content: bytes, wanted: frozenset[str]) -> Iterator[Grid]:
    values = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    if len(values.sheetnames) > MOST_SHEETS:
        raise RefusedError(f"the file has {len(values.sheetnames)} sheets", "Delete those it does not need")
    formulas = None
    if has_formulas(content):
        formulas = openpyxl.load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
    for name in values.sheetnames:
        sheet = values[name]
        if name.strip().casefold() not in wanted or not isinstance(sheet, ReadOnlyWorksheet):
            yield Grid(name, ())
        elif formulas is None:
            yield _grid(name, _rows(sheet), ())
        else:
            yield _grid(name, _rows(sheet), _rows(cast(ReadOnlyWorksheet, formulas[name])))


def _rows(sheet: ReadOnlyWorksheet) -> Iterator[tuple[RawCell, ...]]:
    sheet.reset_dimensions()
    bounded = cast(Iterator[tuple[RawCell, ...]], cast(Worksheet, sheet).iter_rows(max_row=MOST_ROWS + 1))
    for row in bounded:
        yield row[:MOST_COLUMNS]


def _grid(name: str, values: Iterable[tuple[RawCell, ...]], formulas: Iterable[tuple[RawCell, ...]]) -> Grid:
    rows: list[GridRow] = []
    number = letters = 0
    for number, (row, formula_row) in enumerate(zip_longest(values, formulas, fillvalue=()), start=1):
        if number > MOST_ROWS:
            break
        if cells := tuple(_filled(row, formula_row)):
            rows.append(GridRow(number, cells))
            letters += sum(len(cell.value) for cell in cells if isinstance(cell.value, str))
        if letters > MOST_LETTERS:
            raise RefusedError(f"sheet {name} holds more than {MOST_LETTERS:,} letters", "Shorten its texts")
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
