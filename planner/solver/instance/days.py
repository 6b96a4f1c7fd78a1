"""Days: the program's working days as numbers."""

from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.calendar import Calendar
from planner.domain.program import Program


@dataclass(frozen=True, slots=True)
class Days:
    """The working days of the program, numbered from 0.

    Attributes:
        dates: The dates, ascending; `dates[n]` is day n.
        end: The first working day after the last, which is day `horizon`.
        now: Number of the first day on which anything may still be planned; past the horizon if nothing may.
    """

    calendar: Calendar
    dates: tuple[date, ...]
    end: date
    now: int

    @property
    def horizon(self) -> int:
        """Exclusive end of the plannable days."""
        return len(self.dates)

    def at_or_after(self, day: date) -> int:
        """Return the number of the first working day not before `day`; outside the program numbers go on."""
        if self.dates and self.dates[0] <= day <= self.end:
            return bisect_left(self.dates, day)
        return self.calendar.count(self.dates[0] if self.dates else self.end, self.calendar.at_or_after(day))

    def end_of(self, day: date) -> int:
        """Return the exclusive end of work that may last to `day`."""
        return self.at_or_after(self.calendar.after(day))

    def date(self, number: int) -> date:
        """Return the date of a day; outside the program numbers go on."""
        if 0 <= number < self.horizon:
            return self.dates[number]
        if number >= self.horizon:
            return self.calendar.shift(self.end, number - self.horizon)
        return self.calendar.shift(self.dates[0] if self.dates else self.end, number)


def number_days(program: Program) -> Days:
    """Number the working days of a program."""
    dates = tuple(program.working_calendar.days(program.start, program.end))
    days = Days(calendar=program.working_calendar, dates=dates, end=program.end, now=0)
    return replace(days, now=days.at_or_after(program.now))
