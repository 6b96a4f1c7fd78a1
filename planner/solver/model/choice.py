"""Choice: values that depend on which candidate is chosen and on when the block starts."""

from ortools.sat.python.cp_model import CpModel, IntVar
from ortools.sat.python.cp_model_helper import Literal

from planner.solver.model.expression import Expression, bounds
from planner.solver.model.heads import HeadVars
from planner.solver.model.marks import Marks
from planner.solver.model.variables import ModeVars, TaskVars


def idle(model: CpModel, mode: ModeVars, head: HeadVars) -> Literal:
    """Return a literal that is true exactly if no candidate of a head is chosen."""
    if not head.data.may_stay_empty:
        return ~mode.chosen
    literal = model.new_bool_var(f"idle[{head.end.name}]")
    model.add(sum(head.choose) + literal == 1)
    return literal


def by_choice(
    model: CpModel,
    marks: Marks,
    task: TaskVars,
    mode: ModeVars,
    head: HeadVars,
    *,
    tables: list[dict[int, int]],
    otherwise: int,
) -> Expression:
    """Return the value of the chosen candidate's table at the start of the block.

    Args:
        tables: One for each candidate, by start.
        otherwise: The value if the mode is chosen but no candidate is; 0 if the mode is not chosen.
    """
    values = [marks.function(task.block, _complete(task.block, table)) if table else 0 for table in tables]
    empty = otherwise * (mode.chosen - sum(head.choose)) if otherwise else 0
    if all(isinstance(value, int) for value in values):
        return empty + sum(value * literal for value, literal in zip(values, head.choose, strict=True) if value)
    highest = max((max(table.values()) for table in tables if table), default=0)
    total = model.new_int_var(0, max(highest, otherwise), f"value[{head.end.name}]")
    for value, literal in zip(values, head.choose, strict=True):
        model.add(total == value).only_enforce_if(literal)
    model.add(total == empty).only_enforce_if(idle(model, mode, head))
    return total


def if_chosen(model: CpModel, marks: Marks, task: TaskVars, literal: IntVar, table: dict[int, int]) -> Expression:
    """Return a table's value at the start of the block if the literal is true, else 0; without a table 0."""
    value = marks.function(task.block, _complete(task.block, table)) if table else 0
    if isinstance(value, int):
        return value * literal
    product = model.new_int_var(0, max(table.values()), f"if[{literal.name}]")
    model.add(product == value).only_enforce_if(literal)
    model.add(product == 0).only_enforce_if(~literal)
    return product


def _complete(variable: IntVar, table: dict[int, int]) -> dict[int, int]:
    """Extend a table to the variable's whole domain; what is added is never chosen."""
    low, high = bounds(variable)
    filler = next(iter(table.values()))
    return {value: table.get(value, filler) for value in range(low, high + 1)}
