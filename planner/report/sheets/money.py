"""Sheet *Money*: what the funds pay when, what the projects cost, and how that compares with their caps."""

from dataclasses import replace
from itertools import accumulate

from planner.domain.money import Fund
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.units import Money
from planner.report.rows.money import (
    CapRow,
    FundRow,
    MonthMoneyRow,
    ProjectMoneyRow,
    StretchRow,
    cap_rows,
    fund_rows,
    month_money_rows,
    project_money_rows,
    stretch_rows,
)
from planner.report.sheets.block import add_block, set_block_widths, titled_sheet
from planner.report.sheets.field import BLANK, Field
from planner.report.sheets.look import DAY, MONTH_NAME, QUIET, money
from planner.report.sheets.money_chart import add_money_chart
from planner.sheets.book import Book
from planner.sheets.table import Styled

MONEY = "Money"


def add_money(book: Book, program: Program, plan: Plan) -> None:
    """Add funds, funds by stretch of time, projects by category, caps and months, one below the other."""
    subtitle = f"Amounts in {program.currency} unless a cell names another unit; costs to date are no part of the plan"
    sheet = titled_sheet(book, MONEY, "Money", subtitle)
    row = add_block(sheet, 3, "Funds", _fund_fields(program), fund_rows(program, plan), empty=_NO_FUNDS)
    row = add_block(sheet, row, "Funds by time", _stretch_fields(program), stretch_rows(program, plan))
    row = add_block(sheet, row, "Costs to come by project", _cost_fields(program), project_money_rows(program, plan))
    row = add_block(sheet, row, "Projects with a cap", _cap_fields(program.currency), cap_rows(program, plan))
    months = tuple(month_money_rows(program, plan))
    after = add_block(sheet, row, "Costs to come by month", _month_fields(program.currency, months), months)
    if months:
        add_money_chart(sheet, first=row + 2, last=row + 1 + len(months), top=after)
    set_block_widths(sheet, _fund_fields(program))


_NO_FUNDS = "There are no funds: money is unconstrained."


def _fund_fields(program: Program) -> tuple[Field[FundRow], ...]:
    plain = money(program.currency)

    def amount(row: FundRow, value: Money) -> Styled:
        return _in_unit(program, row.fund, value)

    return (
        Field(title="Fund", of=lambda r: r.fund.name or r.fund.id, width=34),
        Field(title="Category", of=lambda r: r.fund.category, width=14),
        Field(title="From", of=lambda r: r.fund.first, width=13, style=DAY),
        Field(title="To", of=lambda r: r.fund.last, width=13, style=DAY),
        Field(title="Amount", of=lambda r: amount(r, r.fund.amount), width=20, style=plain),
        Field(title="Spent before", of=lambda r: amount(r, r.fund.spent), width=20, style=plain),
        Field(title="Planned", of=lambda r: amount(r, r.planned), width=20, style=plain),
        Field(title="Left", of=lambda r: amount(r, r.left), width=20, style=plain),
        Field(title="Rule", of=_fund_rule, width=44, style=QUIET),
    )


def _fund_rule(row: FundRow) -> str:
    fund = row.fund
    rules = ["carries over" if fund.carry_over else "lapses"]
    if fund.contingency:
        rules.append("contingency, released" if fund.released else "contingency, not released")
    if fund.projects:
        rules.append(f"only for {', '.join(sorted(fund.projects))}")
    return "; ".join(rules)


def _stretch_fields(program: Program) -> tuple[Field[StretchRow], ...]:
    plain = money(program.currency)
    return (
        Field(title="Fund", of=lambda r: r.fund.name or r.fund.id),
        Field(title="Category", of=lambda r: r.fund.category),
        Field(title="From", of=lambda r: r.first, style=DAY),
        Field(title="To", of=lambda r: r.last, style=DAY),
        Field(title="Planned", of=lambda r: _in_unit(program, r.fund, r.planned), style=plain),
        Field(title="Left after it", of=lambda r: _in_unit(program, r.fund, r.left), style=plain),
    )


def _cost_fields(program: Program) -> tuple[Field[ProjectMoneyRow], ...]:
    plain = money(program.currency)

    def amount(row: ProjectMoneyRow, value: Money) -> Styled:
        return Styled(value=value, style=money(row.unit or program.currency))

    return (
        Field(title="Project", of=lambda r: r.project.name or r.project.id),
        Field(title="Category", of=lambda r: r.category),
        Field(title="Paid by", of=lambda r: "funds" if r.is_funded else "no fund"),
        Field(title="Limit", of=lambda r: "" if r.is_funded else "none"),
        Field(title="Labour", of=lambda r: amount(r, r.labour), style=plain),
        Field(title="Other", of=lambda r: amount(r, r.other), style=plain),
        Field(title="Total", of=lambda r: amount(r, r.total), style=plain),
    )


def _cap_fields(currency: str) -> tuple[Field[CapRow], ...]:
    amount = money(currency)
    return (
        Field(title="Project", of=lambda r: r.project.name or r.project.id),
        BLANK,
        BLANK,
        BLANK,
        Field(title="Cap", of=lambda r: r.cap, style=amount),
        Field(title="Cost to date", of=lambda r: r.spent, style=amount),
        Field(title="Cost to come", of=lambda r: r.to_come, style=amount),
        Field(title="Left", of=lambda r: r.left, style=amount),
    )


def _month_fields(currency: str, months: tuple[MonthMoneyRow, ...]) -> tuple[Field[MonthMoneyRow], ...]:
    amount = money(currency)
    sums = accumulate(row.labour + row.other for row in months)
    so_far = dict(zip((row.month for row in months), sums, strict=True))
    return (
        Field(title="Month", of=lambda r: r.month, style=replace(MONTH_NAME, align="left")),
        BLANK,
        BLANK,
        BLANK,
        Field(title="Labour", of=lambda r: r.labour, style=amount),
        Field(title="Other", of=lambda r: r.other, style=amount),
        Field(title="Total", of=lambda r: r.labour + r.other, style=amount),
        Field(title="So far", of=lambda r: so_far[r.month], style=amount),
    )


def _in_unit(program: Program, fund: Fund, amount: Money) -> Styled:
    return Styled(value=amount, style=money(fund.unit or program.currency))
