"""Funds: what is left in them, and what they pay for."""

from decimal import Decimal

import pytest

from planner.domain.ids import ProjectId
from planner.domain.units import CAPEX, OPEX
from tests.builders import a_fund, day

P, Q = ProjectId("P"), ProjectId("Q")


@pytest.mark.parametrize(
    ("more", "left"),
    [
        ({}, 100),
        ({"spent": Decimal(30)}, 70),
        ({"spent": Decimal(130)}, 0),
        ({"contingency": True}, 0),
        ({"contingency": True, "released": True}, 100),
    ],
)
def test_what_is_available(more, left):
    assert a_fund(amount=100, **more).available == left


def test_a_fund_pays_its_category_of_its_projects():
    assert a_fund().pays_for(P, OPEX)
    assert not a_fund().pays_for(P, CAPEX)
    assert not a_fund(projects=frozenset({Q})).pays_for(P, OPEX)


def test_a_fund_pays_in_its_period_and_later_only_if_it_carries_over():
    fund, carried = a_fund(days=(2, 4)), a_fund(days=(2, 4), carry_over=True)
    assert [fund.pays_on(day(number)) for number in (1, 2, 4, 5)] == [False, True, True, False]
    assert [carried.pays_on(day(number)) for number in (1, 2, 4, 5)] == [False, True, True, True]


def test_impossible_funds_are_refused():
    with pytest.raises(ValueError, match="must not end before"):
        a_fund(days=(4, 3))
    with pytest.raises(ValueError, match="must not be negative"):
        a_fund(amount=-1)
