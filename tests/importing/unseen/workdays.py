"""Working days, Monday to Friday, for lists that are made by rule."""

from datetime import date, timedelta


def after(day: date, days: int) -> date:
    """Return the working day that lies some working days later; the day itself, or the next one, for 0."""
    while day.weekday() > 4:
        day += timedelta(days=1)
    for _ in range(days):
        day += timedelta(days=3 if day.weekday() == 4 else 1)
    return day


def last_of(start: date, days: int) -> date:
    """Return the last day of a task that takes some working days."""
    return after(start, max(days, 1) - 1)
