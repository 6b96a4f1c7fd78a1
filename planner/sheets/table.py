"""Tables: Excel tables with a stable name, one header row and one style for each column."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.sheets.book import Sheet, Value
from planner.sheets.names import table_name
from planner.sheets.style import HEADER, PLAIN, Style

DEFAULT_WIDTH = 14.0
_LOOK = "Table Style Light 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table.

    Attributes:
        title: Unique in its table without case.
        width: In characters.
        style: Of its cells.
        help: Shown as a note on the header; empty is none.
    """

    title: str
    width: float = DEFAULT_WIDTH
    style: Style = PLAIN
    help: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Styled:
    """A value that looks otherwise than its column, such as a date that is late."""

    value: Value
    style: Style


def add_table(
    sheet: Sheet, name: str, columns: Sequence[Column], rows: Iterable[Sequence[Value | Styled]], *, top: int = 0
) -> int:
    """Write a header and rows as an Excel table, set widths and freeze the header.

    Args:
        name: Of the table, unique in the workbook; the same in every file, so that formulas may rely on it.
        rows: One value for each column.
        top: Row of the header.

    Returns:
        The row after the table. A table without rows keeps one blank row, as Excel wants it.
    """
    titles = [column.title for column in columns]
    if len({title.casefold() for title in titles}) < len(titles):
        raise ValueError(f"table {name} on sheet {sheet.name}: titles must be unique")
    for offset, column in enumerate(columns):
        _write_header(sheet, top, offset, column)
    after = top + 1
    for row in rows:
        for offset, (column, cell) in enumerate(zip(columns, row, strict=True)):
            value, style = (cell.value, cell.style) if isinstance(cell, Styled) else (cell, column.style)
            if value is not None or style.is_visible:
                sheet.write(after, offset, value, style)
        after += 1
    after = max(after, top + 2)
    headers = [{"header": title, "header_format": sheet.book.format(HEADER)} for title in titles]
    options = {"name": table_name(name), "columns": headers, "style": _LOOK}
    if sheet.raw.add_table(top, 0, after - 1, len(columns) - 1, options) != 0:
        raise ValueError(f"table {name} on sheet {sheet.name} overlaps another table or has no columns")
    sheet.set_widths([column.width for column in columns])
    sheet.set_height(top, 2 if any(len(column.title) > column.width for column in columns) else 1)
    sheet.freeze(top + 1)
    return after


def _write_header(sheet: Sheet, row: int, number: int, column: Column) -> None:
    sheet.write(row, number, column.title, HEADER)
    if column.help:
        sheet.raw.write_comment(row, number, column.help, {"x_scale": 2, "y_scale": 2})
