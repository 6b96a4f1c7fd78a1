"""The rows below a header: data, and what is none: totals, legends, notes, the header again."""

import pytest

from planner.importing.detect.body import A_LEGEND, A_NOTE, A_REPEAT, A_TOTAL
from tests.importing.grids import a_block

HEADER = "Task | Start | Effort (days) | Owner\n"
DESIGN = "Design | 2027-03-01 | 5 | Ana Silva\n"
BUILD = "Build | 2027-03-08 | 8 | Bo Li\n"
TEST = "Test | 2027-03-22 | 3 | Cy Osei\n"


def skipped(block):
    return {one.row: one.why for one in block.skipped}


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("Total | | 13 |\n", A_TOTAL),
        ("Summe | | 13 |\n", A_TOTAL),
        ("Sous-total | | 13 |\n", A_TOTAL),
        (HEADER, A_REPEAT),
    ],
)
def test_a_row_inside_is_skipped_and_the_table_goes_on(row, why):
    block = a_block(HEADER + DESIGN + BUILD + row + TEST)

    assert skipped(block) == {4: why}
    assert block.rows == (2, 3, 5)


@pytest.mark.parametrize("blanks", [1, 2, 5])
def test_blank_rows_do_not_end_a_table(blanks):
    block = a_block(HEADER + DESIGN + BUILD + "\n" * blanks + TEST)

    assert block.rows == (2, 3, 4 + blanks)


@pytest.mark.parametrize(
    ("below", "why"),
    [
        ("Legend: X = done\n", A_LEGEND),
        ("Note: dates are not agreed yet\n", A_NOTE),
    ],
)
def test_a_legend_or_a_note_below_ends_it(below, why):
    block = a_block(HEADER + DESIGN + BUILD + TEST + "\n" + below)

    assert block.rows == (2, 3, 4)
    assert skipped(block).get(6, why) == why


def test_a_long_text_alone_in_the_last_row_is_a_note():
    block = a_block(HEADER + DESIGN + BUILD + "x" * 130)

    assert block.rows == (2, 3)
    assert skipped(block) == {4: A_NOTE}


@pytest.mark.parametrize("below", ["* starts when the contract is signed", "All dates are still to be agreed on."])
def test_a_footnote_or_a_sentence_alone_in_the_last_row_is_a_note(below):
    block = a_block(HEADER + DESIGN + BUILD + below)

    assert skipped(block) == {4: A_NOTE}


@pytest.mark.parametrize("last", ["* Hand over", "Launch"])
def test_a_task_alone_in_the_last_row_is_none(last):
    block = a_block(HEADER + f"* {DESIGN}* {BUILD}" + last)

    assert block.rows == (2, 3, 4)


def test_a_row_of_sums_is_a_total_though_nothing_calls_it_so():
    block = a_block("""
        Task   | Effort (days) | Cost | Budget
        Design | 5             | 100  | 150
        Build  | 8             | 200  | 250
        *Alles* | *13*         | *300* | *400*
    """)

    assert skipped(block) == {4: A_TOTAL}
