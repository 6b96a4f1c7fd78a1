"""Purses: what falls due of each category in each stretch, and whether the funds can pay it."""

from typing import NamedTuple

from planner.solver.search.compiled.arrays import Ints, Table
from planner.solver.search.compiled.jit import inner

START, END, EVEN = 0, 1, 2
"""When a cost falls due."""
CENT = 100
"""Ticks."""


class Purses(NamedTuple):
    """Funds and costs. K funded categories, F funds, G groups of projects that the same funds may pay (per category).

    Attributes:
        stretch_from: First stretch of each category (K + 1); `stretch_day`: its first day.
        group: Of each project in each category (K × P).
        group_from: First group of each category (K + 1), those with the fewest payers first.
        payer_from: First payer of each group; `payer`: funds, those that lapse first before others.
        available: Ticks of each fund (F); `pays_on`: whether it pays in each stretch (F × all stretches).
        due_from: Where the dues of each group begin, one for each stretch of its category.
        total: Ticks of all funds of each category (K).
        checks_modes: Whether a choice of modes can cost more than a category has, labour aside.
        costs: `amount`, `category` (or NONE) and `timing` of each other cost.
    """

    stretch_from: Ints
    stretch_day: Ints
    group: Ints
    group_from: Ints
    payer_from: Ints
    payer: Ints
    available: Ints
    pays_on: Ints
    due_from: Ints
    costs: Table
    total: Ints
    checks_modes: bool


@inner
def stretch_of(purses: Purses, category: int, day: int) -> int:
    """Return the number, among all stretches, of the one of a category that covers a day."""
    low, high = purses.stretch_from[category], purses.stretch_from[category + 1] - 1
    while low < high:
        middle = (low + high + 1) // 2
        if purses.stretch_day[middle] <= day:
            low = middle
        else:
            high = middle - 1
    return low


@inner
def add_due(purses: Purses, due: Ints, category: int, project: int, day: int, ticks: int) -> None:
    """Let ticks fall due for a project on a day."""
    group = purses.group[category, project]
    due[purses.due_from[group] + stretch_of(purses, category, day) - purses.stretch_from[category]] += ticks


@inner
def can_pay(purses: Purses, category: int, due: Ints, left: Ints) -> bool:
    """Pay group by group, stretch by stretch, from the fund that lapses first; enough, though not needed, if it works.

    Args:
        due: Ticks for each group and stretch.
        left: Scratch, one for each fund.
    """
    first, groups = purses.stretch_from[category], purses.group_from
    for n in range(purses.payer_from[groups[category]], purses.payer_from[groups[category + 1]]):
        left[purses.payer[n]] = purses.available[purses.payer[n]]
    for group in range(groups[category], groups[category + 1]):
        for stretch in range(first, purses.stretch_from[category + 1]):
            owed = due[purses.due_from[group] + stretch - first]
            for n in range(purses.payer_from[group], purses.payer_from[group + 1]):
                if owed <= 0:
                    break
                fund = purses.payer[n]
                if purses.pays_on[fund, stretch]:
                    part = min(owed, left[fund])
                    left[fund] -= part
                    owed -= part
            if owed > 0:
                return False
    return True
