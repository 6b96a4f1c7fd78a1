"""Listing: what a sheet of ours says: a title, sentences, and tables with links to cells."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A text that leads to a cell; without a cell to the top of the sheet."""

    text: str
    sheet: str
    cell: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Toned:
    """A text on a coloured background.

    Attributes:
        tone: `bad` or `look`.
    """

    text: str
    tone: str


Entry = str | int | date | Link | Toned | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A table under a heading.

    Attributes:
        columns: Titles and widths in letters; with width 0 texts run on to the right.
        empty: What stands there if there is no row.
    """

    heading: str
    columns: tuple[tuple[str, int], ...]
    rows: Sequence[Sequence[Entry]]
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a sheet says.

    Attributes:
        sentences: Below the title, each in a row of its own.
    """

    title: str
    sentences: tuple[str, ...]
    parts: tuple[Part, ...] = field(default=())
