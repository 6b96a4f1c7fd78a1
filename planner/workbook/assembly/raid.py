"""RAID items and stakeholders."""

from typing import Any

from planner.domain.raid import RaidItem
from planner.domain.stakeholder import Stakeholder
from planner.workbook.assembly.register import Register, unique
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import RaidRow, StakeholderRow
from planner.workbook.tables import Tables


def build_raid(tables: Tables, register: Register, findings: Findings) -> tuple[RaidItem, ...]:
    """Build all RAID items."""
    rows = unique(tables.rows(RaidRow), lambda row: row.id, "id", "RAID item", findings)
    return tuple(RaidItem(**_fields(row, register, findings), source=row.source("id")) for row in rows)


def build_stakeholders(tables: Tables, register: Register, findings: Findings) -> tuple[Stakeholder, ...]:
    """Build all stakeholders."""
    rows = unique(tables.rows(StakeholderRow), lambda row: row.id, "id", "stakeholder", findings)
    return tuple(Stakeholder(**_fields(row, register, findings), source=row.source("id")) for row in rows)


def _fields(row: Row[RaidRow] | Row[StakeholderRow], register: Register, findings: Findings) -> dict[str, Any]:
    if row.values.project is not None:
        register.projects.check(row.values.project, row.source("project"), findings)
    return {name: getattr(row.values, name) for name in type(row.values).model_fields}
