"""The rules of real projects once more, over starts alone; what their files say they cost; and what is measured."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from benchmarks.case import Key, Objective, Solution
from benchmarks.sets.real import RealPortfolio

_HALF_CENT = Decimal("0.005")
_SINGLE = Decimal(2) ** -24
"""Relative rounding error of a number in single precision, in which the files' totals are added up."""


def real_problems(portfolio: RealPortfolio, solution: Solution) -> list[str]:
    """Say what a solution does wrong: completeness first, and only then times, links, resources and prices."""
    strange = sorted(set(solution.start) ^ set(portfolio.activities))
    if strange:
        return [f"activity {key} is missing or does not exist" for key in strange]
    return [
        *_times(portfolio, solution),
        *_links(portfolio, solution),
        *_renewable(portfolio, solution),
        *_consumable(portfolio),
        *(price_problems(portfolio, solution) if solution.cost else ()),
    ]


def price_problems(portfolio: RealPortfolio, solution: Solution) -> Iterator[str]:
    """Yield where the prices of a solution are not those of the file.

    Activities must agree exactly. Totals of resources must agree to the cent, and within the error bound of recursive
    summation (Higham 1993) where the file's own sum has lost the cent.
    """
    for key, activity in portfolio.activities.items():
        if solution.cost.get(key, Decimal(0)) != activity.cost:
            yield f"activity {key} costs {solution.cost.get(key)}, but {activity.cost} by the file"
    uses = [use.resource for activity in portfolio.activities.values() for use in activity.uses]
    for index, resource in enumerate(portfolio.resources):
        paid = solution.paid.get(index, Decimal(0))
        if abs(paid - resource.stored_cost) > _HALF_CENT + uses.count(index) * _SINGLE * resource.stored_cost:
            yield f"{resource.name} costs {paid}, but the file's total is {resource.stored_cost}"


def real_makespan(portfolio: RealPortfolio, solution: Solution) -> Objective:
    """Return the end of the last activity, and what the files say all of it costs."""
    return {"makespan": max(_ends(portfolio, solution).values()), "budget": float(round(portfolio.stored_budget, 2))}


def real_delay(portfolio: RealPortfolio, solution: Solution) -> Objective:
    """Return by how much projects end after their own baselines, all together, and the end of the last activity."""
    ends = _ends(portfolio, solution)
    late = (
        max(0, max(ends[p, a] for a in range(len(project.activities))) - project.baseline_end)
        for p, project in enumerate(portfolio.projects)
    )
    return {"tpd": sum(late), **real_makespan(portfolio, solution)}


def _ends(portfolio: RealPortfolio, solution: Solution) -> dict[Key, int]:
    return {key: solution.start[key] + activity.duration for key, activity in portfolio.activities.items()}


def _times(portfolio: RealPortfolio, solution: Solution) -> Iterator[str]:
    for key, activity in portfolio.activities.items():
        start = solution.start[key]
        if start < 0:
            yield f"activity {key} starts before period 0"
        if activity.locked is not None and start != activity.locked:
            yield f"activity {key} starts in period {start}, but is locked to {activity.locked}"
        if activity.deadline is not None and start + activity.duration > activity.deadline:
            yield f"activity {key} ends in period {start + activity.duration}, after its deadline {activity.deadline}"


def _links(portfolio: RealPortfolio, solution: Solution) -> Iterator[str]:
    ends = _ends(portfolio, solution)
    for link in portfolio.links:
        before = (ends if link.kind[0] == "F" else solution.start)[link.predecessor]
        after = (ends if link.kind[1] == "F" else solution.start)[link.successor]
        if after < before + link.lag:
            yield f"{link.kind} from {link.predecessor} to {link.successor}: {after} is before {before} + {link.lag}"


def _renewable(portfolio: RealPortfolio, solution: Solution) -> Iterator[str]:
    used: dict[tuple[int, int], Decimal] = defaultdict(Decimal)
    for key, activity in portfolio.activities.items():
        for use in activity.uses:
            for period in range(solution.start[key], solution.start[key] + activity.duration):
                used[use.resource, period] += use.units
    for (index, period), units in sorted(used.items()):
        resource = portfolio.resources[index]
        if resource.is_renewable and resource.units is not None and units > resource.units:
            yield f"period {period} uses {units} of {resource.name}, of {resource.units}"


def _consumable(portfolio: RealPortfolio) -> Iterator[str]:
    for index, resource in enumerate(portfolio.resources):
        uses = (use for activity in portfolio.activities.values() for use in activity.uses if use.resource == index)
        units = sum((use.units for use in uses), Decimal(0))
        if not resource.is_renewable and resource.units is not None and units > resource.units:
            yield f"all together use {units} of {resource.name}, of {resource.units}"
