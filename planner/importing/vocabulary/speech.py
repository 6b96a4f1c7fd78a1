"""Speech: the language of a table, by its titles."""

from collections.abc import Iterable

from planner.importing.vocabulary.index import Index
from planner.importing.vocabulary.title import readings_of

_SAME = 1e-9


def language_of(titles: Iterable[str], index: Index) -> str | None:
    """Return the language that most titles are in; a word that several languages share speaks for each a little."""
    votes: dict[str, float] = {}
    for title in titles:
        languages = _languages(title, index)
        for language in languages:
            votes[language] = votes.get(language, 0.0) + 1 / len(languages)
    best = max(votes.values(), default=0.0)
    leaders = [language for language, count in votes.items() if best - count < _SAME]
    return leaders[0] if len(leaders) == 1 else None


def _languages(title: str, index: Index) -> frozenset[str]:
    for reading in readings_of(title, index):
        known = index.as_written.get(reading.plain) or index.words.get("".join(reading.words))
        if known:
            return frozenset(language for one in known for language in one.languages if language)
    return frozenset()
