"""Gathering: the filled cells of a sheet as they come, kept within the limits of reading."""

import re
from collections.abc import Iterable
from dataclasses import replace

from planner.workbook.grid import PLAIN_LOOK, Area, Cell, Grid, GridRow, Look, Paint
from planner.workbook.package import RefusedError
from planner.workbook.xlsx.merged import MOST_MERGES, without_covered
from planner.workbook.xlsx.outside import MOST_COLUMNS, MOST_ROWS, Outside
from planner.workbook.xlsx.painted import MOST_RUNS, Painted
from planner.workbook.xlsx.remarks import Place, Remarks
from planner.workbook.xlsx.strings import MOST_LETTERS_IN_ALL
from planner.workbook.xlsx.values import CONTROL

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
"""Characters that nobody sees, but tabs and line ends."""


class Looks:
    """The looks of a file, each once; the first is the plain one."""

    def __init__(self) -> None:
        self._positions = {PLAIN_LOOK: 0}

    def position(self, look: Look) -> int:
        """Return where in the file's looks this one stands."""
        return self._positions.setdefault(look, len(self._positions))

    def all(self) -> tuple[Look, ...]:
        """Return them in the order of their positions."""
        return tuple(self._positions)


class GatheredSheet:
    """A sheet while it is read: rows come from the top, cells from the left."""

    def __init__(self, name: str, remarks: Remarks, *, is_hidden: bool = False) -> None:
        self.name = name
        self._remarks = remarks
        self._is_hidden = is_hidden
        self._rows: list[GridRow] = []
        self._painted = Painted()
        self._merges: list[Area] = []
        self._outside = Outside()
        self._letters = 0

    def add(self, row: GridRow, blank_fills: Iterable[tuple[int, str]] = ()) -> None:
        """Take a row.

        Args:
            row: With or without filled cells.
            blank_fills: Column and colour of its blank cells that have one.

        Raises:
            RefusedError: If the sheet holds more letters than are read.
        """
        cells = tuple(cell for cell in row.cells if self._reads(cell, row.number))
        if cells:
            self._rows.append(replace(row, cells=tuple(self._clean(cell, row.number) for cell in cells)))
        for column, fill in blank_fills if row.number <= MOST_ROWS else ():
            if column <= MOST_COLUMNS:
                self._painted.add(row.number, column, fill)

    def merge(self, area: Area) -> None:
        """Take a rectangle of merged cells; one cell alone is none.

        Raises:
            RefusedError: If there are more than anybody merges.
        """
        if (area.top, area.left) == (area.bottom, area.right) or area.top > MOST_ROWS or area.left > MOST_COLUMNS:
            return
        self._merges.append(area)
        if len(self._merges) > MOST_MERGES:
            what = f"sheet {self.name} has more than {MOST_MERGES:,} merged cells"
            raise RefusedError(what, "Copy the cells you need into a new workbook")

    def grid(self, hidden_columns: Iterable[int] = ()) -> Grid:
        """Return what was taken."""
        last = self._rows[-1].number if self._rows else 0
        left_out = self._outside.report(self.name, len(self._rows), last, self._remarks)
        seen = without_covered(self.name, self._rows, self._merges, self._remarks) if self._merges else self._rows
        return Grid(
            self.name,
            tuple(row for row in seen if row.cells),
            left_out,
            tuple(self._merges),
            tuple(sorted(column for column in hidden_columns if column <= MOST_COLUMNS)),
            self._is_hidden,
            self._paint(last),
        )

    def _paint(self, last_row: int) -> tuple[Paint, ...]:
        paint = self._painted.runs(last_row)
        if self._painted.is_cut and len(paint) == MOST_RUNS:
            what = f"of its coloured blank cells only the first {MOST_RUNS:,} stretches were read"
            self._remarks.add(self.name, what)
        return paint

    def _reads(self, cell: Cell, row: int) -> bool:
        is_read = cell.column <= MOST_COLUMNS and row <= MOST_ROWS
        if not is_read:
            self._outside.add(Place(self.name, cell.column, row))
        return is_read

    def _clean(self, cell: Cell, row: int) -> Cell:
        """Count the letters of a cell and take out those that nobody sees."""
        if not isinstance(cell.value, str):
            return cell
        self._letters += len(cell.value)
        if self._letters > MOST_LETTERS_IN_ALL:
            what = f"sheet {self.name} holds more than {MOST_LETTERS_IN_ALL:,} letters"
            raise RefusedError(what, "Shorten its texts")
        if not _CONTROLS.search(cell.value):
            return cell
        self._remarks.add_cell(Place(self.name, cell.column, row), CONTROL)
        return replace(cell, value=_CONTROLS.sub("", cell.value))
