"""Efforts and durations in a cell."""

from decimal import Decimal

import pytest

from planner.importing.values.length import Length
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.lengths import read_length
from planner.importing.values.reading import Conventions, DoubtKind
from planner.workbook.grid import Cell, CellType
from tests.importing.values.outcome import NO_VALUES, asked, fault_of, noted, number, percent, sure, text

MINUTES, HOURS, DAYS, WEEKS, MONTHS = LengthUnit


@pytest.mark.parametrize(
    ("written", "amount", "unit", "is_effort"),
    [
        ("8 wks", "8", WEEKS, None),
        ("04-Days", "4", DAYS, None),
        ("91 Days", "91", DAYS, None),
        ("5 d", "5", DAYS, None),
        ("5d", "5", DAYS, None),
        ("5 d.", "5", DAYS, None),
        ("3w", "3", WEEKS, None),
        ("2 Wochen", "2", WEEKS, None),
        ("1,5 Tage", "1.5", DAYS, None),
        ("1.5 days", "1.5", DAYS, None),
        ("½ Tag", "0.5", DAYS, None),
        ("10 PT", "10", DAYS, True),
        ("12.5 MD", "12.5", DAYS, True),
        ("2 PM", "2", MONTHS, True),
        ("3 person-months", "3", MONTHS, True),
        ("0.5 FTE-month", "0.5", MONTHS, True),
        ("5 man days", "5", DAYS, True),
        ("3 jours", "3", DAYS, None),
        ("5 j/h", "5", DAYS, True),
        ("2 sem.", "2", WEEKS, None),
        ("5 dias", "5", DAYS, None),
        ("5 días", "5", DAYS, None),
        ("3 uker", "3", WEEKS, None),
        ("2 dagsverk", "2", DAYS, True),
        ("5人日", "5", DAYS, True),
        ("2人月", "2", MONTHS, True),
        ("3日", "3", DAYS, None),
        ("2週間", "2", WEEKS, None),
        ("2ヶ月", "2", MONTHS, None),
        ("40h", "40", HOURS, None),
        ("40 Std.", "40", HOURS, None),
        ("3 mos", "3", MONTHS, None),
        ("30 min", "30", MINUTES, None),
        ("0 days", "0", DAYS, None),
        ("2 días hábiles", "2", DAYS, False),
        ("5 jours ouvrés", "5", DAYS, False),
    ],
)
def test_lengths_are_read_in_every_language(written, amount, unit, is_effort):
    assert sure(read_length(written)) == Length(Decimal(amount), unit, is_effort)
    assert sure(read_length(text(written))) == Length(Decimal(amount), unit, is_effort)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("1w 2d 4h", Length(Decimal(60), HOURS)),
        ("1d4h", Length(Decimal(12), HOURS)),
        ("1h 30m", Length(Decimal("1.5"), HOURS)),
        ("2 days and 4 hours", Length(Decimal(20), HOURS)),
        ("2:30", Length(Decimal("2.5"), HOURS)),
        ("40:00", Length(Decimal(40), HOURS)),
        ("1 d?", Length(Decimal(1), DAYS)),
        ("ca. 5 d", Length(Decimal(5), DAYS)),
        ("1 year", Length(Decimal(12), MONTHS)),
        ("5 edays", Length(Decimal(5), DAYS, is_effort=False, is_elapsed=True)),
        ("2 KT", Length(Decimal(2), DAYS, is_effort=False, is_elapsed=True)),
        ("5 d\u200b", Length(Decimal(5), DAYS)),
    ],
)
def test_what_is_taken_for_granted_is_noted(written, expected):
    assert noted(read_length(written)) == expected


@pytest.mark.parametrize("cell", ["40", text("40"), number(40), number(40.0)])
def test_the_unit_of_a_bare_number_is_asked_unless_the_header_says_it(cell):
    kind, choices = asked(read_length(cell))
    assert kind is DoubtKind.UNIT
    assert choices == {unit.value: Length(Decimal(40), unit) for unit in (DAYS, HOURS, WEEKS)}
    assert sure(read_length(cell, unit=HOURS)) == Length(Decimal(40), HOURS)


def test_nothing_is_nothing_in_any_unit():
    assert sure(read_length("0")).amount == 0


def test_the_format_of_a_number_says_its_unit():
    assert sure(read_length(number(5), number_format='0 "d"')) == Length(Decimal(5), DAYS)
    assert sure(read_length(number(5), number_format="0.0\\h")) == Length(Decimal(5), HOURS)


def test_a_unit_in_the_cell_goes_before_that_of_the_header():
    assert sure(read_length("2 wks", unit=DAYS)) == Length(Decimal(2), WEEKS)


@pytest.mark.parametrize(
    ("written", "units"),
    [("5m", (MONTHS, MINUTES)), ("2M", (MONTHS, MINUTES)), ("5 t", (DAYS, HOURS)), ("5 T", (DAYS, HOURS))],
)
def test_letters_of_two_units_are_asked_unless_the_header_says_it(written, units):
    kind, choices = asked(read_length(written))
    assert kind is DoubtKind.UNIT
    assert tuple(length.unit for length in choices.values()) == units
    assert sure(read_length(written, unit=units[1])).unit is units[1]


def test_the_decimal_mark_is_asked():
    kind, choices = asked(read_length("1,234 h"))
    assert kind is DoubtKind.DECIMAL_MARK
    assert choices["decimal comma"] == Length(Decimal("1.234"), HOURS)
    assert sure(read_length("1,234 h", Conventions(decimal_comma=False))) == Length(Decimal(1234), HOURS)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("8 pts", "points"),
        ("5 SP", "points"),
        ("3 Punkte", "points"),
        ("€ 1.200", "money"),
        ("1200 EUR", "money"),
        ("$50", "money"),
        ("2-3 weeks", "range"),
        ("5-10 d", "range"),
        ("5 d - 10 d", "range"),
        ("40-60", "range"),
        ("-5 d", "below zero"),
        ("-5", "below zero"),
        ("TBD", "placeholder"),
        ("soon", "placeholder"),
        ("-", "placeholder"),
        ("5 sprints", "length of time is expected"),
        ("50 %", "length of time is expected"),
        ("M", "length of time is expected"),
        ("XL", "length of time is expected"),
        ("T5", "length of time is expected"),
        ("W5", "length of time is expected"),
    ],
)
def test_other_texts_are_faults(written, says):
    assert says in fault_of(read_length(written))


@pytest.mark.parametrize(
    ("moment", "hours"), [("02:30:00", "2.5"), ("1 day, 16:00:00", "40"), ("2 days, 0:00:00", "48"), ("40:00", "40")]
)
def test_a_time_is_a_number_of_hours(moment, hours):
    assert noted(read_length(Cell(1, CellType.MOMENT, moment))) == Length(Decimal(hours), HOURS)


@pytest.mark.parametrize(
    "cell",
    [
        *NO_VALUES,
        percent(0.5),
        Cell(1, CellType.TRUTH, True),
        Cell(1, CellType.DATE, "2027-01-02"),
        Cell(1, CellType.MOMENT, "2027-01-02 08:00"),
    ],
)
def test_cells_of_other_kinds_are_faults(cell):
    fault_of(read_length(cell))
