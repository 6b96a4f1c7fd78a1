"""Working days as numbers: 0 is the program's first one."""

from datetime import date

from planner.domain.people import Resource
from planner.domain.program import Program


class Days:
    """The program's working days counted from its first; facts before it have negative numbers.

    Attributes:
        now: Number of the first day on which anything may be planned.
        end: Number of the program's exclusive end.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._calendar = program.working_calendar
        self._dates = self._calendar.days(program.start, program.end)
        self.now = self.number(program.now)
        self.end = len(self._dates)

    def number(self, day: date) -> int:
        """Count the working days from the program's first to a working day."""
        return self._calendar.count(self._program.start, day)

    def day(self, number: int) -> date:
        """Return the working day with this number."""
        return self._dates[number] if 0 <= number < self.end else self._calendar.shift(self._program.start, number)

    def from_date(self, day: date) -> int:
        """Round a release date or pinned start forward."""
        return self.number(self._calendar.at_or_after(day))

    def until_date(self, day: date) -> int:
        """Return the exclusive end of work that may last to `day`."""
        return self.number(self._calendar.after(day))

    def capacities(self, resource: Resource) -> tuple[int, ...]:
        """Return what a resource offers on each day of the program, in percent."""
        return tuple(self._program.capacity_on(resource, day) for day in self._dates)

    def week(self, number: int) -> int:
        """Tell the calendar week of a day by its Monday's ordinal."""
        day = self.day(number)
        return day.toordinal() - day.weekday()

    def first_shown(self, start: int, end: int) -> date:
        """Return the date on which a start cost falls."""
        return self.day(start) if start < end else self.last_shown(end)

    def last_shown(self, end: int) -> date:
        """Return the date on which an end cost falls: the working day before the end, at the program's start that."""
        return self.day(end - 1) if end > 0 else self.day(end)
