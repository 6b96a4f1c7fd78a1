"""Money in the model: the coarsest unit in which every amount is whole, so that rows keep small coefficients."""

from dataclasses import dataclass
from math import gcd

from planner.domain.work import CostTiming
from planner.solver.bills import CENT
from planner.solver.instance.program import Instance
from planner.solver.model.tiers import LARGEST_ROW


@dataclass(frozen=True, slots=True)
class MoneyGrid:
    """The unit of money in the model.

    Attributes:
        unit: Ticks. Every cost is a whole number of units if `exact`; otherwise costs are rounded up.
        terms: Number of roundings in one plan at most; 0 if exact.
    """

    unit: int
    exact: bool
    terms: int

    def units(self, amount: int) -> int:
        """Scale a cost, up."""
        return -(-amount // self.unit)

    def available(self, amount: int) -> int:
        """Scale what may be spent, down; where costs are rounded, less what rounding can hide."""
        return amount // self.unit - self.terms

    @property
    def slop(self) -> int:
        """Ticks by which rounding may have raised the cost of a whole plan."""
        return 0 if self.exact else self.terms * self.unit


def money_grid(instance: Instance) -> MoneyGrid:
    """Choose the unit for the costs of an instance."""
    modes = [mode for task in instance.tasks for mode in task.modes]
    heads = [head for mode in modes for head in mode.heads]
    others = [cost for mode in modes for cost in mode.costs]
    unit = 0
    for head in heads:
        for candidate in head.candidates:
            unit = gcd(unit, candidate.day_cost, candidate.cost)
    for cost in others:
        unit = gcd(unit, CENT if cost.timing is CostTiming.EVENLY else cost.amount)
    unit = unit or 1
    largest = max([1, *(sum(c.cost or c.day_cost * instance.horizon for c in head.candidates) for head in heads)])
    largest = max([largest, *(cost.amount * 2 for cost in others)])
    finer = gcd(unit, *_shared_amounts(instance))
    if largest // finer < LARGEST_ROW // 4:
        unit = finer
    exact = largest // unit < LARGEST_ROW // 4
    while largest // unit >= LARGEST_ROW // 4:
        unit *= 10
    return MoneyGrid(unit=unit, exact=exact, terms=0 if exact else (len(heads) + len(others)) * instance.horizon)


def _shared_amounts(instance: Instance) -> list[int]:
    """Return what funds have that pay a category together: one cost may use up the odd ends of two of them."""
    categories = [fund.category for fund in instance.funds]
    return [fund.available for fund in instance.funds if categories.count(fund.category) > 1]
