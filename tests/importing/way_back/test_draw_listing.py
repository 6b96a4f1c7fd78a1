"""Listing: a sheet of ours with a title, sentences and tables whose places are links."""

from datetime import date

import openpyxl
import pytest

from planner.importing.way_back.draw_listing import write_listing
from planner.importing.way_back.listing import Link, Listing, Part, Toned


def written(*parts, sheets=("Plan",)):
    sheet = openpyxl.Workbook().create_sheet()
    write_listing(sheet, Listing(title="Remarks", sentences=("One.", "Two."), parts=parts), sheets)
    return sheet


def a_part(*rows, **more):
    return Part(heading="All", columns=(("Where", 12), ("What", 40)), rows=rows, **more)


def test_title_sentences_heading_header_and_rows_stand_below_one_another():
    sheet = written(a_part(("Plan", date(2027, 3, 1)), ("x", 2)))

    assert [sheet.cell(row, 1).value for row in range(1, 9)] == [
        "Remarks",
        "One.",
        "Two.",
        None,
        "All",
        "Where",
        "Plan",
        "x",
    ]
    assert (sheet["B7"].value, sheet["B7"].number_format) == (date(2027, 3, 1), "yyyy-mm-dd")


@pytest.mark.parametrize(("sheet", "location"), [("Plan", "'Plan'!D4"), ("Gone", None)])
def test_a_place_is_a_link_if_its_sheet_is_there(sheet, location):
    cell = written(a_part((Link(text="D4", sheet=sheet, cell="D4"), "late")))["A7"]

    assert cell.value == "D4"
    assert (cell.hyperlink and cell.hyperlink.location) == location


def test_a_tone_is_a_background():
    assert written(a_part((Toned(text="problem", tone="bad"), "late")))["A7"].fill.fgColor.rgb == "00FFC7CE"


def test_a_part_without_rows_says_so():
    assert written(a_part(empty="Nothing."))["A6"].value == "Nothing."


def test_rows_are_high_enough_for_their_texts():
    sheet = written(a_part(("Plan", "word " * 40), ("Plan", "word")))

    assert sheet.row_dimensions[7].height > sheet.row_dimensions[8].height
