"""Book: a new workbook whose cells hold what they are given, and nothing else."""

import contextlib
import os
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from math import isfinite
from pathlib import Path
from types import TracebackType
from typing import Self

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from planner.sheets.names import sheet_name
from planner.sheets.style import DATE, PLAIN, Style
from planner.sheets.text import clean_text

Value = str | int | float | Decimal | bool | date | None
"""What a cell may hold; None leaves it blank (but styled). A `datetime` is refused: it would lose its time or zone."""

_SAFE = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
    "default_date_format": DATE.number,
}
_PAPER_A4 = 9
_LINE_HEIGHT = 15


class Book:
    """A workbook being written; use it as a context manager.

    It is written beside `path` under another name and moved there when all went well, so that a failure never leaves
    half a workbook.

    Args:
        created: The date kept in the file's properties; give a fixed one for a file that is the same every time.
    """

    def __init__(self, path: Path, *, created: datetime | None = None) -> None:
        self._path = path
        self._draft = path.with_name(f".{path.name}.{os.getpid()}.part")
        self._workbook = xlsxwriter.Workbook(str(self._draft), dict(_SAFE))
        if created is not None:
            self._workbook.set_properties({"created": created})
        self._formats: dict[Style, Format] = {}
        self._names: set[str] = set()

    def add_sheet(self, wanted: str, *, hidden: bool = False) -> "Sheet":
        """Add a sheet; its name is made acceptable and unique."""
        name = sheet_name(wanted, self._names)
        self._names.add(name.casefold())
        raw = self._workbook.add_worksheet(name)
        if hidden:
            raw.hide()
        return Sheet(self, raw, name)

    def format(self, style: Style) -> Format:
        """Return XlsxWriter's format for a style, one for each style."""
        if style not in self._formats:
            self._formats[style] = self._workbook.add_format(style.properties())
        return self._formats[style]

    def define_name(self, name: str, formula: str) -> None:
        """Name a range, such as `=Lists!$A$2:$A$9`; never from a user's text."""
        self._workbook.define_name(name, formula)

    @property
    def raw(self) -> xlsxwriter.Workbook:
        """XlsxWriter's workbook, for charts."""
        return self._workbook

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        try:
            if kind is None:
                self._workbook.close()
                self._draft.replace(self._path)
        finally:
            with contextlib.suppress(FileNotFoundError):
                self._draft.unlink()


class Sheet:
    """A sheet being written. Rows and columns count from 0.

    Attributes:
        raw: XlsxWriter's sheet, for conditional formats, notes and charts; never give it a user's text as a cell.
    """

    def __init__(self, book: Book, raw: Worksheet, name: str) -> None:
        self.book = book
        self.raw = raw
        self.name = name

    def write(self, row: int, column: int, value: Value, style: Style = PLAIN) -> None:
        """Write one cell: text as text, a number as a number, a date as a true date.

        Raises:
            ValueError: If the number is not finite or the value is a `datetime`.
        """
        form = self.book.format(style)
        if value is None or value == "":
            self.raw.write_blank(row, column, None, form)
        elif isinstance(value, str):
            self.raw.write_string(row, column, clean_text(value), form)
        elif isinstance(value, bool):
            self.raw.write_boolean(row, column, value, form)
        elif isinstance(value, date):
            self._write_date(row, column, value, style)
        else:
            self.raw.write_number(row, column, _finite(value), form)

    def write_row(self, row: int, values: Sequence[Value], style: Style = PLAIN, *, column: int = 0) -> None:
        """Write values side by side from `column` on."""
        for offset, value in enumerate(values):
            self.write(row, column + offset, value, style)

    def set_widths(self, widths: Sequence[float], *, column: int = 0) -> None:
        """Set the widths of columns from `column` on, in characters."""
        for offset, width in enumerate(widths):
            self.raw.set_column(column + offset, column + offset, width)

    def set_column(self, column: int, width: float, style: Style, *, folded: bool = False) -> None:
        """Set width and style of a whole column, for the cells that people will fill.

        Args:
            folded: Hide it in a group that a click on the + above the sheet opens.
        """
        options = {"level": 1, "hidden": True} if folded else {}
        self.raw.set_column(column, column, width, self.book.format(style), options)

    def set_height(self, row: int, lines: int) -> None:
        """Make a row high enough for so many lines of text."""
        self.raw.set_row(row, lines * _LINE_HEIGHT)

    def freeze(self, rows: int, columns: int = 0) -> None:
        """Keep the first rows and columns in view."""
        self.raw.freeze_panes(rows, columns)

    def set_up_print(self, *, header_rows: int = 1) -> None:
        """Print on A4 landscape, one page wide, with the header rows on each page."""
        self.raw.set_landscape()
        self.raw.set_paper(_PAPER_A4)
        self.raw.fit_to_pages(1, 0)
        if header_rows:
            self.raw.repeat_rows(0, header_rows - 1)
        self.raw.set_footer("&L&A&RPage &P of &N")

    def _write_date(self, row: int, column: int, value: date, style: Style) -> None:
        if isinstance(value, datetime):
            raise ValueError(f"{self.name}: {value} has a time of day; a cell takes a date")
        dated = DATE if style == PLAIN else style
        moment = datetime(value.year, value.month, value.day)  # noqa: DTZ001 - Excel's dates have no zone
        self.raw.write_datetime(row, column, moment, self.book.format(dated))


def _finite(value: float | Decimal) -> float:
    if not isfinite(value):
        raise ValueError(f"{value} is no number that a cell can hold")
    return float(value)
