"""Days off: rows of the sheets Calendars and Leave, the same whatever format they come from."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.workbook.formats.records import Value, tidy, yes_no

CALENDARS, LEAVE = "Calendars", "Leave"
CALENDAR_TITLES = ("Calendar", "Weekday", "From", "To", "Name", "Working", "Hours")
LEAVE_TITLES = ("Person", "From", "To", "Reason")
WEEKDAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
"""In the order in which planning tools number them, from 1."""


@dataclass(frozen=True, slots=True)
class WeekdayRule:
    """Whether a weekday is worked, and for how many hours; in between two dates where a calendar says so."""

    weekday: str
    hours: float
    first: date | None = None
    last: date | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Dates, both inclusive, that differ from the weekly pattern; of no hours if they are off."""

    first: date
    last: date
    name: str
    hours: float = 0

    @property
    def is_off(self) -> bool:
        """Whether nobody works then."""
        return self.hours == 0


def weekday_row(calendar: str, rule: WeekdayRule) -> list[Value]:
    """Return a row of sheet Calendars."""
    return [calendar, rule.weekday, rule.first, rule.last, rule.name, yes_no(rule.hours > 0), tidy(rule.hours, 2)]


def stretch_row(calendar: str, stretch: Stretch) -> list[Value]:
    """Return a row of sheet Calendars."""
    hours = None if stretch.is_off else tidy(stretch.hours, 2)
    return [calendar, None, stretch.first, stretch.last, stretch.name, yes_no(not stretch.is_off), hours]


def leave_row(person: str, stretch: Stretch) -> list[Value]:
    """Return a row of sheet Leave."""
    return [person, stretch.first, stretch.last, stretch.name]


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Join stretches of the same name and hours that follow each other day by day."""
    found: list[Stretch] = []
    for stretch in sorted(stretches, key=lambda each: (each.first, each.last)):
        if found and _goes_on(found[-1], stretch):
            found[-1] = replace(found[-1], last=max(found[-1].last, stretch.last))
        else:
            found.append(stretch)
    return found


def _goes_on(before: Stretch, after: Stretch) -> bool:
    is_alike = (before.name, before.hours) == (after.name, after.hours)
    return is_alike and after.first <= before.last + timedelta(days=1)
