"""Fill list: wishes in their own cells, or in an added column where those cannot be written."""

from datetime import date

import openpyxl
import pytest

from planner.importing.fields import Field
from planner.importing.way_back.fill_list import fill_list
from planner.importing.way_back.wanted import Wanted
from planner.importing.way_back.wishes import Wish
from tests.importing.way_back.sent_plan import moment

OLD, NEW = date(2027, 3, 5), date(2027, 3, 12)


def a_wish(row, *, of=Field.FINISH, new=NEW, place="C{}", **more):
    place = None if place is None else place.format(row)
    return Wish(of=of, number=row, place=place, name=f"T{row}", named_at=f"A{row}", new=new, old=OLD, **more)


def wanted(*wishes, **more):
    given = {
        "sheet": "Plan",
        "titles": {Field.FINISH: "Finish", Field.PEOPLE: "Who"},
        "header_rows": (1,),
        "first": 2,
        "last": 4,
        "right": 3,
        "models": {Field.START: 3, Field.FINISH: 3, Field.PEOPLE: 2},
        "on_its_side": False,
        "has_grid": False,
        "day_first": None,
        **more,
    }
    return Wanted(wishes=wishes, **given)


@pytest.fixture
def sheet():
    sheet = openpyxl.Workbook().create_sheet("Plan")
    sheet.append(["Task", "Who", "Finish"])
    for row in (2, 3, 4):
        sheet.append([f"T{row}", "Ana", moment(2027, 3, 5)])
        sheet.cell(row, 3).number_format = "dd/mm/yy"
    return sheet


def test_a_value_is_written_and_the_old_one_kept_as_a_comment(sheet):
    filled = fill_list(sheet, wanted(a_wish(2), a_wish(2, of=Field.PEOPLE, new="=Ben", place="B{}")))

    assert filled.written == 2
    assert (sheet["C2"].value, sheet["C2"].comment.text) == (moment(2027, 3, 12), "was 2027-03-05")
    assert (sheet["B2"].value, sheet["B2"].data_type, sheet["B2"].comment.text) == ("=Ben", "s", "was Ana")
    assert sheet["C3"].comment is None


def test_what_is_to_stay_is_not_touched(sheet):
    assert fill_list(sheet, wanted(a_wish(2, stays="it says so already"))).written == 0
    assert sheet["C2"].value == moment(2027, 3, 5)
    assert sheet["D1"].value is None


def test_a_formula_stays_and_all_planned_values_stand_in_an_added_column(sheet):
    sheet["C3"] = "=C2+7"

    filled = fill_list(sheet, wanted(a_wish(2), a_wish(3), a_wish(4, stays="it says so already")))

    assert sheet["C3"].value == "=C2+7"
    assert [sheet[f"D{row}"].value for row in (1, 2, 3, 4)] == ["Planned finish", NEW, NEW, NEW]
    assert filled.said == [
        'Column D "Planned finish" was added to sheet Plan: 1 cell of "Finish" may show something else than planned: '
        "the first, C3, holds a formula"
    ]


def test_formulas_of_summaries_alone_bring_no_column(sheet):
    sheet["C2"] = "=MAX(C3:C4)"

    filled = fill_list(sheet, wanted(a_wish(2, is_summary=True), a_wish(3)))

    assert sheet["C2"].value == "=MAX(C3:C4)"
    assert sheet["D1"].value is None
    assert filled.said == ['"Finish" of 1 summary row on sheet Plan is a formula and works itself out']


def test_a_cell_amid_merged_ones_is_not_written(sheet):
    sheet.merge_cells("C2:C3")

    filled = fill_list(sheet, wanted(a_wish(2), a_wish(3)))

    assert sheet["D3"].value == NEW
    assert filled.said[0].endswith("the first, C3, is part of merged cells")


def test_a_missing_column_is_added(sheet):
    filled = fill_list(sheet, wanted(a_wish(2, of=Field.START, place=None)))

    assert [sheet[place].value for place in ("D1", "D2", "D3")] == ["Planned start", NEW, None]
    assert sheet["D2"].number_format == "dd/mm/yy"
    assert filled.said == ['Column D "Planned start" was added to sheet Plan: the table has no column for it']


def test_a_table_on_its_side_gets_no_more_rows(sheet):
    filled = fill_list(sheet, wanted(a_wish(2, of=Field.START, place=None), on_its_side=True))

    assert filled.written == 0
    assert "lies on its side" in filled.said[0]


def test_that_a_calendar_is_not_redrawn_is_said(sheet):
    assert "were not redrawn" in fill_list(sheet, wanted(has_grid=True)).said[0]
