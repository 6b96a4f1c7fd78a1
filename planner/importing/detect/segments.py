"""Segments: the stretches of columns of a row that may be headers of tables that lie side by side."""

from collections.abc import Collection, Iterable

from planner.importing.detect.view import SheetView
from planner.importing.detect.words import period_columns
from planner.workbook.grid import Cell

ROWS_LOOKED_AT = 15
"""Below a row, to see whether a column without a title holds anything."""
FEWEST_FILLED = 2
WIDEST_PERIOD = 7
"""Columns from one named period to the next in a drawn plan: a month's name above four or five weeks."""

Segment = tuple[int, ...]
"""Columns side by side."""


def segments(view: SheetView, row: int, taken: Collection[tuple[int, int]]) -> list[Segment]:
    """Cut a row where a column is blank in it and below it.

    Args:
        taken: Places that belong to tables already found.
    """
    cells = [cell for cell in header_cells(view, row) if (row, cell.column) not in taken]
    periods = period_columns(cells)
    filled = _filled_below(view, row, taken)
    found: list[list[int]] = []
    for column in sorted(cell.column for cell in cells):
        before = found[-1][-1] if found else None
        if before is not None and _belongs(before, column, periods, filled):
            found[-1] += range(before + 1, column + 1)
        else:
            found.append([column])
    return [tuple(segment) for segment in _join_grids(found, periods)]


def header_cells(view: SheetView, row: int) -> list[Cell]:
    """Return the cells of a row, those spread by merges to the right too."""
    cells = dict(view.row(row))
    for column, cell in view.row(row).items():
        area = view.merge_at(row, column)
        if area is not None and area.top == row:
            others = range(area.left + 1, area.right + 1)
            cells |= {other: Cell(other, cell.type, cell.value, cell.look) for other in others}
    return [cells[column] for column in sorted(cells)]


def _belongs(before: int, column: int, periods: Collection[int], filled: Collection[int]) -> bool:
    between = range(before + 1, column)
    if before in periods and column in periods and len(between) < WIDEST_PERIOD:
        return True
    return all(other in filled for other in between)


def _filled_below(view: SheetView, row: int, taken: Collection[tuple[int, int]]) -> set[int]:
    counts: dict[int, int] = {}
    for number in range(row + 1, row + 1 + ROWS_LOOKED_AT):
        for column in view.row(number):
            if (number, column) not in taken:
                counts[column] = counts.get(column, 0) + 1
    return {column for column, count in counts.items() if count >= FEWEST_FILLED}


def _join_grids(found: Iterable[list[int]], periods: Collection[int]) -> list[list[int]]:
    """Give a grid of periods that stands a column or two to the right of a table to that table."""
    joined: list[list[int]] = []
    for segment in found:
        is_grid = all(
            column in periods or (column not in periods and _is_inside(column, periods)) for column in segment
        )
        if joined and is_grid and any(column not in periods for column in joined[-1]):
            joined[-1] += range(joined[-1][-1] + 1, segment[-1] + 1)
        else:
            joined.append(segment)
    return joined


def _is_inside(column: int, periods: Collection[int]) -> bool:
    return min(periods, default=column + 1) < column < max(periods, default=column - 1)
