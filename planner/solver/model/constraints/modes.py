"""Modes: a planned task is done in exactly one way, which says how long it takes."""

from ortools.sat.python.cp_model import CpModel

from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.model.variables import ModeVars, TaskVars, Variables


def add_modes(model: CpModel, instance: Instance, variables: Variables) -> None:
    """Choose one mode for each task of a selected project; tie the task's end to it."""
    del instance
    for task in variables.tasks:
        if task.data.is_done:
            continue
        model.add(sum(mode.chosen for mode in task.modes) == task.selected)
        for mode in task.modes:
            if mode.data.kind is WorkKind.EFFORT:
                _end_with_last_head(model, task, mode)
            else:
                model.add(task.end == task.block + mode.data.length).only_enforce_if(mode.chosen)


def _end_with_last_head(model: CpModel, task: TaskVars, mode: ModeVars) -> None:
    """End the task exactly when the last of its heads ends."""
    ends = list({head.end.index: head.end for head in mode.own_heads}.values())
    if len(ends) == 1:
        if ends[0].index != task.end.index:
            model.add(task.end == ends[0]).only_enforce_if(mode.chosen)
        return
    lasts = []
    for end in ends:
        is_last = model.new_bool_var(f"last[{end.name}]")
        model.add(task.end >= end).only_enforce_if(mode.chosen)
        model.add(task.end <= end).only_enforce_if(is_last)
        lasts.append(is_last)
    model.add(sum(lasts) == mode.chosen)
