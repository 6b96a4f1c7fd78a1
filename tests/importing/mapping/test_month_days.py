"""Columns numbered as the days of a month."""

from datetime import date

import pytest

from planner.importing.mapping.grid import grid_columns
from planner.importing.mapping.periods import periods_of
from planner.importing.values.reading import Conventions, Doubt, Fault, Read
from tests.importing.grids import a_block

NUMBERS = " | ".join(map(str, range(1, 32)))
MAY_2026 = " | ".join(("VSDLMMJ" * 5)[:31])
ROWS = "Ana Silva | x | | | x | x\nBo Li | x | | | | x\n"


def days(title, *, numbers=NUMBERS, weekdays="", name="Sheet1", years=(2026, 2027)):
    header = f"{title}\n\nName | {numbers}\n" + (f" | {weekdays}\n" if weekdays else "")
    block = a_block(header + ROWS, name=name)
    return list(periods_of(block, grid_columns(block), Conventions(), years).values())


@pytest.mark.parametrize(
    "title",
    [
        "Absences – mai 2026",
        "勤務・休暇予定表 2026年5月(医療情報部)",
        "Urlaub Mai 2026",
        "Team 05/2026",
        "2026-05-01",
        "휴가 2026년 5월",
    ],
)
def test_a_title_above_names_the_month(title):
    found = days(title)

    assert found[0].value.first == date(2026, 5, 1)
    assert found[30].value.last == date(2026, 5, 31)


def test_the_sheet_names_the_month_and_the_title_the_year():
    assert days("Team leave 2026", name="5月休暇予定")[10].value.first == date(2026, 5, 11)


def test_weekdays_show_the_year():
    assert days("Leave in May", weekdays=MAY_2026, years=(2025, 2026, 2027))[0].value.first == date(2026, 5, 1)


def test_a_year_that_nothing_says_is_asked_for():
    found = days("Leave in June")

    assert isinstance(found[0], Doubt)
    assert [one.answer for one in found[0].choices] == ["2026", "2027"]


def test_a_day_that_the_month_does_not_have_is_a_fault():
    found = days("June 2026")

    assert isinstance(found[29], Read)
    assert isinstance(found[30], Fault)


def test_numbers_that_begin_anew_are_of_the_next_month():
    numbers = " | ".join(map(str, [*range(20, 32), *range(1, 29)]))

    assert days("From December 2026 on", numbers=numbers)[12].value.first == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("title", "how"),
    [
        ("Leave", {}),
        ("Out of office, what you may do", {}),
        ("May or June 2026", {}),
        ("May 2027", {"weekdays": MAY_2026}),
        ("May 2026", {"numbers": "1 | 2 | 3 | 4 | 5"}),
    ],
    ids=["nothing", "no month", "two months", "other weekdays", "weeks"],
)
def test_what_no_title_says_stays_a_fault(title, how):
    assert all(isinstance(one, Fault) for one in days(title, **how))
