"""The meaning of each column, by its title, its cells, and the other columns."""

import pytest

from planner.importing.fields import Field
from planner.importing.mapping.shape import map_block
from planner.importing.vocabulary import default_vocabulary
from tests.importing.grids import a_block

ROWS = """
    Design | 2027-03-01 | {}
    Build  | 2027-03-08 | {}
    Test   | 2027-03-22 | {}
"""


def meanings(header, *cells):
    block = a_block(header + ROWS.format(*cells))
    return map_block(block, default_vocabulary()).columns


@pytest.mark.parametrize(
    ("title", "cells", "field"),
    [
        ("Effort (days)", ("5", "8", "3"), Field.EFFORT),
        ("Dauer", ("5", "8", "3"), Field.DURATION),
        ("Responsable", ("Ana Silva", "Bo Li", "Cy Osei"), Field.OWNER),
        ("% complete", ("100%", "40%", "0%"), Field.PROGRESS),
        ("Predecessors", ("", "1", "2"), Field.PREDECESSORS),
        ("Notes", ("ok", "ask Bo first", ""), Field.NOTES),
        ("Zarqon", ("alpha", "beta", "alpha"), Field.OTHER),
    ],
)
def test_titles_say_what_a_column_is(title, cells, field):
    assert meanings(f"Task | Start | {title}", *cells)[2].field is field


def test_why_is_said_in_words():
    finish = meanings("Task | Start | Finish", "2027-03-05", "Zarqon", "2027-04-02")[2]

    assert "stands for finish" in finish.because
    assert "67 % of the cells" in finish.because


def test_what_is_spent_in_hours_is_work_and_no_money():
    assert meanings("Task | Start | Spent (h)", "5", "8", "3")[2].field is Field.ACTUAL_EFFORT


def test_a_first_column_without_a_title_holds_the_tasks():
    assert meanings(" | Start | Effort (days)", "5", "8", "3")[0].field is Field.TASK


def test_of_two_columns_for_one_field_the_fuller_one_is_taken():
    columns = meanings("Task | Start | Effort (days) | Effort (days)", " | 5", " | 8", " | 3")

    assert [column.field for column in columns[2:]] == [Field.OTHER, Field.EFFORT]


def test_other_meanings_are_kept_as_alternatives():
    (column,) = [one for one in meanings("Task | Start | Responsible", "Ana", "Bo", "Cy") if one.title == "Responsible"]

    assert all(field is not column.field and 0 <= score <= 1 for field, score in column.alternatives)


@pytest.mark.parametrize(
    ("cells", "field"), [(("100 %", "80 %"), Field.CAPACITY), (("Rådgiver", "Jurist"), Field.ROLE)]
)
def test_cells_tell_a_percentage_of_a_position_from_the_position(cells, field):
    people = """
        Navn      | Stilling | Avdeling
        Kari Moen | {}       | Plan
        Ola Berg  | {}       | Bygg
    """

    assert map_block(a_block(people.format(*cells), name="Ansatte"), default_vocabulary()).columns[1].field is field


def test_letters_for_probability_and_impact_are_no_scores():
    log = """
        ID | Description       | Rating (1-5) | < | Mitigation | Owner | Raised
        ^  | ^                 | P            | I | ^          | ^     | ^
        R1 | Lease is refused  | 4            | 5 | Own land   | Hill  | 2027-03-01
        R2 | Union says no     | 2            | 4 | Ask early  | Calvo | 2027-03-08
        R3 | Printer is down   | M            | H | Call       | Weiss | 2027-03-09
    """
    columns = map_block(a_block(log, name="RAID"), default_vocabulary()).columns

    assert [one.field for one in columns[2:4]] == [Field.PROBABILITY, Field.IMPACT]
    assert columns[6].field is Field.DATE


def test_estimates_of_a_critical_chain_are_two_ends_of_one():
    columns = meanings("Task | Start | ABP | HP | Need by", "5|8|2027-04-01", "8|12|2027-04-02", "3|5|2027-04-05")

    assert [one.field for one in columns[2:]] == [Field.OPTIMISTIC, Field.PESSIMISTIC, Field.DUE]


def test_only_links_may_have_several_columns_of_one_title():
    columns = meanings("Task | Start | Blocked by | Blocked by | Effort (d) | Effort (d)", *["1|2|5|5"] * 3)

    assert [one.field for one in columns[2:4]] == [Field.PREDECESSORS, Field.PREDECESSORS]
    assert [one.field for one in columns[4:]] == [Field.EFFORT, Field.OTHER]
