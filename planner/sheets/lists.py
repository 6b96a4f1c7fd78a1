"""Lists: the choices of drop-downs, on a sheet of their own, because a cell holds only 255 characters of them."""

from collections.abc import Sequence

from xlsxwriter.utility import xl_rowcol_to_cell

from planner.sheets.book import Book, Sheet
from planner.sheets.style import HEADER

LISTS = "Lists"


class Lists:
    """The sheet of choices; each list is a column and is written once.

    Args:
        book: The workbook; the sheet is added at once, after the sheets there are.
    """

    def __init__(self, book: Book) -> None:
        self._sheet = book.add_sheet(LISTS)
        self._ranges: dict[tuple[str, ...], str] = {}

    def offer(self, sheet: Sheet, choices: Sequence[str], *, column: int, first: int, last: int, title: str) -> None:
        """Give the cells of `column` in rows `first` to `last` a drop-down; other entries only bring a warning."""
        self.offer_ids(sheet, self._range(tuple(choices), title), column=column, first=first, last=last)

    def offer_ids(self, sheet: Sheet, source: str, *, column: int, first: int, last: int) -> None:
        """Give cells a drop-down of what stands in another range, such as `=Projects!$A$2:$A$99`."""
        options = {"validate": "list", "source": source, "error_type": "warning"}
        sheet.raw.data_validation(first, column, last, column, options)

    def _range(self, choices: tuple[str, ...], title: str) -> str:
        if choices not in self._ranges:
            column = len(self._ranges)
            self._sheet.write(0, column, title, HEADER)
            for row, choice in enumerate(choices, start=1):
                self._sheet.write(row, column, choice)
            top, bottom = (xl_rowcol_to_cell(row, column, row_abs=True, col_abs=True) for row in (1, len(choices)))
            self._ranges[choices] = f"='{self._sheet.name}'!{top}:{bottom}"
        return self._ranges[choices]
