"""Remarks: all that is said of one file, the gravest first, with the cell a comment can stand on."""

from datetime import date

import pytest

from planner.importing.way_back.remarks import Remark, RemarkKind, remarks_of
from tests.importing.way_back.sent_plan import ROWS, imported_from, write_plan


@pytest.mark.parametrize(
    ("place", "cell"),
    [("D14", "D14"), ("A3:C5", "A3"), ("4:7", "A4"), ("", None), ("Tasks", None), ("AAA12", "AAA12")],
)
def test_a_comment_stands_on_the_first_cell_of_a_place(place, cell):
    assert Remark(kind=RemarkKind.WARNING, what="it is odd", sheet="Plan", place=place).cell == cell


def test_the_gravest_come_first_and_those_of_other_files_are_not_said(tmp_path):
    wrong = write_plan(
        tmp_path / "wrong.xlsx", [*ROWS, ("A4", "Open", "Ana", "a lot", date(2027, 3, 29), date(2027, 4, 2))]
    )
    right = write_plan(tmp_path / "right.xlsx")
    imported = imported_from(wrong, right)

    of_wrong, of_right = remarks_of(imported, "wrong.xlsx"), remarks_of(imported, "right.xlsx")

    assert of_wrong[0].kind is RemarkKind.PROBLEM
    assert (of_wrong[0].sheet, of_wrong[0].cell, of_wrong[0].text) == ("Plan", "D7", "a lot")
    order = list(RemarkKind)
    assert [order.index(one.kind) for one in of_wrong] == sorted(order.index(one.kind) for one in of_wrong)
    assert all("a lot" not in one.what for one in of_right)


def test_an_open_question_says_what_is_taken_and_what_else_it_may_be(tmp_path):
    rows = [(row[0], row[1], row[2], row[3], "03/04/2027", "05/04/2027") for row in ROWS]
    imported = imported_from(write_plan(tmp_path / "plan.xlsx", rows))

    asked = [one for one in remarks_of(imported, "plan.xlsx") if one.kind is RemarkKind.QUESTION and one.sheet]

    assert [(one.cell, one.text) for one in asked] == [("E4", "03/04/2027")]
    assert '"day first" is taken, for 6 cells until somebody answers' in asked[0].what
    assert asked[0].advice == 'Say so if it should be "month first"'
