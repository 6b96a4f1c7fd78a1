"""Build: decisions, rules and goals of one instance, put together."""

from dataclasses import dataclass

from ortools.sat.python.cp_model import CpModel

from planner.solver.instance.program import Instance
from planner.solver.model.constraints import CONSTRAINTS
from planner.solver.model.variables import Variables, create_variables


@dataclass(frozen=True, slots=True)
class BuiltModel:
    """A model with the names of what it decides.

    Attributes:
        is_complete: Every sound plan is a solution. Not so where amounts too large for exact rows were rounded and
            money is short: then neither bounds nor impossibility follow for the program.
    """

    model: CpModel
    variables: Variables
    is_complete: bool


def build_model(instance: Instance) -> BuiltModel:
    """Write the whole program as one constraint model; its goals are added one by one."""
    model = CpModel()
    variables = create_variables(model, instance)
    for add_constraint in CONSTRAINTS:
        add_constraint(model, instance, variables)
    is_money_short = bool(instance.funds) or any(project.money_left is not None for project in instance.projects)
    return BuiltModel(model, variables, is_complete=variables.grid.exact or not is_money_short)
