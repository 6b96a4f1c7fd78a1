"""Spelling: people and pools named otherwise than by their ids, but for capital letters and blanks alike."""

from collections.abc import Collection
from dataclasses import replace

from planner.whatif.suggestion import alike
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import (
    CapacityRow,
    ChangeSheetRow,
    LeaveRow,
    ModeRow,
    PersonRow,
    PoolRow,
    RequirementRow,
    TaskRow,
)
from planner.workbook.schema.column import SheetRow
from planner.workbook.schema.tasks import AT
from planner.workbook.tables import Tables

_NAMING: dict[type[SheetRow], tuple[str, ...]] = {
    TaskRow: ("resource", "pinned_resources", "people_as_sent"),
    ModeRow: ("resource",),
    RequirementRow: ("resource",),
    CapacityRow: ("resource",),
    LeaveRow: ("person",),
    ChangeSheetRow: ("resource",),
}
"""Fields that hold ids of people and pools, or lists of them."""


def spell_names(tables: Tables, findings: Findings) -> Tables:
    """Return the tables with the ids that such names can only mean; each is an assumption."""
    ids = [*tables.ids(PersonRow), *tables.ids(PoolRow)]
    by_type = dict(tables.by_type)
    for row_type, fields in _NAMING.items():
        by_type[row_type] = [
            replace(table, rows=tuple(_spelt(row, fields, ids, findings) for row in table.rows))
            for table in tables.by_type.get(row_type, ())
        ]
    return Tables(by_type={row_type: found for row_type, found in by_type.items() if found})


def _spelt(row: Row[SheetRow], fields: tuple[str, ...], ids: Collection[str], findings: Findings) -> Row[SheetRow]:
    changed: dict[str, str | tuple[str, ...]] = {}
    for field in fields:
        written: str | tuple[str, ...] | None = getattr(row.values, field)
        if isinstance(written, str):
            changed[field] = _id(written, row, field, ids, findings)
        elif written:
            changed[field] = tuple(_id(name, row, field, ids, findings) for name in written)
    if all(getattr(row.values, field) == meant for field, meant in changed.items()):
        return row
    return replace(row, values=row.values.model_copy(update=changed))


def _id(written: str, row: Row[SheetRow], field: str, ids: Collection[str], findings: Findings) -> str:
    name, at, requirement = written.rpartition(AT) if AT in written and written not in ids else (written, "", "")
    meant = alike(name, ids)
    if meant is None:
        return written
    findings.assume(row.source(field), f'"{name}" was read as "{meant}"')
    return f"{meant}{at}{requirement}"
