"""Spans: from first and last days, as people write them, to starts and exclusive ends."""

from datetime import date

from planner.domain.calendar import Calendar
from planner.domain.source import Source
from planner.workbook.findings import Findings


def end_after(calendar: Calendar, last: date) -> date:
    """Return the exclusive end of work that lasts to `last`.

    A day that is no working day stays as it is, so that the checker can report it.
    """
    return calendar.after(last) if calendar.is_working(last) else last


def warn_of_day_off(calendar: Calendar, title: str, day: date, source: Source, findings: Findings) -> None:
    """Warn if `day` is no working day of the program."""
    if not calendar.is_working(day):
        what = f"{title} is {day:%A} {day}, which is no working day of the program"
        findings.warn(source, what, f"Choose {calendar.before(day)} or {calendar.after(day)}")
