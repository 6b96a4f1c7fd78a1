"""Lengths in working days."""

from decimal import Decimal

import pytest

from planner.importing.values.length import Length
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.reading import Conventions

LONG_DAYS = Conventions(hours_per_day=Decimal(10), days_per_week=Decimal(4), days_per_month=Decimal(16))


@pytest.mark.parametrize(
    ("unit", "days", "long_days"),
    [
        (LengthUnit.MINUTES, "0.25", "0.2"),
        (LengthUnit.HOURS, "15", "12"),
        (LengthUnit.DAYS, "120", "120"),
        (LengthUnit.WEEKS, "600", "480"),
        (LengthUnit.MONTHS, "2400", "1920"),
    ],
)
def test_units_are_days_by_convention(unit, days, long_days):
    assert Length(Decimal(120), unit).in_days(Conventions()) == Decimal(days)
    assert Length(Decimal(120), unit).in_days(LONG_DAYS) == Decimal(long_days)


@pytest.mark.parametrize(
    ("amount", "unit", "days"),
    [
        (7, LengthUnit.DAYS, 5),
        (168, LengthUnit.HOURS, 5),
        (2, LengthUnit.WEEKS, 10),
        (14 * 1440, LengthUnit.MINUTES, 10),
        (7, LengthUnit.MONTHS, 150),
    ],
)
def test_of_elapsed_time_the_working_days_count(amount, unit, days):
    assert Length(Decimal(amount), unit, is_elapsed=True).in_days(Conventions()) == days
