"""Sums: rows that add up those above them, whatever they are called."""

from collections.abc import Collection, Iterator, Sequence
from math import isclose

from planner.importing.detect.view import SheetView
from planner.workbook.grid import Cell, CellType

_FEWEST = 3
"""Numbers of a row that must be the sums of those above; two or three rows may add up by chance."""
_FEW_CELLS = 2
_LOOKED_AT = 12
"""Rows at the end of a table: what is worked out of all rows stands there."""


def sum_rows(view: SheetView, rows: Sequence[int], columns: Collection[int]) -> Iterator[int]:
    """Yield the rows that add up all rows above them and look unlike them, with what is worked out below such a row."""
    above = list(rows[:-_LOOKED_AT])
    is_below = False
    usual = sorted(len(_cells(view, row, columns)) for row in rows)[len(rows) // 2] if rows else 0
    for row in rows[-_LOOKED_AT:]:
        is_last = row == rows[-1]
        is_sum = _adds_up(view, row, above, columns, is_last=is_last, usual=usual)
        is_sum = is_sum or (is_last and _is_worked_out(view, row, above, columns, usual=usual))
        if is_sum or (is_below and len(_cells(view, row, columns)) <= _FEW_CELLS):
            is_below = True
            yield row
        else:
            above.append(row)


def adds_up_group(view: SheetView, cells: Sequence[Cell], group: Sequence[int]) -> bool:
    """Tell whether the cells of a row are numbers, and each the sum of those above it in a group of rows."""
    above = group[-_MOST_IN_GROUP:]
    return len(above) > 1 and all(cell.type is CellType.NUMBER and _is_sum(view, cell, above) for cell in cells)


_MOST_IN_GROUP = 200


def _adds_up(
    view: SheetView, row: int, above: Sequence[int], columns: Collection[int], *, is_last: bool, usual: int
) -> bool:
    cells = _cells(view, row, columns)
    numbers = [cell for cell in cells if cell.type is CellType.NUMBER]
    is_short = is_last and len(cells) == _FEW_CELLS and usual > len(cells) + 1
    if len(above) < _FEW_CELLS or len(numbers) < (1 if is_short else _FEWEST) or not _looks_apart(view, cells, above):
        return False
    return all(_is_sum(view, cell, above) for cell in numbers)


def _is_worked_out(view: SheetView, row: int, above: Sequence[int], columns: Collection[int], *, usual: int) -> bool:
    """Tell whether a last row says a number of the whole table: it looks apart, and lacks the id that all rows have."""
    cells = _cells(view, row, columns)
    kinds = [cell.type for cell in cells]
    if len(above) < _FEW_CELLS or len(cells) * 2 > usual or not _looks_apart(view, cells, above):
        return False
    first = min((cell.column for cell in _cells(view, above[0], columns)), default=0)
    has_id = all(view.at(number, first) is not None for number in above)
    return has_id and cells[0].column > first and set(kinds) == {CellType.TEXT, CellType.NUMBER}


def below_total(view: SheetView, rows: Sequence[int], total: int, columns: Collection[int], key: int) -> list[int]:
    """Return the last rows if they stand right below a total and have numbers, but no key: they are parts of it.

    Args:
        total: The last row that is a total.
        key: The column that names what a row is.
    """
    last = [row for row in rows if row > total]
    is_right_below = last == list(range(total + 1, total + 1 + len(last)))
    is_part = all(
        view.at(row, key) is None and any(cell.type is CellType.NUMBER for cell in _cells(view, row, columns))
        for row in last
    )
    return last if is_right_below and is_part else []


def _is_sum(view: SheetView, cell: Cell, above: Sequence[int]) -> bool:
    parts = [float(one.value) for row in above if (one := view.at(row, cell.column)) and one.type is CellType.NUMBER]
    return len(parts) > 1 and isclose(sum(parts), float(cell.value), abs_tol=0.005)


def _looks_apart(view: SheetView, cells: Sequence[Cell], above: Sequence[int]) -> bool:
    """Tell whether all cells are bold or slanted, and the first one of the row above is not."""
    looks = [view.look(cell) for cell in cells]
    before = [view.look(cell) for cell in view.row(above[-1]).values()]
    return all(look.bold or look.italic for look in looks) and not any(look.bold or look.italic for look in before[:1])


def _cells(view: SheetView, row: int, columns: Collection[int]) -> list[Cell]:
    return [cell for column, cell in view.row(row).items() if column in columns]
