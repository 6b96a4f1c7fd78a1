"""Precedence: a task waits for the tasks it depends on, if both are planned."""

from ortools.sat.python.cp_model import CpModel

from planner.solver.instance.program import Instance
from planner.solver.model.variables import Variables


def add_precedence(model: CpModel, instance: Instance, variables: Variables) -> None:
    """Hold back each successor's start or end until its predecessor's start or end and the lag are over."""
    for link in instance.links:
        before, after = variables.tasks[link.predecessor], variables.tasks[link.successor]
        reached = before.end if link.from_end else before.start
        held = after.end if link.to_end else after.start
        model.add(held >= reached + link.lag).only_enforce_if(before.selected, after.selected)
