"""Placeholders are told from values."""

import pytest

from planner.importing.values.placeholders import is_placeholder, says_nothing, says_unknown


@pytest.mark.parametrize(
    "text",
    [
        "-",
        "–",
        "--",
        "n/a",
        "N/A",
        "NA",
        "#N/A",
        "none",
        "None",
        "nil",
        "keine",
        "entfällt",
        "aucun",
        "ninguno",
        "nenhum",
        "ingen",
        "なし",
        "該当なし",
        "없음",
        "not applicable",
        "s/o",
        "(none)",
    ],
)
def test_some_words_say_that_there_is_none(text):
    assert says_nothing(text)
    assert is_placeholder(text)


@pytest.mark.parametrize(
    "text",
    [
        "TBD",
        "tbd.",
        "t.b.d.",
        "TBC",
        "(TBD)",
        "<tbd>",
        "TBD!",
        "asap",
        "ASAP",
        "?",
        "??",
        "???",
        "...",
        "xxx",
        "offen",
        "noch offen",
        "k.A.",
        "folgt",
        "à définir",
        "A DEFINIR",
        "à confirmer",
        "por definir",
        "pendiente",
        "a definir",
        "em aberto",
        "ikke avklart",
        "avklares",
        "未定",
        "調整中",
        "미정",
        "N.N.",
        "NN",
        "n.n.",
        "vakant",
        "vacant",
        "soon",
        "unknown",
        "…",
        "___",
    ],
)
def test_some_words_say_that_nobody_knows_yet(text):
    assert says_unknown(text)
    assert is_placeholder(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "x",
        "X",
        "0",
        "Ana",
        "1",
        "Nina",
        "Offenbach",
        "open issues",
        "Tbilisi",
        "no longer needed",
        "A",
        "✓",
        "done",
    ],
)
def test_what_says_something_is_no_placeholder(text):
    assert not is_placeholder(text)
