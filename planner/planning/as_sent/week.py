"""Weeks: numbered working days by calendar week."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from planner.measures.steadiness import monday
from planner.planning.as_sent.working_days import WorkingDays


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A calendar week with its working days `[start, end)` from now on."""

    monday: date
    start: int
    end: int


def weeks_from(days: WorkingDays, start: int, end: int) -> tuple[Week, ...]:
    """Return the calendar weeks that have working days in `[start, end)`."""
    return tuple(_weeks(days, start, end))


def _weeks(days: WorkingDays, start: int, end: int) -> Iterator[Week]:
    for first, numbers in groupby(range(start, end), key=lambda number: monday(days.first(number))):
        found = list(numbers)
        yield Week(monday=first, start=found[0], end=found[-1] + 1)
