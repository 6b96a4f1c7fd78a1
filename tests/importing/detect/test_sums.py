"""Rows that add up those above them are told by their numbers and their look."""

import pytest

from planner.importing.detect.body import A_TOTAL
from planner.importing.detect.sums import sum_rows
from tests.importing.grids import a_block, a_view

ROWS = "Design | 5 | 100 | 150\nBuild | 8 | 200 | 250\n"


@pytest.mark.parametrize(
    ("last", "found"),
    [
        ("*Alles* | *13* | *300* | *400*", [3]),
        ("Alles | 13 | 300 | 400", []),
        ("*Test* | *13* | *300* | *401*", []),
        ("*Test* | *13* | *300*", []),
    ],
    ids=["sums", "not set apart", "one is no sum", "too few numbers"],
)
def test_sums(last, found):
    assert list(sum_rows(a_view(ROWS + last), (1, 2, 3), (1, 2, 3, 4))) == found


def test_a_number_of_the_whole_table_below_it_is_no_row():
    block = a_block("""
        ID | Task   | Effort (days) | Owner     | Start
        1  | Design | 5             | Ana Silva | 2027-03-01
        2  | Build  | 8             | Bo Li     | 2027-03-08
        3  | Test   | 3             | Cy Osei   | 2027-03-22
           | *Length of the longest path* | *13*
    """)

    assert block.rows == (2, 3, 4)
    assert [(one.row, one.why) for one in block.skipped] == [(5, A_TOTAL)]


def test_a_last_row_in_bold_with_its_id_or_a_date_stays():
    block = a_block("""
        ID  | Task      | Effort (days) | Owner     | Start
        1   | Design    | 5             | Ana Silva | 2027-03-01
        2   | Build     | 8             | Bo Li     | 2027-03-08
        *3* | *Go-live* | *0*
    """)

    assert block.rows == (2, 3, 4)


def test_parts_of_a_total_right_below_it_are_no_rows():
    block = a_block("""
        Region | Item    | Q1 2027 | Q2 2027 | Q3 2027
        North  | Masts   | 10      | 20      | 30
        North  | Radios  | 40      | 50      | 60
        Total  |         | 50      | 70      | 90
        of which capex | | 10      | 20      | 31
    """)

    assert block.rows == (2, 3)
    assert [(one.row, one.why) for one in block.skipped] == [(4, A_TOTAL), (5, A_TOTAL)]


def test_rows_of_the_next_group_below_a_total_stay():
    block = a_block("""
        Region | Item    | Q1 2027 | Q2 2027 | Q3 2027
        North  | Masts   | 10      | 20      | 30
        Total  |         | 10      | 20      | 30
        South  |         | 40      | 50      | 60
               | Radios  | 40      | 50      | 60
    """)

    assert block.rows == (2, 4, 5)
