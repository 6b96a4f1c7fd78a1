"""Sent task: one task with the dates its project manager gave it, as numbers of working days."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING
from enum import StrEnum

from planner.domain.demand import shifted_month
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.remaining import Stage, actual_end, actual_start, remaining_days, remaining_effort, stage
from planner.domain.work import Mode, Task, WorkKind
from planner.planning.as_sent.working_days import WorkingDays, is_far


class DateFault(StrEnum):
    """Why the dates of a task cannot be reckoned with."""

    NONE_GIVEN = "no dates"
    ONE_GIVEN = "one date is missing"
    REVERSED = "ends before it starts"
    FAR = "far outside the program"
    NO_WORKING_DAY = "no working day"


@dataclass(frozen=True, slots=True, kw_only=True)
class SentTask:
    """A task as it was sent; of what has happened already the actual dates.

    Attributes:
        mode: The pinned one, else the first that fits between its dates, else the first.
        start: Number of its first working day; None if nothing was said. A milestone's is that of its day.
        end: Exclusive end; None if nothing was said. A milestone's is its start.
        now: Number of the first working day on which anything may still happen.
    """

    task: Task
    mode: Mode
    stage: Stage
    start: int | None
    end: int | None
    now: int
    fault: DateFault | None = None

    @property
    def to_come(self) -> tuple[int, int] | None:
        """Working days `[start, end)` on which its remaining work falls; None without such a day."""
        if self.stage is Stage.DONE or self.end is None or self.fault is not None:
            return None
        if self.start is None and self.stage is Stage.UNTOUCHED:
            return None
        start = max(self.now, self.start or 0)
        return (start, self.end) if start < self.end else None


def read_sent(program: Program, days: WorkingDays) -> tuple[SentTask, ...]:
    """Read every task of the projects that may be done at all."""
    now = days.at(program.now)
    ruled_out = {p.id for p in program.projects if p.selection is SelectionRule.MUST_NOT}
    return tuple(_read(program, days, task, now) for task in program.tasks if task.project not in ruled_out)


def _read(program: Program, days: WorkingDays, task: Task, now: int) -> SentTask:
    how_far = stage(task)
    fault = None if how_far is Stage.DONE else _raw_fault(program, task, how_far)
    start, end = (None, None) if fault is DateFault.FAR else _numbers(program, days, task, how_far)
    takes_time = how_far is Stage.UNTOUCHED and not task.is_milestone
    if fault is None and takes_time and start is not None and start == end:
        fault = DateFault.NO_WORKING_DAY
    room = None if start is None or end is None else end - max(start, now if how_far is Stage.STARTED else start)
    return SentTask(task=task, mode=_mode(task, room), stage=how_far, start=start, end=end, now=now, fault=fault)


def _raw_fault(program: Program, task: Task, how_far: Stage) -> DateFault | None:
    first, last = (None, None) if task.as_sent is None else (task.as_sent.first, task.as_sent.last)
    given = [day for day in (first, last) if day is not None]
    if not given:
        return None if task.month is not None else DateFault.NONE_GIVEN
    if any(is_far(program, day) for day in given):
        return DateFault.FAR
    if first is not None and last is not None and last < first:
        return DateFault.REVERSED
    is_enough = task.is_milestone or (last is not None if how_far is Stage.STARTED else len(given) > 1)
    return None if is_enough else DateFault.ONE_GIVEN


def _numbers(program: Program, days: WorkingDays, task: Task, how_far: Stage) -> tuple[int | None, int | None]:
    if how_far is Stage.DONE:
        return days.at(actual_start(program, task)), days.at(actual_end(program, task))
    first, last = (None, None) if task.as_sent is None else (task.as_sent.first, task.as_sent.last)
    if task.is_milestone:
        day = last or first
        return (None, None) if day is None else (days.at(day), days.at(day))
    if task.month is not None and first is None and last is None:
        return days.at(task.month), days.at(shifted_month(task.month, 1))
    start = actual_start(program, task) if how_far is Stage.STARTED else first
    return _number(days.at, start), _number(days.after, last)


def _number(of: Callable[[date], int], day: date | None) -> int | None:
    return None if day is None else of(day)


def _mode(task: Task, room: int | None) -> Mode:
    pinned = None if task.pins.mode is None else task.mode(task.pins.mode)
    if pinned is not None or room is None:
        return pinned or task.modes[0]
    return next((mode for mode in task.modes if least_days(task, mode) <= room), task.modes[0])


def least_days(task: Task, mode: Mode) -> int:
    """Return the working days that what remains of a task takes at least, everybody there and at the full share."""
    if mode.kind is not WorkKind.EFFORT:
        return 0 if task.month is not None else remaining_days(task, mode)
    efforts = ((remaining_effort(task, mode, r) * 100 / r.share) for r in mode.requirements)
    return max(int(days.to_integral_value(ROUND_CEILING)) for days in efforts)
