"""Money: what each fund pays in each stretch, what each project costs, and when."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import FundId, ProjectId
from planner.domain.money import Fund
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.units import ZERO, Category, Money
from planner.measures.spending import DatedCost, dated_costs, spent_to_date


@dataclass(frozen=True, slots=True, kw_only=True)
class FundRow:
    """A fund over the whole plan: `planned` is what the plan takes from it, `left` what remains available."""

    fund: Fund
    planned: Money

    @property
    def left(self) -> Money:
        """What may still be spent after the plan; negative if the plan takes too much."""
        return self.fund.available - self.planned


@dataclass(frozen=True, slots=True, kw_only=True)
class StretchRow:
    """What a fund pays between `first` and `last`, both inclusive, and what it has left after that."""

    fund: Fund
    first: date
    last: date
    planned: Money
    left: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectMoneyRow:
    """Costs to come of one project in one category.

    Attributes:
        unit: What is counted if it is not money.
        is_funded: Whether some fund pays the category; if not it is unconstrained.
    """

    project: Project
    category: Category
    unit: str | None
    is_funded: bool
    labour: Money
    other: Money

    @property
    def total(self) -> Money:
        """Labour and other costs."""
        return self.labour + self.other


@dataclass(frozen=True, slots=True, kw_only=True)
class CapRow:
    """A project's money against its own cap."""

    project: Project
    cap: Money
    spent: Money
    to_come: Money

    @property
    def left(self) -> Money:
        """What the cap still allows after the plan."""
        return self.cap - self.spent - self.to_come


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthMoneyRow:
    """Money to be spent in one calendar month; counted categories are no money."""

    month: date
    labour: Money
    other: Money


def fund_rows(program: Program, plan: Plan) -> Iterator[FundRow]:
    """Yield a row for every fund."""
    planned = _by_fund(plan)
    for fund in program.funds:
        yield FundRow(fund=fund, planned=planned.get(fund.id, ZERO))


def stretch_rows(program: Program, plan: Plan) -> Iterator[StretchRow]:
    """Yield a row for every fund and stretch of time in which it pays something, in order of time."""
    sums: dict[tuple[FundId, date, date], Money] = {}
    for row in plan.spending:
        key = row.fund, row.first, row.last
        sums[key] = sums.get(key, ZERO) + row.amount
    for fund in program.funds:
        left = fund.available
        for first, last in sorted((first, last) for name, first, last in sums if name == fund.id):
            left -= sums[fund.id, first, last]
            yield StretchRow(fund=fund, first=first, last=last, planned=sums[fund.id, first, last], left=left)


def project_money_rows(program: Program, plan: Plan) -> Iterator[ProjectMoneyRow]:
    """Yield a row for every project and category that has costs to come."""
    sums = _split(dated_costs(program, plan))
    units = {fund.category: fund.unit for fund in program.funds}
    for project in program.projects:
        for category in sorted({c for name, c in sums if name == project.id}):
            labour, other = sums[project.id, category]
            yield ProjectMoneyRow(
                project=project,
                category=category,
                unit=units.get(category),
                is_funded=category in program.funded_categories,
                labour=labour,
                other=other,
            )


def cost_by_project(program: Program, plan: Plan) -> dict[ProjectId, Money]:
    """Return the money still to be spent of each project, in one pass over the plan; counted categories are none."""
    sums = dict.fromkeys(program.project_by_id, ZERO)
    for cost in dated_costs(program, plan):
        if cost.category not in program.counted_categories:
            sums[cost.project] += cost.amount
    return sums


def cap_rows(program: Program, plan: Plan) -> Iterator[CapRow]:
    """Yield a row for every selected project that has a cap of its own."""
    costs = cost_by_project(program, plan)
    for project in program.projects:
        if project.budget_cap is not None and project.id in plan.selected:
            yield CapRow(
                project=project,
                cap=project.budget_cap,
                spent=spent_to_date(program, project.id),
                to_come=costs[project.id],
            )


def month_money_rows(program: Program, plan: Plan) -> Iterator[MonthMoneyRow]:
    """Yield a row for every month in which money is spent, in order."""
    labour: dict[date, Money] = {}
    other: dict[date, Money] = {}
    for cost in dated_costs(program, plan):
        if cost.category not in program.counted_categories:
            sums, month = labour if cost.is_labour else other, cost.day.replace(day=1)
            sums[month] = sums.get(month, ZERO) + cost.amount
    for month in sorted({*labour, *other}):
        yield MonthMoneyRow(month=month, labour=labour.get(month, ZERO), other=other.get(month, ZERO))


def _by_fund(plan: Plan) -> dict[FundId, Money]:
    sums: dict[FundId, Money] = {}
    for row in plan.spending:
        sums[row.fund] = sums.get(row.fund, ZERO) + row.amount
    return sums


def _split(costs: Iterable[DatedCost]) -> dict[tuple[ProjectId, Category], tuple[Money, Money]]:
    sums: dict[tuple[ProjectId, Category], tuple[Money, Money]] = {}
    for cost in costs:
        labour, other = sums.get((cost.project, cost.category), (ZERO, ZERO))
        more = (labour + cost.amount, other) if cost.is_labour else (labour, other + cost.amount)
        sums[cost.project, cost.category] = more
    return sums
