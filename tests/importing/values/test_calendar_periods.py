"""The dates of periods, and of rows of dates."""

from datetime import date, timedelta

import pytest

from planner.importing.values.calendar_periods import (
    granularity_of,
    joined,
    numbered,
    periods_from,
    week_from,
    weeks_from,
    with_years,
)
from planner.importing.values.period import Granularity, Period

FIRST = date(2026, 1, 5)


@pytest.mark.parametrize(
    ("granularity", "number", "first", "last"),
    [
        (Granularity.WEEK, 1, date(2025, 12, 29), date(2026, 1, 4)),
        (Granularity.WEEK, 53, date(2026, 12, 28), date(2027, 1, 3)),
        (Granularity.MONTH, 2, date(2026, 2, 1), date(2026, 2, 28)),
        (Granularity.QUARTER, 4, date(2026, 10, 1), date(2026, 12, 31)),
        (Granularity.YEAR, 0, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_number_and_a_year_are_a_period(granularity, number, first, last):
    assert numbered(granularity, number, 2026) == Period(first, last, granularity)


def test_not_every_year_has_week_53():
    assert numbered(Granularity.WEEK, 53, 2027) is None


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ([FIRST + timedelta(weeks=n) for n in range(4)], Granularity.WEEK),
        ([date(2026, n, 1) for n in range(1, 13)], Granularity.MONTH),
        ([date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)], Granularity.MONTH),
        ([date(2026, n, 1) for n in (1, 4, 7, 10)], Granularity.QUARTER),
        ([date(year, 1, 1) for year in (2026, 2027, 2028)], Granularity.YEAR),
        ([FIRST + timedelta(n) for n in range(5)], Granularity.DAY),
        ([FIRST, FIRST + timedelta(1), FIRST + timedelta(4)], Granularity.DAY),
        ([FIRST], None),
        ([FIRST, FIRST + timedelta(9)], None),
        ([FIRST, FIRST], None),
        ([FIRST + timedelta(weeks=4 * n) for n in range(3)], None),
        ([], None),
    ],
)
def test_the_spacing_of_dates_shows_what_they_stand_for(dates, expected):
    assert granularity_of(dates) is expected


def test_weeks_begin_on_their_dates():
    assert weeks_from([FIRST]) == (Period(FIRST, date(2026, 1, 11), Granularity.WEEK),)
    assert periods_from([FIRST, FIRST + timedelta(7)]) == (week_from(FIRST), week_from(FIRST + timedelta(7)))


@pytest.mark.parametrize(
    ("dates", "first", "last", "granularity"),
    [
        ([date(2026, 1, 15), date(2026, 2, 15)], date(2026, 1, 1), date(2026, 1, 31), Granularity.MONTH),
        ([date(2026, 3, 31), date(2026, 6, 30)], date(2026, 1, 1), date(2026, 3, 31), Granularity.QUARTER),
        ([date(2026, 6, 1), date(2027, 6, 1)], date(2026, 1, 1), date(2026, 12, 31), Granularity.YEAR),
        ([FIRST, FIRST + timedelta(9)], FIRST, FIRST, Granularity.DAY),
    ],
)
def test_dates_of_longer_periods_stand_for_what_they_lie_in(dates, first, last, granularity):
    assert periods_from(dates)[0] == Period(first, last, granularity)


def test_a_row_of_months_rolls_over_the_year():
    periods = with_years([11, 12, 1, 2], 2026)
    assert [period.first for period in periods] == [
        date(2026, 11, 1),
        date(2026, 12, 1),
        date(2027, 1, 1),
        date(2027, 2, 1),
    ]
    assert with_years([], 2026) == ()


def test_a_row_of_two_years_rolls_over_each():
    assert with_years([*range(1, 13), *range(1, 13)], 2026)[-1].first == date(2027, 12, 1)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (numbered(Granularity.MONTH, 1, 2026), numbered(Granularity.MONTH, 3, 2026), Granularity.QUARTER),
        (numbered(Granularity.MONTH, 1, 2026), numbered(Granularity.MONTH, 2, 2026), Granularity.MONTH),
        (numbered(Granularity.QUARTER, 1, 2026), numbered(Granularity.QUARTER, 4, 2026), Granularity.YEAR),
        (numbered(Granularity.WEEK, 1, 2026), numbered(Granularity.WEEK, 4, 2026), Granularity.WEEK),
    ],
)
def test_joined_periods_are_called_what_they_are(first, last, expected):
    assert joined(first, last) == Period(first.first, last.last, expected)
