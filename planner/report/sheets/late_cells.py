"""Cells that look late: colour and bold together, so that neither is the only sign."""

from planner.report.sheets.look import LATE_DATE, LATE_DAYS
from planner.sheets.book import Value
from planner.sheets.table import Styled


def late_date(day: Value, days_late: int) -> Value | Styled:
    """Return a date, in the look of lateness if it is late."""
    return Styled(value=day, style=LATE_DATE) if days_late else day


def late_days(days: int | None) -> Value | Styled:
    """Return a number of days late, in the look of lateness if it is not 0."""
    return Styled(value=days, style=LATE_DAYS) if days else days
