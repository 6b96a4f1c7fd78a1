"""Unit costs: what each piece of a job's work costs on each day, so that no schedule pays more than its tardiness.

A job of `amount` percent-days that ends at C pays weight × max(0, C − due). Whatever it does before C, its pieces
lie on as many percent-days before C; if unit costs never fall with time, the last ones before C cost most. So it is
enough that for every C these together cost no more than the tardiness. With a constant capacity k this gives
weight × ⌈(C − due) ÷ (amount ÷ k)⌉ ÷ k on the day before C (Gelders and Kleindorfer 1974; Sourd and Kedad-Sidhoum
2003; Pan and Shi 2007 show that such a transportation bound can be as good as the time-indexed relaxation).
"""

from bisect import bisect_right
from collections.abc import Sequence


def unit_costs(amount: int, weight: int, due: int, supply: Sequence[int]) -> list[int]:
    """Return the cost of a percent-day on each day, and as last entry on any day after those.

    Args:
        amount: Percent-days of the job, positive.
        weight: Of a day after the due date; whole, as unit costs are rounded down.
        due: Exclusive end, not negative.
        supply: Percent-days offered before each day, and before the end of the last.
    """
    days = len(supply) - 1
    costs = [0] * (days + 1)
    paid = [0] * (days + 1)
    first = max(0, bisect_right(supply, supply[min(due, days)] - amount) - 1)
    for day in range(min(due, days), days):
        level = supply[day + 1] - supply[day]
        paid[day + 1] = paid[day]
        if not level:
            continue
        while supply[day + 1] - supply[first + 1] >= amount:
            first += 1
        spare = max(0, supply[day + 1] - supply[first] - amount)
        before = paid[day] - paid[first] - spare * costs[first] if first < day else 0
        costs[day] = max(0, (weight * (day + 1 - due) - before) // min(level, amount))
        paid[day + 1] += costs[day] * level
    costs[days] = weight * max(0, days + 1 - due) // amount
    return _never_falling(costs, supply, due)


def _never_falling(costs: list[int], supply: Sequence[int], due: int) -> list[int]:
    """Lower costs to the least of those that follow; a day without capacity costs what the next one does."""
    least = costs[-1]
    for day in range(len(costs) - 2, due - 1, -1):
        if supply[day + 1] > supply[day]:
            least = min(least, costs[day])
        costs[day] = least
    return costs
