"""Rows that head those below them by a text at the left of the names."""

from planner.importing.fields import Field
from tests.importing.imports import a_table

DRAWN = """
        No          | Task   | Start      | Effort (days)
        {first}     |        |            |
        1           | Design | 2027-03-01 | 5
        2           | Build  | 2027-03-08 | 8
        {second}    |        |            |
        3           | Test   | 2027-03-22 | 3
"""


def test_bands_are_summaries_of_the_rows_below_them():
    table = a_table(DRAWN.format(first="Ground works", second="Hand over"))

    assert [row.depth for row in table.rows] == [0, 1, 1, 0, 1]
    assert table.depth_by == "the bands above it"


def test_bands_that_name_projects_say_which_project_a_row_is_of():
    table = a_table(DRAWN.format(first="Project Aurora", second="Project Boreal"))

    assert [row.cells[Field.PROJECT].text for row in table.rows[1:3]] == ["Project Aurora", "Project Aurora"]
    assert table.rows[-1].places[Field.PROJECT] == "A5"


def test_a_band_that_heads_nothing_is_a_note():
    table = a_table(DRAWN.format(first="Ground works", second="Hand over") + "        See the contract\n")

    assert [one.row for one in table.skipped] == [7]
