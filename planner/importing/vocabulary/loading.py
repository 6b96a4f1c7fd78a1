"""Loading: a lexicon from TOML, with everything named that could not be used."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from rapidfuzz import process

from planner.importing.fields import Field, Shape
from planner.importing.vocabulary.lexicon import Entry, Lexicon, RowWords
from planner.importing.vocabulary.meaning import LabelKind, Qualifier
from planner.importing.vocabulary.spelling import tokens

Key = TypeVar("Key", bound=StrEnum)
UNITS = ("minutes", "hours", "days", "weeks", "months", "years", "people", "percent", "money")
_ROWS = ("total", "subtotal", "legend", "note")
_LISTS = ("modifiers", "copies")
_TABLES = ("columns", "shared", "rows", "labels", "shapes", "units", "qualifiers")
_SECTIONS = ("language", *_LISTS, *_TABLES)


@dataclass(frozen=True, slots=True)
class Problem:
    """What could not be used of a file of words; the rest is.

    Attributes:
        where: File and section.
        what: What is wrong there.
        advice: What to do.
    """

    where: str
    what: str
    advice: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}. {self.advice}"


def load_lexicon(text: str, *, source: str, overrides: bool = False) -> tuple[Lexicon, tuple[Problem, ...]]:
    """Read a lexicon.

    Args:
        text: TOML.
        source: Name of the file, for its problems.
        overrides: Whether its words count alone, whatever other lexicons say of them.
    """
    try:
        sections: Mapping[str, object] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problem = Problem(source, f"is no TOML: {error}", "Correct the line, or start from a file that works.")
        return Lexicon(language="", overrides=overrides), (problem,)
    reader = _Reader(source, sections)
    lexicon = Lexicon(
        language=reader.language(),
        entries=(*reader.columns(), *reader.shared()),
        rows=RowWords(**dict(reader.named_lists("rows", _ROWS))),
        labels=reader.by_key("labels", LabelKind),
        shapes=reader.by_key("shapes", Shape),
        units=dict(reader.named_lists("units", UNITS)),
        qualifiers=reader.by_key("qualifiers", Qualifier),
        modifiers=reader.words("modifiers", sections.get("modifiers", [])),
        copies=reader.words("copies", sections.get("copies", [])),
        overrides=overrides,
    )
    reader.unknown_sections()
    return lexicon, tuple(reader.problems)


class _Reader:
    """The sections of one file, and what is wrong with them."""

    def __init__(self, source: str, sections: Mapping[str, object]) -> None:
        self.source = source
        self.sections = sections
        self.problems: list[Problem] = []

    def language(self) -> str:
        language = self.sections.get("language", "")
        if isinstance(language, str):
            return language
        self._report("language", f"is {language!r}", 'Write a short text, such as "de".')
        return ""

    def columns(self) -> Iterator[Entry]:
        for key, listed in self._table("columns").items():
            field = self._member("columns", key, Field)
            if field is not None:
                yield from (Entry(word, field) for word in self.words(f"[columns] {key}", listed))

    def shared(self) -> Iterator[Entry]:
        for word, weights in self._table("shared").items():
            where = f'[shared] "{word}"'
            if not isinstance(weights, dict) or not weights:
                self._report(where, "has no weights", "Write { owner = 0.9, people = 0.5 } behind it.")
            elif self.words(where, [word]):
                yield from self._weighted(where, word, weights)

    def _weighted(self, where: str, word: str, weights: Mapping[str, object]) -> Iterator[Entry]:
        for key, weight in weights.items():
            field = self._member(where, key, Field)
            is_number = isinstance(weight, int | float) and not isinstance(weight, bool)
            if not is_number or not 0 < float(str(weight)) <= 1:
                self._report(where, f"{key} is {weight!r}", "Write a number above 0 and up to 1.")
            elif field is not None:
                yield Entry(word, field, float(str(weight)))

    def by_key(self, section: str, keys: type[Key]) -> dict[Key, tuple[str, ...]]:
        found = {}
        for name, listed in self._table(section).items():
            key = self._member(section, name, keys)
            if key is not None:
                found[key] = self.words(f"[{section}] {name}", listed)
        return found

    def named_lists(self, section: str, names: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
        for name, listed in self._table(section).items():
            if name in names:
                yield name, self.words(f"[{section}] {name}", listed)
            else:
                self._unknown(f"[{section}] {name}", name, names)

    def words(self, where: str, listed: object) -> tuple[str, ...]:
        """Return the words of a list that have a letter, or report."""
        if not isinstance(listed, list):
            self._report(where, f"is {listed!r}", 'Write a list of words: ["Start", "Begin"].')
            return ()
        good = tuple(word for word in listed if isinstance(word, str) and tokens(word))
        for word in listed:
            if word not in good:
                self._report(where, f"{word!r} is no word", "Write a text with at least one letter, in quotes.")
        return good

    def unknown_sections(self) -> None:
        for section in self.sections:
            if section not in _SECTIONS:
                self._unknown(f"[{section}]", section, _SECTIONS)

    def _table(self, section: str) -> Mapping[str, object]:
        table = self.sections.get(section, {})
        if isinstance(table, dict):
            return table
        self._report(f"[{section}]", f"is {table!r}", f"Write [{section}] on a line alone and the words below it.")
        return {}

    def _member(self, where: str, name: str, keys: type[Key]) -> Key | None:
        members = _members(keys)
        if name not in members:
            shown = where if where.startswith("[") else f"[{where}]"
            self._unknown(f"{shown} {name}", name, tuple(members))
        return members.get(name)

    def _unknown(self, where: str, name: str, names: tuple[str, ...]) -> None:
        near = process.extractOne(name, names, score_cutoff=_NEAR)
        advice = f'Did you mean "{near[0]}"?' if near else f"Known are {', '.join(names)}."
        self._report(where, f'"{name}" is not known here', advice)

    def _report(self, where: str, what: str, advice: str) -> None:
        self.problems.append(Problem(f"{self.source}, {where}", what, advice))


_NEAR = 60


@lru_cache
def _members(keys: type[Key]) -> dict[str, Key]:
    return {member.name.lower(): member for member in keys}
