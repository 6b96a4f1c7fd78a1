"""Segments: a row is cut where a column is blank in it and below it."""

import pytest

from planner.importing.detect.segments import header_cells, segments
from tests.importing.grids import a_view


@pytest.mark.parametrize(
    ("drawn", "found"),
    [
        ("a | b | c\n1 | 2 | 3\n1 | 2 | 3", [(1, 2, 3)]),
        ("a | b |  | d\n1 | 2 |  | 4\n1 | 2 |  | 4", [(1, 2), (4,)]),
        ("a |  | c\n1 | 2 | 3\n1 | 2 | 3", [(1, 2, 3)]),
        ("Task |  | Jan |  |  | Feb\nx |  | 1 |  |  | 1\ny |  | 1 |  |  | 1", [(1, 2, 3, 4, 5, 6)]),
    ],
    ids=["side by side", "a blank column", "a column without a title", "a grid beside its table"],
)
def test_cuts(drawn, found):
    assert segments(a_view(drawn), 1, ()) == found


def test_places_of_tables_already_found_are_passed_over():
    assert segments(a_view("a | b | c"), 1, {(1, 1)}) == [(2, 3)]


def test_a_merged_title_stands_above_each_of_its_columns():
    assert [cell.text for cell in header_cells(a_view("Planned | < | Actual"), 1)] == ["Planned", "Planned", "Actual"]
