"""Merging: real projects as one instance in which resources of one name are one resource."""

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.case import Key
from benchmarks.sets.real import Link, RealActivity, RealPortfolio, RealResource

Places = dict[tuple[str, bool], int]
"""Index of a resource by name and whether it is renewable."""


def merge(name: str, portfolios: Sequence[RealPortfolio]) -> RealPortfolio:
    """Merge portfolios of equal periods that all begin in period 0.

    A person or pool of the same name is the same one, with the units of the project that has most: people are shared,
    not multiplied. Each use keeps the rate of its own project.
    """
    places: Places = {}
    resources: list[RealResource] = []
    for portfolio in portfolios:
        for resource in portfolio.resources:
            index = places.setdefault((resource.name, resource.is_renewable), len(resources))
            if index == len(resources):
                resources.append(resource)
            else:
                resources[index] = _shared(resources[index], resource)
    projects = [
        replace(project, activities=tuple(_moved(activity, portfolio, places) for activity in project.activities))
        for portfolio in portfolios
        for project in portfolio.projects
    ]
    return RealPortfolio(
        name=name,
        hours=portfolios[0].hours,
        projects=tuple(projects),
        resources=tuple(resources),
        links=tuple(_links(portfolios)),
    )


def _shared(one: RealResource, other: RealResource) -> RealResource:
    unlimited = one.units is None or other.units is None
    return replace(
        one,
        units=None if unlimited else max(one.units or 0, other.units or 0),
        stored_cost=one.stored_cost + other.stored_cost,
    )


def _moved(activity: RealActivity, portfolio: RealPortfolio, places: Places) -> RealActivity:
    """Let an activity's uses be of the shared resources."""
    own = portfolio.resources
    uses = (
        replace(use, resource=places[own[use.resource].name, own[use.resource].is_renewable]) for use in activity.uses
    )
    return replace(activity, uses=tuple(uses))


def _links(portfolios: Sequence[RealPortfolio]) -> list[Link]:
    links, before = [], 0
    for portfolio in portfolios:
        for link in portfolio.links:
            links.append(
                replace(link, predecessor=_later(link.predecessor, before), successor=_later(link.successor, before))
            )
        before += len(portfolio.projects)
    return links


def _later(key: Key, before: int) -> Key:
    return key[0] + before, key[1]
