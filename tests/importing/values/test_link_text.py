"""One link as it is written."""

import pytest

from planner.domain.work import DependencyKind
from planner.importing.values.link_text import is_link_by_id, read_link, span_of
from planner.importing.values.reading import NOTHING_KNOWN, Read


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


@pytest.mark.parametrize(
    ("text", "ref", "kind", "lag"),
    [
        ("C1020: FS 1", "C1020", "FS", 1),
        ("A-10: SS -3", "A-10", "SS", -3),
        ("C3010:FF", "C3010", "FF", 0),
        ("12: SF 4d", "12", "SF", 4),
    ],
)
def test_links_of_primavera_have_a_colon_and_no_plus(text, ref, kind, lag):
    reading = read_link(text, DependencyKind.FS, NOTHING_KNOWN)

    assert isinstance(reading, Read)
    assert (reading.value.ref, reading.value.kind, reading.value.lag) == (ref, DependencyKind[kind], lag)
    assert is_link_by_id(text)


def test_a_name_with_a_colon_stays_a_name():
    reading = read_link("API: FS 1", DependencyKind.FS, NOTHING_KNOWN)

    assert isinstance(reading, Read)
    assert reading.value.ref == "API: FS 1"
