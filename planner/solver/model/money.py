"""Money in the model: the coarsest unit in which every amount is whole, so that numbers stay small."""

from dataclasses import dataclass
from math import gcd

from planner.domain.work import CostTiming
from planner.solver.bills import CENT
from planner.solver.instance.program import Instance
from planner.solver.instance.work import ModeData

LARGEST_TOTAL = 2**52
"""No plan costs more units than this: CP-SAT tells an objective as a float, and floats are whole up to 2⁵³."""


@dataclass(frozen=True, slots=True)
class MoneyGrid:
    """The unit of money in the model.

    Attributes:
        unit: Ticks. Every amount is a whole number of units if `exact`; otherwise costs are rounded up.
        terms: Number of roundings in one plan at most; 0 if exact.
        most: Ticks that a plan can cost at most.
    """

    unit: int
    exact: bool
    terms: int
    most: int

    def units(self, amount: int) -> int:
        """Scale a cost, up."""
        return -(-amount // self.unit)

    def available(self, amount: int) -> int:
        """Scale what may be spent, down; where costs are rounded, less what rounding can hide."""
        return min(amount // self.unit, self.units(self.most)) - self.terms

    @property
    def slop(self) -> int:
        """Ticks by which rounding may have raised the cost of a whole plan."""
        return self.terms * self.unit


def money_grid(instance: Instance) -> MoneyGrid:
    """Choose the unit for the costs of an instance: exact, unless they add up to hundreds of billions."""
    most = sum(max((_most(mode) for mode in task.modes), default=0) for task in instance.tasks)
    most += sum(instance.held.bills.values())
    finest = unit = gcd(*_amounts(instance), *_shared_amounts(instance, most)) or 1
    while most // unit >= LARGEST_TOTAL:
        unit *= 10
    if unit == finest:
        return MoneyGrid(unit=unit, exact=True, terms=0, most=most)
    modes = [mode for task in instance.tasks for mode in task.modes]
    costs = sum(len(mode.heads) + len(mode.costs) for mode in modes)
    return MoneyGrid(unit=unit, exact=False, terms=costs * max(1, instance.horizon), most=most)


def _most(mode: ModeData) -> int:
    labour = (max((candidate.cost for candidate in head.candidates), default=0) for head in mode.heads)
    return sum(labour) + sum(cost.amount for cost in mode.costs)


def _amounts(instance: Instance) -> list[int]:
    """Return what any cost is a multiple of."""
    modes = [mode for task in instance.tasks for mode in task.modes]
    candidates = [candidate for mode in modes for head in mode.heads for candidate in head.candidates]
    others = [cost for mode in modes for cost in mode.costs]
    return [
        *(amount for candidate in candidates for amount in (candidate.day_cost, candidate.cost)),
        *(CENT if cost.timing is CostTiming.EVENLY else cost.amount for cost in others),
        *instance.held.bills.values(),
    ]


def _shared_amounts(instance: Instance, most: int) -> list[int]:
    """Return what funds have that pay a category together: one cost may use up the odd ends of two of them."""
    categories = [fund.category for fund in instance.funds]
    return [f.available for f in instance.funds if categories.count(f.category) > 1 and f.available < most]
