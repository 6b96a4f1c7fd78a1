"""Plain text has one look."""

import pytest

from planner.importing.values.plain import has_invisible, key, plain, tidy, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  40 ", "40"),
        ("1\u00a0234", "1 234"),
        ("1\u202f234", "1 234"),
        ("\uff11\uff12\uff0e\uff15", "12.5"),
        ("\uff15\uff10\uff05", "50%"),
        ("٤٢", "42"),
        ("१२", "12"),
        ("\u22125", "-5"),
        ("Jan\u2013Mar", "Jan-Mar"),
        ("1\u2019234", "1'234"),
        ("1½", "1.5"),
        ("¾", ".75"),
        ("10²", "10²"),
        ("40¹", "40¹"),
        ("\u200b7\ufeff", "7"),
        ("Ma\u0308rz", "März"),
        ("two\nlines", "two lines"),
        ("ｶﾞﾝﾄ", "ガント"),
        ("✔\ufe0f", "✔"),
        ("1\u066c234\u066b5", "1'234.5"),
    ],
)
def test_what_only_looks_different_is_alike(text, expected):
    assert plain(text) == expected


def test_line_breaks_stay_in_tidy_text():
    assert tidy(" Ana \r\n\r\n\u200bBo\t Li ") == "Ana\nBo Li"


def test_invisible_characters_are_found():
    assert has_invisible("4\u200e0")
    assert not has_invisible("März 4\u00a00")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("März", "marz"),
        ("JANV.", "janv"),
        ("n.n.", "n n"),
        ("Størrelse", "storrelse"),
        ("groß", "gross"),
        ("월요일", "월요일"),
    ],
)
def test_a_key_has_neither_case_nor_accents(text, expected):
    assert key(text) == expected


def test_words_are_keys():
    assert words("Ja, J.\n  Größe,") == {"ja", "j", "grosse"}
