"""Since: what changed since an earlier import, and what became of what people had added."""

from dataclasses import dataclass

from planner.domain.source import Source
from planner.importing.differences.difference import Differences


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something that people had entered in the earlier program workbook.

    Attributes:
        sheet: Of the program workbook.
        what: What it is about.
        column: Title of the column; empty for a whole row.
        value: What was entered.
        source: The cell in the earlier workbook.
        became: What became of it, in words.
        fits: Whether it stands in the new workbook as it was entered.
    """

    sheet: str
    what: str
    column: str
    value: str
    source: Source | None
    became: str
    fits: bool

    def __str__(self) -> str:
        """Say it in one sentence."""
        entered = f'{self.column.lower() or "the row"} "{self.value}"'
        about = f"{self.what}: {entered}" if self.value else self.what
        where = f" ({self.source})" if self.source is not None else ""
        return f"{about} {self.became}{where}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """Everything that is to say of an update.

    Attributes:
        name: Of the earlier program workbook.
        entries: By people, in the order of its sheets.
    """

    name: str
    differences: Differences
    entries: tuple[Entry, ...]

    @property
    def unfit(self) -> tuple[Entry, ...]:
        """Entries that no longer fit."""
        return tuple(entry for entry in self.entries if not entry.fits)
