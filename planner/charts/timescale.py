"""Timescale: the columns of a chart that is drawn in cells, each a day, a week or a month."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain.calendar import Calendar
from planner.measures.steadiness import monday

MOST_DAYS = 66
"""Working days, about a quarter, up to which a chart is drawn in days."""
MOST_WEEKS = 160
"""Weeks, about three years, up to which a chart is drawn in weeks."""
_ONE_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)


class Step(StrEnum):
    """How long a slot is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One column: dates `first` to `last`, both inclusive, with its label and that of the group above it."""

    first: date
    last: date
    label: str
    group: str

    def touches(self, first: date, last: date) -> bool:
        """Tell whether any date from `first` to `last`, both inclusive, lies in the slot."""
        return first <= self.last and self.first <= last


@dataclass(frozen=True, slots=True, kw_only=True)
class Timescale:
    """Slots without gaps but for days off."""

    step: Step
    slots: tuple[Slot, ...]


def timescale(calendar: Calendar, first: date, last: date) -> Timescale:
    """Cut `first` to `last`, both inclusive, into as fine slots as stay readable."""
    days = calendar.days(first, last + _ONE_DAY)
    if len(days) <= MOST_DAYS:
        slots = (Slot(first=day, last=day, label=f"{day.day}", group=f"{day:%b %Y}") for day in days)
        return Timescale(step=Step.DAY, slots=tuple(slots))
    if (last - first).days <= MOST_WEEKS * _WEEK.days:
        return Timescale(step=Step.WEEK, slots=tuple(_weeks(first, last)))
    return Timescale(step=Step.MONTH, slots=tuple(_months(first, last)))


def _weeks(first: date, last: date) -> Iterator[Slot]:
    start = monday(first)
    while start <= last:
        yield Slot(first=start, last=start + _WEEK - _ONE_DAY, label=f"{start.day}", group=f"{start:%b %Y}")
        start += _WEEK


def _months(first: date, last: date) -> Iterator[Slot]:
    start = first.replace(day=1)
    while start <= last:
        after = (start + timedelta(days=31)).replace(day=1)
        yield Slot(first=start, last=after - _ONE_DAY, label=f"{start:%b}", group=f"{start:%Y}")
        start = after
