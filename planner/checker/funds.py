"""Funds: every cost of a funded category is paid exactly, by funds that may pay it and have the money."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from planner.checker.costs import CostToCome, costs_to_come
from planner.checker.legible import LegiblePlan
from planner.checker.number import is_number
from planner.checker.stretches import Dates, stretch_at, stretches_of
from planner.checker.violation import Violation
from planner.checker.words import amount_named, day_named
from planner.domain.ids import FundId, ProjectId
from planner.domain.money import Fund
from planner.domain.plan import Spending
from planner.domain.units import Category, Money

RULE = "funds"
Account = tuple[ProjectId, Category, Dates]


def check_funds(legible: LegiblePlan) -> Iterator[Violation]:
    """Report spending that no fund may do or has the money for, costs that are not paid exactly, and broken caps."""
    for row in legible.plan.spending:
        for fault in _faults(legible, row):
            yield Violation(rule=RULE, message=f"{_named(row)} {fault}")
    yield from _not_enough_left(legible)
    costs = tuple(costs_to_come(legible))
    yield from _not_exactly_paid(legible, costs)
    yield from _above_cap(legible, costs)


def _faults(legible: LegiblePlan, row: Spending) -> Iterator[str]:
    fund = legible.program.fund_by_id.get(row.fund)
    if not is_number(row.amount) or row.amount < 0:
        yield "is no amount that can be paid"
    if row.project not in legible.plan.selected:
        yield "is for a project that is not selected"
    if fund is None:
        yield "comes from a fund that the program does not have"
        return
    if row.category != fund.category:
        yield f"is for another category than the fund's, {fund.category}"
    if fund.projects and row.project not in fund.projects:
        yield "is for a project that the fund does not pay for"
    if row.first < fund.first or (row.last > fund.last and not fund.carry_over):
        carried = ", with carry-over" if fund.carry_over else ""
        yield f"is outside the fund's period, {day_named(fund.first)} to {day_named(fund.last)}{carried}"
    if (row.first, row.last) not in stretches_of(legible.program, row.category):
        yield "is not for one of the stretches of time that the funds' periods cut"


def _not_enough_left(legible: LegiblePlan) -> Iterator[Violation]:
    paid: dict[FundId, Money] = {}
    for row in legible.plan.spending:
        if is_number(row.amount):
            paid[row.fund] = paid.get(row.fund, Decimal(0)) + row.amount
    for fund in legible.program.funds:
        left = _left(fund)
        if paid.get(fund.id, Decimal(0)) > left:
            withheld = " (contingency, not released)" if fund.contingency and not fund.released else ""
            message = f"fund {fund.id} pays {amount_named(paid[fund.id])} of {amount_named(left)} available{withheld}"
            yield Violation(rule=RULE, message=message)


def _left(fund: Fund) -> Money:
    withheld = fund.contingency and not fund.released
    return Decimal(0) if withheld else max(Decimal(0), fund.amount - fund.spent)


def _not_exactly_paid(legible: LegiblePlan, costs: Sequence[CostToCome]) -> Iterator[Violation]:
    due, outside = _due(legible, costs)
    for cost in outside:
        what = (
            f"{amount_named(cost.amount)} of {cost.category} of project {cost.project} falls on {day_named(cost.day)}"
        )
        yield Violation(rule=RULE, message=f"{what}, outside the program, where no fund pays")
    paid: dict[Account, Money] = {}
    for row in legible.plan.spending:
        if is_number(row.amount):
            account = row.project, row.category, (row.first, row.last)
            paid[account] = paid.get(account, Decimal(0)) + row.amount
    for account in sorted(due.keys() | paid.keys()):
        if due.get(account, Decimal(0)) != paid.get(account, Decimal(0)):
            yield _difference(account, due.get(account, Decimal(0)), paid.get(account, Decimal(0)))


def _due(legible: LegiblePlan, costs: Sequence[CostToCome]) -> tuple[dict[Account, Money], list[CostToCome]]:
    funded = {fund.category for fund in legible.program.funds}
    stretches = {category: stretches_of(legible.program, category) for category in funded}
    due: dict[Account, Money] = {}
    outside = []
    for cost in costs:
        if cost.category in funded and cost.amount:
            stretch = stretch_at(stretches[cost.category], cost.day)
            if stretch is None:
                outside.append(cost)
            else:
                account = cost.project, cost.category, stretch
                due[account] = due.get(account, Decimal(0)) + cost.amount
    return due, outside


def _difference(account: Account, due: Money, paid: Money) -> Violation:
    project, category, (first, last) = account
    message = (
        f"{category} of project {project} from {day_named(first)} to {day_named(last)} costs {amount_named(due)}, "
        f"but the funds pay {amount_named(paid)}"
    )
    return Violation(rule=RULE, message=message)


def _above_cap(legible: LegiblePlan, costs: Sequence[CostToCome]) -> Iterator[Violation]:
    program = legible.program
    counted = {fund.category for fund in program.funds if fund.unit is not None}
    money: dict[ProjectId, Money] = {}
    for cost in costs:
        if cost.category not in counted:
            money[cost.project] = money.get(cost.project, Decimal(0)) + cost.amount
    for project in program.projects:
        if project.budget_cap is None or project.id not in legible.plan.selected:
            continue
        spent = sum((task.progress.spent for task in program.tasks if task.project == project.id), Decimal(0))
        to_come = money.get(project.id, Decimal(0))
        if spent + to_come > project.budget_cap:
            message = (
                f"project {project.id} costs {amount_named(spent)} to date and {amount_named(to_come)} to come, "
                f"more than its cap of {amount_named(project.budget_cap)}"
            )
            yield Violation(rule=RULE, message=message)


def _named(row: Spending) -> str:
    where = f"project {row.project} ({row.category}, {row.first.isoformat()} to {row.last.isoformat()})"
    return f"spending of {amount_named(row.amount)} from fund {row.fund} for {where}"
