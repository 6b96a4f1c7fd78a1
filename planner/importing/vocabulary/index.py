"""Index: all words of a vocabulary by the form in which they are compared."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from planner.importing.fields import Field
from planner.importing.vocabulary.grammar import COMPOUNDING, PREPOSITIONS, without_articles
from planner.importing.vocabulary.lexicon import Lexicon
from planner.importing.vocabulary.meaning import Qualifier
from planner.importing.vocabulary.spelling import is_cjk, pieces, spellings, tokens

SHORTEST_CORRECTABLE = 5
"""Letters of a word that is recognised with one of them wrong."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a spelling stands for, in all languages that have it.

    Attributes:
        languages: Those in which it means this field.
    """

    word: str
    field: Field
    weight: float
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Index:
    """Words by key: their tokens without articles, joined.

    Attributes:
        as_written: What each spelling stands for: "Days" is no "Day", "Dépense" no "Dépensé".
        words: The same without accents, articles and plurals.
        qualifiers: Words that say which of several values is meant.
        units: Names of units by their words.
        familiar: All of these, and words that change nothing beside them.
        parts: Words of languages that write several as one.
        correctable: Words long enough to be recognised with a letter wrong, by the first one.
    """

    as_written: Mapping[str, tuple[Known, ...]]
    words: Mapping[str, tuple[Known, ...]]
    qualifiers: Mapping[str, Qualifier]
    units: Mapping[str, str]
    familiar: frozenset[str]
    parts: frozenset[str]
    correctable: Mapping[str, tuple[str, ...]]


def key_of(words: Sequence[str]) -> str:
    """Return the form in which words are looked up."""
    return "".join(without_articles(words))


def plain_key(text: str) -> str:
    """Return the form in which a text is looked up with its accents, articles and plurals."""
    return "".join(piece.plain for piece in pieces(text))


def index_of(lexicons: Iterable[Lexicon]) -> Index:
    """Put the words of all lexicons together; of those that override, the last one has the say."""
    builder = _Builder()
    for lexicon in sorted(lexicons, key=lambda one: one.overrides):
        builder.add(lexicon)
    familiar = builder.single | set(builder.words) | set(builder.qualifiers) | set(builder.units)
    return Index(
        as_written=_frozen(builder.as_written),
        words=_frozen(builder.words),
        qualifiers=builder.qualifiers,
        units=builder.units,
        familiar=frozenset(familiar),
        parts=frozenset(builder.parts),
        correctable=_by_first_letter(word for word in builder.single if _is_correctable(word)),
    )


_Words = dict[str, dict[Field, Known]]


def _frozen(words: _Words) -> dict[str, tuple[Known, ...]]:
    return {key: tuple(known.values()) for key, known in words.items()}


@dataclass(slots=True)
class _Builder:
    as_written: _Words = field(default_factory=dict)
    words: _Words = field(default_factory=dict)
    qualifiers: dict[str, Qualifier] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    single: set[str] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)

    def add(self, lexicon: Lexicon) -> None:
        if lexicon.overrides:
            self._forget(lexicon)
        for entry in lexicon.entries:
            known = Known(entry.word, entry.field, entry.weight, (lexicon.language,))
            for spelling in spellings(entry.word):
                _know(self.as_written, plain_key(spelling), known)
                _know(self.words, self._learned(spelling, lexicon.language), known)
        for qualifier, words in lexicon.qualifiers.items():
            self.qualifiers |= {self._learned(one, lexicon.language): qualifier for one in _spelt(words)}
        for unit, words in lexicon.units.items():
            self.units |= {key_of(tokens(one)): unit for one in _spelt(words)}
        for spelling in _spelt(lexicon.modifiers):
            self.single.add(self._learned(spelling, lexicon.language))

    def _forget(self, lexicon: Lexicon) -> None:
        for spelling in _spelt(entry.word for entry in lexicon.entries):
            self.as_written.pop(plain_key(spelling), None)
            self.words.pop(key_of(tokens(spelling)), None)

    def _learned(self, spelling: str, language: str) -> str:
        """Return the key of a word, and remember the single words in it."""
        words = tokens(spelling)
        self.single |= {one for one in words if one not in PREPOSITIONS and not is_cjk(one)}
        if language in COMPOUNDING and len(words) == 1:
            self.parts.add(words[0])
        return key_of(words)


def _spelt(words: Iterable[str]) -> list[str]:
    return [spelling for word in words for spelling in spellings(word)]


def _know(words: _Words, key: str, new: Known) -> None:
    known = words.setdefault(key, {})
    old = known.get(new.field)
    if old is None:
        known[new.field] = new
        return
    languages = tuple(dict.fromkeys((*old.languages, *new.languages)))
    known[new.field] = replace(old, weight=max(old.weight, new.weight), languages=languages)


def _is_correctable(word: str) -> bool:
    return len(word) >= SHORTEST_CORRECTABLE and not is_cjk(word)


def _by_first_letter(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in sorted(words):
        found.setdefault(word[0], []).append(word)
    return {letter: tuple(listed) for letter, listed in found.items()}
