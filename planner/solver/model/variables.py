"""The decisions CP-SAT takes, under the names the domain uses for them."""

from dataclasses import dataclass

from ortools.sat.python.cp_model import CpModel, IntVar

from planner.solver.instance.program import Instance
from planner.solver.instance.windows import Window, windows
from planner.solver.instance.work import ModeData, TaskData
from planner.solver.model.heads import HeadVars, create_heads, mode_name
from planner.solver.model.marks import Marks
from planner.solver.model.money import MoneyGrid, money_grid


@dataclass(frozen=True, slots=True)
class ModeVars:
    """One mode of a task and whether it is chosen.

    Attributes:
        heads: One for each head of the mode; the same several times where heads go together.
    """

    data: ModeData
    chosen: IntVar
    heads: tuple[HeadVars, ...]

    @property
    def own_heads(self) -> tuple[HeadVars, ...]:
        """Return the heads, each once."""
        return tuple({id(head): head for head in self.heads}.values())


@dataclass(frozen=True, slots=True)
class TaskVars:
    """When and how one task runs.

    Attributes:
        selected: Whether its project is.
        start: Start; of a started or done task a constant.
        block: Start of the work still to be done; the same variable as `start` for an untouched task.
        end: Exclusive end.
    """

    data: TaskData
    window: Window
    selected: IntVar
    start: IntVar
    block: IntVar
    end: IntVar
    modes: tuple[ModeVars, ...]


@dataclass(frozen=True)
class Variables:
    """All decisions of one model.

    Attributes:
        selected: One literal for each project.
        shift: For each project with month tasks one literal for each number of months.
    """

    selected: tuple[IntVar, ...]
    shift: dict[int, tuple[IntVar, ...]]
    tasks: tuple[TaskVars, ...]
    marks: Marks
    grid: MoneyGrid


def create_variables(model: CpModel, instance: Instance) -> Variables:
    """Create the decisions; nothing ties them together yet but the windows of the tasks."""
    selected = tuple(model.new_bool_var(f"selected[{project.id}]") for project in instance.projects)
    shift = {}
    for project in instance.projects:
        months = [len(instance.tasks[t].modes) for t in project.tasks if instance.tasks[t].is_month]
        if months:
            shift[project.index] = tuple(model.new_bool_var(f"shift[{project.id},{k}]") for k in range(max(months)))
    return Variables(
        selected=selected,
        shift=shift,
        tasks=tuple(
            _task(model, instance, task, window, selected[task.project])
            for task, window in zip(instance.tasks, windows(instance), strict=True)
        ),
        marks=Marks(model),
        grid=money_grid(instance),
    )


def _task(model: CpModel, instance: Instance, task: TaskData, window: Window, selected: IntVar) -> TaskVars:
    if task.is_done:
        assert task.start is not None
        assert task.end is not None
        start, end = model.new_constant(task.start), model.new_constant(task.end)
        return TaskVars(task, window, selected, start, start, end, ())
    block = model.new_int_var(*_ordered(window.earliest, window.last_start, instance), f"start[{task.id}]")
    end = model.new_int_var(*_ordered(window.first_end, window.latest, instance), f"end[{task.id}]")
    start = block if task.start is None else model.new_constant(task.start)
    modes = tuple(
        ModeVars(
            mode,
            chosen,
            tuple(create_heads(model, instance, task, mode, (chosen, block, end))),
        )
        for mode, chosen in ((mode, model.new_bool_var(f"mode[{mode_name(task, mode)}]")) for mode in task.modes)
    )
    return TaskVars(task, window, selected, start, block, end, modes)


def _ordered(first: int, last: int, instance: Instance) -> tuple[int, int]:
    """Return a domain; where there is no room, one that the rules on dates refuse if the task is planned."""
    return (first, last) if first <= last else (0, max(instance.horizon, first))
