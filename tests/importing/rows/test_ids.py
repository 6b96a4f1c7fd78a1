"""Dotted numbers that Excel took for fractions."""

import pytest

from planner.importing.rows.ids import dotted_ids
from planner.importing.values.reading import Fault, Read
from tests.importing.grids import a_cell


def read(typed):
    return list(dotted_ids([a_cell(one) if one else None for one in typed.split()]))


def test_after_one_nine_a_second_one_one_is_one_ten():
    *before, last = read("1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.1")

    assert before == [None] * 9
    assert isinstance(last, Read)
    assert last.value == "1.10"
    assert "it follows 1.9" in last.note


def test_a_number_twice_without_a_reason_cannot_be_told():
    *_, last = read("1.1 1.2 1.1")

    assert isinstance(last, Fault)
    assert "1.10" in last.what


@pytest.mark.parametrize("typed", ["1 2 3", "1.1 1.2 2.1", '"1.9" "1.10" "1.11"', "7 7"])
def test_others_say_it_as_they_are(typed):
    assert set(read(typed)) == {None}


def test_blank_cells_are_passed_over():
    assert list(dotted_ids([None, a_cell("1.1")])) == [None, None]
