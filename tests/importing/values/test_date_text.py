"""What a written date says."""

import pytest

from planner.importing.values.date_text import is_month_alone, written_date
from tests.importing.values.outcome import there


def test_a_written_date_keeps_what_it_says():
    written = there(written_date("Mon 04/01/27 9:00 AM"))
    assert written.readings == ((4, 1), (1, 4))
    assert (written.year, written.is_short, written.weekday, written.time) == (27, True, 0, "9:00 AM")


def test_the_zone_of_a_time_is_kept():
    written = there(written_date("2027-06-30T08:00:00.000+02:00"))
    assert (written.time, written.zone) == ("08:00:00.000", "+02:00")


@pytest.mark.parametrize("text", ["30.06.2027", "3.4.", "03.04.27"])
def test_points_are_seen(text):
    assert there(written_date(text)).has_points


@pytest.mark.parametrize(
    "text", ["", "soon", "1.2.3.4", "10.2", "Dev 2", "Task 12 2027", "1/2/3/4", "a 5 b", "5" * 200]
)
def test_other_texts_are_no_dates(text):
    written = written_date(text)
    assert written is None or written.year is None


@pytest.mark.parametrize("text", ["Jan", "Jan 2027", "juin", "März 27", "06/2027", "2027-06", "set/27"])
def test_months_stand_alone(text):
    assert is_month_alone(text)


@pytest.mark.parametrize("text", ["30 Jan", "Q2 2027", "Total", "30.06.2027", ""])
def test_other_texts_are_no_months(text):
    assert not is_month_alone(text)


@pytest.mark.parametrize("text", ["05-Jan-26 A", "04-Sep-26*", "2026-01-05 A"])
def test_flags_of_primavera_are_left_out_with_a_note(text):
    written = there(written_date(text))
    assert (written.year in (26, 2026), written.is_odd) == (True, True)


@pytest.mark.parametrize("text", ["12 A", "4*", "Building 5 A"])
def test_a_flag_makes_no_date_of_something_else(text):
    assert written_date(text) is None
