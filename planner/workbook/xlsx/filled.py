"""Filled: the rows of a sheet that hold something, as they are completed."""

from collections.abc import Mapping
from itertools import pairwise
from operator import attrgetter

from planner.workbook.grid import Cell, GridRow
from planner.workbook.package import RefusedError
from planner.workbook.xlsx.markup import REPAIR, is_on, whole
from planner.workbook.xlsx.remarks import Place
from planner.workbook.xlsx.strings import MOST_LETTERS_IN_ALL

_DEEPEST = 7
"""Excel groups rows no deeper."""
_BY_COLUMN, _BY_NUMBER = attrgetter("column"), attrgetter("number")


class FilledRows:
    """The filled rows of a sheet so far, and how many letters they have."""

    def __init__(self, sheet: str) -> None:
        self._sheet = sheet
        self._rows: list[GridRow] = []
        self._letters = 0

    def add(self, number: int, attributes: Mapping[str, str], cells: list[Cell]) -> None:
        """Add a row of at least one filled cell.

        Raises:
            RefusedError: If a cell stands in it twice, or the sheet has too many letters.
        """
        self._letters += sum(len(cell.value) for cell in cells if isinstance(cell.value, str))
        if self._letters > MOST_LETTERS_IN_ALL:
            what = f"sheet {self._sheet} holds more than {MOST_LETTERS_IN_ALL:,} letters"
            raise RefusedError(what, "Shorten its texts, or delete rows it does not need")
        cells.sort(key=_BY_COLUMN)
        for left, right in pairwise(cells):
            if left.column == right.column:
                place = Place(self._sheet, left.column, number)
                raise RefusedError(f"the file holds cell {place} twice", REPAIR)
        outline = min(whole(attributes.get("outlineLevel"), 0), _DEEPEST)
        self._rows.append(GridRow(number, tuple(cells), is_on(attributes.get("hidden")), outline))

    def in_order(self) -> list[GridRow]:
        """Return the rows by their numbers.

        Raises:
            RefusedError: If a row stands in the file twice.
        """
        ordered = sorted(self._rows, key=_BY_NUMBER)
        for above, below in pairwise(ordered):
            if above.number == below.number:
                raise RefusedError(f"the file holds row {below.number} of sheet {self._sheet} twice", REPAIR)
        return ordered
