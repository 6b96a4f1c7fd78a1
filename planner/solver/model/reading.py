"""Reading: from a model's values to a schedule, and from a schedule to hints."""

from collections.abc import Iterator, Sequence

from ortools.sat.python.cp_model import CpModel, IntVar

from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.model.heads import HeadVars
from planner.solver.model.variables import ModeVars, TaskVars, Variables
from planner.solver.schedule import Filled, Placed, Schedule


def read_schedule(variables: Variables, values: Sequence[int]) -> Schedule:
    """Read the decisions of a solution."""
    selected = frozenset(n for n, literal in enumerate(variables.selected) if values[literal.index])
    placed = {}
    for task in variables.tasks:
        if task.data.project in selected:
            placed[task.data.index] = _read_task(task, values)
    return Schedule(selected=selected, placed=placed)


def _read_task(task: TaskVars, values: Sequence[int]) -> Placed:
    if task.data.is_done:
        assert task.data.start is not None
        assert task.data.end is not None
        return Placed(mode=0, start=task.data.start, end=task.data.end, block=task.data.start)
    number = next(n for n, mode in enumerate(task.modes) if values[mode.chosen.index])
    block = values[task.block.index]
    return Placed(
        mode=number,
        start=block if task.data.start is None else task.data.start,
        end=values[task.end.index],
        block=block,
        heads=tuple(_read_head(head, values) for head in task.modes[number].heads),
    )


def _read_head(head: HeadVars, values: Sequence[int]) -> Filled | None:
    chosen = next((n for n, literal in enumerate(head.choose) if values[literal.index]), None)
    if chosen is None:
        return None
    return Filled(chosen, values[head.first.index], values[head.last.index])


def hint_schedule(model: CpModel, instance: Instance, variables: Variables, schedule: Schedule) -> None:
    """Hint the decisions of a schedule; what follows from them is left to a run with the hints fixed."""
    model.clear_hints()
    decisions = {variable.index: (variable, value) for variable, value in _decisions(instance, variables, schedule)}
    for variable, value in decisions.values():
        model.add_hint(variable, value)


def hint_values(model: CpModel, values: Sequence[int]) -> None:
    """Hint every variable with its value in a solution."""
    model.clear_hints()
    for index, value in enumerate(values):
        model.add_hint(model.get_int_var_from_proto_index(index), value)


def _decisions(instance: Instance, variables: Variables, schedule: Schedule) -> Iterator[tuple[IntVar, int]]:
    for number, literal in enumerate(variables.selected):
        yield literal, int(number in schedule.selected)
    for project, literals in variables.shift.items():
        month = next(t for t in instance.projects[project].tasks if instance.tasks[t].is_month)
        placed = schedule.placed.get(month)
        for months, literal in enumerate(literals):
            yield literal, int(placed is not None and placed.mode == months)
    for task in variables.tasks:
        placed = schedule.placed.get(task.data.index)
        if not task.data.is_done and placed is not None:
            yield task.block, placed.block
            yield task.end, placed.end
        for number, mode in enumerate(task.modes):
            is_chosen = placed is not None and placed.mode == number
            yield mode.chosen, int(is_chosen)
            yield from _heads(mode, placed if is_chosen else None)


def _heads(mode: ModeVars, placed: Placed | None) -> Iterator[tuple[IntVar, int]]:
    filled = _in_order(mode, placed)
    for head, fill in zip(mode.heads, filled, strict=True):
        for number, literal in enumerate(head.choose):
            yield literal, int(fill is not None and fill.candidate == number)
        if fill is not None and mode.data.kind is WorkKind.EFFORT and placed is not None:
            if head.start.name.startswith("resume"):
                yield head.start, fill.start
            if head.end.name.startswith("finish"):
                yield head.end, fill.end


def _in_order(mode: ModeVars, placed: Placed | None) -> list[Filled | None]:
    """Put the heads of one requirement in the order the model asks for."""
    if placed is None:
        return [None] * len(mode.heads)
    groups: dict[str, list[Filled | None]] = {}
    for head, fill in zip(mode.heads, placed.heads, strict=True):
        groups.setdefault(head.data.requirement, []).append(fill)
    for fills in groups.values():
        fills.sort(key=lambda fill: (fill is None, fill.candidate if fill is not None else 0))
    return [groups[head.data.requirement].pop(0) for head in mode.heads]
