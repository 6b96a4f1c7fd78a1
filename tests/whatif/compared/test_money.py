"""Money side by side."""

from decimal import Decimal

from planner.domain.ids import FundId
from planner.domain.plan import Spending
from planner.domain.units import CAPEX, OPEX
from planner.domain.work import Cost
from planner.whatif.compared.money import FundCell, compare_categories, compare_funds, compare_stretches
from tests.builders import a_fund, a_mode, a_person, a_program, a_requirement, a_task, day
from tests.whatif.planned import P, a_plan, planned, worked

MODE = a_mode("M", a_requirement(), costs=(Cost(amount=Decimal(70), category=CAPEX),))
PROGRAM = a_program(a_task("A", MODE), people=(a_person(rate=Decimal(100)),), funds=(a_fund("F", amount=500),))
MORE = a_program(
    a_task("A", MODE),
    people=(a_person(rate=Decimal(100)),),
    funds=(a_fund("F", amount=400, days=(0, 4)), a_fund("G", amount=200, days=(5, 9))),
)


def paid(fund: str, amount: int, first: int, last: int) -> Spending:
    return Spending(
        fund=FundId(fund), project=P, category=OPEX, first=day(first), last=day(last), amount=Decimal(amount)
    )


BEFORE = planned(PROGRAM, a_plan(PROGRAM, worked("A", 0, 3, "Ana", rate=100), spending=(paid("F", 300, 0, 9),)))
AFTER = planned(
    MORE,
    a_plan(MORE, worked("A", 3, 4, "Ana", rate=100), spending=(paid("F", 200, 0, 4), paid("G", 200, 5, 9))),
    name="more",
)


def test_costs_to_come_are_summed_by_category():
    rows = compare_categories([BEFORE, AFTER])
    assert {row.category: row.cells for row in rows} == {
        CAPEX: (Decimal(70), Decimal(70)),
        OPEX: (Decimal(300), Decimal(400)),
    }


def test_funds_show_what_they_have_and_what_is_spent():
    rows = compare_funds([BEFORE, AFTER])
    assert {row.fund: row.cells for row in rows} == {
        "F": (
            FundCell(available=Decimal(500), spent=Decimal(300)),
            FundCell(available=Decimal(400), spent=Decimal(200)),
        ),
        "G": (None, FundCell(available=Decimal(200), spent=Decimal(200))),
    }
    assert FundCell(available=Decimal(500), spent=Decimal(300)).left == 200


def test_stretches_show_what_each_fund_pays_when():
    rows = compare_stretches([BEFORE, AFTER])
    assert [(str(row.fund), row.first, row.cells) for row in rows] == [
        ("F", day(0), (Decimal(0), Decimal(200))),
        ("F", day(0), (Decimal(300), Decimal(0))),
        ("G", day(5), (Decimal(0), Decimal(200))),
    ]


def test_without_a_plan_there_is_no_money():
    none = planned(PROGRAM, None, name="none")
    assert [row.cells for row in compare_categories([AFTER, none])] == [(Decimal(70), None), (Decimal(400), None)]
    assert [row.cells[1] for row in compare_funds([AFTER, none])] == [None, None]
