"""Gone: ids that nothing has any more, and what becomes of the entries that name them."""

from collections.abc import Iterable, MutableSequence, Sequence
from dataclasses import dataclass

from planner.importing.differences.by_hand import HandRow
from planner.importing.differences.identity import KEYS, KIND_OF_ID, PROJECT, REFERENCES, TASK, called
from planner.importing.differences.matching import Matched
from planner.importing.differences.recorded import Recorded
from planner.importing.differences.since import Entry
from planner.workbook.row import Row
from planner.workbook.schema import ChangeSheetRow, PoolRow, TaskRow
from planner.workbook.schema.column import SheetRow, columns_of
from planner.workbook.schema.tasks import AT


@dataclass(frozen=True, slots=True)
class Gone:
    """The ids of projects, tasks and people that were there and are no more, with what they were called.

    Pools are left to whoever builds the program: the import adds those that stand for a role or a name later.
    """

    by_kind: dict[str, dict[str, str]]

    @classmethod
    def of(cls, found: Matched, after: Sequence[Recorded], hand: Iterable[HandRow]) -> "Gone":
        """Find them."""
        there = {(KIND_OF_ID[row.kind], row.text("id")) for row in after if row.kind in KIND_OF_ID}
        there |= {(KIND_OF_ID[one.kind], one.shown.text("id")) for one in hand if _is_own(one)}
        by_kind: dict[str, dict[str, str]] = {}
        for row in found.removed:
            of = KIND_OF_ID.get(row.kind)
            if of is not None and row.kind is not PoolRow and (of, row.text("id")) not in there:
                by_kind.setdefault(of, {})[row.text("id")] = called(row)
        return cls(by_kind)

    def why_left_out(self, hand: HandRow) -> str:
        """Say why a row that people added cannot stand any more: what it is about is gone; empty if it can.

        Changes of scenarios stay: they only keep their scenario from being planned.
        """
        if hand.kind is ChangeSheetRow:
            return ""
        for name, of in REFERENCES.get(hand.kind, {}).items():
            is_key = name in KEYS[hand.kind] or (hand.kind is TaskRow and of == PROJECT)
            known = self.by_kind.get(of, {}).get(str(getattr(hand.row.values, name)))
            if is_key and known is not None:
                return f"{known} is gone"
        return ""

    def without(self, row: Row[SheetRow], hand: HandRow, entries: MutableSequence[Entry]) -> Row[SheetRow]:
        """Return the row without those of its lists that are gone, and tell so."""
        changed: dict[str, object] = {}
        for name, of in REFERENCES.get(hand.kind, {}).items():
            value = getattr(row.values, name)
            if not isinstance(value, tuple) or name not in hand.fields:
                continue
            left = tuple(part for part in value if self._called(of, part) is None)
            for part in (part for part in value if part not in left):
                entries.append(_left_out(hand, name, part, f"was left out: {self._called(of, part)} is gone"))
            changed[name] = left
        return Row(values=row.values.model_copy(update=changed), place=row.place, faults=row.faults)

    def _called(self, of: str, part: str) -> str | None:
        known = self.by_kind.get(of, {})
        ids = (part, part.partition(AT)[0]) if of != TASK else (part,)
        return next((known[id_] for id_ in ids if id_ in known), None)


def _left_out(hand: HandRow, name: str, value: str, became: str) -> Entry:
    title = next(column.title for column in columns_of(hand.kind) if column.field == name)
    return Entry(
        sheet=hand.kind.sheet,
        what=called(hand.recorded or hand.shown),
        column=title,
        value=value,
        source=hand.row.source(name),
        became=became,
        fits=False,
    )


def _is_own(hand: HandRow) -> bool:
    return hand.recorded is None and hand.kind in KIND_OF_ID
