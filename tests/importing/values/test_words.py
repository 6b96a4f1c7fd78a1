"""The readers of words are found in one place."""

from planner.importing.values import words
from planner.importing.values.progress import read_progress
from planner.importing.values.scales import read_scale


def test_words_offers_the_readers_themselves():
    assert words.read_progress is read_progress
    assert words.read_scale is read_scale
    assert all(hasattr(words, name) for name in words.__all__)
