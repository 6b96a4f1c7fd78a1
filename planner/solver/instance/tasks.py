"""Tasks: compiled to days, modes and heads."""

from collections.abc import Mapping

from planner.domain.demand import shifted_month
from planner.domain.ids import ResourceId
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.remaining import Stage, actual_end, actual_start, remaining_amount, remaining_days, stage
from planner.domain.work import Mode, Task, WorkKind
from planner.solver.instance.days import Days
from planner.solver.instance.heads import Reservoirs, compile_heads
from planner.solver.instance.resources import ResourceData, ticks
from planner.solver.instance.work import ModeData, OtherCost, ResourcePinData, TaskData


def compile_tasks(program: Program, days: Days, resources: tuple[ResourceData, ...]) -> tuple[TaskData, ...]:
    """Compile all tasks in the workbook's order."""
    projects = {project.id: index for index, project in enumerate(program.projects)}
    numbers, reservoirs = {resource.id: resource.index for resource in resources}, Reservoirs(resources)
    return tuple(
        _compile(program, days, numbers, reservoirs, task, index=index, project=projects[task.project])
        for index, task in enumerate(program.tasks)
    )


def _compile(
    program: Program,
    days: Days,
    numbers: Mapping[ResourceId, int],
    reservoirs: Reservoirs,
    task: Task,
    *,
    index: int,
    project: int,
) -> TaskData:
    how_far = stage(task)
    is_done = how_far is Stage.DONE
    modes = () if is_done else tuple(_modes(program, days, reservoirs, task))
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


def _modes(program: Program, days: Days, reservoirs: Reservoirs, task: Task) -> list[ModeData]:
    if task.month is not None:
        return _month_modes(program, days, reservoirs, task)
    return [
        _mode(program, reservoirs, task, mode, 0 if mode.kind is WorkKind.EFFORT else remaining_days(task, mode))
        for mode in task.modes
        if task.pins.mode in (None, mode.id)
    ]


def _month_modes(program: Program, days: Days, reservoirs: Reservoirs, task: Task) -> list[ModeData]:
    assert task.month is not None
    modes = []
    for shift in range(program.project_by_id[task.project].may_shift_months + 1):
        first = days.at_or_after(shifted_month(task.month, shift))
        end = days.at_or_after(shifted_month(task.month, shift + 1))
        if shift and end > days.horizon:
            break
        span = (_clamp(first, days), _clamp(end, days))
        modes.append(_mode(program, reservoirs, task, task.modes[0], span[1] - span[0], span=span, shift=shift))
    return modes


def _clamp(day: int, days: Days) -> int:
    return max(days.now, min(day, days.horizon))


def _mode(
    program: Program,
    reservoirs: Reservoirs,
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
            head
            for requirement in mode.requirements
            for head in compile_heads(reservoirs, task, mode, requirement, length)
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
