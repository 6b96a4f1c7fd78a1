"""Build: decisions, rules and goals of one instance, put together."""

from dataclasses import dataclass

from ortools.sat.python.cp_model import CpModel

from planner.solver.instance.program import Instance
from planner.solver.model.constraints import CONSTRAINTS
from planner.solver.model.variables import Variables, create_variables


@dataclass(frozen=True, slots=True)
class BuiltModel:
    """A model with the names of what it decides."""

    model: CpModel
    variables: Variables


def build_model(instance: Instance) -> BuiltModel:
    """Write the whole program as one constraint model; its goals are added one by one."""
    model = CpModel()
    variables = create_variables(model, instance)
    for add_constraint in CONSTRAINTS:
        add_constraint(model, instance, variables)
    return BuiltModel(model, variables)
