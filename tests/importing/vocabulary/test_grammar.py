"""Articles and compounds."""

import pytest

from planner.importing.vocabulary.grammar import taken_apart, without_articles

_PARTS = frozenset({"projekt", "start", "ist", "aufwand", "risiko", "bewertung", "vorgang", "dauer"})


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("projektstart", ("projekt", "start")),
        ("istaufwand", ("ist", "aufwand")),
        ("vorgangsdauer", ("vorgang", "dauer")),
        ("risikobewertung", ("risiko", "bewertung")),
        ("startup", ("startup",)),
        ("istanbul", ("istanbul",)),
        ("start", ("start",)),
    ],
)
def test_compounds_of_known_words_are_taken_apart(word, parts):
    assert taken_apart(word, _PARTS) == parts


def test_articles_may_be_missing_unless_nothing_else_is_there():
    assert without_articles(("date", "de", "debut")) == ("date", "debut")
    assert without_articles(("de",)) == ("de",)
