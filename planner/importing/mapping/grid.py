"""Grid: the columns of a table that stand for periods."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planner.importing.detect.block import Block
from planner.importing.detect.segments import header_cells
from planner.importing.detect.words import FEWEST_DATES, period_columns
from planner.importing.values.period import Granularity
from planner.importing.values.periods import read_period
from planner.importing.values.reading import Conventions, Doubt, Read
from planner.workbook.grid import Cell, CellType

_ROWS_LOOKED_AT = 200


def grid_columns(block: Block) -> tuple[int, ...]:
    """Return the columns under periods, those between them too; on its side, only if all its titles are periods."""
    if block.on_its_side:
        periods = period_columns(_finest(block))
        return tuple(block.columns[1:]) if set(block.titles) == set(block.columns[1:]) == periods else ()
    titles = _finest(block)
    columns = period_columns(titles) or _two_dates(titles)
    if len(columns) < FEWEST_DATES and not _is_short_grid(block):
        return ()
    return tuple(column for column in block.columns if min(columns) <= column <= _last(block, columns))


def _is_short_grid(block: Block) -> bool:
    """Tell whether one or two titles are periods beyond doubt, with nothing but numbers below them."""
    titles = _finest(block)
    cells = [cell for row in block.rows for title in titles if (cell := block.at(row, title.column)) is not None]
    if not cells or not all(map(_is_number, cells)):
        return False
    if any(cell.type is CellType.NUMBER or year_of(cell) is not None for cell in titles):
        return False
    if len(titles) > 1 and all(cell.type is CellType.DATE for cell in titles):
        return True
    read = [read_period(cell, Conventions()) for cell in titles]
    if all(isinstance(one, Read) and one.value.granularity is not Granularity.DAY for one in read):
        return True
    return len(read) > 1 and all(isinstance(one, Doubt) for one in read)


def _is_number(cell: Cell) -> bool:
    return cell.type in (CellType.NUMBER, CellType.PERCENT) or cell.text.rstrip().endswith("%")


def _two_dates(cells: list[Cell]) -> frozenset[int]:
    """Return the columns of two dates side by side: in a header they can only head a grid."""
    dates = [cell for cell in cells if cell.type is CellType.DATE]
    is_pair = len(dates) > 1 and dates[0].column + 1 == dates[1].column and str(dates[0].value) < str(dates[1].value)
    return frozenset(cell.column for cell in dates) if is_pair else frozenset()


def part_filled(block: Block, columns: Sequence[int]) -> float:
    """Return which part of a grid's cells holds a number, or a short code such as one for leave; words label a bar."""
    rows = block.rows[:_ROWS_LOOKED_AT]
    cells = [block.at(row, column) for row in rows for column in columns]
    filled = sum(1 for cell in cells if cell is not None and _counts(cell))
    return filled / len(cells) if cells else 0.0


def _counts(cell: Cell) -> bool:
    if cell.type is not CellType.TEXT:
        return cell.type is not CellType.ERROR
    text = cell.text.strip()
    letters = sum(map(str.isalpha, text))
    return letters <= _LETTERS_OF_A_UNIT if any(map(str.isdigit, text)) else len(text) <= LONGEST_CODE


LONGEST_CODE = 8
_LETTERS_OF_A_UNIT = 5
"""Beside a number: `30 Tage`."""


def title_rows(block: Block) -> list[list[Cell]]:
    """Return the rows of the header that have periods, the lowest first, each as its cells from left to right."""
    found = []
    for row in reversed(block.header_rows):
        cells = [cell for cell in _titles_in(block, row) if cell.column in block.columns]
        periods = period_columns(cells) or _years(cells) or _two_dates(cells)
        if periods:
            found.append([cell for cell in cells if cell.column in periods])
    return found


def _titles_in(block: Block, row: int) -> list[Cell]:
    """Return the titles in a row of the header; on its side, those in a column, each by the row it stands in."""
    if not block.on_its_side:
        return header_cells(block.view, row)
    return [replace(cell, column=at) for at in block.columns if (cell := block.view.at(at, row)) is not None]


def _finest(block: Block) -> list[Cell]:
    rows = title_rows(block)
    return rows[0] if rows else []


def _years(cells: list[Cell]) -> frozenset[int]:
    """Return columns with a year above months: a number that no other row would have there."""
    return frozenset(cell.column for cell in cells if year_of(cell) is not None or years_of(cell) is not None)


def year_of(cell: Cell) -> int | None:
    """Return the year that a cell of a header says, alone."""
    text = cell.text.strip()
    return int(text) if len(text) == _YEAR_DIGITS and text.isdecimal() and int(text) in _YEARS else None


def years_of(cell: Cell) -> int | None:
    """Return the first of two years that a cell of a header says together, as a business year: FY26/27, 2026-27."""
    match = _TWO_YEARS.fullmatch(cell.text.strip())
    if match is None:
        return None
    first, second = (int(text[-2:]) for text in match.groups())
    is_next = second == (first + 1) % 100
    return 2000 + first if is_next else None


_TWO_YEARS = re.compile(r"(?:[A-Za-z.]{2,6} ?)?((?:(?<=[A-Za-z. ])|20)\d{2}) ?[/–-] ?((?:20)?\d{2})")
_YEAR_DIGITS = 4
_YEARS = range(1990, 2100)


def _last(block: Block, periods: frozenset[int]) -> int:
    """Return the last column of the grid: where periods stand over several columns, the last one does too."""
    ordered = sorted(periods)
    width = min((other - one for one, other in pairwise(ordered)), default=1)
    titled = [column for column in block.titles if column > ordered[-1]]
    return min([ordered[-1] + width - 1, *(column - 1 for column in titled)])
