"""Features of time: applied before any date is drawn."""

from dataclasses import replace
from datetime import date, timedelta

from tests.properties.draft import Draft

MONDAY = date(2027, 1, 4)
FIRST_DATES = (date(2027, 1, 7), MONDAY, date(2027, 1, 2))
"""A Thursday, so that a weekend lies in the program; a Monday; a Saturday, which rounds forward."""

FORTNIGHTS = tuple(MONDAY + timedelta(days=14 * n) for n in range(6))
"""Two working days in each of three months, so that months are short enough to enumerate."""


def holiday(draft: Draft) -> None:
    """A public holiday in the program's calendar, in the midst of the program."""
    calendar = draft.calendars[0]
    draft.calendars[0] = replace(calendar, days_off=calendar.days_off | {draft.day(draft.number(0, 2))})


def status_later(draft: Draft) -> None:
    """A status date after the program's first day."""
    draft.status = draft.number(1, 2)


def short_months(draft: Draft) -> None:
    """Two working days in each month: what month demand needs here; no feature by itself."""
    mondays = (MONDAY + timedelta(days=7 * n) for n in range(60))
    free = frozenset(day for day in mondays if day not in FORTNIGHTS and day < date(2027, 4, 1))
    draft.calendars[0] = replace(draft.calendars[0], weekdays=frozenset({0}), days_off=free)
    draft.first, draft.last = MONDAY, 5
