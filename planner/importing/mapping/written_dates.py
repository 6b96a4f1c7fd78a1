"""Written dates: a header of days or weeks whose dates are texts without a year, such as 30/03, 06/04, 13/04."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from planner.importing.values.dates import read_date
from planner.importing.values.period import Granularity, Period
from planner.importing.values.period_text import written_period
from planner.importing.values.reading import Choice, Conventions, Doubt, DoubtKind, Read, Reading
from planner.workbook.grid import Cell, CellType

_FEWEST = 3
_WEEK = 7
_ONE_DAY = timedelta(days=1)

Dates = tuple[date, ...]


def written_dates(
    cells: Sequence[Cell],
    above: Sequence[Sequence[Cell]],
    conventions: Conventions,
    years: Sequence[int],
    said: int | None,
) -> dict[int, Reading[Period]]:
    """Return the days or weeks of a row of written dates; empty unless they follow each other evenly.

    Even steps show whether the day or the month comes first. Numbers of weeks above them show the year, or a title.

    Args:
        above: The other rows of the header that name periods.
        years: That may be meant, the likeliest first.
        said: The year that a title names.
    """
    if len(cells) < _FEWEST or any(cell.type is not CellType.TEXT for cell in cells):
        return {}
    known = [said] if said is not None else [conventions.year] if conventions.year is not None else list(years)
    orders = [True, False] if conventions.day_first is None else [conventions.day_first]
    rows = {
        (order, year): days
        for order in orders
        for year in known
        if (days := _days(cells, replace(conventions, day_first=order), year))
    }
    weeks = _weeks(above)
    if fitting := {key: days for key, days in rows.items() if weeks and _are_weeks(cells, days, weeks)}:
        rows = fitting
    if not rows or len({order for order, _ in rows}) > 1:
        return {}
    by_year = {year: days for (_, year), days in rows.items()}
    return {cell.column: _reading(place, by_year) for place, cell in enumerate(cells)}


def _days(cells: Sequence[Cell], conventions: Conventions, year: int) -> Dates:
    """Return the dates of a row in a year and those after it; empty if they do not follow each other evenly."""
    days: list[date] = []
    for cell in cells:
        reading = read_date(cell, replace(conventions, year=year))
        if isinstance(reading, Read) and days and reading.value < days[-1]:
            year += 1
            reading = read_date(cell, replace(conventions, year=year))
        if not isinstance(reading, Read):
            return ()
        days.append(reading.value)
    steps = {(other - one).days for one, other in pairwise(days)}
    return tuple(days) if steps in ({1}, {_WEEK}) else ()


def _weeks(above: Sequence[Sequence[Cell]]) -> Mapping[int, int]:
    """Return the numbers of weeks that rows of the header say, by column."""
    found = {}
    for row in above:
        for cell in row:
            written = written_period(cell.text)
            if written is not None and written.granularity is Granularity.WEEK:
                found[cell.column] = written.number
    return found


def _are_weeks(cells: Sequence[Cell], days: Dates, weeks: Mapping[int, int]) -> bool:
    """Tell whether dates lie in the weeks, of ISO 8601, whose numbers stand above them."""
    pairs = [(day, weeks[cell.column]) for cell, day in zip(cells, days, strict=True) if cell.column in weeks]
    return bool(pairs) and all(day.isocalendar().week == week for day, week in pairs)


def _reading(place: int, by_year: Mapping[int, Dates]) -> Reading[Period]:
    choices = tuple(Choice(str(year), _period(days, place)) for year, days in by_year.items())
    if len({choice.value for choice in choices}) > 1:
        return Doubt(DoubtKind.YEAR, choices)
    return Read(choices[0].value)


def _period(days: Dates, place: int) -> Period:
    is_week = (days[1] - days[0]).days == _WEEK
    last = days[place] + (_WEEK - 1) * _ONE_DAY if is_week else days[place]
    return Period(days[place], last, Granularity.WEEK if is_week else Granularity.DAY)
