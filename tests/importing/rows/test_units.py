"""What bare numbers count, as the dates beside them show it."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from planner.importing.rows.units import Span, unit_by_dates, working_days
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.reading import Conventions

MONDAY = date(2027, 3, 1)


def spans(*pairs, heads=1):
    """Return rows with a number each, from a Monday over some working days."""
    return [
        Span(number=Decimal(str(number)), first=MONDAY, last=_after(length), heads=heads) for number, length in pairs
    ]


def _after(length):
    return MONDAY + timedelta(days=length - 1 + 2 * ((length - 1) // 5))


@pytest.mark.parametrize(
    ("pairs", "unit"),
    [
        (((5, 5), (10, 10), (3, 3), (20, 20)), LengthUnit.DAYS),
        (((1, 5), (2, 10), (4, 20), (3, 15)), LengthUnit.WEEKS),
        (((40, 5), (80, 10), (16, 2), (160, 20)), LengthUnit.HOURS),
    ],
)
def test_the_unit_that_explains_the_dates(pairs, unit):
    found = unit_by_dates(spans(*pairs), Conventions())

    assert found.unit is unit
    assert "4 of 4 rows" in found.because


def test_weeks_that_the_heads_share():
    found = unit_by_dates(spans((4, 10), (8, 20), (6, 15), (2, 5), heads=2), Conventions())

    assert (found.unit, found.per_head) == (LengthUnit.WEEKS, False)
    assert "shared by the heads" in found.because


@pytest.mark.parametrize(
    "pairs",
    [((5, 5), (10, 10), (3, 3)), ((5, 50), (10, 2), (3, 30), (20, 1)), ((1, 1), (1, 2), (1, 5), (1, 10))],
    ids=["too few rows", "no unit explains them", "each explains some"],
)
def test_nothing_is_taken_without_a_clear_case(pairs):
    assert unit_by_dates(spans(*pairs), Conventions()) is None


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2027-03-01", "2027-03-01", 1),
        ("2027-03-01", "2027-03-07", 5),
        ("2027-03-06", "2027-03-07", 0),
        ("2027-03-01", "2027-04-02", 25),
        ("2027-03-05", "2027-03-01", 0),
    ],
)
def test_working_days(first, last, days):
    assert working_days(date.fromisoformat(first), date.fromisoformat(last)) == days
