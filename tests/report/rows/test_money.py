"""Money by fund, stretch, project and month."""

from decimal import Decimal

from planner.domain.units import CAPEX, OPEX, Category
from planner.domain.work import Cost, CostTiming, Progress
from planner.report.rows.money import cap_rows, fund_rows, month_money_rows, project_money_rows, stretch_rows
from tests.builders import (
    a_fund,
    a_mode,
    a_person,
    a_plan,
    a_program,
    a_project,
    a_requirement,
    a_scheduled,
    a_spending,
    a_task,
    an_assignment,
    day,
)

D = Decimal
TOOLS = Category("tools")


def _case():
    costs = (
        Cost(amount=Decimal(500), category=CAPEX, timing=CostTiming.END),
        Cost(amount=Decimal(2), category=TOOLS),
    )
    task = a_task("A", a_mode("M", a_requirement(effort=22), costs=costs), progress=Progress(spent=Decimal(0)))
    program = a_program(
        task,
        days=40,
        projects=(a_project("P", budget_cap=Decimal(10_000)), a_project("Q", budget_cap=Decimal(1))),
        people=(a_person(rate=Decimal(100)),),
        funds=(a_fund("F", amount=2500, days=(0, 39), spent=Decimal(100)), a_fund("T", category=TOOLS, unit="kits")),
    )
    plan = a_plan(
        a_scheduled("A", 0, 22, an_assignment("Ana", 0, 22, price=100)),
        spending=(a_spending("F", 900, (0, 9)), a_spending("F", 1300, (10, 39)), a_spending("T", 2, category=TOOLS)),
    )
    return program, plan


def test_a_fund_has_left_what_was_not_spent_before_and_is_not_planned():
    rows = {str(row.fund.id): row for row in fund_rows(*_case())}
    assert (rows["F"].planned, rows["F"].left) == (D(2200), D(D(200)))
    assert (rows["T"].planned, rows["T"].left) == (D(2), D(D(998)))


def test_stretches_count_down():
    rows = [(str(row.fund.id), row.first, row.planned, row.left) for row in stretch_rows(*_case())]
    assert rows == [("F", day(0), D(900), D(1500)), ("F", day(10), D(1300), D(200)), ("T", day(0), D(2), D(998))]


def test_costs_are_split_by_category_and_kind():
    rows = {row.category: row for row in project_money_rows(*_case())}
    assert (rows[OPEX].labour, rows[OPEX].other, rows[OPEX].is_funded) == (D(2200), D(D(0)), True)
    assert (rows[CAPEX].labour, rows[CAPEX].other, rows[CAPEX].is_funded) == (D(0), D(D(500)), False)
    assert (rows[TOOLS].total, rows[TOOLS].unit) == (D(2), "kits")


def test_caps_of_selected_projects_only():
    (row,) = cap_rows(*_case())
    assert (str(row.project.id), row.to_come, row.left) == ("P", D(D(2700)), D(D(7300)))


def test_months_hold_money_only():
    january, february = month_money_rows(*_case())
    assert (january.labour, january.other) == (D(2000), D(D(0)))
    assert (february.labour, february.other) == (D(200), D(D(500)))
