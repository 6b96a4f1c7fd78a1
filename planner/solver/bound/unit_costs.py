"""Unit costs: what each piece of a job's work costs on each day, so that no schedule pays more than its tardiness.

A job of `amount` percent-days that ends at C pays weight × max(0, C − due). Whatever it does before C, its pieces
lie on as many percent-days before C; if unit costs never fall with time, the last ones before C cost most. So it is
enough that for every C these together cost no more than the tardiness. With a constant capacity k this gives
weight × ⌈(C − due) ÷ (amount ÷ k)⌉ ÷ k on the day before C (Gelders and Kleindorfer 1974; Sourd and Kedad-Sidhoum
2003; Pan and Shi 2007 show that such a transportation bound can be as good as the time-indexed relaxation).
"""

from collections.abc import Sequence


def unit_costs(amount: int, weight: int, due: int, capacity: Sequence[int]) -> list[int]:
    """Return the cost of a percent-day on each day, and as last entry on any day after those.

    Args:
        amount: Percent-days of the job, positive.
        weight: Of a day after the due date; whole, as unit costs are rounded down.
        due: Exclusive end, not negative.
        capacity: Percent that can be worked on each day.
    """
    days = len(capacity)
    costs = [0] * (days + 1)
    offered, paid = [0], [0]
    first = 0
    for day, level in enumerate(capacity):
        offered.append(offered[-1] + level)
        paid.append(paid[-1])
        if not level:
            continue
        while offered[day + 1] - offered[first + 1] >= amount:
            first += 1
        spare = max(0, offered[day + 1] - offered[first] - amount)
        before = paid[day] - paid[first] - spare * costs[first] if first < day else 0
        allowed = weight * max(0, day + 1 - due)
        costs[day] = max(0, (allowed - before) // min(level, amount))
        paid[day + 1] += costs[day] * level
    costs[days] = weight * max(0, days + 1 - due) // amount
    return _never_falling(costs, capacity)


def _never_falling(costs: list[int], capacity: Sequence[int]) -> list[int]:
    """Lower costs to the least of those that follow; a day without capacity costs what the next one does."""
    least = costs[-1]
    for day in range(len(capacity) - 1, -1, -1):
        if capacity[day]:
            least = min(least, costs[day])
        costs[day] = least
    return costs
