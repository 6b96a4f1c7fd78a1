"""View: a sheet by row and column, as its sender sees it."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from planner.workbook.grid import Area, Cell, CellType, Grid, Look

_NO_CELLS: Mapping[int, Cell] = {}
LARGEST_MERGE = 5_000
"""Cells of a merge that is followed into each of them; a larger one is decoration."""


class SheetView:
    """The filled cells of a sheet by row and column; cells of blanks alone are not filled."""

    def __init__(self, grid: Grid, looks: Sequence[Look]) -> None:
        self.grid = grid
        self._looks = looks
        self.rows: Mapping[int, Mapping[int, Cell]] = {
            row.number: cells
            for row in grid.rows
            if (cells := {cell.column: cell for cell in row.cells if not is_blank(cell)})
        }
        self.hidden_rows = frozenset(row.number for row in grid.rows if row.is_hidden)
        self.outlines = {row.number: row.outline for row in grid.rows if row.outline}

    def of(self, grid: Grid) -> "SheetView":
        """Return another grid that looks as this one does."""
        return SheetView(grid, self._looks)

    @property
    def name(self) -> str:
        """Name of the sheet."""
        return self.grid.name

    @cached_property
    def last_row(self) -> int:
        """Number of the last row with a filled cell; 0 without any."""
        return max(self.rows, default=0)

    def row(self, number: int) -> Mapping[int, Cell]:
        """Return the filled cells of a row by column."""
        return self.rows.get(number, _NO_CELLS)

    def at(self, row: int, column: int) -> Cell | None:
        """Return a filled cell."""
        return self.rows.get(row, _NO_CELLS).get(column)

    def spread(self, row: int, column: int) -> Cell | None:
        """Return a filled cell, or the one that a merge spreads over this place."""
        cell = self.at(row, column)
        if cell is None and (area := self._merged.get((row, column))) is not None:
            return self.at(area.top, area.left)
        return cell

    def merge_at(self, row: int, column: int) -> Area | None:
        """Return the merge that covers a place."""
        return self._merged.get((row, column))

    def look(self, cell: Cell) -> Look:
        """Return how a cell looks."""
        return self._looks[cell.look]

    def painted(self, row: int) -> Mapping[int, str]:
        """Return the colours, `RRGGBB`, of the blank coloured cells of a row by column."""
        return self._paint.get(row, {})

    @cached_property
    def _paint(self) -> dict[int, dict[int, str]]:
        colours: dict[int, dict[int, str]] = {}
        for run in self.grid.paint:
            colours.setdefault(run.row, {}).update(dict.fromkeys(range(run.left, run.right + 1), run.fill))
        return colours

    @cached_property
    def _merged(self) -> dict[tuple[int, int], Area]:
        return {
            (row, column): area
            for area in self.grid.merges
            if (area.bottom - area.top + 1) * (area.right - area.left + 1) <= LARGEST_MERGE
            for row in range(area.top, area.bottom + 1)
            for column in range(area.left, area.right + 1)
        }


def is_blank(cell: Cell) -> bool:
    """Tell whether a cell holds blanks alone."""
    return cell.type is CellType.TEXT and not str(cell.value).strip("\u200b\u00a0 \t\r\n")
