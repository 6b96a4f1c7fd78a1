"""Difference: one thing that two versions of the files say differently, each with the cell that says it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from planner.importing.differences.earlier import read_earlier
from planner.importing.differences.identity import KIND_OF_ID, called
from planner.importing.differences.matching import Match, Matched, matched
from planner.importing.differences.recorded import Recorded, Said, recorded_in
from planner.importing.differences.renames import Renames
from planner.importing.program.assemble import Imported
from planner.workbook.schema.column import columns_of


class DifferenceKind(StrEnum):
    """What became of it."""

    ADDED = "new"
    REMOVED = "gone"
    RENAMED = "renamed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Something that the later files say otherwise.

    Attributes:
        sheet: Of the program workbook.
        what: What it is about: `task "Design" (APP-1)`.
        column: Title of the column; empty if a whole row came or went.
        before: What the earlier files said; None if nothing.
        after: What the later files say; None if nothing.
        is_likely: Whether that it is the same thing at all is only likely, by its name.
    """

    kind: DifferenceKind
    sheet: str
    what: str
    column: str = ""
    before: Said | None = None
    after: Said | None = None
    is_likely: bool = False

    def __str__(self) -> str:
        """Say it in one sentence with its cells."""
        before, after = _place(self.before), _place(self.after)
        match self.kind:
            case DifferenceKind.ADDED:
                return f"{self.what} is new{_in_brackets(after)}"
            case DifferenceKind.REMOVED:
                return f"{self.what} is gone{_in_brackets(before and f'it stood in {before}')}"
            case DifferenceKind.RENAMED:
                likely = "is likely" if self.is_likely else "is"
                return f"{self.what} {likely} what was {_shown(self.before)}{_in_brackets(after)}"
            case _:
                where = _in_brackets(before if before != after else "")
                was = f"{self.column.lower()} was {_shown(self.before)}{where}"
                return f"{self.what}: {was}, is {_shown(self.after)}{_in_brackets(after)}"


@dataclass(frozen=True, slots=True)
class Differences:
    """All that two versions say differently, sheet by sheet."""

    all: tuple[Difference, ...] = ()

    def of(self, *kinds: DifferenceKind) -> tuple[Difference, ...]:
        """Return those of some kinds."""
        return tuple(one for one in self.all if one.kind in kinds)


def differences(before: Imported | Path, after: Imported) -> Differences:
    """Compare two versions of project managers' files.

    Args:
        before: An import, or the program workbook that one wrote; one that none wrote has said nothing.
        after: The later import.
    """
    earlier = recorded_in(before.tables) if isinstance(before, Imported) else read_earlier(before).recorded
    return differences_of(list(earlier), list(recorded_in(after.tables)))


def differences_of(before: Sequence[Recorded], after: Sequence[Recorded]) -> Differences:
    """Compare what two imports recorded; what was added by hand is nobody's change."""
    found = matched(_sent(before), _sent(after))
    return Differences(tuple(_all(found)))


def _sent(rows: Sequence[Recorded]) -> list[Recorded]:
    """Return rows with the cells that project managers' files say; rows that none says are left out."""
    sent = (row.only({name: said for name, said in row.said.items() if not said.is_added}) for row in rows)
    return [row for row in sent if row.said]


def _all(found: Matched) -> Iterator[Difference]:
    for row in found.added:
        yield _of_row(DifferenceKind.ADDED, row)
    for row in found.removed:
        yield _of_row(DifferenceKind.REMOVED, row)
    for match in found.matches:
        yield from _in_match(match, found.renames)


def _of_row(kind: DifferenceKind, row: Recorded) -> Difference:
    said = Said(row.text("id"), row.source)
    is_new = kind is DifferenceKind.ADDED
    before, after = (None, said) if is_new else (said, None)
    return Difference(kind=kind, sheet=row.kind.sheet, what=called(row), before=before, after=after)


def _in_match(match: Match, renames: Renames) -> Iterator[Difference]:
    before, after = match.before, match.after
    sheet, what = after.kind.sheet, called(after)
    has_name = after.kind in KIND_OF_ID
    if has_name and (before.text("id"), before.text("name")) != (after.text("id"), after.text("name")):
        old = Said(called(before), before.source)
        new = Said(what, after.source)
        yield Difference(
            kind=DifferenceKind.RENAMED, sheet=sheet, what=what, before=old, after=new, is_likely=match.is_likely
        )
    for column in columns_of(after.kind):
        name = column.field
        one, other = before.said.get(name), after.said.get(name)
        if (has_name and name in ("id", "name")) or _is_same(one, other, match, name, renames):
            continue
        yield Difference(
            kind=DifferenceKind.CHANGED, sheet=sheet, what=what, column=column.title, before=one, after=other
        )


def _is_same(one: Said | None, other: Said | None, match: Match, name: str, renames: Renames) -> bool:
    if one is None or other is None:
        return one is other
    translated = Said(renames.in_text(match.before.kind, name, one.value), one.source)
    return one.same_as(other) or translated.same_as(other)


def _place(said: Said | None) -> str:
    return "" if said is None else str(said.source)


def _in_brackets(text: str) -> str:
    return f" ({text})" if text else ""


def _shown(said: Said | None) -> str:
    if said is None:
        return "blank"
    return said.value or f'unreadable ("{said.source.text or ""}")'
