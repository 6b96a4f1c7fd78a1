"""Kinds: what the items of a RAID log are, by their own cells, or by the titles around them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from planner.domain.raid import RaidKind
from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.raid_words import kind_by_id, kind_in, kinds_in, names_a_log
from planner.importing.program.record import Record
from planner.importing.program.sources import Part


@dataclass(slots=True)
class Kinds:
    """The kinds of the items of a table.

    Attributes:
        of_table: Of rows that do not say it.
        by_id: Whether the letters of their ids do: the table holds several kinds, and no column tells them.
    """

    of_table: Fact
    by_id: bool
    _said: set[str] = field(default_factory=set)

    def of(self, record: Record) -> Fact:
        """Return the kind of an item; what was taken for granted is said once for each reason."""
        said = record.text(Field.KIND)
        kind = kind_in(said)
        if kind is not None:
            note = "" if kind in said.casefold() else f'"{said}" was read as {kind}'
            return self._told(record, Fact(value=kind, source=record.source_of(Field.KIND)).with_value(kind, note))
        kind = kind_by_id(record.text(Field.RISK_ID)) if self.by_id else None
        if kind is not None:
            source = record.source_of(Field.RISK_ID)
            return self._told(
                record, assumed(kind, source, f'"{record.text(Field.RISK_ID)[0]}" in ids stands for {kind}')
            )
        return self._told(record, self.of_table)

    def _told(self, record: Record, fact: Fact) -> Fact:
        note = fact.source.assumption
        if note and note not in self._said:
            self._said.add(note)
            record.findings.assume(fact.source, note, "Say in a column what each item is: risk, issue, decision")
        return fact


def kinds_of(part: Part) -> Kinds:
    """Return the kinds of a table's items: the nearest title that names one kind counts; without one they are risks."""
    source = Source(file=part.file.file, sheet=part.table.sheet)
    titles = list(_titles(part))
    for place, text in titles:
        found = kinds_in(text)
        if len(found) == 1:
            kind = next(iter(found))
            return Kinds(
                assumed(kind, source, f'the items are of kind "{kind}": "{text}" {place} says so'), by_id=False
            )
        if found:
            break
    several = any(len(kinds_in(text)) > 1 or names_a_log(text) for _, text in titles)
    note = "nothing says what the items are: they were taken for risks"
    return Kinds(assumed(RaidKind.RISK, source, note), by_id=several)


def _titles(part: Part) -> Iterator[tuple[str, str]]:
    """Yield the titles around a table with their places, the nearest first."""
    column = part.table.column(Field.RISK)
    yield "above the table", part.table.title
    yield "above its texts", "" if column is None else column.title
    yield "on its tab", part.table.sheet
    yield "as the file's name", part.file.file
