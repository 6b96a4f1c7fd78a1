"""Pools: no more heads of a pool work on any day than it has units."""

from ortools.sat.python.cp_model import CpModel

from planner.solver.instance.program import Instance
from planner.solver.model.attendance import attend
from planner.solver.model.capacity import keep_capacity
from planner.solver.model.variables import Variables


def add_pools(model: CpModel, instance: Instance, variables: Variables) -> None:
    """Keep every pool within its dated units."""
    attend(model, instance, variables, people=False)
    keep_capacity(model, instance, variables, people=False)
