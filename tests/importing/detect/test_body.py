"""The rows below a header: data, and what is none: totals, legends, notes, the header again."""

import pytest

from planner.importing.detect.body import A_LEGEND, A_LIST, A_NOTE, A_REPEAT, A_TOTAL
from tests.importing.grids import a_block, blocks

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


def test_what_stands_on_each_printed_page_is_no_row():
    page = "Plan of the bridge\n" + HEADER
    block = a_block(page + DESIGN + "| | | Page 1 of 2\n" + page + BUILD + TEST)

    assert block.rows == (3, 7, 8)
    assert skipped(block) == {4: A_NOTE, 5: A_NOTE, 6: A_REPEAT}


def test_a_table_goes_on_below_its_header_again_with_the_title_of_a_group():
    block = a_block("Spring\n" + HEADER + DESIGN + BUILD + "\n\nSummer\n" + HEADER + TEST + BUILD + "| | 11\n")

    assert block.rows == (3, 4, 9, 10)
    assert skipped(block) == {7: A_NOTE, 8: A_REPEAT, 11: A_TOTAL}


def test_the_same_header_above_a_list_that_begins_anew_begins_another_table():
    header = "No. | Task | Start | Owner\n"
    one = "Aurora\n" + header + "1 | Design | 2027-03-01 | Ana Silva\n2 | Build | 2027-03-08 | Bo Li\n"
    other = "Boreal\n" + header + "1 | Dig | 2027-03-01 | Ana Silva\n2 | Pave | 2027-03-08 | Bo Li\n"

    assert [block.rows for block in blocks(one + "\n\n" + other)] == [(3, 4), (9, 10)]


def test_a_list_of_parts_with_a_header_of_its_own_does_not_end_a_table():
    parts = "*Parts* | *Date* | *Task* | *Owner*\n | 2027-03-02 | Sketch | Bo Li\n | 2027-03-03 | Model | Cy Osei\n"
    block = a_block(HEADER + DESIGN + parts + BUILD + TEST)

    assert block.rows == (2, 6, 7)
    assert skipped(block) == {3: A_LIST, 4: A_LIST, 5: A_LIST}


def test_another_table_right_below_is_no_list_of_parts():
    other = "*Risk* | *Probability* | *Impact* | *Owner*\nFire | high | 3 | Bo Li\nFlood | low | 4 | Cy Osei\n"

    assert [block.rows for block in blocks(HEADER + DESIGN + BUILD + other)] == [(2, 3), (5, 6)]


def test_bands_with_sums_and_blank_rows_between_do_not_end_a_table():
    def band(name, *people):
        return f"{name}\n" + "".join(f"{one} | Engineer | 1 | 2 | 3\n" for one in people) + "Subtotal | | 2 | 4 | 6\n\n"

    header = "Name | Role | Jan 2027 | Feb 2027 | Mar 2027\n"
    people = ("Ana Silva", "Bo Li")
    block = a_block(header + band("Aurora", *people) + band("Boreal", *people) + band("Corona", *people))

    assert block.rows == (2, 3, 4, 7, 8, 9, 12, 13, 14)
    assert skipped(block) == dict.fromkeys((5, 10, 15), A_TOTAL)


def test_a_text_above_another_table_is_no_band():
    risks = "Risks\nRisk | Probability | Impact | Owner\nFire | high | 3 | Bo Li\nFlood | low | 4 | Cy Osei\n"

    found = blocks(HEADER + DESIGN + BUILD + "Total | | 13\n\n" + risks)

    assert [(block.header_rows, block.rows) for block in found] == [((1,), (2, 3)), ((7,), (8, 9))]


def test_sums_of_a_group_are_a_total_though_nothing_says_so():
    block = a_block(HEADER + DESIGN + BUILD + "| | 13 |\n" + TEST + DESIGN + "| | 8 |\n")

    assert skipped(block) == {4: A_TOTAL, 7: A_TOTAL}
    assert block.rows == (2, 3, 5, 6)


def test_numbers_below_that_are_no_sums_stay():
    block = a_block(HEADER + DESIGN + BUILD + "| | 12 |\n" + TEST)

    assert block.rows == (2, 3, 4, 5)


def test_a_remark_between_blank_rows_does_not_end_a_table():
    block = a_block(HEADER + DESIGN + BUILD + "\n| | | postponed to May\n" + TEST + DESIGN)

    assert block.rows == (2, 3, 6, 7)
    assert skipped(block) == {5: A_NOTE}
