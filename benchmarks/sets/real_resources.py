"""Resources of real projects in the domain's terms: people, pools, funds, and what their prices can be written as."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache

from benchmarks.sets.days import DAY_ZERO
from benchmarks.sets.real import RealPortfolio
from planner.domain.ids import FundId, ResourceId
from planner.domain.money import Fund
from planner.domain.people import Person, Pool
from planner.domain.units import Category, Money

UNITS = "units"


def resource_id(index: int) -> ResourceId:
    """Write a resource's index as an id."""
    return ResourceId(str(index))


def limited(portfolio: RealPortfolio, index: int) -> bool:
    """Tell whether a resource is renewable and there is only so much of it: a person or a pool."""
    resource = portfolio.resources[index]
    return resource.is_renewable and resource.units is not None


def people(portfolio: RealPortfolio) -> Iterator[Person]:
    """Yield a person for each limited resource of one unit."""
    for index, resource in enumerate(portfolio.resources):
        if limited(portfolio, index) and resource.units == 1:
            yield Person(id=resource_id(index), name=resource.name, rate=_rate(portfolio, index))


def pools(portfolio: RealPortfolio) -> Iterator[Pool]:
    """Yield a pool for each other limited resource."""
    for index, resource in enumerate(portfolio.resources):
        if limited(portfolio, index) and resource.units is not None and resource.units != 1:
            rate = _rate(portfolio, index)
            yield Pool(id=resource_id(index), name=resource.name, units=resource.units, rate=rate)


def funds(portfolio: RealPortfolio, last: date) -> Iterator[Fund]:
    """Yield a fund that counts units for each consumable of which there is only so much."""
    for index, resource in enumerate(portfolio.resources):
        category = units_category(portfolio, index)
        if category is not None and resource.units is not None:
            yield Fund(
                id=FundId(f"F{index}"),
                name=resource.name,
                amount=Money(resource.units),
                first=DAY_ZERO,
                last=last,
                category=category,
                unit=UNITS,
            )


def units_category(portfolio: RealPortfolio, index: int) -> Category | None:
    """Return the category that counts a consumable's units; None if they need no count."""
    resource = portfolio.resources[index]
    return None if resource.is_renewable or resource.units is None else Category(f"resource {index}")


@lru_cache(maxsize=1)
def by_use(portfolio: RealPortfolio) -> frozenset[int]:
    """Return the resources without one rate for each whole percent of a unit-day: each use of them has its price."""
    rates: dict[int, set[Decimal]] = {}
    priced = {index for index in range(len(portfolio.resources)) if not limited(portfolio, index)}
    for activity in portfolio.activities.values():
        for use in activity.uses:
            rates.setdefault(use.resource, set()).add(use.rate)
            if use.is_once or use.percent != use.units * 100:
                priced.add(use.resource)
    return frozenset(priced | {index for index, known in rates.items() if len(known) > 1})


def _rate(portfolio: RealPortfolio, index: int) -> Money:
    if index in by_use(portfolio):
        return Money(0)
    uses = (use for activity in portfolio.activities.values() for use in activity.uses)
    return next((use.rate for use in uses if use.resource == index), Money(0))
