"""Field: a column together with what its cells say of a row, so that titles and cells cannot drift apart."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from planner.sheets.book import Book, Value
from planner.sheets.style import PLAIN, Style
from planner.sheets.table import DEFAULT_WIDTH, Column, Styled, add_table

Row = TypeVar("Row")
Row_contra = TypeVar("Row_contra", contravariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Field(Generic[Row_contra]):
    """One column over rows of one type.

    Attributes:
        title: Unique in its table without case.
        of: What the cell of a row says; a `Styled` value looks otherwise than the column.
        width: In characters.
        help: Shown as a note on the header; empty is none.
    """

    title: str
    of: Callable[[Row_contra], Value | Styled]
    width: float = DEFAULT_WIDTH
    style: Style = PLAIN
    help: str = ""

    @property
    def column(self) -> Column:
        """The column without what its cells say."""
        return Column(title=self.title, width=self.width, style=self.style, help=self.help)


_HEADER_HEIGHT = 30
"""Two lines: a title may be wider than its column."""

BLANK: Field[object] = Field(title="", of=lambda _: None)
"""A column without anything, which keeps others aligned or a header as long as its texts."""


def add_table_sheet(book: Book, name: str, fields: Sequence[Field[Row]], rows: Iterable[Row]) -> None:
    """Add a sheet that is one Excel table, ready to print."""
    sheet = book.add_sheet(name)
    sheet.set_up_print()
    add_table(sheet, name, [field.column for field in fields], (cells_of(fields, row) for row in rows))
    sheet.freeze(1, 2)
    sheet.raw.set_row(0, _HEADER_HEIGHT)


def cells_of(fields: Sequence[Field[Row]], row: Row) -> tuple[Value | Styled, ...]:
    """Return the cells of one row."""
    return tuple(field.of(row) for field in fields)
