"""Calendar periods: the dates of numbered weeks, months, quarters and years, and of rows of dates."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from planner.importing.values.period import Granularity, Period

_MONTHS, _QUARTER_MONTHS = 12, 3
_WEEK_DAYS = 7
_SPACINGS = (
    (Granularity.WEEK, 7, 7),
    (Granularity.MONTH, 28, 31),
    (Granularity.QUARTER, 89, 92),
    (Granularity.YEAR, 365, 366),
)
_WEEKEND_GAP = 4
_LENGTHS = ((Granularity.MONTH, 1), (Granularity.QUARTER, _QUARTER_MONTHS), (Granularity.YEAR, _MONTHS))


def numbered(granularity: Granularity, number: int, year: int) -> Period | None:
    """Return the period of a year, or None if the year has none of that number; weeks are those of ISO 8601."""
    match granularity:
        case Granularity.WEEK:
            return _week(number, year)
        case Granularity.MONTH:
            return _months(year, number, 1, granularity)
        case Granularity.QUARTER:
            return _months(year, _QUARTER_MONTHS * (number - 1) + 1, _QUARTER_MONTHS, granularity)
        case _:
            return _months(year, 1, _MONTHS, Granularity.YEAR)


def week_from(first: date) -> Period:
    """Return the seven days from a date on."""
    return Period(first, first + timedelta(days=_WEEK_DAYS - 1), Granularity.WEEK)


def weeks_from(dates: Sequence[date]) -> tuple[Period, ...]:
    """Return the weeks that begin on dates."""
    return tuple(week_from(day) for day in dates)


def periods_from(dates: Sequence[date]) -> tuple[Period, ...]:
    """Return what the dates of a header row stand for, by their spacing: days, weeks, the months they lie in."""
    match granularity_of(dates):
        case Granularity.WEEK:
            return weeks_from(dates)
        case Granularity.MONTH:
            return tuple(_months(day.year, day.month, 1, Granularity.MONTH) for day in dates)
        case Granularity.QUARTER:
            return tuple(_quarter_of(day) for day in dates)
        case Granularity.YEAR:
            return tuple(_months(day.year, 1, _MONTHS, Granularity.YEAR) for day in dates)
        case _:
            return tuple(Period(day, day, Granularity.DAY) for day in dates)


def granularity_of(dates: Sequence[date]) -> Granularity | None:
    """Return what the dates of a header row stand for, by their spacing; None if it is uneven or there is one only.

    Days may leave out weekends. Months, quarters and years begin on the same day, or end on the last of a month.
    """
    gaps = [(after - before).days for before, after in pairwise(dates)]
    if not gaps:
        return None
    for granularity, least, most in _SPACINGS:
        is_aligned = granularity is Granularity.WEEK or _same_day(dates)
        if all(least <= gap <= most for gap in gaps) and is_aligned:
            return granularity
    return Granularity.DAY if all(1 <= gap <= _WEEKEND_GAP for gap in gaps) and min(gaps) == 1 else None


def with_years(months: Sequence[int], first_year: int) -> tuple[Period, ...]:
    """Return the months of a header row without years: Nov Dec Jan begins a new year at January."""
    years = [first_year]
    for before, after in pairwise(months):
        years.append(years[-1] + (after < before))
    return tuple(_months(year, month, 1, Granularity.MONTH) for year, month in zip(years, months, strict=False))


def joined(first: Period, last: Period) -> Period:
    """Return the period from the first day of one to the last day of another; three months that are one, a quarter."""
    days = (last.last - first.first).days + 1
    if first.granularity is Granularity.DAY:
        granularity = Granularity.WEEK if days == _WEEK_DAYS else _calendar_granularity(first.first, last.last)
    else:
        granularity = _calendar_granularity(first.first, last.last) or first.granularity
    return Period(first.first, last.last, granularity or Granularity.DAY)


def _calendar_granularity(first: date, last: date) -> Granularity | None:
    """Return the granularity of the month, quarter or year that lasts exactly so long."""
    for granularity, months in _LENGTHS:
        is_start = first.day == 1 and (first.month - 1) % months == 0
        if is_start and _months(first.year, first.month, months, granularity).last == last:
            return granularity
    return None


def _week(number: int, year: int) -> Period | None:
    try:
        return week_from(date.fromisocalendar(year, number, 1))
    except ValueError:
        return None


def _months(year: int, month: int, count: int, granularity: Granularity) -> Period:
    last = month + count - 1
    return Period(date(year, month, 1), date(year, last, monthrange(year, last)[1]), granularity)


def _quarter_of(day: date) -> Period:
    first = (day.month - 1) // _QUARTER_MONTHS * _QUARTER_MONTHS + 1
    return _months(day.year, first, _QUARTER_MONTHS, Granularity.QUARTER)


def _same_day(dates: Sequence[date]) -> bool:
    are_last = all(day.day == monthrange(day.year, day.month)[1] for day in dates)
    return are_last or len({day.day for day in dates}) == 1
