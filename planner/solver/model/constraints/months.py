"""Months: the month demand of a project shifts as a whole, by whole months."""

from ortools.sat.python.cp_model import CpModel

from planner.solver.instance.program import Instance
from planner.solver.model.variables import TaskVars, Variables


def add_months(model: CpModel, instance: Instance, variables: Variables) -> None:
    """Give every month task of a project the same shift, and the span of its shifted month."""
    del instance
    for project, literals in variables.shift.items():
        model.add(sum(literals) == variables.selected[project])
    for task in variables.tasks:
        if task.data.is_month:
            _follow_shift(model, task, variables)


def _follow_shift(model: CpModel, task: TaskVars, variables: Variables) -> None:
    literals = variables.shift[task.data.project]
    for months, shifted in enumerate(literals):
        if months >= len(task.modes):
            model.add_bool_and(~shifted)
            continue
        mode = task.modes[months]
        assert mode.data.span is not None
        model.add(mode.chosen == shifted)
        model.add(task.block == mode.data.span[0]).only_enforce_if(mode.chosen)
