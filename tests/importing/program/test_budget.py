"""Budgets as funds, if they are money that may be spent."""

from datetime import date
from decimal import Decimal

from planner.domain.problem import Severity
from planner.importing.program.budget import A_FUND, A_NOTE
from planner.workbook.schema import FundRow
from tests.importing.grids import a_grid
from tests.importing.imports import imported, rows, said

QUARTERS = """
    Cost item | Category | Q1 2027 | Q2 2027 | Q3 2027 | Total
    Servers   | capex    | 10000   | 5000    |         | 15000
    Racks     | capex    | 2000    |         |         | 2000
    Licences  | opex     | 2000    | 2000    | 1000    | 5000
    Total     |          | 14000   | 7000    | 1000    | 22000
"""


def budget(drawn=QUARTERS, answer=A_FUND):
    return imported(a_grid(drawn, name="Budget"), answers={"meaning of Budget": answer})


def test_what_it_means_is_asked_and_by_default_it_binds_nobody():
    result = imported(a_grid(QUARTERS, name="Budget"))

    assert [one.proposed for one in result.questions if one.id == "meaning of Budget"] == [A_NOTE]
    assert rows(result, FundRow) == []
    assert any("for information" in one for one in said(result, Severity.IGNORED))


def test_amounts_of_a_category_and_period_are_one_fund():
    funds = {(row.category, row.first): row.amount for row in rows(budget(), FundRow)}

    assert funds == {
        ("capex", date(2027, 1, 1)): Decimal(12000),
        ("capex", date(2027, 4, 1)): Decimal(5000),
        ("opex", date(2027, 1, 1)): Decimal(2000),
        ("opex", date(2027, 4, 1)): Decimal(2000),
        ("opex", date(2027, 7, 1)): Decimal(1000),
    }


def test_amounts_without_a_period_are_for_the_whole_program():
    result = budget("Cost item | Category | Budget\nServers | capex | 15000\nLicences | opex | 4000")

    assert [row.amount for row in rows(result, FundRow)] == [Decimal(15000), Decimal(4000)]


def test_a_negative_amount_is_a_problem_of_its_cell():
    result = budget(QUARTERS.replace("10000", "-10000"))

    assert any("Budget!C2" in one for one in said(result, Severity.PROBLEM))
