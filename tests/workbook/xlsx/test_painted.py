"""Blank cells with a background."""

from planner.workbook.grid import Paint
from planner.workbook.xlsx import painted
from planner.workbook.xlsx.painted import Painted


def test_neighbours_of_one_colour_are_one_run():
    cells = Painted()
    for row, column, fill in [(2, 3, "F"), (2, 4, "F"), (2, 5, "G"), (2, 7, "G"), (3, 8, "G")]:
        cells.add(row, column, fill)
    assert cells.runs(3) == (Paint(2, 3, 4, "F"), Paint(2, 5, 5, "G"), Paint(2, 7, 7, "G"), Paint(3, 8, 8, "G"))


def test_colours_far_below_the_last_filled_row_are_left_out():
    cells = Painted()
    for row in (5, 55, 56):
        cells.add(row, 1, "F")
    assert [run.row for run in cells.runs(5)] == [5, 55]


def test_there_are_never_more_than_so_many(monkeypatch):
    monkeypatch.setattr(painted, "MOST_RUNS", 2)
    cells = Painted()
    for row in (1, 2, 3):
        cells.add(row, 1, "F")
    assert len(cells.runs(3)) == 2
    assert cells.is_cut
