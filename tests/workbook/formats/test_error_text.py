"""Errors that a spreadsheet wrote as text."""

import pytest

from planner.workbook.formats.error_text import with_errors
from planner.workbook.formats.read import read_any
from planner.workbook.grid import Cell, CellType, Grid, GridFile, GridRow


def _cells(*cells):
    (row,) = with_errors(GridFile("p.csv", (Grid("Plan", (GridRow(1, tuple(cells)),)),))).grids[0].rows
    return row.cells


@pytest.mark.parametrize("text", ["#N/A", "#REF!", " #DIV/0! ", "#name?", "#BEZUG!", "#NV", "#¡REF!", "#NOM?", "#I/T"])
def test_a_text_that_is_an_error_is_one(text):
    assert _cells(Cell(1, CellType.TEXT, text)) == (Cell(1, CellType.ERROR, text.strip()),)


@pytest.mark.parametrize("text", ["N/A", "#1", "#", "C#", "#hashtag", "see #REF!", "#N/A yet"])
def test_other_texts_stay(text):
    assert _cells(Cell(1, CellType.TEXT, text)) == (Cell(1, CellType.TEXT, text),)


def test_a_file_without_errors_is_the_same_one():
    file = GridFile("p.csv", (Grid("Plan", (GridRow(1, (Cell(1, CellType.NUMBER, 1),)),)),))
    assert with_errors(file) is file


def test_errors_in_a_text_table_are_errors():
    (grid,) = read_any("p.csv", b"Task,Due\nBuild,#N/A\n").grids
    assert grid.rows[1].cells[1] == Cell(2, CellType.ERROR, "#N/A")
