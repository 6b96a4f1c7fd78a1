"""Recurrence: the days of a calendar exception of Microsoft Project that comes again, such as every 1 May."""

from datetime import date, datetime, time
from itertools import islice
from typing import Literal

from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, YEARLY, rrule, weekday

from planner.workbook.formats.mspdi_parts.record import Record

_WEEK = (SU, MO, TU, WE, TH, FR, SA)
_ITEMS: tuple[tuple[weekday, ...], ...] = (
    _WEEK,
    (MO, TU, WE, TH, FR),
    (SA, SU),
    *((day_of_week,) for day_of_week in _WEEK),
)
"""Which days "the first ... of the month" is said of, by the number in the file."""
_LAST = 4
"""The number of "the last ... of the month"."""
_FREQUENCIES: dict[int, Literal[0, 1, 2, 3]] = {
    1: DAILY,
    2: YEARLY,
    3: YEARLY,
    4: MONTHLY,
    5: MONTHLY,
    6: WEEKLY,
    7: DAILY,
}
"""By the type in the file; 3 and 5 name a day by its place in the month."""
_BY_PLACE = {3, 5}
_BY_DATE = {2, 4}
_MOST = 1_000


def days_of(exception: Record, first: date, last: date) -> list[tuple[date, date]] | None:
    """Return the stretches of dates, both ends inclusive, that an exception stands for between two dates.

    Returns:
        None if it comes again by a rule that cannot be read.
    """
    kind = exception.whole("Type") or 1
    period = max(1, exception.whole("Period") or 1)
    if kind not in _FREQUENCIES or (_FREQUENCIES[kind] == DAILY and period == 1):
        return [(first, last)]
    try:
        found = list(islice(_rule(exception, kind, period, first, last), _MOST))
    except (ValueError, IndexError, OverflowError):
        return None
    return [(moment.date(), moment.date()) for moment in found]


def _rule(exception: Record, kind: int, period: int, first: date, last: date) -> rrule:
    by_place, by_date = kind in _BY_PLACE, kind in _BY_DATE
    frequency = _FREQUENCIES[kind]
    return rrule(
        frequency,
        dtstart=datetime.combine(first, time()),
        until=datetime.combine(last, time()),
        interval=period,
        bymonth=(exception.whole("Month") or 0) + 1 if frequency == YEARLY else None,
        bymonthday=exception.whole("MonthDay") if by_date else None,
        byweekday=_weekdays(exception) if frequency == WEEKLY else _item(exception) if by_place else None,
        bysetpos=_place(exception) if by_place else None,
    )


def _weekdays(exception: Record) -> tuple[weekday, ...]:
    """Return the days whose bits are set, Sunday the lowest."""
    bits = exception.whole("DaysOfWeek") or 0
    return tuple(day_of_week for bit, day_of_week in enumerate(_WEEK) if bits >> bit & 1)


def _item(exception: Record) -> tuple[weekday, ...]:
    return _ITEMS[exception.whole("MonthItem") or 0]


def _place(exception: Record) -> int:
    number = exception.whole("MonthPosition") or 0
    return -1 if number == _LAST else number + 1
