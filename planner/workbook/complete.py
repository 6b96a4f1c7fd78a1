"""Complete: the sheets that a program cannot do without."""

from collections.abc import Iterator

from planner.workbook.schema import SHEETS
from planner.workbook.schema.column import SheetRow
from planner.workbook.tables import Tables

Kinds = tuple[type[SheetRow], ...]


def unfilled(tables: Tables) -> Iterator[Kinds]:
    """Yield the kinds of rows that are needed and not there: each with that which may stand instead of it."""
    for needed in SHEETS:
        kinds = (needed, *(other for other in SHEETS if other.sheet == needed.instead))
        if needed.is_needed and not any(tables.is_filled(kind) for kind in kinds):
            yield kinds
