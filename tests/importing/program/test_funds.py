"""Rows of a budget with a span of their own."""

from datetime import date
from decimal import Decimal

from planner.importing.fields import Shape
from tests.importing.program.sheets import PLAN, a_file, imported, said

HEADER = ["Budget line", "Category", "From", "To", "Budget (EUR)", "Spent to date", "Project", "Notes"]
FIRST, LAST = date(2027, 1, 1), date(2027, 3, 31)
FUND = {"meaning of Budget": "money that may be spent"}


def funds_of(*rows, **answers):
    """Import a plan with a budget; return the result and its funds by id."""
    said_so = {**FUND, **answers}
    result = imported(a_file("plan.xlsx", Plan=PLAN, Budget=[HEADER, *rows]), shape=Shape.BUDGET, answers=said_so)
    assert result.program is not None, list(map(str, result.problems))
    return result, {fund.id: fund for fund in result.program.funds}


def test_each_row_is_a_fund_for_its_time_and_its_projects():
    tools = ["Tooling Q1", "CAPEX", FIRST, LAST, 190_000, 20_000, "APP, WEB", "Lapses"]
    _, funds = funds_of(tools, ["Launch Q1", "OPEX", FIRST, LAST, 50_000, None, None, None])
    fund = funds["Tooling Q1"]
    assert (fund.amount, fund.spent, fund.category, fund.notes) == (190_000, 20_000, "capex", "Lapses")
    assert (fund.first, fund.last, fund.projects) == (FIRST, LAST, frozenset({"APP", "WEB"}))
    assert (funds["Launch Q1"].projects, funds["Launch Q1"].spent) == (frozenset(), Decimal(0))


def test_whether_money_lapses_is_asked_for_each_category():
    rows = [["Tooling", "CAPEX", FIRST, LAST, 190_000], ["Launch", "OPEX", FIRST, LAST, 50_000]]
    result, funds = funds_of(*rows, **{"what is left of opex / Budget": "it may be spent later"})
    assert {fund.id: fund.carry_over for fund in funds.values()} == {"Tooling": False, "Launch": True}
    assert [one.id for one in result.open_questions if "what is left" in one.id] == ["what is left of capex / Budget"]


def test_a_reserve_is_kept_back():
    _, funds = funds_of(["Management reserve", "CAPEX", FIRST, LAST, 0], ["Tooling", "CAPEX", FIRST, LAST, 5_000])
    assert {fund.id: fund.contingency for fund in funds.values()} == {"Management reserve": True, "Tooling": False}


def test_a_row_without_an_amount_is_left_out_and_said():
    result, funds = funds_of(["Tooling", "CAPEX", FIRST, LAST, None], ["Launch", "OPEX", FIRST, LAST, 50_000])
    assert list(funds) == ["Launch"]
    assert said(result, '"Tooling" has no amount')
