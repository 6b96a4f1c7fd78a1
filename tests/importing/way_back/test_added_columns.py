"""Added columns: at the right of a table, in its look, seen, and only once."""

from dataclasses import replace

import openpyxl
import pytest
from openpyxl.styles import PatternFill
from openpyxl.worksheet.table import Table

from planner.importing.fields import Field
from planner.importing.way_back.added_columns import TITLES, added_column
from planner.importing.way_back.wanted import Wanted

WANTED = Wanted(
    sheet="Plan",
    titles={},
    header_rows=(3,),
    first=4,
    last=6,
    right=3,
    models={Field.START: 3, Field.FINISH: 3, Field.PEOPLE: 2},
    on_its_side=False,
    has_grid=False,
    day_first=None,
    wishes=(),
)


@pytest.fixture
def sheet():
    sheet = openpyxl.Workbook().create_sheet("Plan")
    for column, title in enumerate(("ID", "Task", "Finish"), start=1):
        sheet.cell(3, column, title).fill = PatternFill("solid", fgColor="DDEBF7")
        for row in (4, 5, 6):
            sheet.cell(row, column, "x").number_format = "dd/mm/yy"
    return sheet


def test_it_stands_next_to_the_table_in_its_look(sheet):
    assert added_column(sheet, WANTED, Field.FINISH) == 4

    assert sheet["D3"].value == TITLES[Field.FINISH]
    assert sheet["D3"].fill.fgColor.rgb == "00DDEBF7"
    assert sheet["D6"].number_format == "dd/mm/yy"
    assert added_column(sheet, WANTED, Field.START) == 5


def test_what_an_earlier_copy_added_is_used_again(sheet):
    first = added_column(sheet, WANTED, Field.FINISH)

    assert added_column(sheet, WANTED, Field.FINISH) == first


def test_cells_beside_the_table_are_not_overwritten(sheet):
    sheet["D5"] = "a note"
    sheet.merge_cells("E2:F4")
    sheet["G99"] = "below"

    assert added_column(sheet, WANTED, Field.FINISH) == 8


def test_what_is_drawn_in_other_rows_keeps_its_widths(sheet):
    sheet["D20"].fill = PatternFill("solid", fgColor="5B9BD5")
    sheet["E20"].fill = PatternFill("solid", fgColor="FFFFFF")

    assert added_column(sheet, WANTED, Field.FINISH) == 5


def test_a_title_over_the_table_may_be_wider(sheet):
    sheet["A1"] = "Bridge project"
    sheet.merge_cells("A1:K1")

    assert added_column(sheet, WANTED, Field.FINISH) == 4


def test_tables_below_one_another_share_a_column(sheet):
    other = replace(WANTED, header_rows=(9,), first=10, last=12, right=2)

    assert [added_column(sheet, one, Field.FINISH) for one in (WANTED, other)] == [4, 4]
    assert [sheet[f"D{row}"].value for row in (3, 9)] == ["Planned finish"] * 2


def test_an_excel_table_grows(sheet):
    sheet.add_table(Table(displayName="Tasks", ref="A3:C6"))
    sheet.tables["Tasks"]._initialise_columns()  # noqa: SLF001 - what saving would do

    added_column(sheet, WANTED, Field.FINISH)

    table = sheet.tables["Tasks"]
    assert (table.ref, table.autoFilter.ref) == ("A3:D6", "A3:D6")
    assert table.tableColumns[-1].name == "Planned finish"
    assert len({column.id for column in table.tableColumns}) == 4


def test_a_run_of_hidden_columns_is_cut_around_it(sheet):
    run = sheet.column_dimensions["D"]
    run.min, run.max, run.hidden, run.width = 4, 16384, True, 9

    added_column(sheet, WANTED, Field.PEOPLE)

    columns = sheet.column_dimensions
    assert not columns["D"].hidden
    assert (columns["D"].min, columns["D"].max, columns["D"].width) == (4, 4, 26)
    assert (columns["E"].min, columns["E"].max, columns["E"].hidden) == (5, 16384, True)
