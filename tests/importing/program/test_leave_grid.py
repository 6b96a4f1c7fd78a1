"""Calendars of leave: what stands under the days of a sheet that is named for leave."""

from datetime import date

import pytest

from planner.domain.problem import Severity
from planner.workbook.schema import CapacityRow, LeaveRow
from tests.importing.grids import a_grid
from tests.importing.imports import imported, rows, said

DAYS = "Name | 2027-03-01 | 2027-03-02 | 2027-03-03 | 2027-03-04 | 2027-03-05 | 2027-03-08\n"


def leave(row, *, header=DAYS, name="Absences"):
    return imported(a_grid(header + row + "\nBo Li | | | | | | U", name=name))


def days(result):
    return [(row.person, row.first.day, row.last.day, row.reason) for row in rows(result, LeaveRow)]


def test_days_with_the_same_mark_are_one_stretch_over_the_weekend():
    result = leave("Ana Silva | | CP | CP | RTT | F° | F°")

    assert days(result)[:3] == [("Ana Silva", 2, 3, "CP"), ("Ana Silva", 4, 4, "RTT"), ("Ana Silva", 5, 8, "F°")]


@pytest.mark.parametrize("mark", ["0.5", '"0,5"', "半", "half", "½"])
def test_half_a_day_leaves_half_the_capacity(mark):
    result = leave(f"Ana Silva | {mark} | | | | U |")

    assert [(row.first, row.capacity) for row in rows(result, CapacityRow)] == [(date(2027, 3, 1), 50)]
    assert ("Ana Silva", 5, 5, "U") in days(result)
    assert any("part of a day away" in one for one in said(result, Severity.ASSUMPTION))


def test_a_number_is_a_day_away_and_nought_is_none():
    result = leave("Ana Silva | 1 | 1 | 0 | | |")

    assert days(result)[0] == ("Ana Silva", 1, 2, "1")
    assert not rows(result, CapacityRow)


def test_numbers_under_months_do_not_say_which_days():
    months = "Name | Jan 2027 | Feb 2027 | Mar 2027 | Apr 2027 | May 2027 | Jun 2027\n"
    result = leave("Ana Silva | 3 | | | 10 | |", header=months)

    assert not [one for one in days(result) if one[0] == "Ana Silva"]
    assert any("not which days" in one for one in said(result))
