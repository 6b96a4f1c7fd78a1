"""Comments: ours below those of the cell's owner, and gone again the next time."""

import openpyxl
import pytest
from openpyxl.comments import Comment

from planner.importing.way_back.comments import AUTHOR, add_comment, remove_comments
from planner.importing.way_back.texts import cells_of


@pytest.fixture
def sheet():
    return openpyxl.Workbook().active


def test_a_comment_of_ours_has_our_name(sheet):
    add_comment(sheet["B2"], "It is late")

    assert (sheet["B2"].comment.text, sheet["B2"].comment.author) == ("It is late", AUTHOR)


def test_ours_stands_below_theirs_with_a_line_between(sheet):
    sheet["B2"].comment = Comment("Ask Ben\nfirst", "Ana")

    add_comment(sheet["B2"], "It is late")
    add_comment(sheet["B2"], "It is long")

    lines = sheet["B2"].comment.text.split("\n")
    assert lines[:2] == ["Ask Ben", "first"]
    assert AUTHOR in lines[2]
    assert lines[3:] == ["It is late", "It is long"]
    assert sheet["B2"].comment.author == "Ana"


def test_only_ours_are_removed(sheet):
    sheet["B2"].comment = Comment("Ask Ben", "Ana")
    sheet["B3"].comment = Comment("Done?", "Ana")
    for place in ("B2", "B4"):
        add_comment(sheet[place], "It is late")

    remove_comments(sheet)

    assert [sheet[place].comment and sheet[place].comment.text for place in ("B2", "B3", "B4")] == [
        "Ask Ben",
        "Done?",
        None,
    ]


def test_a_cell_in_the_last_row_of_all_makes_no_others(sheet):
    sheet["A1048576"] = "stray"

    remove_comments(sheet)

    assert len(list(cells_of(sheet))) == 1


def test_a_box_has_room_for_its_text_and_a_text_has_an_end(sheet):
    add_comment(sheet["A1"], "short")
    add_comment(sheet["A2"], "a long story\n" * 1000)

    assert sheet["A2"].comment.height > sheet["A1"].comment.height
    assert len(sheet["A2"].comment.text) == 4000
