"""Calendar: working days, their order and their number."""

from datetime import date, timedelta

import pytest

from planner.domain.calendar import EVERY_WEEKDAY, Calendar
from planner.domain.ids import CalendarId

FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2027, 1, number) for number in (8, 9, 10, 11))
CLOSED_MONDAY = Calendar(id=CalendarId("c"), days_off=frozenset({MONDAY}))
TUESDAY = MONDAY + timedelta(days=1)


def test_weekends_and_days_off_are_not_worked():
    assert EVERY_WEEKDAY.is_working(FRIDAY)
    assert not EVERY_WEEKDAY.is_working(SATURDAY)
    assert not CLOSED_MONDAY.is_working(MONDAY)
    assert Calendar(id=CalendarId("gulf"), weekdays=frozenset({6, 0, 1, 2, 3})).is_working(SUNDAY)


@pytest.mark.parametrize(("calendar", "monday"), [(EVERY_WEEKDAY, MONDAY), (CLOSED_MONDAY, TUESDAY)])
def test_the_next_working_day(calendar, monday):
    assert calendar.at_or_after(FRIDAY) == FRIDAY
    assert calendar.at_or_after(SATURDAY) == monday
    assert calendar.after(FRIDAY) == monday
    assert calendar.after(SATURDAY) == monday
    assert calendar.before(monday) == FRIDAY


def test_shifting_counts_working_days_and_goes_back_again():
    for days in range(-30, 31):
        there = CLOSED_MONDAY.shift(FRIDAY, days)
        assert CLOSED_MONDAY.is_working(there)
        assert CLOSED_MONDAY.count(FRIDAY, there) == days
        assert CLOSED_MONDAY.shift(there, -days) == FRIDAY


def test_a_span_leaves_its_end_out():
    assert EVERY_WEEKDAY.days(FRIDAY, TUESDAY) == [FRIDAY, MONDAY]
    assert EVERY_WEEKDAY.days(FRIDAY, FRIDAY) == []
    assert EVERY_WEEKDAY.days(TUESDAY, FRIDAY) == []


def test_counting_backwards_is_negative():
    assert EVERY_WEEKDAY.count(FRIDAY, TUESDAY) == 2
    assert EVERY_WEEKDAY.count(TUESDAY, FRIDAY) == -2
    assert EVERY_WEEKDAY.count(SATURDAY, SUNDAY) == 0


def test_a_calendar_works_on_some_weekday():
    with pytest.raises(ValueError, match="at least one weekday"):
        Calendar(id=CalendarId("never"), weekdays=frozenset())


def test_a_calendar_that_never_opens_again_says_so():
    shut = frozenset(MONDAY + timedelta(days=number) for number in range(4000))
    with pytest.raises(ValueError, match="no working day"):
        Calendar(id=CalendarId("shut"), days_off=shut).at_or_after(MONDAY)
