"""Other costs: when what is not labour falls due, in units of the money grid."""

from collections.abc import Callable

from ortools.sat.python.cp_model import CpModel, IntVar

from planner.domain.work import CostTiming, WorkKind
from planner.solver.bills import CENT, even_by
from planner.solver.instance.program import Instance
from planner.solver.instance.work import OtherCost
from planner.solver.model.expression import Expression, bounds
from planner.solver.model.tiers import in_tiers
from planner.solver.model.variables import ModeVars, TaskVars, Variables

DueBefore = Callable[[int], Expression]
"""What is due before a day, in units."""


class OtherCosts:
    """The costs of one model that are not labour."""

    def __init__(self, model: CpModel, instance: Instance, variables: Variables) -> None:
        """Look at a model; variables are made as they are asked for."""
        self._model, self._instance, self._variables = model, instance, variables
        self._units, self._marks = variables.grid.units, variables.marks

    def due(self, task: TaskVars, mode: ModeVars, cost: OtherCost) -> DueBefore:
        """Return what of a cost is due before a day; nothing if the mode is not chosen."""
        is_milestone = mode.data.kind is not WorkKind.EFFORT and mode.data.length == 0
        if cost.timing is CostTiming.START and not is_milestone:
            return lambda day: self._if_before(mode, cost, task.block, day)
        if cost.timing is not CostTiming.EVENLY or (is_milestone and not task.data.is_started):
            # paid on the day before the end; of a milestone at the very beginning on day 0
            return lambda day: self._if_before(mode, cost, task.end, day + 1) if day > 0 else 0
        if task.data.is_started or mode.data.kind is not WorkKind.EFFORT:
            return lambda day: self._even_by_table(task, mode, cost, day)
        return lambda day: self._even_by_division(task, mode, cost, day)

    def _if_before(self, mode: ModeVars, cost: OtherCost, variable: IntVar, day: int) -> Expression:
        """Owe the amount if the mode is chosen and the variable is below `day`."""
        literal = self._model.new_bool_var(f"due[{variable.name},{day}]")
        is_later = self._marks.at_least(variable, day)
        self._model.add_bool_and(mode.chosen, ~is_later).only_enforce_if(literal)
        self._model.add_bool_or(literal, ~mode.chosen, is_later)
        return self._units(cost.amount) * literal

    def _even_by_table(self, task: TaskVars, mode: ModeVars, cost: OtherCost, day: int) -> Expression:
        """An even cost whose span is given by one variable: the end of a started task, or the start of a block."""
        variable = task.end if task.data.is_started else task.block
        low, high = bounds(variable)
        table = {}
        for value in range(low, high + 1):
            first = self._instance.now if task.data.is_started else value
            days = value - first if task.data.is_started else mode.data.length
            is_all_due = day > value - 1 if days <= 0 else day - first >= days
            table[value] = self._units(
                cost.amount if is_all_due else even_by(cost.amount, max(0, min(day - first, days)), max(1, days))
            )
        due = self._model.new_int_var(0, self._units(cost.amount), f"due[{variable.name},{day}]")
        self._model.add(due == self._marks.function(variable, table)).only_enforce_if(mode.chosen)
        self._model.add(due == 0).only_enforce_if(~mode.chosen)
        return due

    def _even_by_division(self, task: TaskVars, mode: ModeVars, cost: OtherCost, day: int) -> Expression:
        """An even cost over a span whose start and length both vary: whole cents of amount × days done ÷ days."""
        model, cents = self._model, cost.amount // CENT
        days = model.new_int_var(1, max(1, self._instance.horizon), f"days[{task.end.name}]")
        done = model.new_int_var(0, max(1, self._instance.horizon), f"done[{task.end.name},{day}]")
        model.add(days == task.end - task.block).only_enforce_if(mode.chosen)
        is_begun, is_over = ~self._marks.at_least(task.block, day), ~self._marks.at_least(task.end, day + 1)
        model.add(done == 0).only_enforce_if(~is_begun)
        model.add(done == days).only_enforce_if(is_over)
        model.add(done == day - task.block).only_enforce_if(is_begun, ~is_over)
        share = model.new_int_var(0, cents * max(1, self._instance.horizon), f"share[{task.end.name},{day}]")
        model.add_division_equality(share, cents * done, days)
        due = model.new_int_var(0, self._units(cost.amount), f"due[{task.end.name},{day}]")
        unit = self._variables.grid.unit
        if CENT % unit == 0:
            model.add(due == CENT // unit * share).only_enforce_if(mode.chosen)
        else:
            rounded_up = in_tiers(model, unit * due - CENT * share)
            model.add_linear_constraint(rounded_up, 0, unit - 1).only_enforce_if(mode.chosen)
        model.add(due == 0).only_enforce_if(~mode.chosen)
        return due
