"""One module for each family of rules a plan must obey; `planner.checker` mirrors this list."""

from collections.abc import Callable

from ortools.sat.python.cp_model import CpModel

from planner.solver.instance.program import Instance
from planner.solver.model.constraints.availability import add_availability
from planner.solver.model.constraints.dates import add_dates
from planner.solver.model.constraints.funds import add_funds
from planner.solver.model.constraints.modes import add_modes
from planner.solver.model.constraints.months import add_months
from planner.solver.model.constraints.pins import add_pins
from planner.solver.model.constraints.pools import add_pools
from planner.solver.model.constraints.precedence import add_precedence
from planner.solver.model.constraints.selection import add_selection
from planner.solver.model.constraints.staffing import add_staffing
from planner.solver.model.variables import Variables

CONSTRAINTS: tuple[Callable[[CpModel, Instance, Variables], None], ...] = (
    add_precedence,
    add_modes,
    add_months,
    add_staffing,
    add_availability,
    add_pools,
    add_dates,
    add_pins,
    add_selection,
    add_funds,
)
