"""Block: a titled table that is only looked at, so several of them may share a sheet."""

from collections.abc import Iterable, Sequence
from math import ceil

from planner.report.sheets.field import Field, Row, cells_of
from planner.report.sheets.look import SECTION, SUBTITLE, header_over
from planner.sheets.book import Book, Sheet, Value
from planner.sheets.style import TITLE, Style
from planner.sheets.table import Styled

_LINE_HEIGHT, _MOST_LINES = 15, 12


def titled_sheet(book: Book, name: str, title: str, subtitle: str) -> Sheet:
    """Add a sheet with a title in its first row and a subtitle in its second."""
    sheet = book.add_sheet(name)
    sheet.write(0, 0, title, TITLE)
    sheet.write(1, 0, subtitle, SUBTITLE)
    sheet.raw.hide_gridlines(2)
    sheet.set_up_print(header_rows=0)
    return sheet


def set_pages_wide(sheet: Sheet, columns: int, columns_a_page: int, *, repeat: int) -> None:
    """Print a wide sheet on as many pages side by side as stay readable, each with the first `repeat` columns."""
    sheet.raw.fit_to_pages(ceil(columns / columns_a_page), 0)
    sheet.raw.repeat_columns(0, repeat - 1)


def add_block(
    sheet: Sheet, top: int, title: str, fields: Sequence[Field[Row]], rows: Iterable[Row], *, empty: str = "None."
) -> int:
    """Write a title, a header and rows.

    Args:
        top: Row of the title, kept even if the title is empty.
        empty: What to say instead of a table without rows.

    Returns:
        The row for the next block, one blank row between them.
    """
    if title:
        sheet.write(top, 0, title, SECTION)
    found = list(rows)
    if not found:
        sheet.write(top + 1, 0, empty, SUBTITLE)
        return top + 3
    for column, field in enumerate(fields):
        sheet.write(top + 1, column, field.title, header_over(field.style))
    for number, row in enumerate(found, start=top + 2):
        cells = cells_of(fields, row)
        write_cells(sheet, number, cells, [field.style for field in fields])
        _fit_height(sheet, number, fields, cells)
    return top + len(found) + 3


def write_cells(sheet: Sheet, row: int, cells: Sequence[Value | Styled], styles: Sequence[Style]) -> None:
    """Write cells side by side, each in its column's style unless it brings its own."""
    for column, (cell, style) in enumerate(zip(cells, styles, strict=True)):
        value, own = (cell.value, cell.style) if isinstance(cell, Styled) else (cell, style)
        sheet.write(row, column, value, own)


def _fit_height(sheet: Sheet, row: int, fields: Sequence[Field[Row]], cells: Sequence[Value | Styled]) -> None:
    """Make a row as high as its wrapped texts need, which not every program does by itself."""
    lines = [
        ceil(len(cell) / field.width)
        for field, cell in zip(fields, cells, strict=True)
        if field.style.wrap and isinstance(cell, str)
    ]
    if max(lines, default=1) > 1:
        sheet.raw.set_row(row, _LINE_HEIGHT * min(max(lines), _MOST_LINES))


def set_block_widths(sheet: Sheet, *blocks: Sequence[Field[Row]]) -> None:
    """Make each column as wide as the widest of the blocks that share it."""
    widths: dict[int, float] = {}
    for fields in blocks:
        for number, field in enumerate(fields):
            widths[number] = max(widths.get(number, 0), field.width)
    sheet.set_widths([widths[number] for number in sorted(widths)])
