"""Outside: filled cells beyond the rows and columns that are read."""

from planner.workbook.grid import cell_name
from planner.workbook.package import RefusedError
from planner.workbook.xlsx.remarks import Place, Remarks

MOST_ROWS = 50_000
MOST_COLUMNS = 200
MOST_ROWS_CUT = 100_000
"""With more filled rows a sheet is no plan, and is refused rather than cut."""
_STRAYS = 20
"""So few cells outside are named as strays, if they lie apart; more of them are a table that was cut off."""
_APART = 1_000
"""Blank rows between a table and what no longer belongs to it."""
STRAY = "the cell lies far from all others and was not read"


class Outside:
    """Cells that are not read, as far as they have to be named."""

    def __init__(self) -> None:
        self._below: list[Place] = []
        self._aside: Place | None = None
        self._cells_aside = self._rows_below = self._last_row = 0

    def add(self, place: Place) -> None:
        """Add a filled cell that is not read."""
        if place.row <= MOST_ROWS:
            self._aside = self._aside or place
            self._cells_aside += 1
            return
        self._rows_below += place.row != self._last_row
        self._last_row = place.row
        if len(self._below) <= _STRAYS:
            self._below.append(place)

    def report(self, sheet: str, filled: int, last_row: int, remarks: Remarks) -> str | None:
        """Say what was not read; return in words what is missing if a table was cut.

        Args:
            filled: How many filled rows were read.
            last_row: The number of the last of them.

        Raises:
            RefusedError: If the sheet has too many filled rows.
        """
        check_rows(sheet, filled + self._rows_below)
        cut = []
        if len(self._below) > _STRAYS or (self._below and last_row > MOST_ROWS - _APART):
            cut.append(f"{MOST_ROWS:,} rows")
        else:
            for place in self._below:
                remarks.add(str(place), STRAY)
        if self._cells_aside > _STRAYS:
            cut.append(f"{MOST_COLUMNS:,} columns")
        if self._aside is not None:
            more = self._cells_aside - 1
            cells = f"this cell and {more:,} more lie" if more else "the cell lies"
            column = cell_name(MOST_COLUMNS, self._aside.row)
            remarks.add(str(self._aside), f"{cells} to the right of {column}, the last that is read")
        return f"only the first {' and '.join(cut)} were read" if cut else None


def check_rows(sheet: str, filled: int) -> None:
    """Refuse a sheet with more filled rows than any plan has."""
    if filled > MOST_ROWS_CUT:
        what = f"sheet {sheet} has {filled:,} filled rows, and at most {MOST_ROWS:,} of a sheet are read"
        raise RefusedError(what, "Delete the rows that are not needed, or put them into several workbooks")
