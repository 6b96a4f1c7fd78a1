"""Texts as they are stored and as they are meant."""

import pytest

from planner.workbook.xlsx.text import decoded


@pytest.mark.parametrize(
    ("stored", "meant"),
    [
        ("plain", "plain"),
        ("a_x0009_b", "a\tb"),
        ("a_x000D__x000A_b", "a\nb"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("_x005F_x0041_", "_x0041_"),
        ("_x0041", "_x0041"),
        ("_xD83D__xDE00_", "\N{GRINNING FACE}"),
        ("snake_case_x_y", "snake_case_x_y"),
    ],
)
def test_escapes_are_decoded(stored, meant):
    assert decoded(stored) == (meant, False)


@pytest.mark.parametrize(
    ("stored", "left"),
    [("a_x0000_b", "ab"), ("_x001B_[2J", "[2J"), ("a\x9fb", "ab"), ("a_xD800_b", "ab"), ("a_xFFFF_b", "ab")],
)
def test_control_characters_are_taken_out_and_this_is_told(stored, left):
    assert decoded(stored) == (left, True)
