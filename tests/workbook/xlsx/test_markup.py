"""XML gone through as a stream."""

import pytest

from planner.workbook.package import RefusedError
from planner.workbook.xlsx.markup import MOST_ATTRIBUTES, Opened, is_on, opened, whole


def test_start_tags_with_their_parents_by_local_names():
    pieces = [b'<x:a xmlns:x="u"><x:b r:id="1"', b"/><c>text</c></x:a>"]
    first, *others = opened(pieces, "part p")
    assert first.name == "a"
    assert others == [Opened("b", ("a",), {"id": "1"}), Opened("c", ("a",), {})]


@pytest.mark.parametrize("code", ["utf-8", "utf-16", "utf-16-be"])
def test_entities_are_refused_in_any_encoding(code):
    text = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "boom">]><x>&e;</x>'
    mark = "\ufeff" if code == "utf-16-be" else ""
    with pytest.raises(RefusedError, match="part p of the file defines XML entities"):
        list(opened([(mark + text).encode(code)], "part p"))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"<a><b></a>", r"part p of the file is damaged \(mismatched tag: line 1"),
        (b"<a>", "is damaged"),
        (b"", "is damaged"),
        (b"<a>\xff\xfe</a>", "is damaged"),
        (b"<a>\x07</a>", "is damaged"),
        (b"<a>&undefined;</a>", "is damaged"),
        (b'<?xml version="1.0" encoding="nonsense"?><a/>', "is damaged"),
        (b"<a>" * 200, "nested too deep"),
        (b"<a " + b" ".join(b'x%d=""' % n for n in range(MOST_ATTRIBUTES + 1)) + b"/>", "a tag with 1,001 attributes"),
    ],
)
def test_what_is_wrong_is_refused(text, says):
    with pytest.raises(RefusedError, match=says):
        list(opened([text], "part p"))


def test_other_single_byte_encodings_are_read():
    text = '<?xml version="1.0" encoding="windows-1252"?><a b="ü"/>'.encode("cp1252")
    assert [tag.attributes for tag in opened([text], "part p")] == [{"b": "ü"}]


@pytest.mark.parametrize(("value", "on"), [("1", True), ("true", True), ("0", False), ("false", False), (None, False)])
def test_truths(value, on):
    assert is_on(value) is on


def test_a_mark_without_a_value_is_on_where_that_is_the_rule():
    assert is_on(None, default=True)


@pytest.mark.parametrize(
    ("value", "number"),
    [("7", 7), (" 7 ", 7), ("-1", -9), ("x", -9), ("\N{ARABIC-INDIC DIGIT SEVEN}", -9), ("9" * 30, -9), (None, -9)],
)
def test_whole_numbers(value, number):
    assert whole(value, -9) == number
