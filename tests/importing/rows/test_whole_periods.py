"""Lists of bookings that name a month or a week in each row."""

from datetime import date

import pytest

from planner.importing.fields import Field, Shape
from planner.importing.values.reading import Doubt, Read
from tests.importing.imports import a_table

BOOKINGS = """
    Name | Projekt | Monat | PT geplant
    Ana  | Aurora  | {}    | 8
    Bo   | Boreal  | {}    | 5
    Cy   | Aurora  | {}    | 12
"""


def days(*months):
    row = a_table(BOOKINGS.format(*months), name="Einsatzplanung").rows[0]
    return [row.values[of].value for of in (Field.FROM, Field.TO)]


@pytest.mark.parametrize(
    "months",
    [
        ("02/2027", "03/2027", "04/2027"),
        ("Feb 27", "Mrz 27", "Apr 27"),
        ('"2027-02"', '"2027-03"', '"2027-04"'),
        ("Februar 2027", "März 2027", "offen"),
        ("2027-02-01", "2027-03-01", "2027-04-01"),
    ],
)
def test_a_month_is_its_first_and_its_last_day(months):
    assert days(*months) == [date(2027, 2, 1), date(2027, 2, 28)]


def test_a_week_is_its_monday_and_its_sunday():
    assert days("KW 05/2027", "KW 06/2027", "KW 07/2027") == [date(2027, 2, 1), date(2027, 2, 7)]


def test_true_dates_that_are_no_first_days_are_dates():
    row = a_table(BOOKINGS.format("2027-02-03", "2027-03-01", "2027-04-12"), name="Einsatzplanung").rows[0]

    assert row.values[Field.FROM] == Read(date(2027, 2, 3))
    assert Field.TO not in row.values


def test_months_without_a_year_are_asked_about():
    table = a_table(BOOKINGS.format("Februar", "März", "April"), name="Einsatzplanung")

    assert table.shape is Shape.ALLOCATIONS
    assert isinstance(table.rows[0].values[Field.FROM], Doubt)
