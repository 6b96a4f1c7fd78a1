"""Tables are found wherever they lie on a sheet; what belongs to none is kept as loose."""

import pytest

from planner.importing.detect.find import find_blocks
from planner.importing.vocabulary import default_vocabulary
from planner.workbook.grid import Area
from tests.importing.grids import a_block, a_view, blocks

PLAN = """
    Task   | Start      | Effort (days)
    Design | 2027-03-01 | 5
    Build  | 2027-03-08 | 8
"""


@pytest.mark.parametrize("above", [0, 1, 9])
def test_a_header_may_stand_in_any_row(above):
    block = a_block("\n" + "Programme Aurora\n" * bool(above) + "\n" * above + PLAN.lstrip("\n"))

    assert block.titles == {1: "Task", 2: "Start", 3: "Effort (days)"}
    assert len(block.rows) == 2
    assert block.rows[0] == block.header_rows[0] + 1


def test_a_table_may_begin_in_any_column():
    block = a_block("""
        | | Task   | Start      | Effort (days)
        | | Design | 2027-03-01 | 5
        | | Build  | 2027-03-08 | 8
    """)

    assert block.columns == (3, 4, 5)


def test_tables_stand_below_one_another():
    plan, people = blocks("""
        Task   | Start      | Effort (days)
        Design | 2027-03-01 | 5
        Build  | 2027-03-08 | 8

        Name      | Role     | Capacity (%)
        Ana Silva | Engineer | 100
        Bo Li     | Tester   | 80
    """)

    assert (plan.header_rows, plan.rows) == ((1,), (2, 3))
    assert (people.header_rows, people.rows) == ((5,), (6, 7))


def test_tables_stand_side_by_side():
    plan, people = blocks("""
        Task   | Start      | Effort (days) |  | Name      | Role     | Capacity (%)
        Design | 2027-03-01 | 5             |  | Ana Silva | Engineer | 100
        Build  | 2027-03-08 | 8             |  | Bo Li     | Tester   | 80
    """)

    assert (plan.columns, people.columns) == ((1, 2, 3), (5, 6, 7))


def test_what_is_no_table_is_loose():
    found = find_blocks(
        a_view("""
            Programme Aurora
            as of March

            Task   | Start      | Effort (days)
            Design | 2027-03-01 | 5
            Build  | 2027-03-08 | 8
        """),
        default_vocabulary(),
    )

    assert found.loose == (Area(1, 1, 2, 1),)


@pytest.mark.parametrize("drawn", ["", "just a remark", "5 | 7 | 9"])
def test_a_sheet_may_hold_no_table(drawn):
    assert blocks(drawn) == ()
