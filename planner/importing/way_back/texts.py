"""Texts: cells found by their place, and what we write into them: text as text, whatever it begins with."""

from collections.abc import Iterator
from datetime import date
from typing import cast

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.utils import coordinate_to_tuple
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from planner.sheets.text import clean_text

_LOOKS_LIKE_FORMULA = ("=", "+", "-", "@")


def cell_in(sheet: Worksheet, row: int, column: int) -> Cell:
    """Return a cell; of merged cells the first, which alone can hold anything."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, MergedCell):
        return cell
    for area in sheet.merged_cells.ranges:
        if area.min_row <= row <= area.max_row and area.min_col <= column <= area.max_col:
            return cell_in(sheet, area.min_row, area.min_col)
    raise AssertionError("a merged cell lies in an area of merged cells")


def cell_at(sheet: Worksheet, place: str) -> Cell:
    """Return the cell at a place such as `D14`, as `cell_in` does."""
    row, column = coordinate_to_tuple(place)
    return cell_in(sheet, row, column)


def cells_of(sheet: Worksheet) -> Iterator[Cell]:
    """Yield the cells that a sheet has, without making those between them: one may lie in the last row of all."""
    for cell in list(sheet._cells.values()):  # noqa: SLF001 - openpyxl's own loops make a cell for each place they pass
        if isinstance(cell, Cell):
            yield cell


def write_text(cell: Cell, text: str) -> None:
    """Write a text that never becomes a formula, not even when somebody edits the cell."""
    cell.value = clean_text(text)
    cell.data_type = "s"
    if text.startswith(_LOOKS_LIKE_FORMULA):
        cell.quotePrefix = True


def write_value(cell: Cell, value: str | int | date | None) -> None:
    """Write a value; text stays text."""
    if isinstance(value, str):
        write_text(cell, value)
    else:
        cell.value = value


def link_to(cell: Cell, sheet: str, place: str) -> None:
    """Make a cell a link to another one in the same workbook."""
    quoted = sheet.replace("'", "''")
    link = Hyperlink(ref=cell.coordinate, location=f"'{quoted}'!{place}")
    cell.hyperlink = cast(str, link)
