"""Whole periods: the column of a list of bookings that names months or weeks instead of first and last days."""

from dataclasses import replace
from datetime import date

from planner.importing.fields import Field, Shape
from planner.importing.mapping.shape import Mapped
from planner.importing.table import ColumnMeaning, SentRow
from planner.importing.values.calendar_periods import numbered
from planner.importing.values.period import Granularity, Period
from planner.importing.values.period_text import WrittenPeriod, written_period
from planner.importing.values.periods import read_period
from planner.importing.values.placeholders import is_placeholder
from planner.importing.values.reading import Conventions, Read, Reading, mapped
from planner.workbook.grid import Cell, CellType

_ENDS = (Field.TO, Field.FINISH)
_MOST_YEARS = 3
"""Years that one list speaks of; two digits behind a month that take more values than that are days."""


def with_span(row: SentRow, of: Field, conventions: Conventions) -> SentRow:
    """Return a row with the first and the last day of the period that its cell of a field names."""
    cell = row.cells.get(of)
    if cell is None or is_placeholder(cell.text):
        return row
    period = read_whole(cell, conventions)
    days = {of: mapped(period, lambda one: one.first), Field.TO: mapped(period, lambda one: one.last)}
    return replace(
        row,
        cells={**row.cells, Field.TO: cell},
        values={**row.values, **days},
        places={**row.places, Field.TO: row.places[of]},
    )


def whole_periods(table: Mapped) -> ColumnMeaning | None:
    """Return the column of a list of bookings whose every cell is a whole month, week or quarter; None without one."""
    column = table.column(Field.FROM) or table.column(Field.START)
    if table.shape is not Shape.ALLOCATIONS or column is None or any(map(table.column, _ENDS)):
        return None
    cells = [cell for row in table.block.rows if (cell := table.block.at(row, column.number)) is not None]
    told = [cell for cell in cells if not is_placeholder(cell.text)]
    if not told:
        return None
    if all(cell.type is CellType.DATE for cell in told):
        return column if all(date.fromisoformat(str(cell.value)).day == 1 for cell in told) else None
    written = [written_period(cell.text) for cell in told if cell.type is CellType.TEXT]
    periods = [one for one in written if one is not None and one.granularity is not Granularity.YEAR]
    is_every = len(periods) == len(told)
    return column if is_every and _are_years(periods) else None


def read_whole(cell: Cell, conventions: Conventions) -> Reading[Period]:
    """Read a month, a week or a quarter; the first day of a month stands for the month."""
    if cell.type is CellType.DATE:
        day = date.fromisoformat(str(cell.value))
        month = numbered(Granularity.MONTH, day.month, day.year)
        if month is not None:
            return Read(month, f"{cell.text} was read as the whole month, as all cells of its column are first days")
    return read_period(cell, conventions)


def _are_years(periods: list[WrittenPeriod]) -> bool:
    return len({one.year for one in periods}) <= _MOST_YEARS
