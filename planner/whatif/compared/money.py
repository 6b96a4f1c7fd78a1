"""Money side by side: by category, by fund, and by fund and stretch of time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import FundId
from planner.domain.units import ZERO, Category, Money
from planner.measures.spending import dated_costs
from planner.whatif.planned import PlannedScenario


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryRow:
    """Costs still to come of one category, labour and others.

    Attributes:
        unit: What is counted where it is not money.
    """

    category: Category
    unit: str | None
    cells: tuple[Money | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FundCell:
    """One fund in one scenario.

    Attributes:
        available: What may be spent from it.
        spent: What the plan spends from it.
    """

    available: Money
    spent: Money

    @property
    def left(self) -> Money:
        """What the plan leaves in it."""
        return self.available - self.spent


@dataclass(frozen=True, slots=True, kw_only=True)
class FundRow:
    """One fund of all scenarios; a cell is None, too, where the scenario does not have it."""

    fund: FundId
    name: str
    category: Category
    unit: str | None
    cells: tuple[FundCell | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StretchRow:
    """What one fund pays in one stretch of time, `first` to `last`, both inclusive."""

    fund: FundId
    name: str
    first: date
    last: date
    cells: tuple[Money | None, ...]


def compare_categories(planned: Sequence[PlannedScenario]) -> tuple[CategoryRow, ...]:
    """Return a row for each category that any plan spends."""
    costs = [_by_category(one) for one in planned]
    units = {fund.category: fund.unit for one in planned for fund in one.program.funds}
    return tuple(
        CategoryRow(
            category=category,
            unit=units.get(category),
            cells=tuple(
                None if one.plan is None else cost.get(category, ZERO) for one, cost in zip(planned, costs, strict=True)
            ),
        )
        for category in sorted({category for cost in costs for category in cost})
    )


def compare_funds(planned: Sequence[PlannedScenario]) -> tuple[FundRow, ...]:
    """Return a row for each fund of any scenario."""
    funds = {fund.id: fund for one in planned for fund in one.program.funds}
    return tuple(
        FundRow(
            fund=fund.id,
            name=fund.name,
            category=fund.category,
            unit=fund.unit,
            cells=tuple(_fund_cell(one, fund.id) for one in planned),
        )
        for fund in funds.values()
    )


def compare_stretches(planned: Sequence[PlannedScenario]) -> tuple[StretchRow, ...]:
    """Return a row for each fund and stretch of time in which any plan spends from it."""
    spent = [_by_stretch(one) for one in planned]
    names = {fund.id: fund.name for one in planned for fund in one.program.funds}
    return tuple(
        StretchRow(
            fund=fund,
            name=names[fund],
            first=first,
            last=last,
            cells=tuple(
                None if one.plan is None else amounts.get((fund, first, last), ZERO)
                for one, amounts in zip(planned, spent, strict=True)
            ),
        )
        for fund, first, last in sorted(
            {key for amounts in spent for key in amounts}, key=lambda key: (key[1:], key[0])
        )
    )


def _by_category(one: PlannedScenario) -> dict[Category, Money]:
    costs: dict[Category, Money] = {}
    for cost in dated_costs(one.program, one.plan) if one.plan is not None else ():
        costs[cost.category] = costs.get(cost.category, ZERO) + cost.amount
    return costs


def _by_stretch(one: PlannedScenario) -> dict[tuple[FundId, date, date], Money]:
    amounts: dict[tuple[FundId, date, date], Money] = {}
    for spending in one.plan.spending if one.plan is not None else ():
        key = spending.fund, spending.first, spending.last
        amounts[key] = amounts.get(key, ZERO) + spending.amount
    return amounts


def _fund_cell(one: PlannedScenario, fund: FundId) -> FundCell | None:
    if one.plan is None or fund not in one.program.fund_by_id:
        return None
    spent = sum((spending.amount for spending in one.plan.spending if spending.fund == fund), ZERO)
    return FundCell(available=one.program.fund_by_id[fund].available, spent=spent)
