"""Each field is read by the reader that knows its values."""

from datetime import date
from decimal import Decimal

import pytest

from planner.importing.fields import Field
from planner.importing.rows.readers import Setting, read_value
from planner.importing.values.length import Length
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.reading import Conventions, Doubt, Fault, Read
from tests.importing.grids import a_cell

SETTING = Setting(conventions=Conventions(day_first=True, decimal_comma=False, year=2027), unit=LengthUnit.DAYS)


def read(field, typed, **more):
    setting = Setting(conventions=SETTING.conventions, **{"unit": LengthUnit.DAYS, **more})
    return read_value(field, a_cell(typed), setting)


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        (Field.START, "01/03/2027", date(2027, 3, 1)),
        (Field.EFFORT, "5", Length(Decimal(5), LengthUnit.DAYS)),
        (Field.SCORE, "7", Decimal(7)),
        (Field.SHARE, "50%", 50),
        (Field.PROGRESS, "40%", 40),
        (Field.MILESTONE, "x", True),
        (Field.TASK_ID, " T-1 ", "T-1"),
        (Field.NOTES, " two  words ", "two words"),
    ],
)
def test_values(field, typed, value):
    reading = read(field, typed)

    assert isinstance(reading, Read)
    assert reading.value == value


@pytest.mark.parametrize("field", [Field.START, Field.EFFORT, Field.PEOPLE, Field.TASK, Field.NOTES, Field.COST])
@pytest.mark.parametrize(("typed", "what"), [("#REF!", "error #REF!"), ("=A1*2", "never saved")])
def test_errors_and_formulas_without_a_result_are_faults_of_any_field(field, typed, what):
    reading = read(field, typed)

    assert isinstance(reading, Fault)
    assert what in reading.what


def test_an_id_that_excel_took_for_a_date_is_a_fault():
    assert isinstance(read(Field.TASK_ID, "2027-01-02"), Fault)


@pytest.mark.parametrize(("language", "unit"), [("de", LengthUnit.DAYS), ("no", LengthUnit.HOURS)])
def test_one_letter_means_what_it_does_in_the_language_of_the_titles(language, unit):
    reading = read(Field.DURATION, "5 T", language=language, unit=None)

    assert isinstance(reading, Read)
    assert reading.value.unit is unit


def test_without_a_language_the_letter_is_a_doubt():
    assert isinstance(read(Field.DURATION, "5 T", unit=None), Doubt)


def test_a_lag_with_a_minus_is_a_lead():
    assert read(Field.LAG, "-2 days").value.amount == -2


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("80 €/h", "de", 640),
        ("640 € per day", "en", 640),
        ("1250 kr/t", "no", 10_000),
        ("640 €/T", "de", 640),
        ("12000 EUR/Monat", "de", 600),
    ],
)
def test_a_rate_says_beside_its_amount_what_it_is_for(typed, language, day):
    reading = read(Field.RATE, typed, title="Rate", language=language)

    assert isinstance(reading, Read)
    assert reading.value.value == day


@pytest.mark.parametrize("typed", ["14", '"14"'])
@pytest.mark.parametrize("shown", ["", "0.0"])
def test_bare_numbers_count_all_that_their_title_says(typed, shown):
    elapsed = read(Field.DURATION, typed, unit_word="calendar days", shown=shown)
    years = read(Field.EFFORT, typed, unit=LengthUnit.MONTHS, unit_word="person-years", shown=shown)

    assert elapsed.value == Length(Decimal(14), LengthUnit.DAYS, is_effort=False, is_elapsed=True)
    assert years.value == Length(Decimal(168), LengthUnit.MONTHS, is_effort=True)


def test_a_cell_that_says_its_own_unit_goes_before_the_title():
    assert read(Field.DURATION, '"3 wks"', unit_word="calendar days").value.unit is LengthUnit.WEEKS
    assert not read(Field.DURATION, "3", unit_word="calendar days", shown='0 "d"').value.is_elapsed
