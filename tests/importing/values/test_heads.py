"""Cells that say how many people."""

from decimal import Decimal

import pytest

from planner.importing.values.heads import counts_people, read_heads
from tests.importing.values.outcome import fault_of, number, sure, text


@pytest.mark.parametrize(
    ("written", "heads"),
    [("4 MA", 4), ("8 Mann", 8), ("1,5 FTE", "1.5"), ("2 people", 2), ("3 pers.", 3), ("2名", 2), ("3명", 3), ("5", 5)],
)
def test_a_number_may_have_a_word_for_people_behind_it(written, heads):
    assert sure(read_heads(text(written))) == Decimal(heads)


def test_a_number_alone_is_read_as_ever():
    assert sure(read_heads(number(4))) == 4


@pytest.mark.parametrize("written", ["6-8 MA", "2 bis 3", "4 weeks", "viele", ""])
def test_ranges_and_other_texts_are_no_number_of_people(written):
    assert fault_of(read_heads(text(written)))


@pytest.mark.parametrize(("written", "counts"), [("4 MA", True), ("6-8 MA", True), ("6-8", False), ("4", False)])
def test_only_with_a_word_a_text_counts_people(written, counts):
    assert counts_people(written) is counts
