"""Headers: one to three rows that name the columns below them."""

import pytest

from tests.importing.grids import a_block, blocks


def test_titles_of_two_rows_are_joined_where_a_merge_gathers_columns():
    block = a_block("""
        Task   | Planned    | <          | Effort (days)
        ^      | Start      | Finish     | ^
        Design | 2027-03-01 | 2027-03-05 | 5
        Build  | 2027-03-08 | 2027-03-17 | 8
    """)

    assert block.header_rows == (1, 2)
    assert block.titles == {1: "Task", 2: "Planned / Start", 3: "Planned / Finish", 4: "Effort (days)"}
    assert block.rows == (3, 4)


def test_a_header_may_have_three_rows():
    block = a_block("""
        Role     | 2027 | <   | <   | <
        ^        | Q1   | <   | <   | Q2
        ^        | Jan  | Feb | Mar | Apr
        Engineer | 1    | 1   | 2   | 2
        Tester   | 0.5  | 1   | 1   | 1
    """)

    assert block.header_rows == (1, 2, 3)
    assert block.titles[3] == "2027 / Q1 / Feb"
    assert block.rows == (4, 5)


def test_a_year_above_months_is_part_of_the_header():
    block = a_block("""
                 | 2027 |     |     | 2028
        Role     | Oct  | Nov | Dec | Jan
        Engineer | 1    | 1   | 2   | 2
        Tester   | 0.5  | 1   | 1   | 1
    """)

    assert block.header_rows == (1, 2)


def test_a_bold_row_above_plain_ones_is_a_header_though_no_word_of_it_is_known():
    block = a_block("""
        *Zarqon* | *Blivet* | *Quux*
        alpha    | 3        | x1
        beta     | 4        | x2
    """)

    assert block.header_rows == (1,)


@pytest.mark.parametrize(
    "row", ["Design | 2027-03-01 | 5", "1 | 2 | 3", "Please keep the order of these rows as it is. | see below | 1"]
)
def test_a_row_of_data_or_remarks_is_no_header(row):
    assert blocks(f"{row}\n{row}") == ()


def test_a_column_without_a_title_belongs_to_the_table_if_it_is_filled():
    block = a_block("""
        Task   |      | Effort (days)
        Design | yes  | 5
        Build  | no   | 8
    """)

    assert block.columns == (1, 2, 3)
    assert 2 not in block.titles


def test_a_hidden_row_is_no_header():
    block = a_block(
        """
        Task   | Start      | Effort (days)
        Name   | Begin      | Work (days)
        Design | 2027-03-01 | 5
        Build  | 2027-03-08 | 8
        """,
        hidden={1},
    )

    assert block.titles[1] == "Name"


def test_a_title_merged_over_some_columns_is_no_header_of_its_own():
    block = a_block("""
                 | Health   | <      | <
        Project  | Schedule | Budget | Scope | Remarks
        Aurora   | G        | A      | R     | on time
        Boreal   | A        | G      | G     | late
    """)

    assert block.header_rows == (1, 2)
    assert block.titles[1] == "Project"
    assert block.titles[3] == "Health / Budget"


def test_codes_below_a_row_of_periods_are_no_header():
    block = a_block("""
        Agent     | 2027-03-01 | 2027-03-02 | 2027-03-03 | 2027-03-04
        Ana Silva | CP         | CP         | RTT        | CP
        Bo Li     |            | CP         |            |
    """)

    assert block.header_rows == (1,)


def test_titles_below_group_titles_that_are_periods_are_one():
    block = a_block("""
                 | Q1 2027 |        | Q2 2027 |        | Q3 2027 |
        Item     | Budget  | Actual | Budget  | Actual | Budget  | Actual
        Servers  | 100     | 90     | 100     | 80     | 50      | 40
        Licences | 20      | 20     | 20      | 20     | 20      | 20
    """)

    assert block.header_rows == (1, 2)
