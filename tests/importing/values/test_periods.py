"""Headers and cells that stand for a stretch of time."""

from datetime import date

import pytest

from planner.importing.values.period import Granularity, Period
from planner.importing.values.periods import read_period
from planner.importing.values.reading import Conventions, DoubtKind
from planner.workbook.grid import Cell, CellType
from tests.importing.values.outcome import NO_VALUES, asked, fault_of, noted, number, percent, sure, text, value_of

JANUARY = Period(date(2026, 1, 1), date(2026, 1, 31), Granularity.MONTH)
WEEK_23 = Period(date(2026, 6, 1), date(2026, 6, 7), Granularity.WEEK)
SPRING = Period(date(2026, 4, 1), date(2026, 6, 30), Granularity.QUARTER)
YEARS = Conventions(likely_years=(2026, 2027))


def day(year, month, number):
    return Period(date(year, month, number), date(year, month, number), Granularity.DAY)


@pytest.mark.parametrize(
    ("written", "period"),
    [
        ("Jan 2026", JANUARY),
        ("January 2026", JANUARY),
        ("Januar 2026", JANUARY),
        ("janv. 2026", JANUARY),
        ("ene 2026", JANUARY),
        ("janeiro de 2026", JANUARY),
        ("01/2026", JANUARY),
        ("2026-01", JANUARY),
        ("2026年1月", JANUARY),
        ("KW 23 2026", WEEK_23),
        ("2026-W23", WEEK_23),
        ("uke 23 2026", WEEK_23),
        ("2026年第23週", WEEK_23),
        ("Q2 2026", SPRING),
        ("2026 Q2", SPRING),
        ("T2 2026", SPRING),
        ("2. Quartal 2026", SPRING),
        ("2026-06-30", day(2026, 6, 30)),
        ("w/c 1 Jun 2026", WEEK_23),
        ("Woche vom 1. Juni 2026", WEEK_23),
        ("semaine du 1 juin 2026", WEEK_23),
    ],
)
def test_periods_with_their_year_are_sure(written, period):
    assert sure(read_period(written)) == period
    assert sure(read_period(text(written))) == period


@pytest.mark.parametrize(
    ("written", "period"),
    [
        ("Jan-26", JANUARY),
        ("Mai 26", Period(date(2026, 5, 1), date(2026, 5, 31), Granularity.MONTH)),
        ("01/26", JANUARY),
        ("202601", JANUARY),
        ("KW23/26", WEEK_23),
        ("Week 23 2026", WEEK_23),
        ("Q2/26", SPRING),
        ("2Q26", SPRING),
        ("2026年第2四半期", SPRING),
        ("01.01.-07.01.2026", Period(date(2026, 1, 1), date(2026, 1, 7), Granularity.WEEK)),
        ("01.01.2026 - 31.01.2026", JANUARY),
        ("Apr–Jun 2026", SPRING),
        ("Apr 2026 to Jun 2026", SPRING),
        ("Nov-Feb 2027", Period(date(2026, 11, 1), date(2027, 2, 28), Granularity.MONTH)),
        ("Q1-Q4 2026", Period(date(2026, 1, 1), date(2026, 12, 31), Granularity.YEAR)),
        ("KW 1 - KW 2 2026", Period(date(2025, 12, 29), date(2026, 1, 11), Granularity.WEEK)),
    ],
)
def test_what_is_taken_for_granted_is_noted(written, period):
    assert noted(read_period(written)) == period


@pytest.mark.parametrize(
    ("written", "in_2026"),
    [
        ("Jan", JANUARY),
        ("janv.", JANUARY),
        ("1月", JANUARY),
        ("1월", JANUARY),
        ("ene", JANUARY),
        ("W23", WEEK_23),
        ("S23", WEEK_23),
        ("KW 23", WEEK_23),
        ("uke 23", WEEK_23),
        ("第23週", WEEK_23),
        ("Q2", SPRING),
        ("第2四半期", SPRING),
        ("Apr - Jun", SPRING),
        ("30.06.", day(2026, 6, 30)),
        ("Jan 5", day(2026, 1, 5)),
    ],
)
def test_a_missing_year_is_asked(written, in_2026):
    kind, choices = asked(read_period(written, YEARS))
    assert kind is DoubtKind.YEAR
    assert choices["2026"] == in_2026
    assert choices["2027"].first.year == 2027
    assert noted(read_period(written, Conventions(year=2026))) == in_2026


def test_years_without_that_week_are_not_offered():
    assert list(asked(read_period("KW 53", YEARS))[1]) == ["2026"]


def test_a_bare_year_is_one_only_where_years_are_expected():
    whole = Period(date(2026, 1, 1), date(2026, 12, 31), Granularity.YEAR)
    assert sure(read_period(number(2026), years_allowed=True)) == whole
    assert sure(read_period("2026", years_allowed=True)) == whole
    assert sure(read_period("2026年")) == whole
    fault_of(read_period(number(2026)))
    fault_of(read_period("2026"))


def test_dates_stand_for_their_day():
    assert sure(read_period(Cell(1, CellType.DATE, "2026-01-05"))) == day(2026, 1, 5)
    assert noted(read_period(number(46027))) == day(2026, 1, 5)
    assert noted(read_period(number(202601))) == JANUARY
    assert asked(read_period("03/04/2026"))[0] is DoubtKind.DAY_ORDER
    assert value_of(read_period("03/04/2026", Conventions(day_first=True))) == day(2026, 4, 3)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("FY27 Q2", "business year"),
        ("2026年度第2四半期", "business year"),
        ("GJ 26/27", "business year"),
        ("H1 2026", "half a year"),
        ("1. Halbjahr 2026", "half a year"),
        ("W53 2027", "a week that 2027 does not have"),
        ("Total", "a period is expected"),
        ("Q5 2026", "a period is expected"),
        ("13/2026", "a period is expected"),
        ("Week", "a period is expected"),
        ("TBD", "placeholder"),
        ("31.04.2026", "no calendar"),
    ],
)
def test_other_texts_are_faults(written, says):
    assert says in fault_of(read_period(written))


@pytest.mark.parametrize("cell", [*NO_VALUES, Cell(1, CellType.TRUTH, True), percent(0.5), number(5), number(-1)])
def test_cells_of_other_kinds_are_faults(cell):
    fault_of(read_period(cell))


@pytest.mark.parametrize("written", ["T1 (abr-jun)", "Q1 (Apr–Jun)", "Q1 FY26 (Apr - Jun)", "Q2 (Apr-Jun 2026)"])
def test_a_quarter_that_says_its_months_is_those(written):
    assert value_of(read_period(written, Conventions(year=2026))) == SPRING


@pytest.mark.parametrize("written", ["Q1 (plan)", "Design (Apr-Jun)", "Q1 ()"])
def test_other_words_in_brackets_make_no_period(written):
    assert fault_of(read_period(written, Conventions(year=2026)))
