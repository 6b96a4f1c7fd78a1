"""The marks fit their workbooks: what they speak of is there."""

from datetime import datetime

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from benchmarks.importing.marks import NOTHING, FileMarks, TableMarks
from tests.importing.sent import SENT


@pytest.fixture(scope="module")
def books(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sent")
    return {sent.marks.file: openpyxl.load_workbook(sent.write(folder), data_only=True) for sent in SENT}


MARKS = tuple(pytest.param(sent.marks, id=sent.marks.file) for sent in SENT)


@pytest.mark.parametrize("marks", MARKS)
def test_every_sheet_is_spoken_of(books, marks: FileMarks):
    spoken_of = {table.sheet for table in marks.tables} | {alone.sheet for alone in marks.left_alone}

    assert spoken_of == set(books[marks.file].sheetnames)


@pytest.mark.parametrize("marks", MARKS)
def test_rows_of_data_are_filled_and_skipped_ones_lie_between(books, marks: FileMarks):
    for table in marks.tables:
        filled = _filled_rows(books[marks.file][table.sheet], table)

        assert table.data_rows <= filled, table.sheet
        assert {*table.skipped_rows} <= set(range(table.first_row, table.last_row))
        assert {*(table.summaries or ()), *table.depths} <= table.data_rows


@pytest.mark.parametrize("marks", MARKS)
def test_marked_cells_are_filled_in_marked_columns_and_rows(books, marks: FileMarks):
    for table in marks.tables:
        sheet = books[marks.file][table.sheet]
        for name, expected in table.values.items():
            cell = sheet[name]
            row, column = (cell.column, str(cell.row)) if table.on_its_side else (cell.row, cell.column_letter)

            assert row in table.data_rows, name
            assert column in table.columns, name
            assert cell.value is not None or NOTHING in expected, name


@pytest.mark.parametrize("marks", MARKS)
def test_headers_stand_over_marked_columns(books, marks: FileMarks):
    for table in marks.tables:
        sheet = books[marks.file][table.sheet]
        for column in table.columns:
            lines = (
                f"{get_column_letter(line)}{column}" if table.on_its_side else f"{column}{line}"
                for line in table.header_rows
            )

            assert any(_shown(sheet, name) is not None for name in lines), column


@pytest.mark.parametrize("marks", MARKS)
def test_a_file_has_enough_values(marks: FileMarks):
    assert sum(len(table.values) for table in marks.tables) >= 15


def _filled_rows(sheet, table: TableMarks) -> set[int]:
    return {
        cell.column if table.on_its_side else cell.row
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def _shown(sheet, name):
    """Return what stands in a cell, or in the merged cell that covers it."""
    over = next((area for area in sheet.merged_cells.ranges if name in area), None)
    return sheet[name].value if over is None else sheet.cell(over.min_row, over.min_col).value


def test_the_dates_that_must_be_asked_about_make_sense_either_way(books):
    sheet = books["clinic_schedule.xlsx"]["Schedule"]
    spans = [(sheet[f"D{row}"].value, sheet[f"E{row}"].value) for row in range(4, 24) if sheet[f"D{row}"].value]

    for form in ("%d/%m/%Y", "%m/%d/%Y"):
        assert all(datetime.strptime(first, form) <= datetime.strptime(last, form) for first, last in spans)  # noqa: DTZ007
