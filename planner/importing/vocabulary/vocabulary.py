"""Vocabulary: the words that people write above columns and around tables, and what they stand for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from pathlib import Path

from planner.importing.fields import Field, Shape
from planner.importing.vocabulary.copies import Copies
from planner.importing.vocabulary.index import Index, index_of
from planner.importing.vocabulary.labels import Labels
from planner.importing.vocabulary.lexicon import Entry, Lexicon
from planner.importing.vocabulary.loading import Problem, load_lexicon
from planner.importing.vocabulary.matching import meanings_of
from planner.importing.vocabulary.meaning import LabelKind, Meaning, RowKind
from planner.importing.vocabulary.phrases import Phrases
from planner.importing.vocabulary.rows import RowTexts
from planner.importing.vocabulary.speech import language_of

LANGUAGES = ("en", "de", "fr", "es", "pt", "no", "ja", "ko")
_REMEMBERED = 20_000


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """Words of several languages; the same text is looked up once.

    Attributes:
        lexicons: Those that override count before all others, the last of them first.
    """

    lexicons: tuple[Lexicon, ...]

    def meanings(self, title: str) -> tuple[Meaning, ...]:
        """Return what a text above a column may stand for, the likeliest first; nothing if no word is known.

        Columns that say nothing of a plan, such as a cost centre, mean `OTHER`.
        """
        return _meanings(self._index, title)

    def row_kind(self, text: str) -> RowKind | None:
        """Return what a row is in which the text stands; None if it may be one of a table's own."""
        return self._rows.kind(text)

    def label(self, text: str) -> LabelKind | None:
        """Return what a label beside a table announces, such as `Stand:`; None if the text is none."""
        return self._labels.kind(text)

    def labelled(self, text: str) -> tuple[LabelKind, str] | None:
        """Return what a text announces and says at once, such as `Stand: 03.04.2026`; None if it does not."""
        return self._labels.with_value(text)

    def shape_hints(self, text: str) -> tuple[Shape, ...]:
        """Return what the rows may be of a sheet or table with this name, the longest words first."""
        return self._shapes.inside(text, stems=True)

    def is_old_copy(self, sheet_name: str, others: Sequence[str] = ()) -> bool:
        """Tell whether a sheet is an older copy: its name says so, or another one has a later date or version.

        Args:
            others: Names of the workbook's other sheets; without them dates and versions say nothing.
        """
        return self._copies.is_old(sheet_name, others)

    def language_of(self, titles: Iterable[str]) -> str | None:
        """Return the language that most titles are in; None if they are in none more than in another."""
        return language_of(titles, self._index)

    @cached_property
    def _index(self) -> Index:
        return index_of(self.lexicons)

    @cached_property
    def _rows(self) -> RowTexts:
        return RowTexts((one.rows for one in self.lexicons), self._index)

    @cached_property
    def _labels(self) -> Labels:
        return Labels(one.labels for one in self.lexicons)

    @cached_property
    def _shapes(self) -> Phrases[Shape]:
        return Phrases(
            {shape: [word for one in self.lexicons for word in one.shapes.get(shape, ())] for shape in Shape}
        )

    @cached_property
    def _copies(self) -> Copies:
        return Copies(word for one in self.lexicons for word in one.copies)


@lru_cache(maxsize=1)
def default_vocabulary() -> Vocabulary:
    """Return the vocabulary that comes with the planner.

    Raises:
        ValueError: One of its files is damaged.
    """
    lexicons = []
    for language in LANGUAGES:
        name = f"{language}.toml"
        text = resources.files(f"{__package__}.words").joinpath(name).read_text(encoding="utf-8")
        lexicon, problems = load_lexicon(text, source=name)
        if problems:
            raise ValueError("\n".join(map(str, problems)))
        lexicons.append(lexicon)
    return Vocabulary(tuple(lexicons))


def extended(vocabulary: Vocabulary, more: Mapping[Field, Sequence[str]]) -> Vocabulary:
    """Return the vocabulary with words of a user's own, which stand for these fields alone.

    Without any it is the same one: its index takes longer to make than most workbooks to read.
    """
    entries = tuple(Entry(word, field) for field, words in more.items() for word in words)
    if not entries:
        return vocabulary
    return Vocabulary((*vocabulary.lexicons, Lexicon(language="", entries=entries, overrides=True)))


def extended_from(vocabulary: Vocabulary, path: Path) -> tuple[Vocabulary, tuple[Problem, ...]]:
    """Return the vocabulary with the words of a user's own file, and what could not be used of it.

    The file has the form of those in `words`; its words stand for the fields that it says alone.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return vocabulary, (Problem(path.name, "is no UTF-8 text", "Save it as UTF-8."),)
    except OSError as error:
        return vocabulary, (Problem(path.name, f"cannot be read: {error.strerror}", "See that it is there."),)
    lexicon, problems = load_lexicon(text, source=path.name, overrides=True)
    return Vocabulary((*vocabulary.lexicons, lexicon)), problems


@lru_cache(maxsize=_REMEMBERED)
def _meanings(index: Index, title: str) -> tuple[Meaning, ...]:
    return meanings_of(title, index)
