"""Drawn grids are what they draw: a builder that misread its drawing would fool every test above it."""

from planner.workbook.grid import Area, CellType, Look, Paint
from tests.importing.grids import LOOKS, a_cell, a_grid


def test_cells_are_of_the_type_they_look_like():
    typed = ["3", "-0.5", "25%", "2027-03-01", "TRUE", "#REF!", "=A1", "Design", '"3"']
    kinds = [CellType.NUMBER, CellType.NUMBER, CellType.PERCENT, CellType.DATE, CellType.TRUTH, CellType.ERROR]

    assert [a_cell(one).type for one in typed] == [*kinds, CellType.FORMULA, CellType.TEXT, CellType.TEXT]
    assert [a_cell(one).value for one in typed[:5]] == [3, -0.5, 0.25, "2027-03-01", True]


def test_marks_say_how_cells_look():
    looks = [LOOKS[a_cell(one).look] for one in ("*Phase*", "~gone~", "> part", ">> part of part")]

    assert looks == [Look(bold=True), Look(struck=True), Look(indent=1), Look(indent=2)]
    assert a_cell(">> part of part").value == "part of part"


def test_rows_keep_their_numbers_merges_and_colours():
    grid = a_grid("""
        Task | When | <
        ^    | from | to

        A    |      | [00B050]
    """)

    assert [row.number for row in grid.rows] == [1, 2, 4]
    assert set(grid.merges) == {Area(1, 1, 2, 1), Area(1, 2, 1, 3)}
    assert grid.paint == (Paint(4, 3, 3, "00B050"),)
