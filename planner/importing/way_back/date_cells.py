"""Date cells: a planned day written as the cell's owner writes days: a true date, a number, or text."""

from collections.abc import Sequence
from datetime import date, datetime

from openpyxl.cell.cell import Cell
from openpyxl.styles.numbers import is_date_format
from openpyxl.utils.datetime import WINDOWS_EPOCH

from planner.importing.way_back.date_words import DateWords, words_of
from planner.importing.way_back.texts import write_text
from planner.importing.way_back.wishes import Wish

ISO_FORMAT = "yyyy-mm-dd"
_FIRST_COMPACT, _LAST_COMPACT = 19_000_101, 22_000_101


class DateColumn:
    """How the days of a column are held.

    Args:
        cells: Its cells, each with the wish for it.
        day_first: What is known of the order of day and month.
        epoch: The day from which the workbook counts.
    """

    def __init__(
        self, cells: Sequence[tuple[Cell, Wish]], *, day_first: bool | None, epoch: datetime = WINDOWS_EPOCH
    ) -> None:
        self._epoch = epoch
        texts = [
            (str(cell.value), wish.old) for cell, wish in cells if isinstance(cell.value, str) and cell.data_type != "f"
        ]
        dated = [cell for cell, _ in cells if isinstance(cell.value, date)]
        self._words: DateWords = words_of(texts, day_first=day_first)
        self._is_text = len(texts) > len(dated)
        formats = [cell.number_format for cell in dated if is_date_format(cell.number_format)]
        self.number_format = max(set(formats), key=formats.count, default=ISO_FORMAT)

    def write(self, cell: Cell, wish: Wish) -> None:
        """Write the day that is wished for."""
        new, old = wish.new, cell.value
        if not isinstance(new, date):
            raise TypeError(f"{cell.coordinate}: a day is wished for, not {new!r}")
        if isinstance(old, str) or (old is None and self._is_text):
            write_text(cell, self._words.written(new, old=wish.old, text=str(old or "")))
        elif isinstance(old, datetime):
            cell.value = datetime.combine(new, old.time())
        elif isinstance(old, int | float) and not isinstance(old, bool):
            cell.value = self._number(new, old)
        else:
            self.write_true(cell, new)

    def write_true(self, cell: Cell, day: date) -> None:
        """Write a true date, in the column's own format."""
        shown = cell.number_format
        cell.value = day
        cell.number_format = shown if is_date_format(shown) else self.number_format

    def _number(self, new: date, old: float) -> int:
        """Return a day as the number that the cell holds instead of a date: 20270301, or Excel's own count."""
        if _FIRST_COMPACT <= old <= _LAST_COMPACT:
            return int(f"{new:%Y%m%d}")
        return (new - self._epoch.date()).days


def shown(cell: Cell) -> str:
    """Return what a cell said, for the comment on what it says now."""
    value = cell.value
    if value is None or value == "":
        return "blank"
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        value = value.date()
    return str(value)
