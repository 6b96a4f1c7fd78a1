"""Painted: blank cells with a background, joined to runs."""

from planner.workbook.grid import Paint

MOST_RUNS = 50_000
ROWS_BELOW = 50
"""Further below the last filled row, colours belong to nothing: whole columns were coloured."""


class Painted:
    """The coloured blank cells of a sheet so far, in the order of the file.

    Attributes:
        is_cut: Whether there were more runs than are kept.
    """

    def __init__(self) -> None:
        self._runs: list[Paint] = []
        self._open: list[int] = []
        self._fill = ""
        self.is_cut = False

    def add(self, row: int, column: int, fill: str) -> None:
        """Add a blank cell."""
        if self._open and self._open[0] == row and self._open[2] == column - 1 and self._fill == fill:
            self._open[2] = column
        else:
            self._close()
            self._open, self._fill = [row, column, column], fill

    def runs(self, last_row: int) -> tuple[Paint, ...]:
        """Return the runs; those far below the last filled row are left out."""
        self._close()
        return tuple(run for run in self._runs if run.row <= last_row + ROWS_BELOW)

    def _close(self) -> None:
        if self._open and len(self._runs) < MOST_RUNS:
            row, left, right = self._open
            self._runs.append(Paint(row, left, right, self._fill))
        elif self._open:
            self.is_cut = True
        self._open = []
