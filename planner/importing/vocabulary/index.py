"""Index: all words of a vocabulary by the form in which they are compared."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from planner.importing.fields import Field
from planner.importing.vocabulary.grammar import COMPOUNDING, PREPOSITIONS, without_articles
from planner.importing.vocabulary.lexicon import Lexicon
from planner.importing.vocabulary.meaning import Qualifier
from planner.importing.vocabulary.spelling import is_cjk, spellings


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
        words: What each stands for.
        qualifiers: Words that say which of several values is meant.
        units: Names of units by their words.
        familiar: All of these, and words that change nothing beside them.
        parts: Words of languages that write several as one.
        correctable: Words long enough to be recognised with a letter wrong.
    """

    words: Mapping[str, tuple[Known, ...]]
    qualifiers: Mapping[str, Qualifier]
    units: Mapping[str, str]
    familiar: frozenset[str]
    parts: frozenset[str]
    correctable: tuple[str, ...]


def key_of(words: Sequence[str]) -> str:
    """Return the form in which words are looked up."""
    return "".join(without_articles(words))


def index_of(lexicons: Iterable[Lexicon]) -> Index:
    """Put the words of all lexicons together; of those that override, the last one has the say."""
    builder = _Builder()
    for lexicon in sorted(lexicons, key=lambda one: one.overrides):
        builder.add(lexicon)
    familiar = builder.single | set(builder.words) | set(builder.qualifiers) | set(builder.units)
    return Index(
        words={key: tuple(known.values()) for key, known in builder.words.items()},
        qualifiers=builder.qualifiers,
        units=builder.units,
        familiar=frozenset(familiar),
        parts=frozenset(builder.parts),
        correctable=tuple(sorted(word for word in builder.single if _is_correctable(word))),
    )


@dataclass(slots=True)
class _Builder:
    words: dict[str, dict[Field, Known]] = field(default_factory=dict)
    qualifiers: dict[str, Qualifier] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    single: set[str] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)

    def add(self, lexicon: Lexicon) -> None:
        if lexicon.overrides:
            for key in {key_of(words) for entry in lexicon.entries for words in spellings(entry.word)}:
                self.words.pop(key, None)
        for entry in lexicon.entries:
            for key in self._keys(entry.word, lexicon.language):
                self._know(key, Known(entry.word, entry.field, entry.weight, (lexicon.language,)))
        for qualifier, words in lexicon.qualifiers.items():
            self.qualifiers |= {key: qualifier for word in words for key in self._keys(word, lexicon.language)}
        for unit, words in lexicon.units.items():
            self.units |= {key_of(spelling): unit for word in words for spelling in spellings(word)}
        for word in lexicon.modifiers:
            self.single |= set(self._keys(word, lexicon.language))

    def _keys(self, word: str, language: str) -> list[str]:
        """Return the keys of a word, and remember the single words in it."""
        found = spellings(word)
        for words in found:
            self.single |= {one for one in words if one not in PREPOSITIONS and not is_cjk(one)}
            if language in COMPOUNDING and len(words) == 1:
                self.parts.add(words[0])
        return [key_of(words) for words in found]

    def _know(self, key: str, new: Known) -> None:
        known = self.words.setdefault(key, {})
        old = known.get(new.field)
        if old is None:
            known[new.field] = new
            return
        languages = tuple(dict.fromkeys((*old.languages, *new.languages)))
        known[new.field] = replace(old, weight=max(old.weight, new.weight), languages=languages)


_SHORTEST_CORRECTABLE = 5


def _is_correctable(word: str) -> bool:
    return len(word) >= _SHORTEST_CORRECTABLE and not is_cjk(word)
