"""Rows of RAID items and stakeholders."""

from collections.abc import Iterator

from planner.domain.program import Program
from planner.workbook.schema import RaidRow, SheetRow, StakeholderRow


def raid_rows(program: Program) -> Iterator[SheetRow]:
    """Yield the rows of sheets RAID and Stakeholders."""
    for item in program.raid:
        yield RaidRow(**{name: getattr(item, name) for name in RaidRow.model_fields})
    for one in program.stakeholders:
        yield StakeholderRow(**{name: getattr(one, name) for name in StakeholderRow.model_fields})
