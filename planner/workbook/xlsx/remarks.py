"""Remarks: what was passed over on reading, each said of a place, and not of thousands."""

from collections import Counter
from dataclasses import dataclass

from planner.workbook.grid import cell_name

MOST_PLACES = 50
"""Cells of a sheet of which the same is said."""


@dataclass(frozen=True, slots=True)
class Place:
    """A cell; columns and rows are counted from 1."""

    sheet: str
    column: int
    row: int

    def __str__(self) -> str:
        return f"{self.sheet}!{cell_name(self.column, self.row)}"


class Remarks:
    """Remarks that grow while a workbook is read."""

    def __init__(self) -> None:
        self._said: list[tuple[str, str]] = []
        self._counts: Counter[tuple[str, str]] = Counter()

    def add(self, place: str, what: str) -> None:
        """Say something of a sheet, or of the whole file if the place is empty."""
        self._said.append((place, what))

    def add_cell(self, place: Place, what: str) -> None:
        """Say something of a cell."""
        self._counts[place.sheet, what] += 1
        if self._counts[place.sheet, what] <= MOST_PLACES:
            self._said.append((str(place), what))

    @property
    def all(self) -> tuple[tuple[str, str], ...]:
        """Everything said, in order, and how often the same could have been said of more cells."""
        more = ((key, count - MOST_PLACES) for key, count in self._counts.items() if count > MOST_PLACES)
        return (*self._said, *((sheet, f"{what} (and {count:,} more such cells)") for (sheet, what), count in more))
