"""Page: a sheet as somebody fills it by hand, with merges, colours, hidden rows and formulas."""

from collections.abc import Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path

import xlsxwriter
from xlsxwriter.utility import xl_cell_to_rowcol


@dataclass(frozen=True, slots=True)
class Styled:
    """A value with a look of its own, in xlsxwriter's words."""

    value: object
    look: dict[str, object]


@dataclass(frozen=True, slots=True)
class Worked:
    """A formula and the result that was saved with it."""

    formula: str
    result: int | float | str


def styled(value, **look):
    """Return a value with a look: `styled("Design", indent=1)`."""
    return Styled(value, look)


def bold(value, **look):
    """Return a value in bold."""
    return Styled(value, {"bold": True, **look})


@dataclass(slots=True)
class Page:
    """A sheet; `dates` is the number format of its dates."""

    book: xlsxwriter.Workbook
    sheet: xlsxwriter.worksheet.Worksheet
    dates: str
    formats: dict[tuple[tuple[str, object], ...], object] = field(default_factory=dict)

    def across(self, at: str, *values, **look) -> None:
        """Write values side by side, from a cell to the right; None leaves a gap."""
        row, column = xl_cell_to_rowcol(at)
        for place, value in enumerate(values, column):
            self._put(row, place, value, look)

    def down(self, at: str, rows: Sequence[Sequence[object]], **look) -> None:
        """Write rows below one another, from a cell down."""
        row, column = xl_cell_to_rowcol(at)
        for number, values in enumerate(rows, row):
            for place, value in enumerate(values, column):
                self._put(number, place, value, look)

    def merge(self, area: str, value, **look) -> None:
        """Merge an area around a value."""
        self.sheet.merge_range(area, value, self._format({"align": "center", "valign": "vcenter", **look}))

    def paint(self, area: str, colour: str) -> None:
        """Colour blank cells."""
        first, _, last = area.partition(":")
        top, left = xl_cell_to_rowcol(first)
        bottom, right = xl_cell_to_rowcol(last or first)
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                self.sheet.write_blank(row, column, None, self._format({"bg_color": colour}))

    def hide_rows(self, *numbers: int) -> None:
        """Hide rows, counted from 1."""
        for number in numbers:
            self.sheet.set_row(number - 1, None, None, {"hidden": True})

    def hide_columns(self, letters: str) -> None:
        """Hide columns: `C:D`."""
        self.sheet.set_column(letters, None, None, {"hidden": True})

    def outline(self, levels: dict[int, int]) -> None:
        """Group rows, each at its level."""
        for number, level in levels.items():
            self.sheet.set_row(number - 1, None, None, {"level": level})

    def _put(self, row: int, column: int, value: object, look: dict[str, object]) -> None:
        if isinstance(value, Styled):
            look = {**look, **value.look}
            value = value.value
        match value:
            case date():
                moment = datetime.combine(value, time())
                self.sheet.write_datetime(row, column, moment, self._format({"num_format": self.dates, **look}))
            case Worked():
                self.sheet.write_formula(row, column, value.formula, self._format(look), value.result)
            case str():
                self.sheet.write_string(row, column, value, self._format(look))
            case int() | float():
                self.sheet.write_number(row, column, value, self._format(look))

    def _format(self, look: dict[str, object]):
        key = tuple(sorted(look.items()))
        if look and key not in self.formats:
            self.formats[key] = self.book.add_format(look)
        return self.formats.get(key)


@contextmanager
def pages(path: Path, *names: str, hidden: Sequence[str] = (), dates: str = "dd/mm/yyyy"):
    """Open a new workbook with sheets of these names, and save it at the end."""
    with xlsxwriter.Workbook(path) as book:
        made = tuple(Page(book, book.add_worksheet(name), dates) for name in names)
        for page in made:
            if page.sheet.get_name() in hidden:
                page.sheet.hide()
        yield made if len(made) > 1 else made[0]
