"""Which stretch of time each column of a grid stands for, and where its year comes from."""

from datetime import date

import pytest

from planner.importing.mapping.grid import grid_columns
from planner.importing.mapping.periods import periods_of
from planner.importing.values.period import Granularity
from planner.importing.values.reading import Conventions, Doubt, DoubtKind, Fault, Read
from tests.importing.grids import a_block

ROWS = """
        Engineer | 1 | 1 | 2 | 2
        Tester   | 1 | 1 | 1 | 1
"""


def periods(header, *, year=None, years=(2027,)):
    block = a_block(header.rstrip() + ROWS)
    return list(periods_of(block, grid_columns(block), Conventions(year=year), years).values())


def spans(header, **known):
    return [(one.value.first.isoformat(), one.value.last.isoformat()) for one in periods(header, **known)]


@pytest.mark.parametrize(
    ("header", "first", "last"),
    [
        (
            "Role | Jan 2027 | Feb 2027 | Mar 2027 | Apr 2027",
            ("2027-01-01", "2027-01-31"),
            ("2027-04-01", "2027-04-30"),
        ),
        ("Role | Q1 2027 | Q2 2027 | Q3 2027 | Q4 2027", ("2027-01-01", "2027-03-31"), ("2027-10-01", "2027-12-31")),
        (
            "Role | 2027-01-04 | 2027-01-11 | 2027-01-18 | 2027-01-25",
            ("2027-01-04", "2027-01-10"),
            ("2027-01-25", "2027-01-31"),
        ),
        (
            "Role | 2027-01-01 | 2027-02-01 | 2027-03-01 | 2027-04-01",
            ("2027-01-01", "2027-01-31"),
            ("2027-04-01", "2027-04-30"),
        ),
        (
            "Role | 2027-01-04 | 2027-01-05 | 2027-01-06 | 2027-01-07",
            ("2027-01-04", "2027-01-04"),
            ("2027-01-07", "2027-01-07"),
        ),
    ],
    ids=["months", "quarters", "weeks by dates", "months by dates", "days"],
)
def test_the_header_says_it(header, first, last):
    found = spans(header)

    assert (found[0], found[-1]) == (first, last)


def test_the_year_stands_in_a_row_above():
    found = spans("""
             | 2027 |     | 2028 |
        Role | Nov  | Dec | Jan  | Feb
    """)

    assert [first for first, _ in found] == ["2027-11-01", "2027-12-01", "2028-01-01", "2028-02-01"]


def test_a_known_year_rolls_over_from_december_to_january():
    found = spans("Role | Nov | Dec | Jan | Feb", year=2027)

    assert [first for first, _ in found] == ["2027-11-01", "2027-12-01", "2028-01-01", "2028-02-01"]


def test_a_business_year_above_begins_with_its_first_month():
    found = spans("""
             | FY26/27 | <   | <   | <
        Role | Nov     | Dec | Jan | Feb
    """)

    assert [first for first, _ in found] == ["2026-11-01", "2026-12-01", "2027-01-01", "2027-02-01"]


def test_without_a_year_anywhere_each_month_is_a_doubt():
    doubts = periods("Role | Nov | Dec | Jan | Feb", years=(2027, 2028))

    assert all(isinstance(one, Doubt) and one.kind is DoubtKind.YEAR for one in doubts)
    assert [[choice.value.first.year for choice in one.choices] for one in doubts] == [
        [2027, 2028],
        [2027, 2028],
        [2028, 2029],
        [2028, 2029],
    ]


def test_a_month_above_numbered_weeks_is_cut_into_them():
    found = periods("""
             | Jan 2027 | < | Feb 2027 | <
        Role | 1        | 2 | 3        | 4
    """)

    assert all(isinstance(one, Read) for one in found)
    assert [one.value.first.month for one in found] == [1, 1, 2, 2]
    assert found[0].value.first == date(2027, 1, 1)
    assert found[1].value.last == date(2027, 1, 31)


def test_numbers_with_nothing_above_them_are_a_fault():
    assert all(isinstance(one, Fault) and "nothing says when" in one.what for one in periods("Role | 1 | 2 | 3 | 4"))


def test_how_long_periods_are_is_known():
    weeks = periods("Role | 2027-01-04 | 2027-01-11 | 2027-01-18 | 2027-01-25")

    assert {one.value.granularity for one in weeks} == {Granularity.WEEK}


def test_quarters_of_a_business_year_say_their_months():
    header = """
             | FY 2027/28   | <            | <            | <
        Item | Q1 (Apr-Jun) | Q2 (Jul-Sep) | Q3 (Oct-Dec) | Q4 (Jan-Mar)
    """

    assert spans(header)[0] == ("2027-04-01", "2027-06-30")
    assert spans(header)[3] == ("2028-01-01", "2028-03-31")


def test_quarters_of_a_business_year_that_do_not_are_no_calendar_quarters():
    header = """
             | FY 2027/28 | <  | <  | <
        Item | Q1         | Q2 | Q3 | Q4
    """

    assert all(isinstance(one, Fault) for one in periods(header))


@pytest.mark.parametrize("label", ["Kalenderwoche 2027", "KW", "Week (2027)", "Semaine 2027", "2027 / uke"])
def test_a_label_above_says_that_numbers_are_weeks(label):
    header = f"""
             | {label} | <  | <  | <
        Role | 10      | 11 | 12 | 13
    """

    assert spans(header, year=2027)[0] == ("2027-03-08", "2027-03-14")


def test_weeks_that_begin_anew_are_of_the_next_year():
    block = a_block("""
             | KW 2026 | <  | <  | <  | < | < | < | <
        Role | 50      | 51 | 52 | 53 | 1 | 2 | 3 | 4
        Engineer | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1
        Tester   | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1
    """)
    found = list(periods_of(block, grid_columns(block), Conventions(), (2027,)).values())

    assert found[3].value.first == date(2026, 12, 28)
    assert found[4].value.first == date(2027, 1, 4)


def test_another_label_above_numbers_says_no_weeks():
    header = """
             | Sprint | <  | <  | <
        Role | 10     | 11 | 12 | 13
    """

    assert all(isinstance(one, Fault) for one in periods(header))
