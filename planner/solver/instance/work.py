"""Work: tasks, modes, heads and the candidates that can fill them."""

from dataclasses import dataclass
from decimal import Decimal
from math import ceil

from planner.domain.demand import shifted_month
from planner.domain.ids import ModeId, RequirementId, TaskId
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.remaining import (
    Stage,
    actual_end,
    actual_start,
    remaining_amount,
    remaining_days,
    remaining_effort,
    stage,
)
from planner.domain.units import Category
from planner.domain.work import SHARE_STEP, CostTiming, Mode, Requirement, Task, WorkKind
from planner.solver.instance.days import Days
from planner.solver.instance.resources import UNIT, ResourceData, ticks


@dataclass(frozen=True, slots=True)
class Candidate:
    """One resource at one rate that can fill a head.

    Attributes:
        rate: Percent of a day on each day worked.
        worked: Days worked (kinds effort and duration); of kind support it depends on the start.
        given: Hundredths of person-days in total, likewise.
        day_cost: Ticks for each full day worked.
        cost: Ticks in total; kinds effort and duration only.
    """

    resource: int
    rate: int
    worked: int
    given: int
    day_cost: int
    cost: int


@dataclass(frozen=True, slots=True)
class Head:
    """One head of a requirement.

    Attributes:
        number: Which of the requirement's heads.
        may_stay_empty: Support that need not be staffed.
        demanded: Percent below which a support day counts as partly unmet.
    """

    requirement: RequirementId
    number: int
    candidates: tuple[Candidate, ...]
    may_stay_empty: bool
    must_cover: bool
    demanded: int


@dataclass(frozen=True, slots=True)
class OtherCost:
    """A cost that is not labour, in ticks."""

    amount: int
    category: Category
    timing: CostTiming


@dataclass(frozen=True, slots=True)
class ModeData:
    """One way to do a task, or (of a month task) one shift of its month.

    Attributes:
        length: Days of the block (kinds duration and support); 0 for kind effort.
        span: `(start, end)` of a month task under this shift; None for all others.
        shift: Months of shift that this stands for; 0 for all others.
    """

    id: ModeId
    kind: WorkKind
    length: int
    heads: tuple[Head, ...]
    costs: tuple[OtherCost, ...]
    labour: Category
    span: tuple[int, int] | None = None
    shift: int = 0

    @property
    def is_over(self) -> bool:
        """Whether it is support without a day to come: nobody is on it, not even who is pinned."""
        return self.kind is WorkKind.SUPPORT and not self.length


@dataclass(frozen=True, slots=True)
class ResourcePinData:
    """A resource that must hold a head, of `requirement` where the mode has it."""

    resource: int
    requirement: RequirementId | None


@dataclass(frozen=True, slots=True)
class TaskData:
    """A task.

    Attributes:
        start: Actual start of a started or done task, else None.
        end: Actual end of a done task, else None.
        earliest: First day its (remaining) work may lie on.
        latest: Exclusive end of the last day it may lie on.
        due: Exclusive end of its due date, if any.
        pinned_start: Day it must start on, if any.
        modes: Those that may be chosen; none for a done task.
    """

    index: int
    id: TaskId
    project: int
    stage: Stage
    start: int | None
    end: int | None
    earliest: int
    latest: int
    due: int | None
    pinned_start: int | None
    pins: tuple[ResourcePinData, ...]
    modes: tuple[ModeData, ...]
    is_month: bool

    @property
    def is_done(self) -> bool:
        """Whether nothing of it is still to be planned."""
        return self.stage is Stage.DONE

    @property
    def is_started(self) -> bool:
        """Whether its work goes on from the status date."""
        return self.stage is Stage.STARTED


def compile_tasks(program: Program, days: Days, resources: tuple[ResourceData, ...]) -> tuple[TaskData, ...]:
    """Compile all tasks in the workbook's order."""
    projects = {project.id: index for index, project in enumerate(program.projects)}
    return tuple(
        _compile(program, days, resources, task, index=index, project=projects[task.project])
        for index, task in enumerate(program.tasks)
    )


def _compile(
    program: Program, days: Days, resources: tuple[ResourceData, ...], task: Task, *, index: int, project: int
) -> TaskData:
    numbers = {resource.id: resource.index for resource in resources}
    how_far = Stage.UNTOUCHED if task.month is not None else stage(task)
    is_done = how_far is Stage.DONE
    modes = () if is_done else tuple(_modes(program, days, resources, task))
    pinned = task.pins.start if how_far is Stage.UNTOUCHED else None
    return TaskData(
        index=index,
        id=task.id,
        project=project,
        stage=how_far,
        start=None if how_far is Stage.UNTOUCHED else days.at_or_after(actual_start(program, task)),
        end=days.at_or_after(actual_end(program, task)) if is_done else None,
        earliest=_earliest(days, program.projects[project], task, how_far),
        latest=_latest(days, program.projects[project], task),
        due=None if task.due is None else days.end_of(task.due),
        pinned_start=None if pinned is None else days.at_or_after(pinned),
        pins=tuple(
            ResourcePinData(numbers[pin.resource], pin.requirement)
            for pin in task.pins.resources
            if pin.resource in numbers
        ),
        modes=modes,
        is_month=task.month is not None,
    )


