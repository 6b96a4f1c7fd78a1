"""A sheet by row and column: blanks are not filled, merges spread, colours are found."""

from planner.importing.detect.view import SheetView
from planner.workbook.grid import Area, Cell, CellType, Grid, GridRow
from tests.importing.grids import LOOKS, a_view


def test_blanks_alone_are_no_cell():
    rows = (GridRow(1, (Cell(1, CellType.TEXT, "\u00a0 \u200b"), Cell(2, CellType.TEXT, "x"))),)
    view = SheetView(Grid("Plan", rows), LOOKS)

    assert set(view.row(1)) == {2}
    assert view.last_row == 1


def test_a_merge_spreads_its_first_cell():
    view = a_view("A | < | b\n^ | < | c")

    assert view.merge_at(2, 2) == Area(1, 1, 2, 2)
    assert view.spread(2, 2).text == "A"
    assert view.at(2, 2) is None


def test_a_merge_of_half_a_sheet_is_decoration():
    grid = Grid("Plan", (GridRow(1, (Cell(1, CellType.TEXT, "x"),)),), merges=(Area(1, 1, 100_000, 16_000),))

    assert SheetView(grid, LOOKS).spread(5, 5) is None


def test_colours_of_blank_cells_and_hidden_rows_and_groups_are_kept():
    view = a_view("A | [00B050] | [FF0000]\nB", hidden={2}, outlines={2: 1})

    assert view.painted(1) == {2: "00B050", 3: "FF0000"}
    assert view.hidden_rows == {2}
    assert view.outlines == {2: 1}


def test_an_empty_sheet_has_no_last_row():
    assert a_view("").last_row == 0
