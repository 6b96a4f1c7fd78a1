"""Resources of real projects in the domain's terms: people, pools, funds, and what their prices can be written as."""

from collections.abc import Iterator
from datetime import date

from benchmarks.sets.days import DAY_ZERO
from benchmarks.sets.real import RealPortfolio
from planner.domain.ids import FundId, ResourceId
from planner.domain.money import Fund
from planner.domain.people import Person, Pool
from planner.domain.units import ZERO, Category, Money

UNITS = "units"


def resource_id(index: int) -> ResourceId:
    """Write a resource's index as an id."""
    return ResourceId(str(index))


def people(portfolio: RealPortfolio) -> Iterator[Person]:
    """Yield a person for each limited resource of one unit."""
    for index, resource in enumerate(portfolio.resources):
        if resource.is_limited and resource.units == 1:
            yield Person(id=resource_id(index), name=resource.name, rate=portfolio.rates.get(index, ZERO))


def pools(portfolio: RealPortfolio) -> Iterator[Pool]:
    """Yield a pool for each other limited resource."""
    for index, resource in enumerate(portfolio.resources):
        if resource.is_renewable and resource.units is not None and resource.units != 1:
            rate = portfolio.rates.get(index, ZERO)
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
