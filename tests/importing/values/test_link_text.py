"""One link as it is written."""

import pytest

from planner.importing.values.link_text import is_link_by_id, span_of


@pytest.mark.parametrize(
    "text", ["1", "1.2.3", "T1", "AP 1.2", "PRJ-12", "12FS+3d", "7 SS - 2", "#4", "3a", "12(SS+2d)"]
)
def test_ids_have_a_number(text):
    assert is_link_by_id(text)


@pytest.mark.parametrize("text", ["", "Design", "Build 2 parts", "5 Tage", "test and ship"])
def test_names_are_no_ids(text):
    assert not is_link_by_id(text)


@pytest.mark.parametrize(
    ("text", "ends"),
    [("1-3", ("1", "3")), ("1.0 – 1.3", ("1.0", "1.3")), ("T1..T3", ("T1", "T3")), ("1", None), ("PRJ-12", None)],
)
def test_ranges_have_two_ends(text, ends):
    assert span_of(text) == ends
