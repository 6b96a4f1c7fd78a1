"""Calendar: which dates are working days, and counting in them."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from planner.domain.ids import CalendarId
from planner.domain.source import Source

MONDAY_TO_FRIDAY = frozenset({0, 1, 2, 3, 4})
_ONE_DAY = timedelta(days=1)
_LONGEST_CLOSURE = 3660
"""Days to look for the next working day before a calendar is said to have none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Working weekdays less days off.

    The program's calendar says which days are planned and counted at all; a person's own calendar can only take
    further days away.

    Attributes:
        id: Unique in the program.
        weekdays: Working weekdays, Monday is 0.
        days_off: Dates that are not worked although their weekday is; public holidays are already among them.
        country: ISO 3166 code whose public holidays the reader added to `days_off`, descriptive afterwards.
        region: Subdivision code of the country, as the `holidays` library knows it.
        worked_holidays: Public holidays of the country that are worked all the same; never in `days_off`.

    Raises:
        ValueError: If no weekday is worked.
    """

    id: CalendarId
    name: str = ""
    weekdays: frozenset[int] = MONDAY_TO_FRIDAY
    days_off: frozenset[date] = frozenset()
    country: str | None = None
    region: str | None = None
    worked_holidays: frozenset[date] = frozenset()
    source: Source | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        if not self.weekdays:
            raise ValueError(f"calendar {self.id}: at least one weekday must be worked")

    def is_working(self, day: date) -> bool:
        """Tell whether `day` is a working day."""
        return day.weekday() in self.weekdays and day not in self.days_off

    def at_or_after(self, day: date) -> date:
        """Return the first working day that is not before `day`."""
        for _ in range(_LONGEST_CLOSURE):
            if self.is_working(day):
                return day
            day += _ONE_DAY
        raise ValueError(f"calendar {self.id} has no working day in the ten years before {day}")

    def after(self, day: date) -> date:
        """Return the first working day later than `day`: the exclusive end of work that lasts to `day`."""
        return self.at_or_after(day + _ONE_DAY)

    def before(self, day: date) -> date:
        """Return the last working day earlier than `day`: the last day of work with the exclusive end `day`."""
        for _ in range(_LONGEST_CLOSURE):
            day -= _ONE_DAY
            if self.is_working(day):
                return day
        raise ValueError(f"calendar {self.id} has no working day in the ten years after {day}")

    def shift(self, day: date, days: int) -> date:
        """Return the working day that lies `days` working days after (negative: before) the working day `day`."""
        step = self.after if days > 0 else self.before
        for _ in range(abs(days)):
            day = step(day)
        return day

    def days(self, start: date, end: date) -> list[date]:
        """Return the working days in `[start, end)`."""
        span = (end - start).days
        return [day for day in (start + timedelta(days=n) for n in range(span)) if self.is_working(day)]

    def count(self, start: date, end: date) -> int:
        """Count the working days in `[start, end)`; negative if `end` is before `start`."""
        return len(self.days(start, end)) if start <= end else -len(self.days(end, start))


EVERY_WEEKDAY = Calendar(id=CalendarId("standard"), name="Monday to Friday")
"""The calendar of a program that states none."""
