"""Which day a written date means."""

from datetime import date

import pytest

from planner.importing.values.date_text import written_date
from planner.importing.values.day_choice import Told, asked_years, day_meant, days_of, full_year, within
from tests.importing.values.outcome import asked, fault_of, note_of, noted, sure, there


def meant(text, **told):
    return day_meant(there(written_date(text)), text, Told(**told))


def test_a_weekday_goes_before_the_convention():
    assert noted(meant("Mon 04/01/27", day_first=False)) == date(2027, 1, 4)


def test_the_convention_decides_where_no_reading_fits_the_weekday():
    assert "Monday" in note_of(meant("Fri 04/01/2027", day_first=True))


def test_a_doubt_has_one_choice_for_each_order():
    assert len(asked(meant("03/04/2027"))[1]) == 2


def test_readings_that_the_calendar_lacks_are_left_out():
    assert days_of(there(written_date("31/04/2027")), 2027) == (None, None)
    assert days_of(there(written_date("03/04/2027")), 2027) == (date(2027, 4, 3), date(2027, 3, 4))


@pytest.mark.parametrize(("year", "is_short", "expected"), [(27, True, 2027), (70, True, 1970), (2027, False, 2027)])
def test_short_years_are_filled_up(year, is_short, expected):
    assert full_year(year, is_short=is_short) == expected


def test_given_years_are_offered_as_they_are():
    assert asked_years((2030, 2029)) == (2030, 2029)


def test_days_are_within_what_programs_plan():
    assert sure(within(date(1990, 1, 1), "")) == date(1990, 1, 1)
    fault_of(within(date(1989, 12, 31), "31.12.1989"))
