"""How deep each row stands, by whatever its sender shows it with."""

import pytest

from tests.importing.imports import a_table


def depths(drawn, **how):
    table = a_table(drawn, **how)
    return [row.depth for row in table.rows], table.depth_by


@pytest.mark.parametrize(
    ("drawn", "by"),
    [
        (
            """
            Task      | Outline level | Start
            Build     | 1             | 2027-03-01
            Walls     | 2             | 2027-03-01
            Paint     | 3             | 2027-03-08
            Hand over | 1             | 2027-03-15
            """,
            "its outline level",
        ),
        (
            """
            WBS   | Task      | Start
            1     | Build     | 2027-03-01
            1.1   | Walls     | 2027-03-01
            1.1.1 | Paint     | 2027-03-08
            2     | Hand over | 2027-03-15
            """,
            "its WBS number",
        ),
        (
            """
            Task        | Start      | Effort (days)
            Build       | 2027-03-01 | 5
            > Walls     | 2027-03-01 | 3
            >> Paint    | 2027-03-08 | 2
            Hand over   | 2027-03-15 | 1
            """,
            "the indent of its name",
        ),
    ],
)
def test_a_hierarchy_is_seen(drawn, by):
    assert depths(drawn) == ([0, 1, 2, 0], by)


def test_row_groups_of_excel_show_it():
    drawn = """
        Task      | Start      | Effort (days)
        Build     | 2027-03-01 | 5
        Walls     | 2027-03-01 | 3
        Paint     | 2027-03-08 | 2
        Hand over | 2027-03-15 | 1
    """

    assert depths(drawn, outlines={3: 1, 4: 2}) == ([0, 1, 2, 0], "Excel's row groups")


def test_bold_names_head_those_below_them():
    drawn = """
        Task        | Start      | Effort (days)
        *Build*     | 2027-03-01 | 5
        Walls       | 2027-03-01 | 3
        Paint       | 2027-03-08 | 2
        *Hand over* | 2027-03-15 | 1
        Keys        | 2027-03-15 | 1
    """

    assert depths(drawn) == ([0, 1, 1, 0, 1], "bold names")


def test_where_most_names_are_bold_it_means_nothing():
    drawn = """
        Task    | Start      | Effort (days)
        *Walls* | 2027-03-01 | 3
        *Paint* | 2027-03-08 | 2
        Keys    | 2027-03-15 | 1
    """

    assert depths(drawn) == ([0, 0, 0], "")


def test_a_row_with_deeper_ones_below_it_is_a_summary():
    table = a_table("""
        WBS | Task      | Start
        1   | Build     | 2027-03-01
        1.1 | Walls     | 2027-03-01
        2   | Hand over | 2027-03-15
    """)

    assert [row.is_summary for row in table.rows] == [True, False, False]


def test_a_number_of_hundreds_of_digits_is_no_outline_level():
    drawn = f"""
        Task      | Outline level | Start
        Build     | 1             | 2027-03-01
        Walls     | 2             | 2027-03-01
        Paint     | {"9" * 400}   | 2027-03-08
        Hand over | 1             | 2027-03-15
        """
    assert depths(drawn) == ([0, 1, 0, 1], "its outline level")
