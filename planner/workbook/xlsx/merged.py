"""Merged: areas whose first cell alone is seen."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.workbook.grid import Area, Cell, GridRow
from planner.workbook.package import RefusedError
from planner.workbook.xlsx.outside import MOST_COLUMNS
from planner.workbook.xlsx.remarks import Place, Remarks

MOST_MERGES = 50_000
COVERED = "the cell is covered by merged cells, so that nobody sees it, and was not read"


def without_covered(sheet: str, rows: Sequence[GridRow], merges: Sequence[Area], remarks: Remarks) -> Iterator[GridRow]:
    """Yield the rows without the cells that lie under merged ones.

    Raises:
        RefusedError: If merged cells overlap each other so much that they mean nothing.
    """
    waiting = sorted(merges, key=lambda area: area.top, reverse=True)
    active: list[Area] = []
    for row in rows:
        while waiting and waiting[-1].top <= row.number:
            active.append(waiting.pop())
        active = [area for area in active if area.bottom >= row.number]
        if len(active) > MOST_COLUMNS and sum(area.left <= MOST_COLUMNS for area in active) > MOST_COLUMNS:
            raise RefusedError(f"sheet {sheet} has merged cells that overlap each other", "Unmerge them")
        yield _without(sheet, row, active, remarks) if active else row


def _without(sheet: str, row: GridRow, active: Sequence[Area], remarks: Remarks) -> GridRow:
    seen: list[Cell] = []
    for cell in row.cells:
        if any(_covers(area, row.number, cell.column) for area in active):
            remarks.add_cell(Place(sheet, cell.column, row.number), COVERED)
        else:
            seen.append(cell)
    return row if len(seen) == len(row.cells) else replace(row, cells=tuple(seen))


def _covers(area: Area, row: int, column: int) -> bool:
    return area.left <= column <= area.right and (area.top, area.left) != (row, column)
