"""Page: a sheet as people fill it by hand: titles, merged headers, indents, colours, notes beside the table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from types import TracebackType

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

Value = str | int | float | Decimal | date | None
Look = Mapping[str, object]
_CREATED = datetime(2026, 11, 20, tzinfo=UTC)
PLAIN: Look = {}
BOLD: Look = {"bold": True}


@dataclass(slots=True)
class Pages:
    """A workbook; the same pages give the same bytes."""

    path: Path
    author: str
    date_format: str = "dd/mm/yyyy"
    _book: xlsxwriter.Workbook = field(init=False)
    _looks: dict[str, Format] = field(default_factory=dict)

    def __enter__(self) -> "Pages":
        self._book = xlsxwriter.Workbook(str(self.path), {"strings_to_numbers": False})
        self._book.set_properties({"author": self.author, "created": _CREATED})
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._book.close()

    def add(self, name: str, *, hidden: bool = False) -> "Page":
        """Add a sheet."""
        sheet = self._book.add_worksheet(name)
        if hidden:
            sheet.hide()
        return Page(self, sheet)

    def look(self, look: Look) -> Format:
        """Return a format, the same for the same look."""
        key = repr(sorted(look.items()))
        if key not in self._looks:
            self._looks[key] = self._book.add_format(dict(look))
        return self._looks[key]


@dataclass(slots=True)
class Page:
    """A sheet; rows and columns are counted from 0."""

    book: Pages
    sheet: Worksheet

    def write(self, row: int, column: int, value: Value, look: Look = PLAIN) -> None:
        """Write a cell; None writes its look alone, if it has one."""
        if isinstance(value, date):
            moment = datetime.combine(value, time())
            self.sheet.write_datetime(
                row, column, moment, self.book.look({"num_format": self.book.date_format, **look})
            )
        elif isinstance(value, str):
            self.sheet.write_string(row, column, value, self.book.look(look))
        elif value is not None:
            self.sheet.write_number(row, column, float(value), self.book.look(look))
        elif look:
            self.sheet.write_blank(row, column, None, self.book.look(look))

    def write_row(self, row: int, values: Sequence[Value], look: Look = PLAIN, *, column: int = 0) -> None:
        """Write cells side by side."""
        for number, value in enumerate(values, start=column):
            self.write(row, number, value, look)

    def merge(self, first: tuple[int, int], last: tuple[int, int], text: str, look: Look = PLAIN) -> None:
        """Write a text over several cells, from one to another, each as row and column."""
        self.sheet.merge_range(*first, *last, text, self.book.look(look))

    def fold(self, row: int) -> None:
        """Hide a row."""
        self.sheet.set_row(row, None, None, {"hidden": True})

    def widen(self, *widths: float) -> None:
        """Set the widths of the first columns."""
        for number, width in enumerate(widths):
            self.sheet.set_column(number, number, width)
