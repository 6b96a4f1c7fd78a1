"""Days: the program's working days as numbers, and back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain.calendar import Calendar
from planner.domain.ids import CalendarId
from planner.solver.instance.days import number_days
from tests.builders import MONDAY, a_program, day

SATURDAY = MONDAY + timedelta(days=5)


def days_of(**more):
    """Number the days of a program of two weeks."""
    return number_days(replace(a_program(), **more))


def test_days_are_numbered_from_zero_to_the_horizon():
    days = days_of()
    assert (days.horizon, days.dates[0], days.dates[9], days.end) == (10, day(0), day(9), day(10))


@pytest.mark.parametrize("number", [-7, -1, 0, 4, 9, 10, 13])
def test_numbers_and_dates_are_each_others_inverse_outside_the_program_too(number):
    days = days_of()
    assert days.at_or_after(days.date(number)) == number
    assert days.date(number) == day(number)


@pytest.mark.parametrize(
    ("day_off", "number"), [(SATURDAY, 5), (MONDAY - timedelta(days=1), 0), (day(9) + timedelta(days=1), 10)]
)
def test_days_off_round_forward(day_off, number):
    assert days_of().at_or_after(day_off) == number


@pytest.mark.parametrize(("last", "number"), [(day(4), 5), (SATURDAY, 5), (day(9), 10), (day(12), 13), (day(-3), -2)])
def test_the_end_of_work_that_lasts_to_a_date(last, number):
    assert days_of().end_of(last) == number


@pytest.mark.parametrize(
    ("status_date", "now"), [(day(-9), 0), (day(0), 0), (SATURDAY, 5), (day(9), 9), (day(10), 10), (day(15), 15)]
)
def test_now(status_date, now):
    assert days_of(status_date=status_date).now == now


def test_holidays_have_no_number():
    calendar = Calendar(id=CalendarId("standard"), days_off=frozenset({day(1)}))
    days = days_of(calendars=(calendar,))
    assert days.horizon == 9
    assert (days.at_or_after(day(1)), days.at_or_after(day(2))) == (1, 1)


def test_a_program_without_working_days_still_numbers_what_is_outside():
    days = days_of(first=SATURDAY, last=SATURDAY, status_date=SATURDAY)
    assert (days.horizon, days.now) == (0, 0)
    assert [days.date(number) for number in (-1, 0, 1)] == [day(4), day(5), day(6)]
    assert [days.at_or_after(day(number)) for number in (4, 5, 6)] == [-1, 0, 1]


def test_a_program_may_begin_on_a_day_off():
    days = days_of(first=date(2027, 1, 2), status_date=date(2027, 1, 2))
    assert (days.dates[0], days.now) == (MONDAY, 0)