def _earliest(days: Days, project: Project, task: Task, how_far: Stage) -> int:
    if how_far is not Stage.UNTOUCHED:
        return days.now
    releases = [days.at_or_after(day) for day in (task.release, project.release) if day is not None]
    return max(days.now, *releases) if releases else days.now


def _latest(days: Days, project: Project, task: Task) -> int:
    deadlines = [days.end_of(day) for day in (task.deadline, project.deadline) if day is not None]
    return min(days.horizon, *deadlines) if deadlines else days.horizon


def _modes(program: Program, days: Days, resources: tuple[ResourceData, ...], task: Task) -> list[ModeData]:
    if task.month is not None:
        return _month_modes(program, days, resources, task)
    return [
        _mode(program, resources, task, mode, 0 if mode.kind is WorkKind.EFFORT else remaining_days(task, mode))
        for mode in task.modes
        if task.pins.mode in (None, mode.id)
    ]


def _month_modes(program: Program, days: Days, resources: tuple[ResourceData, ...], task: Task) -> list[ModeData]:
    assert task.month is not None
    modes = []
    for shift in range(program.project_by_id[task.project].may_shift_months + 1):
        first = days.at_or_after(shifted_month(task.month, shift))
        end = days.at_or_after(shifted_month(task.month, shift + 1))
        if shift and end > days.horizon:
            break
        span = (_clamp(first, days), _clamp(end, days))
        modes.append(_mode(program, resources, task, task.modes[0], span[1] - span[0], span=span, shift=shift))
    return modes


def _clamp(day: int, days: Days) -> int:
    return max(days.now, min(day, days.horizon))


def _mode(
    program: Program,
    resources: tuple[ResourceData, ...],
    task: Task,
    mode: Mode,
    length: int,
    *,
    span: tuple[int, int] | None = None,
    shift: int = 0,
) -> ModeData:
    labour = program.labour_category(task, mode)
    return ModeData(
        id=mode.id,
        kind=mode.kind,
        length=length,
        heads=tuple(
            head for requirement in mode.requirements for head in _heads(resources, task, mode, requirement, length)
        ),
        costs=tuple(
            OtherCost(amount, cost.category or labour, cost.timing)
            for cost in mode.costs
            if (amount := ticks(remaining_amount(task, mode, cost)))
        ),
        labour=labour,
        span=span,
        shift=shift,
    )


def _heads(
    resources: tuple[ResourceData, ...], task: Task, mode: Mode, requirement: Requirement, length: int
) -> list[Head]:
    effort = 0
    if mode.kind is WorkKind.EFFORT:
        effort = _hundredths(remaining_effort(task, mode, requirement))
    candidates = tuple(
        _candidate(resource, rate, mode.kind, effort, length)
        for resource in resources
        if _can_fill(resource, requirement)
        for rate in allowed_rates(resource, requirement)
    )
    support = mode.kind is WorkKind.SUPPORT
    return [
        Head(
            requirement=requirement.id,
            number=number,
            candidates=candidates,
            may_stay_empty=support and (length == 0 or not requirement.must_staff),
            must_cover=support and requirement.must_staff,
            demanded=requirement.demanded_share if support else 0,
        )
        for number in range(requirement.heads)
    ]


def _candidate(resource: ResourceData, rate: int, kind: WorkKind, effort: int, length: int) -> Candidate:
    worked = ceil(effort / rate) if kind is WorkKind.EFFORT else length
    given = effort if kind is WorkKind.EFFORT else rate * length
    return Candidate(
        resource=resource.index,
        rate=rate,
        worked=worked,
        given=given,
        day_cost=rate * resource.tick_rate,
        cost=given * resource.tick_rate,
    )


def _can_fill(resource: ResourceData, requirement: Requirement) -> bool:
    if requirement.resource is not None:
        return resource.id == requirement.resource
    return requirement.skill is not None and resource.skills.get(requirement.skill, 0) >= max(1, requirement.level)


def allowed_rates(resource: ResourceData, requirement: Requirement) -> list[int]:
    """Return the rates at which a resource may work a requirement, highest first."""
    ceiling, least = requirement.share, requirement.least_share
    if least is None:
        rates = {ceiling} | {level for level in resource.levels if level < ceiling}
    else:
        rates = set(range(least, ceiling + 1, SHARE_STEP)) | {ceiling}
        rates |= {level for level in resource.levels if least <= level <= ceiling}
    return sorted((rate for rate in rates if resource.levels and rate <= max(resource.levels)), reverse=True)


def _hundredths(days: Decimal) -> int:
    scaled = days * UNIT
    if scaled != int(scaled):
        raise ValueError(f"{days} person-days are finer than a hundredth")
    return int(scaled)
