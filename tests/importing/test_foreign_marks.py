"""The marks of both examiners fit their workbooks: what they speak of is there."""

import csv

import openpyxl
import pytest

from benchmarks.importing.marks import NOTHING, FileMarks
from tests.importing.examined import EXAMINED
from tests.importing.unseen import UNSEEN

FOREIGN = (*EXAMINED, *UNSEEN)


@pytest.fixture(scope="module")
def books(tmp_path_factory):
    folder = tmp_path_factory.mktemp("foreign")
    return {sent.marks.file: _opened(sent.write(folder)) for sent in FOREIGN}


MARKS = tuple(pytest.param(sent.marks, id=sent.marks.file) for sent in FOREIGN)


@pytest.mark.parametrize("marks", MARKS)
def test_every_sheet_is_spoken_of(books, marks: FileMarks):
    spoken_of = {table.sheet for table in marks.tables} | {alone.sheet for alone in marks.left_alone}

    assert spoken_of == set(books[marks.file].sheetnames)


@pytest.mark.parametrize("marks", MARKS)
def test_rows_of_data_are_filled(books, marks: FileMarks):
    for table in marks.tables:
        filled = {cell.row for row in books[marks.file][table.sheet] for cell in row if cell.value is not None}

        assert table.data_rows <= filled, table.sheet
        assert {*(table.summaries or ()), *table.depths} <= table.data_rows


@pytest.mark.parametrize("marks", MARKS)
def test_marked_cells_are_filled_in_marked_columns_and_rows(books, marks: FileMarks):
    for table in marks.tables:
        sheet = books[marks.file][table.sheet]
        for name, expected in table.values.items():
            assert sheet[name].row in table.data_rows, name
            assert sheet[name].coordinate.rstrip("0123456789") in table.columns, name
            wanted = expected if isinstance(expected, tuple) else (expected,)
            assert _shown(sheet, name) is not None or NOTHING in wanted, name


@pytest.mark.parametrize("marks", MARKS)
def test_cells_that_say_nothing_are_blank_or_words_for_nothing(books, marks: FileMarks):
    for table in marks.tables:
        sheet = books[marks.file][table.sheet]
        for name, expected in table.values.items():
            if expected == NOTHING:
                assert _shown(sheet, name) in (None, "-"), name


@pytest.mark.parametrize("marks", MARKS)
def test_hidden_rows_are_hidden(books, marks: FileMarks):
    for table in marks.tables:
        rows = books[marks.file][table.sheet].row_dimensions

        assert {number for number in rows if rows[number].hidden} == set(table.hidden_rows)


@pytest.mark.parametrize("marks", MARKS)
def test_headers_stand_over_marked_columns(books, marks: FileMarks):
    for table in marks.tables:
        sheet = books[marks.file][table.sheet]
        for column in {*table.columns, *table.spans}:
            assert any(_shown(sheet, f"{column}{line}") is not None for line in table.header_rows), column


def _opened(path):
    """Open a workbook, or a list of values with commas as a workbook of one sheet."""
    if path.suffix != ".csv":
        return openpyxl.load_workbook(path, data_only=True)
    book = openpyxl.Workbook()
    book.active.title = path.stem
    with path.open(encoding="utf-8-sig", newline="") as file:
        for record in csv.reader(file):
            book.active.append([cell or None for cell in record])
    return book


def _shown(sheet, name):
    """Return what stands in a cell, or in the merged cell that covers it."""
    over = next((area for area in sheet.merged_cells.ranges if name in area), None)
    return sheet[name].value if over is None else sheet.cell(over.min_row, over.min_col).value
