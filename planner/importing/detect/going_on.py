"""Going on: whether a table goes on behind something that seems to end it."""

from collections.abc import Iterator, Sequence

from planner.importing.detect.below import Below
from planner.workbook.grid import CellType

FEWEST_CELLS = 3
"""Of a row that shows by itself that the table goes on."""
_LONGEST_HEADING = 80
_MOST_HEADED = 2
"""Cells of a heading: a project's name, and who leads it."""
_FARTHEST_REPEAT = 8
"""Rows from where a table seems to end to its header again."""
_MOST_INSIDE = 60
"""Rows of a list inside a table."""
_ROWS_ABOVE = 3
"""Above a header, with the title that each printed page repeats."""
_BLANKS_ABOVE = 2


def heads_more(below: Below, row: int, rows: Sequence[int]) -> bool:
    """Tell whether a row is a short text that heads the next ones, and these go on with the table."""
    return _is_heading(below, row) and _is_sure_row(below, row + 1, rows)


def _is_heading(below: Below, row: int) -> bool:
    cells = below.cells(row)
    at = below.header.columns[0] if below.key is None else below.key
    first = next(iter(cells), None)
    is_short = all(cell.type is CellType.TEXT and len(cell.text) <= _LONGEST_HEADING for cell in cells.values())
    return first is not None and first <= at and len(cells) <= _MOST_HEADED and is_short


def _is_sure_row(below: Below, row: int, rows: Sequence[int]) -> bool:
    """Tell whether a row goes on with a table whatever stands above it."""
    cells = below.cells(row)
    return len(cells) >= FEWEST_CELLS and below.fits(row, rows, is_far=True) and not below.names_columns(row)


def is_stray(below: Below, row: int, rows: Sequence[int]) -> bool:
    """Tell whether a row is a remark of a cell or two, and the row below it goes on with the table."""
    return len(below.cells(row)) <= _MOST_HEADED and _is_sure_row(below, row + 1, rows)


def until_repeat(below: Below, row: int, rows: Sequence[int]) -> range | None:
    """Return the rows before the header is said again, if little stands between and the list does not begin anew."""
    for number in range(row, row + _FARTHEST_REPEAT + 1):
        if below.is_repeat(number):
            return None if _begins_anew(below, number, rows) else range(row, number)
        if len(below.cells(number)) > _MOST_HEADED:
            return None
    return None


def _begins_anew(below: Below, repeat: int, rows: Sequence[int]) -> bool:
    """Tell whether the row below a repeated header begins with what the first row of the table begins with."""
    column = below.header.columns[0]
    one, other = (below.cells(row).get(column) for row in (rows[0] if rows else repeat, repeat + 1))
    return one is not None and other is not None and one.text == other.text


def list_inside(below: Below, row: int, rows: Sequence[int]) -> range | None:
    """Return the rows of a list inside the table, with a header of its own, if the table goes on below it.

    Its rows leave the first column, or the table's key, blank: they are parts of the row above it.
    """
    for column in {below.header.columns[0], below.key} - {None}:
        end = row + 1
        while end <= row + _MOST_INSIDE and (cells := below.cells(end)) and column not in cells:
            end += 1
        goes_on = _is_sure_row(below, end, rows) or below.is_repeat(end) or until_repeat(below, end, rows) is not None
        if end > row + 1 and goes_on:
            return range(row, end)
    return None


def above_repeat(below: Below, repeat: int, rows: Sequence[int]) -> Iterator[int]:
    """Yield the last rows above a repeated header that are none of the table's own.

    They belong to the printed page: its number, its title, the date; or they are the title of what is below, as the
    row above the header itself is.
    """
    header = below.header
    known = {
        cell.text.strip()
        for row in range(header.rows[0] - _ROWS_ABOVE, header.last + 1)
        for cell in below.view.row(row).values()
    }
    titled = _alone(below, header.rows[0] - 1)
    next_row = repeat
    for row in reversed(rows):
        is_known = all(cell.text.strip() in known for cell in below.cells(row).values())
        column = _alone(below, row)
        is_title = next_row == repeat == row + 1 and column is not None and column == titled
        is_apart = column is not None and column not in (header.columns[0], below.key)
        if next_row - row > 1 + _BLANKS_ABOVE or not (is_known or is_title or is_apart):
            return
        yield row
        next_row = row


def _alone(below: Below, row: int) -> int | None:
    """Return the column of the only cell of a row."""
    columns = list(below.view.row(row))
    return columns[0] if len(columns) == 1 else None
