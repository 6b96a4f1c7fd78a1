"""Agenda: which hours of a ProTrack project are worked; all its durations and lags count such hours."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """When a project is at work.

    Attributes:
        start: Of the project; its first working hour at or after it has number 0.
        hours: Worked hours of a day, each by the hour it begins at.
        days_off: Weekdays that are not worked, Monday is 0.
        holidays: Further dates that are not worked.
    """

    start: datetime
    hours: frozenset[int]
    days_off: frozenset[int]
    holidays: frozenset[date]

    def number(self, moment: datetime) -> int:
        """Count the working hours between the start and `moment`; 0 for what is before the start."""
        if moment <= self.start:
            return 0
        first, last = self.start.date(), moment.date()
        count = -self._worked(first, before=self.start.hour)
        for days in range((last - first).days):
            count += self._worked(first + days * _ONE_DAY, before=24)
        return count + self._worked(last, before=moment.hour)

    def _worked(self, day: date, *, before: int) -> int:
        """Count the worked hours of a day that begin before the hour `before`."""
        if day.weekday() in self.days_off or day in self.holidays:
            return 0
        return sum(hour < before for hour in self.hours)
