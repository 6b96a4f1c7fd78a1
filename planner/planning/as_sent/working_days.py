"""Working days, numbered: counting between two dates of a large program is a subtraction."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.demand import shifted_month
from planner.domain.program import Program
from planner.domain.work import Task

FAR = timedelta(days=3653)
"""Dates that lie further outside the program than this are slips of the pen and are not reckoned with."""
_MARGIN = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """The program's working days over all dates that matter, in order; a day's number is its place among them."""

    days: tuple[date, ...]

    def at(self, day: date) -> int:
        """Return the number of the first working day that is not before `day`."""
        return bisect_left(self.days, day)

    def after(self, day: date) -> int:
        """Return the number of the first working day later than `day`: the exclusive end of what lasts to `day`."""
        return bisect_right(self.days, day)

    def first(self, number: int) -> date:
        """Return the date of a working day: the first day of what starts with it."""
        return self.days[number]

    def last(self, end: int) -> date:
        """Return the last day of what has the exclusive end `end`."""
        return self.days[end - 1]


def number_days(program: Program) -> WorkingDays:
    """Number the working days from the earliest to the latest date of the program and of what was sent."""
    dates = [program.first, program.last, program.status_date]
    dates += [day for task in program.tasks for day in _dates(task) if not is_far(program, day)]
    limits = (day for p in program.projects for day in (p.release, p.due, p.deadline) if day is not None)
    dates += [day for day in limits if not is_far(program, day)]
    return WorkingDays(tuple(program.working_calendar.days(min(dates) - _MARGIN, max(dates) + _MARGIN)))


def is_far(program: Program, day: date) -> bool:
    """Tell whether a date lies more than ten years outside the program."""
    return not program.first - FAR <= day <= program.last + FAR


def _dates(task: Task) -> Iterator[date]:
    sent = () if task.as_sent is None else (task.as_sent.first, task.as_sent.last)
    others = (task.release, task.due, task.deadline, task.progress.started, task.progress.finished)
    months = (task.month, None if task.month is None else shifted_month(task.month, 1))
    yield from (day for day in (*sent, *others, *months) if day is not None)
