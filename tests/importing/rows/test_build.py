"""Rows are read cell by cell: by the unit of the row, with merges spread, letters as days away."""

from decimal import Decimal

import pytest

from planner.importing.fields import Field
from planner.importing.values.length import Length
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.reading import Doubt, Fault, Read
from tests.importing.imports import a_table

WITH_UNITS = """
    Task   | Start      | Effort | Unit
    Design | 2027-03-01 | 5      | d
    Build  | 2027-03-08 | {}     | {}
"""


def effort(number, unit):
    return a_table(WITH_UNITS.format(number, unit)).rows[1].values[Field.EFFORT]


@pytest.mark.parametrize(
    ("number", "unit", "value"),
    [
        ("40", "h", Length(Decimal(40), LengthUnit.HOURS)),
        ("40", "PD", Length(Decimal(40), LengthUnit.DAYS, is_effort=True)),
        ("2 wks", "h", Length(Decimal(2), LengthUnit.WEEKS)),
    ],
    ids=["the row's unit", "person-days", "the cell's own unit before the row's"],
)
def test_units_of_rows(number, unit, value):
    reading = effort(number, unit)

    assert isinstance(reading, Read)
    assert reading.value == value


@pytest.mark.parametrize(("number", "unit"), [("40", "m"), ("40", "")])
def test_a_unit_that_is_doubtful_or_missing_is_a_doubt(number, unit):
    assert isinstance(effort(number, unit), Doubt)


def test_the_unit_of_the_other_rows_is_proposed_where_one_is_missing():
    table = a_table("""
        Task   | Effort | Unit
        Design | 5      | h
        Build  | 8      | h
        Test   | 3      |
    """)
    reading = table.rows[2].values[Field.EFFORT]

    assert isinstance(reading, Doubt)
    assert [choice.answer for choice in reading.choices] == ["hours", "days", "weeks"]


@pytest.mark.parametrize(
    ("typed", "quoted"),
    [("#REF!", "#REF!"), ("=B3*2", "never saved"), ("nan", '"nan"'), ("TRUE", '"TRUE"'), ("€ 1.200", '"€ 1.200"')],
)
def test_a_cell_that_cannot_be_read_is_quoted_as_it_stands(typed, quoted):
    reading = effort(typed, "h")

    assert isinstance(reading, Fault)
    assert quoted in reading.what


def test_a_merged_project_holds_for_each_row_it_covers():
    table = a_table("""
        Project | Task   | Effort (days)
        Aurora  | Design | 5
        ^       | Build  | 8
        Boreal  | Test   | 3
    """)

    assert [row.cells[Field.PROJECT].text for row in table.rows] == ["Aurora", "Aurora", "Boreal"]


def test_hidden_and_crossed_out_rows_are_told():
    table = a_table(
        """
        Task    | Start      | Effort (days)
        Design  | 2027-03-01 | 5
        ~Build~ | 2027-03-08 | 8
        Test    | 2027-03-22 | 3
        """,
        hidden={2},
    )

    assert [row.is_hidden for row in table.rows] == [True, False, False]
    assert [row.is_struck for row in table.rows] == [False, True, False]


def test_cells_under_periods_are_amounts():
    table = a_table("""
        Role     | Jan 2027 | Feb 2027 | Mar 2027
        Engineer | 1        | 50%      | many
        Tester   | 0.5      | 1        | 1
    """)
    first = table.rows[0]

    assert first.amounts[2] == Read(Decimal(1))
    assert first.amounts[3].value == 50
    assert isinstance(first.amounts[4], Fault)


def test_coloured_cells_of_a_drawn_plan_are_kept():
    table = a_table("""
        Task   | Start      | Jan 2027 | Feb 2027 | Mar 2027
        Design | 2027-01-04 | [00B050] | [00B050] |
        Build  | 2027-02-01 |          | [00B050] | [FF0000]
    """)

    assert [dict(row.painted) for row in table.rows] == [{3: "00B050", 4: "00B050"}, {4: "00B050", 5: "FF0000"}]


@pytest.mark.parametrize("typed", ["-", "–", "n/a"])
def test_a_dash_among_amounts_is_a_blank_cell(typed):
    table = a_table(f"""
        Cost item | Budget | Spent
        Licences  | 120    | {typed}
        Hardware  | 80     | 20
    """)

    assert Field.SPENT not in table.rows[0].values
    assert table.rows[1].values[Field.SPENT].value.value == 20
