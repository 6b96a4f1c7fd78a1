"""What is gathered of a sheet stays within the limits, and what lies beyond is said."""

import pytest

from planner.workbook.formats.gathering import GatheredSheet, Looks
from planner.workbook.grid import PLAIN_LOOK, Area, Cell, CellType, GridRow, Look, Paint
from planner.workbook.package import RefusedError
from planner.workbook.xlsx.remarks import Remarks


def text(column, value="x"):
    return Cell(column, CellType.TEXT, value)


def test_looks_are_kept_once_and_the_plain_one_is_first():
    looks = Looks()
    assert [looks.position(look) for look in (Look(bold=True), PLAIN_LOOK, Look(bold=True), Look(indent=1))] == [
        1,
        0,
        1,
        2,
    ]
    assert looks.all() == (PLAIN_LOOK, Look(bold=True), Look(indent=1))


def test_blank_cells_of_one_colour_side_by_side_are_one_stretch():
    sheet = GatheredSheet("Plan", Remarks())
    sheet.add(GridRow(1, (text(1),)), [(2, "00FF00"), (3, "00FF00"), (4, "FF0000"), (6, "FF0000")])
    assert sheet.grid().paint == (Paint(1, 2, 3, "00FF00"), Paint(1, 4, 4, "FF0000"), Paint(1, 6, 6, "FF0000"))


def test_cells_beyond_the_columns_that_are_read_are_said():
    remarks = Remarks()
    sheet = GatheredSheet("Plan", remarks)
    sheet.add(GridRow(1, (text(1), text(201), text(300))), [(250, "FF0000")])
    grid = sheet.grid([2, 250])
    assert [cell.column for cell in grid.rows[0].cells] == [1]
    assert (grid.hidden_columns, grid.paint) == ((2,), ())
    assert [place for place, _ in remarks.all] == ["Plan!GS1"]


def test_only_the_first_of_merged_cells_is_seen():
    remarks = Remarks()
    sheet = GatheredSheet("Plan", remarks)
    sheet.merge(Area(1, 1, 1, 2))
    sheet.merge(Area(4, 4, 4, 4))
    sheet.add(GridRow(1, (text(1), text(2), text(3))))
    grid = sheet.grid()
    assert [cell.column for cell in grid.rows[0].cells] == [1, 3]
    assert grid.merges == (Area(1, 1, 1, 2),)
    assert [place for place, _ in remarks.all] == ["Plan!B1"]


def test_letters_that_nobody_sees_are_taken_out_in_words():
    remarks = Remarks()
    sheet = GatheredSheet("Plan", remarks)
    sheet.add(GridRow(1, (text(1, "De\x00sign\x07"),)))
    assert sheet.grid().rows[0].cells[0].value == "Design"
    assert [place for place, _ in remarks.all] == ["Plan!A1"]


def test_more_letters_than_are_read_are_refused():
    sheet = GatheredSheet("Plan", Remarks())
    for number in range(1, 21):
        sheet.add(GridRow(number, (text(1, "x" * 1_000_000),)))
    with pytest.raises(RefusedError) as refusal:
        sheet.add(GridRow(21, (text(1),)))
    assert "sheet Plan holds more than 20,000,000 letters" in refusal.value.what
