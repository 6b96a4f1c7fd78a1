"""Words for shares."""

from planner.importing.values.share_words import is_part_time, percent_of


def test_words_say_how_much_or_only_that_it_is_less():
    assert percent_of("(Half-Time)") == 50
    assert percent_of("Teilzeit") is None
    assert is_part_time("Teilzeit")
    assert not is_part_time("full-time")
