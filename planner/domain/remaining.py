"""Remaining work: what a task still asks for, given its progress.

A task is *done* (finish date given, or nothing remains), *started* (start date or progress given) or untouched. The
remaining work of a started task goes on at or after the status date with the people at work on it; each requirement of
kind effort resumes on its own first day. Actual dates are facts.
"""

import math
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from planner.domain.program import Program
from planner.domain.units import Money, PersonDays
from planner.domain.work import FULL_SHARE, Cost, CostTiming, Mode, Requirement, Task, WorkKind

_PER_UNIT = 100
"""Hundredths of a person-day, cents of a money unit."""


class Stage(StrEnum):
    """How far a task has come."""

    UNTOUCHED = "untouched"
    STARTED = "started"
    DONE = "done"


def stage(task: Task) -> Stage:
    """Tell how far a task has come; of a month task the calendar alone cuts off what is past."""
    if task.month is not None:
        return Stage.UNTOUCHED
    progress = task.progress
    nothing_left = progress.percent == FULL_SHARE if progress.remaining is None else progress.remaining == 0
    if progress.finished is not None or nothing_left:
        return Stage.DONE
    if progress.started is not None or progress.percent > 0 or progress.remaining is not None:
        return Stage.STARTED
    return Stage.UNTOUCHED


def actual_start(program: Program, task: Task) -> date:
    """Return the start of a started or done task: as reported, else the status date, as a working day."""
    calendar = program.working_calendar
    if task.progress.started is not None:
        return calendar.at_or_after(task.progress.started)
    if stage(task) is Stage.DONE:
        return actual_end(program, task)
    return program.now


def actual_end(program: Program, task: Task) -> date:
    """Return the exclusive end of a done task: the working day after its reported last day, else the status date."""
    if task.progress.finished is not None:
        return program.working_calendar.after(task.progress.finished)
    return program.now


def remaining_share(task: Task, mode: Mode) -> Fraction:
    """Return the part of the mode's work that is still to do, from 0 to 1 (above 1 if more remains than planned)."""
    if task.progress.remaining is None:
        return Fraction(FULL_SHARE - task.progress.percent, FULL_SHARE)
    whole = _planned_work(mode)
    return Fraction(task.progress.remaining) / Fraction(whole) if whole else Fraction(0)


def remaining_effort(task: Task, mode: Mode, requirement: Requirement) -> PersonDays:
    """Return the person-days each head of a requirement of kind effort still has to give, up to a hundredth."""
    if requirement.effort is None:
        raise ValueError(f"requirement {requirement.id} of task {task.id} has no effort")
    if stage(task) is Stage.UNTOUCHED:
        return requirement.effort
    return _hundredths(math.ceil(Fraction(requirement.effort) * remaining_share(task, mode) * _PER_UNIT))


def remaining_days(task: Task, mode: Mode) -> int:
    """Return the working days that a mode of kind duration or support still takes, rounded up."""
    if mode.duration is None:
        raise ValueError(f"mode {mode.id} of task {task.id} has no duration")
    if stage(task) is Stage.UNTOUCHED:
        return mode.duration
    if task.progress.remaining is not None:
        return math.ceil(task.progress.remaining)
    return math.ceil(mode.duration * remaining_share(task, mode))


def remaining_amount(task: Task, mode: Mode, cost: Cost) -> Money:
    """Return what of a cost is still to be paid: of a started task no start cost, of an even cost the part to come."""
    if stage(task) is Stage.UNTOUCHED or cost.timing is CostTiming.END:
        return cost.amount
    if cost.timing is CostTiming.START:
        return Money(0)
    share = min(Fraction(1), remaining_share(task, mode))
    return _hundredths(math.floor(Fraction(cost.amount) * share * _PER_UNIT))


def _planned_work(mode: Mode) -> Decimal:
    if mode.kind is WorkKind.EFFORT:
        return sum((r.heads * r.effort for r in mode.requirements if r.effort is not None), Decimal(0))
    return Decimal(mode.duration or 0)


def _hundredths(number: int) -> Decimal:
    return Decimal(number).scaleb(-2)
