"""Side by side: rows that have the same few columns for each scenario."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from planner.report.sheets.field import Field, Row
from planner.report.sheets.look import SECTION, SUBTITLE, header_over
from planner.sheets.book import Sheet, Value
from planner.sheets.style import DARK_GREY, HEADER, PLAIN, Style
from planner.sheets.table import Styled

Cell = TypeVar("Cell")
Row_contra = TypeVar("Row_contra", contravariant=True)
Cell_contra = TypeVar("Cell_contra", contravariant=True)

_NONE = Style(colour=DARK_GREY, align="center")
_GROUPS = (HEADER, replace(HEADER, fill="#3F6096"))
"""Headers of neighbouring scenarios differ a little."""
_STRIPE = "#F4F7FB"


@dataclass(frozen=True, slots=True, kw_only=True)
class CellField(Generic[Row_contra, Cell_contra]):
    """One of the columns that every scenario has; `of` says what stands in it for a row and its cell."""

    title: str
    of: Callable[[Row_contra, Cell_contra], Value | Styled]
    width: float = 12
    style: Style = PLAIN


BLANK_CELL: CellField[object, object] = CellField(title="", of=lambda _, __: None)
"""A column without anything, which keeps the scenarios of several blocks aligned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block(Generic[Row, Cell]):
    """A titled block of rows.

    Attributes:
        left: The columns that stand once, at the left.
        each: The columns that every scenario has.
        rows: Each with a cell for each scenario, None where there is nothing to say.
    """

    title: str
    left: Sequence[Field[Row]]
    each: Sequence[CellField[Row, Cell]]
    rows: Sequence[tuple[Row, Sequence[Cell | None]]]


def add_side_by_side(sheet: Sheet, top: int, scenarios: Sequence[str], block: Block[Row, Cell]) -> int:
    """Write a title, the scenarios' names over their columns, and the rows; return the row for the next block."""
    sheet.write(top, 0, block.title, SECTION)
    if not block.rows:
        sheet.write(top + 1, 0, "None.", SUBTITLE)
        return top + 3
    _write_header(sheet, top + 1, scenarios, block)
    for number, (row, cells) in enumerate(block.rows, start=top + 3):
        for column, field in enumerate(block.left):
            _write(sheet, number, column, field.of(row), field.style)
        for scenario, cell in enumerate(cells):
            for offset, each in enumerate(block.each):
                column = len(block.left) + scenario * len(block.each) + offset
                value = Styled(value="–", style=_NONE) if cell is None else each.of(row, cell)
                _write(sheet, number, column, value, each.style, stripe=scenario % 2 == 1)
    return top + len(block.rows) + 4


def set_side_by_side_widths(sheet: Sheet, scenarios: int, block: Block[Row, Cell]) -> None:
    """Set the widths of all columns of a block."""
    widths = [field.width for field in block.left] + scenarios * [field.width for field in block.each]
    sheet.set_widths(widths)


def _merge(sheet: Sheet, row: int, columns: range, text: str, style: Style) -> None:
    """Write a text over several columns; as text, which XlsxWriter's own merging would not warrant."""
    if len(columns) > 1:
        sheet.raw.merge_range(row, columns[0], row, columns[-1], "", sheet.book.format(style))
    sheet.write(row, columns[0], text, style)


def _write_header(sheet: Sheet, top: int, scenarios: Sequence[str], block: Block[Row, Cell]) -> None:
    for column, field in enumerate(block.left):
        sheet.write(top, column, None, HEADER)
        sheet.write(top + 1, column, field.title, header_over(field.style))
    for number, name in enumerate(scenarios):
        column = len(block.left) + number * len(block.each)
        look = _GROUPS[number % len(_GROUPS)]
        _merge(sheet, top, range(column, column + len(block.each)), name, replace(look, align="center"))
        for offset, cell_field in enumerate(block.each):
            style = replace(header_over(cell_field.style), fill=look.fill)
            sheet.write(top + 1, column + offset, cell_field.title, style)


def _write(sheet: Sheet, row: int, column: int, cell: Value | Styled, style: Style, *, stripe: bool = False) -> None:
    value, own = (cell.value, cell.style) if isinstance(cell, Styled) else (cell, style)
    sheet.write(row, column, value, own.filled(_STRIPE) if stripe and own.fill is None else own)
