"""Lexicon: the words of one language, or those that a user added."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.importing.fields import Field, Shape
from planner.importing.vocabulary.meaning import LabelKind, Qualifier


@dataclass(frozen=True, slots=True)
class Entry:
    """A spelling and what it stands for.

    Attributes:
        weight: From 0 to 1; 1 where people mean nothing else by it.
    """

    word: str
    field: Field
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWords:
    """Words that tell rows from those of a table.

    Attributes:
        total: They make a total alone, or with words that name what is added up.
        subtotal: They make a total wherever they begin or end a text.
        legend: They begin a legend.
        note: They stand somewhere in an instruction to those who fill in the table.
    """

    total: tuple[str, ...] = ()
    subtotal: tuple[str, ...] = ()
    legend: tuple[str, ...] = ()
    note: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words of one language.

    Attributes:
        language: As in ISO 639-1; empty for words that a user added.
        labels: Of values beside or above tables.
        shapes: Words in the names of sheets and tables that hint at what their rows are.
        units: Of time and money, by the unit's name.
        qualifiers: Words that say which of several values of a field is meant.
        modifiers: Words that may stand beside a field's word and change nothing.
        copies: Words in the name of a sheet that make it an older copy.
        overrides: Whether its words count alone, whatever other lexicons say of them.
    """

    language: str
    entries: tuple[Entry, ...] = ()
    rows: RowWords = field(default_factory=RowWords)
    labels: Mapping[LabelKind, tuple[str, ...]] = field(default_factory=dict)
    shapes: Mapping[Shape, tuple[str, ...]] = field(default_factory=dict)
    units: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    qualifiers: Mapping[Qualifier, tuple[str, ...]] = field(default_factory=dict)
    modifiers: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    overrides: bool = False
