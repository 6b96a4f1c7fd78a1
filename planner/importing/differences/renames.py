"""Renames: the new ids of projects, tasks, people and pools, put in the place of the old ones."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.importing.differences.identity import REFERENCES
from planner.workbook.schema.column import SheetRow
from planner.workbook.schema.tasks import AT

_SEPARATOR = "; "
_AFTER_ID = re.compile(r"(?:FS|SS|FF|SF)?(?:[+-]\d+d?)?\s*")
"""What may follow the id of a predecessor: `FS+3`."""


@dataclass(frozen=True, slots=True)
class Renames:
    """New ids by old ones.

    Attributes:
        by_kind: For each kind of id, those that changed.
    """

    by_kind: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def of(self, kind_of_id: str, old: str) -> str:
        """Return the id that stands for an old one now; a part behind it stays: `T1FS+3`, `Ana @ review`."""
        known = self.by_kind.get(kind_of_id, {})
        if not known:
            return old
        if old in known:
            return known[old]
        name, at, rest = old.partition(AT)
        if at:
            return f"{known.get(name, name)}{at}{rest}"
        ends = (end for end in range(len(old) - 1, 0, -1) if old[:end] in known and _AFTER_ID.fullmatch(old[end:]))
        end = next(ends, None)
        return old if end is None else known[old[:end]] + old[end:]

    def in_text(self, kind: type[SheetRow], name: str, text: str) -> str:
        """Return the text of a cell with new ids."""
        of = REFERENCES.get(kind, {}).get(name)
        if of is None:
            return text
        return _SEPARATOR.join(self.of(of, part.strip()) for part in text.split(_SEPARATOR.strip()))

    def in_row(self, values: SheetRow) -> SheetRow:
        """Return a row with new ids."""
        changed: dict[str, object] = {}
        for name, of in REFERENCES.get(type(values), {}).items():
            value = getattr(values, name)
            if isinstance(value, tuple):
                changed[name] = tuple(self.of(of, part) for part in value)
            elif isinstance(value, str):
                changed[name] = self.in_text(type(values), name, value)
        return values.model_copy(update=changed)
