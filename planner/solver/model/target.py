"""Target: a goal as a whole number to be made small."""

from dataclasses import dataclass
from decimal import Decimal

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

    def value(self, number: int) -> Decimal:
        """Return the goal's value for a value of the expression."""
        return -number * self.unit if self.kind.is_maximised else number * self.unit

    def bound(self, number: int) -> Decimal:
        """Return the goal's bound for a bound on the expression; what is counted is never below 0."""
        if self.kind.is_maximised:
            return self.value(number) + self.slop
        return max(Decimal(0), self.value(number) - self.slop)
