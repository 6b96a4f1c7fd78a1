"""Month days: columns numbered as the days of a month that stands above the table or in the name of its sheet."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date

from planner.importing.detect.block import Block
from planner.importing.detect.segments import header_cells
from planner.importing.detect.weekdays import weekdays_of
from planner.importing.mapping.around import months_around, year_around
from planner.importing.values.period import Granularity, Period
from planner.importing.values.reading import Choice, Doubt, DoubtKind, Fault, Read, Reading
from planner.workbook.grid import Cell

_FEWEST_DAYS = 28
"""Numbers up to this one are the days of a month; fewer may be its weeks, unless weekdays stand beside them."""
_MONTHS = 12
_ADVICE = "Write dates above the columns"


def month_days(block: Block, cells: Sequence[Cell], years: Sequence[int]) -> dict[int, Reading[Period]]:
    """Return the days that numbered columns stand for; empty if nothing says the month.

    Args:
        cells: With the numbers.
        years: That may be meant where nothing says one, the likeliest first.
    """
    numbers = {cell.column: int(float(cell.value)) for cell in cells}
    weekdays = _weekdays(block)
    if not weekdays and max(numbers.values()) < _FEWEST_DAYS:
        return {}
    said = year_around(block)
    candidates = [
        (one, month)
        for year, month in months_around(block)
        for one in ([year] if year is not None else [said] if said is not None else years)
    ]
    if not weekdays and len({month for _, month in candidates}) > 1:
        return {}
    fitting: dict[str, dict[int, date]] = {}
    for year, month in candidates:
        if _go_with(days := _dates(numbers, year, month), weekdays):
            fitting.setdefault(str(year), days)
    return {cell.column: _day(cell, fitting, is_shown=bool(weekdays)) for cell in cells} if fitting else {}


def _weekdays(block: Block) -> dict[int, int]:
    """Return the day of the week by column, as a row of the header says it."""
    found: dict[int, int] = {}
    for row in block.header_rows:
        found |= weekdays_of([cell for cell in header_cells(block.view, row) if cell.column in block.columns])
    return found


def _dates(numbers: Mapping[int, int], year: int, month: int) -> dict[int, date]:
    """Return the dates of columns; where the numbers begin anew, the next month does."""
    dates = {}
    before = 0
    for column in sorted(numbers):
        if numbers[column] < before:
            year, month = (year, month + 1) if month < _MONTHS else (year + 1, 1)
        before = numbers[column]
        if 1 <= before <= monthrange(year, month)[1]:
            dates[column] = date(year, month, before)
    return dates


def _go_with(days: Mapping[int, date], weekdays: Mapping[int, int]) -> bool:
    """Tell whether dates fall on the weekdays that stand beside them."""
    return all(day.weekday() == weekdays.get(column, day.weekday()) for column, day in days.items())


def _day(cell: Cell, by_year: Mapping[str, Mapping[int, date]], *, is_shown: bool) -> Reading[Period]:
    """Return the day of a column.

    Args:
        by_year: The dates of all columns in each year that may be meant, the likeliest first.
        is_shown: Whether weekdays show that they are right.
    """
    choices = tuple(
        Choice(year, Period(days[cell.column], days[cell.column], Granularity.DAY))
        for year, days in by_year.items()
        if cell.column in days
    )
    if not choices:
        return Fault(f"stands for day {cell.text}, which that month does not have", _ADVICE)
    if len(by_year) > 1:
        return Doubt(DoubtKind.YEAR, choices)
    day = choices[0].value
    return Read(day, "" if is_shown else f'"{cell.text}" was read as {day.first}, as a title above names the month')
