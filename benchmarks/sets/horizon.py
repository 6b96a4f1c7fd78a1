"""Horizon: how many days are surely enough, from one serial schedule with the longest modes."""

from collections import defaultdict

from benchmarks.case import Key
from benchmarks.sets.portfolio import ActivityMode, Portfolio

_MARGIN = 2
"""Times the serial schedule's length: room for plans that trade one project's days for another's."""


def horizon(portfolio: Portfolio) -> int:
    """Return a number of days in which every sensible plan of the portfolio ends.

    Raises:
        ValueError: If an activity has no mode that the renewable resources can hold.
    """
    return max(1, _MARGIN * _serial_length(portfolio))


def _serial_length(portfolio: Portfolio) -> int:
    """Place each activity, predecessors first, as early as its longest mode fits (Kelley 1963)."""
    used: list[dict[int, int]] = [defaultdict(int) for _ in portfolio.resources]
    ready: dict[Key, int] = {key: portfolio.projects[key[0]].release for key in portfolio.order}
    length = 0
    for key in portfolio.order:
        mode = _longest(portfolio, key)
        start = _first_fit(portfolio, used, mode, ready[key])
        for index, units in mode.demands:
            for day in range(start, start + mode.duration):
                used[index][day] += units
        end = start + mode.duration
        length = max(length, end)
        for successor in portfolio.activities[key].successors:
            ready[successor] = max(ready[successor], end)
    return length


def _longest(portfolio: Portfolio, key: Key) -> ActivityMode:
    resources = portfolio.resources
    fitting = [
        mode
        for mode in portfolio.activities[key].modes
        if all(units <= resources[index].capacity for index, units in mode.demands if resources[index].is_renewable)
    ]
    if not fitting:
        raise ValueError(f"{portfolio.name}: activity {key} has no mode that fits the resources")
    return max(fitting, key=lambda mode: mode.duration)


def _first_fit(portfolio: Portfolio, used: list[dict[int, int]], mode: ActivityMode, start: int) -> int:
    resources = portfolio.resources
    demands = [(index, units) for index, units in mode.demands if resources[index].is_renewable]
    while True:
        blocked = [
            day
            for index, units in demands
            for day in range(start, start + mode.duration)
            if used[index][day] + units > resources[index].capacity
        ]
        if not blocked:
            return start
        start = max(blocked) + 1
