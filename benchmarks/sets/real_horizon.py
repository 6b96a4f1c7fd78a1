"""Horizon of real projects: how many periods are surely enough, from one serial schedule."""

from collections import defaultdict

from benchmarks.case import Key
from benchmarks.sets.real import RealActivity, RealPortfolio

_MARGIN = 2
"""Times the serial schedule's length: room for plans that trade one project's time for another's."""

Used = dict[int, dict[int, int]]
"""Percent used, by resource and period."""


def real_horizon(portfolio: RealPortfolio) -> int:
    """Return a number of periods in which every sensible plan of the portfolio ends.

    Raises:
        ValueError: If an activity uses more than there is of a resource.
    """
    return max(1, _MARGIN * _serial_length(portfolio))


def _serial_length(portfolio: RealPortfolio) -> int:
    """Place each activity, locked ones first and predecessors before others, as early as it fits (Kelley 1963)."""
    used: Used = defaultdict(lambda: defaultdict(int))
    ready: dict[Key, int] = dict.fromkeys(portfolio.order, 0)
    length = 0
    for activity in portfolio.activities.values():
        if activity.locked is not None:
            _take(portfolio, used, activity, activity.locked)
    for key in portfolio.order:
        activity = portfolio.activities[key]
        start = activity.locked
        if start is None:
            start = _first_fit(portfolio, used, activity, ready[key])
            _take(portfolio, used, activity, start)
        length = max(length, start + activity.duration)
        for link in portfolio.links_from.get(key, ()):
            follower = portfolio.activities[link.successor]
            earliest = link.earliest_start(start, activity.duration, follower.duration)
            ready[link.successor] = max(ready[link.successor], earliest)
    return length


def _take(portfolio: RealPortfolio, used: Used, activity: RealActivity, start: int) -> None:
    for resource, percent, _ in _limited(portfolio, activity):
        for period in range(start, start + activity.duration):
            used[resource][period] += percent


def _first_fit(portfolio: RealPortfolio, used: Used, activity: RealActivity, start: int) -> int:
    while True:
        blocked = [
            period
            for resource, percent, limit in _limited(portfolio, activity)
            for period in range(start, start + activity.duration)
            if used[resource].get(period, 0) + percent > limit
        ]
        if not blocked:
            return start
        start = max(blocked) + 1


def _limited(portfolio: RealPortfolio, activity: RealActivity) -> list[tuple[int, int, int]]:
    """Return resource, percent used and percent there is for uses of renewable resources that are limited."""
    limited = []
    for use in activity.uses:
        resource = portfolio.resources[use.resource]
        if resource.is_renewable and resource.units is not None:
            if use.percent > 100 * resource.units:
                raise ValueError(f"{portfolio.name}: {activity.name} uses more than there is of {resource.name}")
            limited.append((use.resource, use.percent, 100 * resource.units))
    return limited
