"""Target: a goal as a whole number to be made small."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil

from ortools.sat.python.cp_model import FlatIntExpr

from planner.domain.goals import GoalKind
from planner.solver.model.expression import Expression


@dataclass(frozen=True, slots=True)
class Target:
    """A goal in the model.

    Attributes:
        expression: Whole number to be minimised.
        unit: What one of it is in the goal's own unit.
        slop: By how much rounding may have raised the value, in the goal's own unit.
    """

    kind: GoalKind
    expression: Expression
    unit: Decimal
    slop: Decimal = Decimal(0)

    def number(self, values: Sequence[int]) -> int:
        """Return what the expression comes to in a solution: one value for each variable, by index."""
        if isinstance(self.expression, int):
            return self.expression
        flat = FlatIntExpr(self.expression)
        terms = zip(flat.vars, flat.coeffs, strict=True)
        return int(flat.offset + sum(coefficient * values[variable.index] for variable, coefficient in terms))

    def value(self, number: int) -> Decimal:
        """Return the goal's value for a value of the expression."""
        return -number * self.unit if self.kind.is_maximised else number * self.unit

    def least(self, bound: Decimal) -> int:
        """Return the least whole number of the expression for a bound of the goal."""
        return ceil((-bound if self.kind.is_maximised else bound) / self.unit)

    def bound(self, number: int) -> Decimal:
        """Return the goal's bound for a bound on the expression; what is counted is never below 0."""
        if self.kind.is_maximised:
            return self.value(number) + self.slop
        return max(Decimal(0), self.value(number) - self.slop)
