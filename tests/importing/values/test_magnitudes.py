"""Words for thousands and millions."""

from decimal import Decimal

import pytest

from planner.importing.values.magnitudes import times_of


@pytest.mark.parametrize(
    ("word", "zeros"), [("k", 3), ("Tsd.", 3), ("M", 6), ("Mio.", 6), ("millones", 6), ("Mrd", 9), ("万", 4), ("億", 8)]
)
def test_a_word_multiplies(word, zeros):
    assert times_of(word) == Decimal(10) ** zeros
