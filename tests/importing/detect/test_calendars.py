"""Tables whose dates stand below one another, with a column for each person."""

import pytest

from planner.importing.detect.calendars import calendars
from planner.importing.vocabulary import default_vocabulary
from tests.importing.grids import a_view

DAYS = ("2027-04-05", "2027-04-06", "2027-04-07", "2027-04-08")
MONTHS = ("Apr 2027", "May 2027", "Jun 2027", "Jul 2027")


def found(head, firsts, cells, **how):
    drawn = "\n".join([head, *(f"{first} | {cells}" for first in firsts)])
    return list(calendars(a_view(drawn, **how), default_vocabulary()))


@pytest.mark.parametrize("firsts", [DAYS, MONTHS])
@pytest.mark.parametrize("cells", ["1 | 0.5", "100% | 50%", "U | K", "8h | 4h", "| U"])
def test_people_across_and_days_or_months_down(firsts, cells):
    (block,) = found("Date | Ana Silva | Bo Li", firsts, cells)

    assert (block.on_its_side, block.header_rows, block.rows) == (True, (1,), (2, 3))
    assert block.columns == (1, 2, 3, 4, 5)
    assert set(block.titles) == {2, 3, 4, 5}


@pytest.mark.parametrize(
    ("head", "cells", "name"),
    [
        (" | Ana | Bo", "U | K", "Sheet"),
        (" | Ana | Bo", "1 | 1", "Capacity"),
        (" | Engineer | Tester", "1 | 2", "Sheet"),
        ("Day | Ana Silva | Bo Li | Total", "1 | 1 | 2", "Sheet"),
    ],
)
def test_who_may_stand_across(head, cells, name):
    (block,) = found(head, DAYS, cells, name=name)

    assert block.rows == (2, 3)


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Date | Sales | Visitors", "100 | 20"),
        ("Date | Planned | Actual", "5 | 4"),
        ("Date | Ana Silva", "1"),
        ("Date | Ana Silva | Bo Li", "said that it is late | agreed to it"),
        ("Start | Task | Owner", "Design | Ana"),
    ],
)
def test_figures_words_and_one_person_are_no_calendar(head, cells):
    assert found(head, DAYS, cells) == []


def test_rows_of_a_list_whose_ids_read_as_quarters_are_none():
    rows = [f"T1.{year} | Engineer | h" for year in range(27, 32)]

    assert list(calendars(a_view("\n".join(["X | Engineer | h", *rows])), default_vocabulary())) == []


def test_dates_of_tasks_are_none():
    drawn = "Task | Start | Ana Silva | Bo Li\n" + "\n".join(f"Work on {day} | {day} | 1 | 2" for day in DAYS)

    assert list(calendars(a_view(drawn), default_vocabulary())) == []
