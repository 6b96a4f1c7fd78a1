"""Remarks, and how often the same is said."""

from planner.workbook.xlsx.remarks import MOST_PLACES, Place, Remarks


def test_what_is_said_of_many_cells_is_said_of_some_and_counted():
    remarks = Remarks()
    remarks.add("", "of the file")
    for row in range(1, MOST_PLACES + 4):
        remarks.add_cell(Place("Tasks", 4, row), "odd")
    said = remarks.all
    assert said[:2] == (("", "of the file"), ("Tasks!D1", "odd"))
    assert len(said) == 1 + MOST_PLACES + 1
    assert said[-1] == ("Tasks", "odd (and 3 more such cells)")
