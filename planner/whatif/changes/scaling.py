"""Scaling: a task with more or less work."""

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from planner.domain.demand import demand_task, demanded_fte
from planner.domain.remaining import Stage, remaining_days, remaining_effort, stage
from planner.domain.units import PersonDays
from planner.domain.work import FULL_SHARE, SHARE_STEP, Mode, Requirement, Task, WorkKind

_HUNDREDTH = Decimal("0.01")
_ONE = Decimal(1)
_LEAST_FTE = Decimal(SHARE_STEP) / FULL_SHARE


def scaled(task: Task, factor: Decimal) -> Task:
    """Return the task with its person-days, durations, month demand and remaining work times `factor`.

    Person-days are rounded to a hundredth, durations to a day, demand to 5 %; nothing that was there vanishes, and
    milestones stay milestones.
    """
    if task.month is not None:
        return replace(task, modes=_scaled_demand(task, factor))
    remaining = task.progress.remaining
    if remaining is not None:
        remaining = max(_HUNDREDTH, (remaining * factor).quantize(_HUNDREDTH, ROUND_HALF_UP))
    modes = tuple(_scaled_mode(mode, factor) for mode in task.modes)
    return replace(task, modes=modes, progress=replace(task.progress, remaining=remaining))


def longer(task: Task, days: int) -> Task:
    """Return the task with `days` more working days, or so many person-days more for each head; never a month task.

    Of a started task they are added to what remains of the mode it is done in.
    """
    if stage(task) is Stage.STARTED:
        mode = _mode_at_work(task)
        return replace(task, progress=replace(task.progress, remaining=_remaining(task, mode) + _added(mode, days)))
    return replace(task, modes=tuple(_longer_mode(mode, days) for mode in task.modes))


def _scaled_demand(task: Task, factor: Decimal) -> tuple[Mode, ...]:
    demand = task.modes[0].requirements[0]
    assert task.month is not None
    assert demand.skill is not None
    return demand_task(
        project=task.project,
        skill=demand.skill,
        month=task.month,
        fte=max(_LEAST_FTE, demanded_fte(task) * factor),
        level=demand.level,
        must_staff=demand.must_staff,
        source=demand.source,
    ).modes


def _scaled_mode(mode: Mode, factor: Decimal) -> Mode:
    requirements = tuple(replace(r, effort=_scaled_effort(r, factor)) for r in mode.requirements)
    return replace(mode, duration=_scaled_duration(mode.duration, factor), requirements=requirements)


def _scaled_effort(requirement: Requirement, factor: Decimal) -> PersonDays | None:
    if requirement.effort is None:
        return None
    return max(_HUNDREDTH, (requirement.effort * factor).quantize(_HUNDREDTH, ROUND_HALF_UP))


def _scaled_duration(duration: int | None, factor: Decimal) -> int | None:
    if not duration:
        return duration
    return max(1, int((duration * factor).quantize(_ONE, ROUND_HALF_UP)))


def _longer_mode(mode: Mode, days: int) -> Mode:
    if mode.duration is not None:
        return replace(mode, duration=mode.duration + days)
    efforts = (replace(r, effort=None if r.effort is None else r.effort + days) for r in mode.requirements)
    return replace(mode, requirements=tuple(efforts))


def _mode_at_work(task: Task) -> Mode:
    """Return the mode a started task is done in: the pinned one, else the first."""
    pinned = None if task.pins.mode is None else task.mode(task.pins.mode)
    return pinned or task.modes[0]


def _remaining(task: Task, mode: Mode) -> PersonDays:
    if mode.kind is not WorkKind.EFFORT:
        return Decimal(remaining_days(task, mode))
    return sum((r.heads * remaining_effort(task, mode, r) for r in mode.requirements), Decimal(0))


def _added(mode: Mode, days: int) -> int:
    return days if mode.kind is not WorkKind.EFFORT else days * sum(r.heads for r in mode.requirements)
