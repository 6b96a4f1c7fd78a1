"""Phrases: words one after the other inside a longer text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from planner.importing.vocabulary.grammar import without_articles
from planner.importing.vocabulary.spelling import is_cjk, spellings, tokens

Value = TypeVar("Value")
_SHORTEST_STEM = 5


class Phrases(Generic[Value]):
    """Phrases and what each says; texts are compared in the form of `spelling.tokens`, without articles."""

    def __init__(self, listed: Mapping[Value, Iterable[str]]) -> None:
        self._values: dict[tuple[str, ...], tuple[Value, ...]] = {}
        for value, phrases in listed.items():
            for phrase in phrases:
                for spelling in spellings(phrase):
                    self._add(without_articles(tokens(spelling)), value)
        self._longest_first = sorted(self._values, key=lambda words: -len("".join(words)))
        self._rank = {words: rank for rank, words in enumerate(self._longest_first)}
        self._by_start: dict[str, list[tuple[str, ...]]] = {}
        for words in self._longest_first:
            self._by_start.setdefault(words[0][:_SHORTEST_STEM], []).append(words)

    def whole(self, text: str) -> tuple[Value, ...]:
        """Return what a text says that is a phrase."""
        return self._values.get(without_articles(tokens(text)), ())

    def inside(self, text: str, *, stems: bool = False) -> tuple[Value, ...]:
        """Return what the phrases inside a text say, the longest first; a word counts once.

        Args:
            stems: Whether words may go on: `Urlaub` is found in `Urlaubskalender`.
        """
        words = list(without_articles(tokens(text)))
        found: list[Value] = []
        for phrase in self._possible(words):
            at = next(_places(phrase, words, stems=stems), None)
            if at is not None:
                found += self._values[phrase]
                words[at : at + len(phrase)] = [""] * len(phrase)
        return tuple(dict.fromkeys(found))

    def begins(self, text: str) -> tuple[Value, ...]:
        """Return what the longest phrase says that a text begins with."""
        words = without_articles(tokens(text))
        return next((self._values[one] for one in self._possible(words[:1]) if words[: len(one)] == one), ())

    def ends(self, text: str) -> tuple[Value, ...]:
        """Return what the longest phrase says that a text ends with."""
        words = without_articles(tokens(text))
        return next((self._values[one] for one in self._possible(words) if words[-len(one) :] == one), ())

    def _possible(self, words: Sequence[str]) -> list[tuple[str, ...]]:
        """Return the phrases that begin like one of the words, the longest first."""
        found = {phrase for word in words for phrase in self._by_start.get(word[:_SHORTEST_STEM], ())}
        return sorted(found, key=self._rank.__getitem__)

    def _add(self, words: tuple[str, ...], value: Value) -> None:
        before = self._values.get(words, ())
        self._values[words] = (*before, value) if value not in before else before


def _places(phrase: Sequence[str], words: Sequence[str], *, stems: bool) -> Iterator[int]:
    for at in range(len(words) - len(phrase) + 1):
        pairs = zip(phrase, words[at : at + len(phrase)], strict=True)
        if all(_is_same(one, other, stems=stems) for one, other in pairs):
            yield at


def _is_same(wanted: str, word: str, *, stems: bool) -> bool:
    is_stem = stems and len(wanted) >= _SHORTEST_STEM and not is_cjk(wanted)
    return word == wanted or (is_stem and word.startswith(wanted))
