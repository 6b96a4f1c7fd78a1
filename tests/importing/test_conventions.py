"""Conventions: how a file shows its sender to write dates and numbers."""

import pytest

from planner.importing.values.reading import DoubtKind
from tests.importing.grids import a_grid
from tests.importing.imports import understood

_PLAN = """
Task   | Start      | Finish     | Cost
Design | {} | {} | {}
Build  | {} | {} | {}
"""


def drawn(days=("01/02/2027", "03/02/2027", "04/02/2027", "05/02/2027"), costs=("1,250", "2,000")):
    return _PLAN.format(days[0], days[1], costs[0], days[2], days[3], costs[1])


@pytest.mark.parametrize(
    ("last", "day_first"),
    [("25/02/2027", True), ("02/25/2027", False), ("05/02/2027", None)],
)
def test_one_unmistakable_date_settles_the_order_for_all(last, day_first):
    read = understood(drawn(("01/02/2027", "03/02/2027", "04/02/2027", last)))

    assert read.conventions.day_first is day_first
    assert (DoubtKind.DAY_ORDER in {question.kind for question in read.questions}) is (day_first is None)


@pytest.mark.parametrize(("cost", "comma"), [("1.250,50", True), ("1,250.50", False), ("2,000", None)])
def test_one_unmistakable_number_settles_the_mark_for_all(cost, comma):
    assert understood(drawn(costs=("1,250", cost))).conventions.decimal_comma is comma


def test_a_sheet_that_is_set_aside_shows_nothing():
    old = a_grid(drawn(("25/02/2027", "26/02/2027", "27/02/2027", "28/02/2027")), name="old", is_hidden=True)

    assert understood(drawn(), old).conventions.day_first is None
