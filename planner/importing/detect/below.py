"""Below: the rows below a header, as far as they stand in its columns."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from planner.importing.detect.header import SURE_ALONE, Header, is_header, same_header
from planner.importing.detect.view import SheetView
from planner.importing.detect.words import SURE, best_score, words_of
from planner.importing.vocabulary import Vocabulary
from planner.workbook.grid import Cell, CellType

_ROWS_COMPARED = 40
_ROWS_COUNTED = 200
_FEW_LETTERS = 3
"""In a text that is a number with its unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Below:
    """What lies below a header.

    Attributes:
        taken: Places that belong to tables already found.
        key: The column that names what a row is; None if no title says so.
    """

    view: SheetView
    header: Header
    vocabulary: Vocabulary
    taken: Collection[tuple[int, int]]
    key: int | None

    def cells(self, row: int) -> dict[int, Cell]:
        """Return the filled cells of a row under the titles of the header."""
        cells = self.view.row(row)
        return {
            column: cells[column]
            for column in cells
            if column in self.header.titles and (row, column) not in self.taken
        }

    def is_repeat(self, row: int) -> bool:
        """Tell whether a row says the header again."""
        return same_header(self.view, row, self.header)

    def may_begin(self, row: int, blanks: int) -> bool:
        """Tell whether a row is the header of another table: it stands apart, has words alone, most of them sure."""
        cells = self.cells(row)
        if len(cells) < SURE_ALONE or any(cell.type is not CellType.TEXT for cell in cells.values()):
            return False
        if not blanks and not self._looks_unlike(row, cells):
            return False
        scores = [best_score(cell, self.vocabulary) or 0.0 for cell in cells.values()]
        sure = sum(1 for score in scores if score >= SURE)
        return sure >= SURE_ALONE and sure * 2 >= len(scores)

    def _looks_unlike(self, row: int, cells: dict[int, Cell]) -> bool:
        """Tell whether a row looks unlike the one above it."""
        above = self.view.row(row - 1)
        looks = {(cell.look, above[column].look) for column, cell in cells.items() if column in above}
        return any(one != other for one, other in looks)

    def names_columns(self, row: int) -> bool:
        """Tell whether a row would be taken for the header of a table of its own."""
        cells = self.cells(row)
        return is_header(self.view, row, self.header.columns, words_of(list(cells.values()), self.vocabulary))

    def fits(self, row: int, rows: Sequence[int], *, is_far: bool) -> bool:
        """Tell whether a row after a blank one goes on with the table: it has the key, and types like those above.

        Args:
            rows: Of the table so far.
            is_far: Whether so much lies between that it must be a full row.
        """
        if not rows:
            return True
        cells = self.cells(row)
        if self.key is not None and self.key not in cells:
            return False
        alike = unlike = 0
        for column, cell in cells.items():
            above = (self.view.at(number, column) for number in rows[-_ROWS_COMPARED:])
            kinds = {_kind(one) for one in above if one is not None}
            alike += _kind(cell) in kinds
            unlike += bool(kinds) and _kind(cell) not in kinds
        is_like = alike > unlike and (alike > 1 or len(cells) == 1)
        return is_like and (not is_far or (len(cells) > 1 and len(cells) * 2 > self._usual(rows)))

    def _usual(self, rows: Sequence[int]) -> int:
        """Return how many cells the last rows mostly have."""
        counts = sorted(len(self.view.row(number)) for number in rows[-_ROWS_COUNTED:])
        return counts[len(counts) // 2]


def _kind(cell: Cell) -> str:
    """Return what a cell looks like: a date, a number (also one in a text), or words."""
    if cell.type in (CellType.DATE, CellType.MOMENT):
        return "date"
    if cell.type is not CellType.TEXT:
        return "number"
    letters = sum(map(str.isalpha, cell.text))
    return "number" if any(map(str.isdigit, cell.text)) and letters <= _FEW_LETTERS else "words"
