"""Columns that stand for periods, and how full they are."""

import pytest

from planner.importing.mapping.grid import grid_columns, part_filled, title_rows, year_of, years_of
from tests.importing.grids import a_block, a_cell, blocks


def test_months_beside_a_task_list_are_its_grid():
    block = a_block("""
        Task   | Start      | Jan 2027 | Feb 2027 | Mar 2027 | Notes
        Design | 2027-01-04 | 5        |          |          | first
        Build  | 2027-02-01 |          | 8        | 3        | then
    """)

    assert grid_columns(block) == (3, 4, 5)
    assert part_filled(block, (3, 4, 5)) == 0.5


@pytest.mark.parametrize(("cell", "counts"), [("5", 1), ("U", 1), ("30 days", 1), ("Kickoff meeting", 0), ("#REF!", 0)])
def test_numbers_and_codes_fill_a_grid_and_words_label_a_bar(cell, counts):
    block = a_block(f"""
        Task   | Jan 2027 | Feb 2027 | Mar 2027
        Design | {cell}   | {cell}   | {cell}
        Build  | {cell}   | {cell}   | {cell}
    """)

    assert part_filled(block, (2, 3, 4)) == counts


def test_two_periods_with_words_below_are_no_grid():
    block = a_block("""
        Task   | Start      | Jan 2027            | Feb 2027
        Design | 2027-01-04 | waits for a vendor  | goes well
        Build  | 2027-02-01 | not begun so far    | has begun
    """)

    assert grid_columns(block) == ()


def test_rows_of_periods_come_the_finest_first():
    block = a_block("""
        Role     | 2027 | <   | <
        ^        | Jan  | Feb | Mar
        Engineer | 1    | 1   | 2
        Tester   | 0.5  | 1   | 1
    """)

    assert [cells[0].text for cells in title_rows(block)] == ["Jan", "2027"]


@pytest.mark.parametrize(("typed", "year"), [("2027", 2027), ('"2027"', 2027), ("27", None), ("1850", None)])
def test_a_year_alone(typed, year):
    assert year_of(a_cell(typed)) == year


@pytest.mark.parametrize(
    ("typed", "first"), [("FY26/27", 2026), ("2026-27", 2026), ("2026/2027", 2026), ("2026/28", None), ("26/27", None)]
)
def test_a_business_year(typed, first):
    assert years_of(a_cell(typed)) == first


TWO = ("Q1 2027 | Q2 2027", "Jan 2027 | Feb 2027", "2027-03-01 | 2027-04-01", "Q1 | Q2", "Mar | Apr")


@pytest.mark.parametrize("periods", TWO)
def test_two_periods_beyond_doubt_are_a_grid(periods):
    assert grid_columns(a_block(f"Role | {periods}\nEngineer | 2 | 3\nTester | 1 | 1")) == (2, 3)


@pytest.mark.parametrize("period", ["Q2 2027", "Apr 2027"])
def test_one_period_with_its_year_is_a_grid(period):
    assert grid_columns(a_block(f"Role | {period}\nEngineer | 2\nTester | 1")) == (2,)


@pytest.mark.parametrize(
    "drawn",
    [
        "*Role* | *2026* | *2027*\nEngineer | 2 | 3\nTester | 1 | 1",
        "*Role* | *3* | *4*\nEngineer | 2 | 3\nTester | 1 | 1",
        "*Role* | *April*\nEngineer | 2\nTester | 1",
        "*Task* | *Owner* | *Mar 2027*\nDesign | Ana | waits for the vendor\nBuild | Bo | nearly there now",
        "Task | Start | Finish\nDesign | 2027-03-01 | 2027-03-05\nBuild | 2027-03-08 | 2027-04-05",
    ],
)
def test_lone_numbers_one_month_and_remarks_are_none(drawn):
    assert not any(map(grid_columns, blocks(drawn)))
