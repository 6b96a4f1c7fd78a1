"""Change against the baseline, as literals to be counted."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel, IntVar

from planner.solver.instance.baseline import BaselineData
from planner.solver.instance.program import Instance
from planner.solver.model.expression import Expression
from planner.solver.model.variables import TaskVars, Variables


def change_terms(model: CpModel, instance: Instance, variables: Variables) -> list[Expression]:
    """Return one term for each change that counts; none without a baseline."""
    if instance.baseline is None:
        return []
    terms: list[Expression] = []
    for task in variables.tasks:
        if task.data.is_done:
            continue
        before = instance.baseline.get(task.data.index)
        if before is None:
            terms.append(task.selected)
            continue
        terms.append(1 - task.selected)
        terms += _differences(model, task, before)
    return terms


def _differences(model: CpModel, task: TaskVars, before: BaselineData) -> Iterator[Expression]:
    if before.start is not None or before.end is not None:
        moved = model.new_bool_var(f"moved[{task.data.id}]")
        for variable, day in ((task.start, before.start), (task.end, before.end)):
            if day is not None:
                model.add(variable == day).only_enforce_if(~moved, task.selected)
        yield moved
    if before.mode is not None:
        yield from (mode.chosen for mode in task.modes if mode.data.id != before.mode)
    if before.resources is not None:
        yield from _newcomers(model, task, before.resources)


def _newcomers(model: CpModel, task: TaskVars, known: frozenset[int]) -> Iterator[IntVar]:
    """Yield a literal for each resource that the baseline does not have on the task."""
    chosen: dict[int, list[IntVar]] = {}
    for mode in task.modes:
        for head in mode.heads:
            for candidate, literal in zip(head.data.candidates, head.choose, strict=True):
                if candidate.resource not in known:
                    chosen.setdefault(candidate.resource, []).append(literal)
    for resource, literals in chosen.items():
        is_new = model.new_bool_var(f"new[{task.data.id},{resource}]")
        for literal in literals:
            model.add_implication(literal, is_new)
        yield is_new
