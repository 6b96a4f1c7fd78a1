"""What digits are worth with each decimal mark."""

from decimal import Decimal

import pytest

from planner.importing.values.digits import digits_of
from tests.importing.values.outcome import there


@pytest.mark.parametrize(
    ("text", "comma", "point"),
    [
        ("40", "40", "40"),
        ("1,5", "1.5", None),
        ("1.5", None, "1.5"),
        ("1,234", "1.234", "1234"),
        ("1.234", "1234", "1.234"),
        ("0,234", "0.234", None),
        ("1234,567", "1234.567", None),
        ("1,234.5", None, "1234.5"),
        ("1.234,5", "1234.5", None),
        ("1,234,567", None, "1234567"),
        ("1.234.567,89", "1234567.89", None),
        ("1,00,000", None, "100000"),
        ("1'234.50", None, "1234.50"),
        ("1 234,50", "1234.50", None),
        ("1 234 567", "1234567", "1234567"),
        (".5", None, "0.5"),
        ("4e1", "40", "40"),
    ],
)
def test_a_number_is_worth_what_each_mark_makes_of_it(text, comma, point):
    found = there(digits_of(text))
    assert found.comma == (None if comma is None else Decimal(comma))
    assert found.point == (None if point is None else Decimal(point))


@pytest.mark.parametrize("text", ["", "1.2.3", "1,2,3", "1'23", "1 2", "1,2345,6", "12.34.567", "x", "1.00.000"])
def test_other_marks_make_no_number(text):
    assert digits_of(text) is None


def test_only_what_is_worth_two_things_is_open():
    assert there(digits_of("1,234")).is_open
    assert not there(digits_of("0,234")).is_open
    assert there(digits_of("1,5")).shows_comma is True
    assert there(digits_of("1.5")).shows_comma is False
    assert there(digits_of("1,234")).shows_comma is None
