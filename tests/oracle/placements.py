"""Placements: every way to do one task, each judged by the rules that concern the task alone."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.demand import shifted_month
from planner.domain.program import Program
from planner.domain.remaining import Stage, actual_end, actual_start, remaining_days, remaining_effort, stage
from planner.domain.work import Mode, Task, WorkKind
from tests.oracle.days import Days
from tests.oracle.heads import Head, Staff, crews


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """One way to do a task: the span `[start, end)` in day numbers, the mode and the heads.

    Attributes:
        work_start: First day of the span that is still to come; the start itself unless the task is started.
        shift: Whole months by which a month task is shifted; None for every other task.
    """

    task: Task
    mode: Mode
    start: int
    end: int
    work_start: int
    heads: tuple[Head, ...] = ()
    shift: int | None = None


class Placements:
    """Lists the placements of a program's tasks."""

    def __init__(self, program: Program, days: Days, staff: Staff) -> None:
        self._program, self._days, self._staff = program, days, staff

    def of(self, task: Task) -> list[Placement]:
        """Return every placement that keeps the rules of modes, dates, pins and staffing."""
        if stage(task) is Stage.DONE:
            return [self._done(task)]
        started = stage(task) is Stage.STARTED
        found: list[Placement] = []
        for mode in task.modes:
            if task.pins.mode in (None, mode.id):
                found += self._month(task, mode) if task.month else self._in_mode(task, mode, started=started)
        return [placement for placement in found if self._keeps_dates(placement, started=started)]

    def _done(self, task: Task) -> Placement:
        start, end = (self._days.number(day(self._program, task)) for day in (actual_start, actual_end))
        mode = task.modes[0] if task.pins.mode is None else task.mode(task.pins.mode)
        assert mode is not None
        return Placement(task=task, mode=mode, start=start, end=end, work_start=end)

    def _in_mode(self, task: Task, mode: Mode, *, started: bool) -> Iterator[Placement]:
        if mode.kind is WorkKind.EFFORT:
            crews_found = self._resumed(task, mode) if started else self._from_first_day(task, mode)
            for crew in crews_found:
                yield self._placed(task, mode, crew[0].start, max(head.end for head in crew), crew)
            return
        length = remaining_days(task, mode)
        for start in range(self._days.now, self._days.end - length + 1):
            for crew in self._block(task, mode, start, start + length):
                yield self._placed(task, mode, start, start + length, crew)

    def _from_first_day(self, task: Task, mode: Mode) -> Iterator[tuple[Head, ...]]:
        for start in range(self._days.now, self._days.end):
            ways: list[list[Head | None]] = [
                list(self._staff.effort(requirement, remaining_effort(task, mode, requirement), start))
                for requirement in mode.requirements
            ]
            yield from crews(task, mode, ways)

    def _resumed(self, task: Task, mode: Mode) -> Iterator[tuple[Head, ...]]:
        days = range(self._days.now, self._days.end)
        ways: list[list[Head | None]] = []
        for requirement in mode.requirements:
            effort = remaining_effort(task, mode, requirement)
            ways.append([head for day in days for head in self._staff.effort(requirement, effort, day)])
        yield from crews(task, mode, ways)

    def _block(self, task: Task, mode: Mode, start: int, end: int) -> Iterator[tuple[Head, ...]]:
        fill = self._staff.support if mode.kind is WorkKind.SUPPORT else self._staff.presence
        ways = [list(fill(requirement, start, end)) for requirement in mode.requirements]
        yield from crews(task, mode, ways, has_days=start < end or mode.kind is not WorkKind.SUPPORT)

    def _month(self, task: Task, mode: Mode) -> Iterator[Placement]:
        assert task.month is not None
        for shift in range(self._program.project_by_id[task.project].may_shift_months + 1):
            month = shifted_month(task.month, shift)
            first, after = self._days.from_date(month), self._days.from_date(shifted_month(month, 1))
            if shift and after > self._days.end:
                continue
            start = max(first, self._days.now)
            end = max(min(after, self._days.end), start)
            for crew in self._block(task, mode, start, end):
                yield Placement(task=task, mode=mode, start=start, end=end, work_start=start, heads=crew, shift=shift)

    def _placed(self, task: Task, mode: Mode, start: int, end: int, crew: tuple[Head, ...]) -> Placement:
        """Place work that begins on `start`; a started task keeps its actual start, its work is due from now on."""
        if stage(task) is Stage.UNTOUCHED:
            return Placement(task=task, mode=mode, start=start, end=end, work_start=start, heads=crew)
        actual = self._days.number(actual_start(self._program, task))
        return Placement(task=task, mode=mode, start=actual, end=end, work_start=self._days.now, heads=crew)

    def _keeps_dates(self, placement: Placement, *, started: bool) -> bool:
        task, days = placement.task, self._days
        project = self._program.project_by_id[task.project]
        releases = [] if started else [days.from_date(day) for day in (task.release, project.release) if day]
        limits = [days.until_date(day) for day in (task.deadline, project.deadline) if day]
        pinned = None if started or task.pins.start is None else days.from_date(task.pins.start)
        return (
            all(placement.start >= release for release in releases)
            and all(placement.end <= limit for limit in limits)
            and pinned in (None, placement.start)
        )
