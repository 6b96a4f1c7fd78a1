"""Ids that are numbers, as their sender sees them."""

from dataclasses import replace

from planner.importing.detect.find import find_blocks
from planner.importing.detect.view import SheetView
from planner.importing.fields import Field
from planner.importing.mapping.shape import map_block
from planner.importing.rows.settings import marks_of
from planner.importing.rows.shown_ids import with_ids_as_shown
from planner.importing.vocabulary import default_vocabulary
from planner.workbook.grid import PLAIN_LOOK, CellType, Look
from tests.importing.grids import a_grid

PLAN = """
    ID   | Task   | Start      | Finish     | Predecessors
    {}   | Design | 2027-03-01 | 2027-03-05 |
    {}   | Build  | 2027-03-08 | 2027-03-19 | {}
    {}   | Test   | 2027-03-22 | 2027-03-24 | Build
"""


def shown(drawn, number_format):
    """Read the ids and the links of a plan whose numbers all have a format."""
    grid = a_grid(drawn)
    rows = [
        replace(row, cells=tuple(replace(cell, look=int(cell.type is CellType.NUMBER)) for cell in row.cells))
        for row in grid.rows
    ]
    view = SheetView(replace(grid, rows=tuple(rows)), (PLAIN_LOOK, Look(number=number_format)))
    (block,) = find_blocks(view, default_vocabulary()).blocks
    mapped = with_ids_as_shown(map_block(block, default_vocabulary()))
    links = mapped.block.at(3, mapped.column(Field.PREDECESSORS).number)
    return [mark for mark in marks_of(mapped) if mark[0].isdecimal()], links.text


def test_an_id_has_the_decimals_that_its_format_shows():
    assert shown(PLAN.format(1.1, 1.15, 1.1, 2.6), "0.00") == (["1.10", "1.15", "2.60"], "1.10")


def test_ids_without_a_fixed_format_are_as_they_stand():
    assert shown(PLAN.format(1.1, 1.2, 1.1, 2.6), "") == (["1.1", "1.2", "2.6"], "1.1")


def test_whole_numbers_are_no_dotted_ids():
    assert shown(PLAN.format(1, 2, 1, 3), "0.00") == (["1", "2", "3"], "1")


def test_a_format_that_hides_digits_changes_no_id():
    assert shown(PLAN.format(1.125, 1.25, 1.25, 2.6), "0.0") == (["1.125", "1.25", "2.6"], "1.25")
