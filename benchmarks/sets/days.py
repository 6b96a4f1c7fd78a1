"""Days: the instances count from day 0 and work every day; the domain has dates and a calendar."""

from datetime import date, timedelta

from planner.domain.calendar import Calendar
from planner.domain.ids import CalendarId

DAY_ZERO = date(2001, 1, 1)
EVERY_DAY = Calendar(id=CalendarId("every day"), name="Seven days a week", weekdays=frozenset(range(7)))


def date_of(day: int) -> date:
    """Return the date of day number `day`."""
    return DAY_ZERO + timedelta(days=day)


def day_of(day: date) -> int:
    """Return the number of a date, the inverse of `date_of`."""
    return (day - DAY_ZERO).days


def last_before(end: int) -> date:
    """Return the last date before the exclusive end `end`: how the domain writes due dates and horizons."""
    return date_of(end - 1)
