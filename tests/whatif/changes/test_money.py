"""Funds: more, less, new, cut, released."""

from decimal import Decimal

import pytest

from planner.domain.ids import FundId, ProjectId
from planner.domain.units import CAPEX, Category
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.money import CarryOver, ChangeFund, CutFund, ReleaseContingency
from planner.whatif.changes.new_fund import AddFund
from tests.builders import a_fund, a_program, day
from tests.whatif.launch import SELL, launch

OPEX_FUND, RESERVE, NEW = FundId("opex"), FundId("reserve"), FundId("new")


@pytest.mark.parametrize(
    ("change", "amount"),
    [
        (ChangeFund(fund=OPEX_FUND, amount=Decimal(1200)), Decimal(1200)),
        (ChangeFund(fund=OPEX_FUND, by_percent=Decimal(-15)), Decimal(850)),
        (ChangeFund(fund=OPEX_FUND, by_percent=Decimal("0.0005")), Decimal("1000.01")),
    ],
)
def test_an_amount_is_set_or_scaled_to_the_cent(change, amount):
    assert change.apply(launch()).fund_by_id[OPEX_FUND].amount == amount


def test_a_cut_fund_pays_nothing_and_its_category_stays_limited():
    program = CutFund(fund=OPEX_FUND).apply(launch())
    assert program.fund_by_id[OPEX_FUND].available == 0
    assert program.funded_categories == launch().funded_categories


def test_a_new_fund_takes_the_programs_dates_where_none_are_given():
    program = AddFund(fund=NEW, amount=Decimal(50), category=Category("Capex"), projects=(SELL,)).apply(launch())
    fund = program.fund_by_id[NEW]
    assert (fund.first, fund.last, fund.category, fund.projects) == (
        program.first,
        program.last,
        CAPEX,
        frozenset({SELL}),
    )


def test_a_new_fund_counts_what_its_category_counts():
    licences = a_program(funds=(a_fund("L", category=Category("licences"), unit="seats"),))
    program = AddFund(fund=NEW, amount=Decimal(5), category=Category("Licences")).apply(licences)
    assert program.fund_by_id[NEW].unit == "seats"


def test_a_released_contingency_may_be_spent():
    assert launch().fund_by_id[RESERVE].available == 0
    assert ReleaseContingency(fund=RESERVE).apply(launch()).fund_by_id[RESERVE].available == 500


def test_a_fund_that_carries_over_pays_later_costs():
    assert not launch().fund_by_id[OPEX_FUND].pays_on(day(10))
    assert CarryOver(fund=OPEX_FUND).apply(launch()).fund_by_id[OPEX_FUND].pays_on(day(10))


def test_each_says_what_changes():
    said = [
        change.describe(launch())
        for change in (
            ChangeFund(fund=OPEX_FUND, amount=Decimal(12000)),
            ChangeFund(fund=OPEX_FUND, by_percent=Decimal(-15)),
            AddFund(fund=NEW, amount=Decimal(50), category=CAPEX, first=day(0), projects=(SELL,)),
            CutFund(fund=OPEX_FUND),
            ReleaseContingency(fund=RESERVE),
            CarryOver(fund=OPEX_FUND),
        )
    ]
    assert said == [
        "Fund Running costs has 12,000",
        "Fund Running costs has 15 % less",
        "Fund new adds 50 capex from 4 January 2027 for Sell it",
        "Fund Running costs is cut",
        "Contingency reserve is released",
        "Fund Running costs carries over",
    ]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (ChangeFund(fund=FundId("opec"), amount=Decimal(1)), 'no fund "opec". Perhaps you mean "opex"'),
        (ChangeFund(fund=OPEX_FUND), "either an amount or a percent"),
        (ChangeFund(fund=OPEX_FUND, amount=Decimal(1), by_percent=Decimal(1)), "either an amount or a percent"),
        (ChangeFund(fund=OPEX_FUND, by_percent=Decimal(-101)), "cannot have a negative amount"),
        (AddFund(fund=OPEX_FUND, amount=Decimal(1), category=CAPEX), 'there is a fund "opex" already'),
        (AddFund(fund=NEW, amount=Decimal(-1), category=CAPEX), "cannot have a negative amount"),
        (AddFund(fund=NEW, amount=Decimal(1), category=CAPEX, first=day(1), last=day(0)), "before the first"),
        (
            AddFund(fund=NEW, amount=Decimal(1), category=CAPEX, projects=(ProjectId("sel"),)),
            'no project "sel". Perhaps you mean "sell"',
        ),
        (CutFund(fund=FundId("reserv")), 'no fund "reserv". Perhaps you mean "reserve"'),
        (ReleaseContingency(fund=OPEX_FUND), '"opex" is no contingency'),
        (CarryOver(fund=NEW), 'no fund "new"'),
    ],
)
def test_what_cannot_be_says_why(change, message):
    with pytest.raises(ChangeError) as raised:
        change.apply(launch())
    assert message in str(raised.value)
