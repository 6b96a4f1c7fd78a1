"""Dates: nothing before its release date or the status date, nothing after its deadline or the program's end."""

from ortools.sat.python.cp_model import CpModel

from planner.solver.instance.program import Instance
from planner.solver.model.variables import Variables


def add_dates(model: CpModel, instance: Instance, variables: Variables) -> None:
    """Keep the (remaining) work of every planned task between its dates."""
    del instance
    for task in variables.tasks:
        if not task.data.is_done:
            model.add(task.block >= task.data.earliest).only_enforce_if(task.selected)
            model.add(task.end <= task.data.latest).only_enforce_if(task.selected)
            for mode in task.modes:
                for head in mode.own_heads:
                    model.add(head.start >= task.data.earliest).only_enforce_if(mode.chosen)
