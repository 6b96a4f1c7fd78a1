"""Capacities in percent of full-time, and rates for a full-time day."""

from decimal import Decimal

import pytest

from planner.importing.rows import capacity as units
from planner.importing.rows.capacity import capacity_unit, daily, rate_unit, read_capacity
from planner.importing.values.money import read_money
from planner.importing.values.reading import Conventions, Doubt, Fault, Read
from tests.importing.grids import a_cell

KNOWN = Conventions(day_first=True, decimal_comma=False, year=2027)


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("FTE", units.FTE),
        ("Capacity (VZÄ)", units.FTE),
        ("Capacity %", units.PERCENT),
        ("Verfügbarkeit in Prozent", units.PERCENT),
        ("Capacity (h/week)", units.HOURS_A_WEEK),
        ("Hours per day", units.HOURS_A_DAY),
        ("Days per week", units.DAYS_A_WEEK),
        ("Capacity", None),
    ],
)
def test_units_by_title(title, unit):
    assert capacity_unit(title) == unit


@pytest.mark.parametrize(
    ("typed", "unit", "percent"),
    [
        ("80%", None, 80),
        ("0.8", units.FTE, 80),
        ("32", units.HOURS_A_WEEK, 80),
        ("4", units.DAYS_A_WEEK, 80),
        ("8", units.HOURS_A_DAY, 100),
        ("80", units.PERCENT, 80),
        ("0.8", units.PERCENT, 80),
    ],
)
def test_percent_of_full_time(typed, unit, percent):
    reading = read_capacity(a_cell(typed), KNOWN, unit, None)

    assert isinstance(reading, Read)
    assert reading.value == percent


@pytest.mark.parametrize(("typed", "unit"), [("-40", units.HOURS_A_WEEK), ("250%", None), ("3", units.FTE)])
def test_less_than_nothing_and_more_than_two_people_are_faults(typed, unit):
    assert isinstance(read_capacity(a_cell(typed), KNOWN, unit, None), Fault)


@pytest.mark.parametrize(("typed", "most", "first"), [("1", 1, units.FTE), ("40", 40, units.HOURS_A_WEEK)])
def test_without_a_unit_it_is_asked_with_the_likeliest_first(typed, most, first):
    reading = read_capacity(a_cell(typed), KNOWN, None, most)

    assert isinstance(reading, Doubt)
    assert reading.choices[0].answer == first


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("Rate per hour", units.AN_HOUR),
        ("Stundensatz", units.AN_HOUR),
        ("Day rate", units.A_DAY),
        ("Tagessatz (€)", units.A_DAY),
        ("TJM", units.A_DAY),
        ("Monthly cost", units.A_MONTH),
        ("Rate", None),
    ],
)
def test_stretches_of_rates_by_title(title, unit):
    assert rate_unit(title) == unit


@pytest.mark.parametrize(
    ("typed", "unit", "day"),
    [
        ("100", units.AN_HOUR, 800),
        ("800", units.A_DAY, 800),
        ("16000", units.A_MONTH, 800),
        ("4000", units.A_WEEK, 800),
    ],
)
def test_rates_of_a_day(typed, unit, day):
    reading = daily(read_money(a_cell(typed), KNOWN), unit, typed)

    assert reading.value.value == Decimal(day)


def test_a_rate_for_nobody_knows_how_long_is_asked():
    reading = daily(read_money(a_cell("95"), KNOWN), None, "95")

    assert isinstance(reading, Doubt)
    assert units.AN_HOUR in {choice.answer for choice in reading.choices}
