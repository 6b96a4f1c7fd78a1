"""Occurrences: the times at which an event that comes again does so."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice, takewhile

from dateutil.rrule import rrulestr

from planner.workbook.formats.ical_parts.appointment import Appointment, later

_DAYS_BACK, _DAYS_AHEAD = 365, 3 * 365
_MOST = 1_500
"""Of one event."""
_TOO_OFTEN = {"SECONDLY", "MINUTELY", "HOURLY"}
_LEAP_YEAR = 2024


@dataclass(frozen=True, slots=True)
class Window:
    """The dates between which repetitions are listed, both inclusive."""

    first: date
    last: date

    @classmethod
    def around(cls, today: date) -> "Window":
        """Return a year back and three ahead."""
        return cls(today - timedelta(days=_DAYS_BACK), today + timedelta(days=_DAYS_AHEAD))


@dataclass(frozen=True, slots=True)
class Repeated:
    """The single times of an event, and what is to be said of them.

    Attributes:
        remark: Goes on after the event's name; empty if nothing is left to say.
    """

    times: tuple[Appointment, ...]
    remark: str = ""


def repeated(appointment: Appointment, moved: Iterable[datetime], window: Window) -> Repeated:
    """Return an event's single times.

    Args:
        moved: Starts of repetitions for which other events stand.
    """
    if not appointment.rule and not appointment.besides:
        return Repeated((appointment,))
    try:
        starts = _starts(appointment, window)
    except (ValueError, TypeError, OverflowError, IndexError):
        return Repeated((appointment,), "comes again by a rule that was not understood: it was listed once")
    left_out = {*appointment.but_not, *moved}
    is_of_dates = {start.date() for start in appointment.but_not if start.time() == time()}
    times = tuple(
        replace(appointment, start=start, end=later(start, appointment.end - appointment.start))
        for start in starts
        if start not in left_out and start.date() not in is_of_dates
    )
    return Repeated(times, _remark(appointment, starts, window))


def _starts(appointment: Appointment, window: Window) -> list[datetime]:
    """Return the starts between the dates of the window, in order."""
    first = datetime.combine(window.first, time())
    end = datetime.combine(window.last, time()) + timedelta(days=1)
    starts = {start for start in appointment.besides if first <= start < end}
    if not appointment.rule:
        return sorted(starts | {appointment.start})
    rule, until = _without_end(appointment.rule)
    _check(rule)
    found = rrulestr(rule, dtstart=appointment.start).xafter(first, inc=True)
    last = min(end, until) if until else end
    return sorted(starts | set(islice(takewhile(lambda start: start < last, found), _MOST)))


def _check(rule: str) -> None:
    """Refuse rules that a search through all dates would be lost in.

    Raises:
        ValueError: If it comes again within a day, never goes on, or names days that no month has.
    """
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    if parts.get("FREQ") in _TOO_OFTEN or int(parts.get("INTERVAL", 1)) < 1:
        raise ValueError(rule)
    months = _numbers(parts.get("BYMONTH", "")) or range(1, 13)
    days = _numbers(parts.get("BYMONTHDAY", "")) or [1]
    longest = max(monthrange(_LEAP_YEAR, month)[1] for month in months)
    if not any(1 <= abs(day) <= longest for day in days):
        raise ValueError(rule)


def _numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(",") if part]


def _without_end(rule: str) -> tuple[str, datetime | None]:
    """Return a rule without its last day, and the exclusive end that this day means."""
    parts = [part for part in rule.upper().split(";") if part]
    until = next((part.removeprefix("UNTIL=") for part in parts if part.startswith("UNTIL=")), None)
    kept = ";".join(part for part in parts if not part.startswith("UNTIL="))
    if until is None:
        return kept, None
    return kept, datetime.combine(date.fromisoformat(until[:8]), time()) + timedelta(days=1)


def _remark(appointment: Appointment, starts: list[datetime], window: Window) -> str:
    rule = appointment.rule.upper()
    is_endless = bool(rule) and "UNTIL=" not in rule and "COUNT=" not in rule
    if not starts:
        return f"has no time from {window.first} to {window.last}: it was left out"
    if len(starts) >= _MOST:
        return f"comes again so often that only {_MOST:,} times were listed"
    if is_endless:
        return f"comes again without an end: its times from {window.first} to {window.last} were listed"
    if appointment.start.date() < window.first:
        return f"began before {window.first}: earlier times were not listed"
    return ""
