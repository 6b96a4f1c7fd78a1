"""Headers whose dates are texts without a year."""

from datetime import date

import pytest

from planner.importing.mapping.grid import grid_columns
from planner.importing.mapping.periods import periods_of
from planner.importing.values.period import Granularity
from planner.importing.values.reading import Conventions, Doubt, DoubtKind, Fault, Read
from tests.importing.grids import a_block

ROWS = "Ana Silva | 1 | 2 | 3 | 1\nBo Li | 2 | 2 | 3 | 1\n"
DATES = "30/03 | 06/04 | 13/04 | 20/04"


def found(dates=DATES, *, title="", weeks="", years=(2027, 2026), name="Sheet1"):
    header = f"{title}\n\n" + (f" | {weeks}\n" if weeks else "") + f"Name | {dates}\n"
    block = a_block(header + ROWS, name=name)
    return list(periods_of(block, grid_columns(block), Conventions(), years).values())


def first(periods):
    assert all(isinstance(one, Read) for one in periods)
    return periods[0].value.first


def test_a_title_says_the_year_and_even_steps_the_order():
    periods = found(title="Plan de charge 2026")

    assert [one.value.first for one in periods[:2]] == [date(2026, 3, 30), date(2026, 4, 6)]
    assert periods[3].value.last == date(2026, 4, 26)
    assert periods[0].value.granularity is Granularity.WEEK


def test_numbers_of_weeks_above_show_the_year():
    assert first(found(weeks="S14 | S15 | S16 | S17")) == date(2026, 3, 30)


def test_weeks_that_some_count_otherwise_leave_the_year_to_the_title():
    assert first(found(title="Load 2026", weeks="W1 | W2 | W3 | W4")) == date(2026, 3, 30)


def test_without_either_the_year_is_asked_for_and_the_order_is_not():
    periods = found()

    assert all(isinstance(one, Doubt) and one.kind is DoubtKind.YEAR for one in periods)
    assert [choice.answer for choice in periods[1].choices] == ["2027", "2026"]
    assert periods[1].choices[0].value.first == date(2027, 4, 6)


def test_the_year_rolls_over():
    periods = found("21.12. | 28.12. | 04.01. | 11.01.", title="Winter 2026")

    assert [one.value.first for one in periods][2:] == [date(2027, 1, 4), date(2027, 1, 11)]


@pytest.mark.parametrize("dates", ["04/05 | 05/05 | 06/05 | 07/05", "05/04 | 05/05 | 05/06 | 05/07"])
def test_days_follow_each_other_whichever_comes_first(dates):
    periods = found(dates, title="May 2026")

    assert [one.value.first.day for one in periods] == [4, 5, 6, 7]
    assert periods[0].value.granularity is Granularity.DAY


def test_uneven_dates_are_left_to_the_question():
    periods = found("01/03 | 04/05 | 02/06 | 05/07", title="Releases 2026")

    assert not any(isinstance(one, Fault) for one in periods)
    assert any(isinstance(one, Doubt) and one.kind is DoubtKind.DAY_ORDER for one in periods)
