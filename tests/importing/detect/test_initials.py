"""Months named by their first letters mean months only where a run of them can begin in one month alone."""

import pytest

from planner.importing.detect.initials import months_by_initials
from tests.importing.grids import a_view


@pytest.mark.parametrize(
    ("row", "first", "last"),
    [
        ("J | F | M | A | M | J", "Jan", "Jun"),
        ("A | M | J | J | A | S | O | N | D | J | F | M", "Apr", "Mar"),
        ("E | F | M | A | M | J", "Jan", "Jun"),
    ],
)
def test_a_run_of_months(row, first, last):
    months = list(months_by_initials(list(a_view(row).row(1).values())).values())

    assert (months[0], months[-1]) == (first, last)


@pytest.mark.parametrize("row", ["J | F | M | A | M", "A | B | C | D | E | F | G", "Jan | Feb | Mar | Apr | May | Jun"])
def test_other_letters_are_none(row):
    assert months_by_initials(list(a_view(row).row(1).values())) == {}
