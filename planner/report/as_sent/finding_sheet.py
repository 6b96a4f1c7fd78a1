"""A sheet of findings: a title, a line in short, and an Excel table that can be filtered and sorted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from planner.report.sheets.block import titled_sheet
from planner.report.sheets.field import Field, Row, cells_of
from planner.report.sheets.look import LATE_TEXT, SUBTITLE
from planner.sheets.book import Book, Value
from planner.sheets.style import Style
from planner.sheets.table import Styled, add_table

TENTHS = Style(number="#,##0.0")
"""Of person-days: what is asked for is never meant to a hundredth."""
TOO_MUCH = Style(bold=True, fill=LATE_TEXT.fill, colour=LATE_TEXT.colour, number=TENTHS.number)
_TOP = 3
_MOST_LINES = 12
_LETTERS_A_WIDTH = 1.15
"""A width counts digits, and the letters of a text are narrower on average."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Headings:
    """What stands above the table, and what stands in its place where nothing was found.

    Attributes:
        name: Of the sheet and of its table.
        subtitle: How to read it, in one line.
        fine: Instead of a table without rows.
    """

    name: str
    title: str
    subtitle: str
    fine: str


def add_finding_sheet(
    book: Book,
    headings: Headings,
    fields: Sequence[Field[Row]],
    rows: Sequence[Row],
) -> None:
    """Add a sheet with a row for every finding."""
    sheet = titled_sheet(book, headings.name, headings.title, headings.subtitle)
    if not rows:
        sheet.write(_TOP, 0, headings.fine, SUBTITLE)
        sheet.set_widths([field.width for field in fields])
        return
    cells = [tuple(_at_top(cell) for cell in cells_of(fields, row)) for row in rows]
    columns = [replace(field.column, style=replace(field.style, wrap=True)) for field in fields]
    add_table(sheet, headings.name, columns, cells, top=_TOP)
    for number, row in enumerate(cells, start=_TOP + 1):
        sheet.set_height(number, _lines(fields, row))
    sheet.freeze(_TOP + 1, 1)
    sheet.raw.repeat_rows(_TOP)


def _at_top(cell: Value | Styled) -> Value | Styled:
    """Wrapped cells stand at the top of their row, so that all of a row begins on the same line."""
    return Styled(value=cell.value, style=replace(cell.style, wrap=True)) if isinstance(cell, Styled) else cell


def _lines(fields: Sequence[Field[Row]], cells: Sequence[object]) -> int:
    """Count the lines that the wrapped texts of a row need, which not every program does by itself."""
    texts = [cell.value if isinstance(cell, Styled) else cell for cell in cells]
    lines = [
        sum(ceil(max(1, len(line)) / (field.width * _LETTERS_A_WIDTH)) for line in text.split("\n"))
        for field, text in zip(fields, texts, strict=True)
        if field.style.wrap and isinstance(text, str)
    ]
    return min(max(lines, default=1), _MOST_LINES)
