"""Purse: whether funds can pay what is on the board, whoever may pay what."""

import pytest

from planner.domain.ids import ProjectId
from planner.domain.units import OPEX
from planner.solver.instance.program import compile_program
from planner.solver.search.purse import Purse
from tests.builders import a_fund, a_program, a_project


def a_purse(*funds):
    """Open the purse of two projects P and Q."""
    return Purse(compile_program(a_program(projects=(a_project("P"), a_project("Q")), funds=funds)), OPEX)


def for_project(name):
    """Limit a fund to one project."""
    return {"projects": frozenset({ProjectId(name)})}


def test_funds_that_lapse_first_are_asked_first():
    purse = a_purse(a_fund("F"), a_fund("G", days=(0, 4)), a_fund("H", **for_project("Q")))
    assert purse.payers(0) == (1, 0)
    assert purse.payers(1) == (1, 0, 2)


@pytest.mark.parametrize(("amount", "fits"), [(1000, True), (1001, False)])
def test_one_fund(amount, fits):
    purse = a_purse(a_fund(amount="0.1"))
    assert purse.can_pay({(purse.payers(0), 0): amount}) is fits


def test_what_is_on_the_board_counts():
    purse = a_purse(a_fund(amount="0.1"))
    purse.add({(purse.payers(0), 0): 600})
    assert purse.can_pay({(purse.payers(0), 0): 400})
    assert not purse.can_pay({(purse.payers(1), 0): 401})


def test_asking_takes_nothing():
    purse = a_purse(a_fund(amount="0.1"))
    assert purse.can_pay({(purse.payers(0), 0): 1000})
    assert purse.can_pay({(purse.payers(0), 0): 1000})


def test_a_split_that_paying_one_by_one_does_not_find():
    """Three funds, each for two of three groups: paying in any fixed order runs dry somewhere."""
    funds = (a_fund("F", amount="0.1"), a_fund("G", amount="0.1", days=(0, 4)), a_fund("H", amount="0.1", days=(5, 9)))
    purse = a_purse(*funds)
    early, late = (purse.payers(0), 0), (purse.payers(0), 2)  # the weekend is a stretch of its own
    assert purse.can_pay({early: 1500, late: 1500})
    assert not purse.can_pay({early: 2001, late: 500})
    assert not purse.can_pay({early: 1500, late: 1501})


def test_a_bill_that_nobody_may_pay():
    purse = a_purse(a_fund("F", **for_project("Q")))
    assert purse.payers(0) == ()
    assert not purse.can_pay({((), 0): 1})
