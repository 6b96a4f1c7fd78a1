"""Funds."""

from planner.domain.money import Fund
from planner.workbook.assembly.register import Register, unique
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import FundRow
from planner.workbook.tables import Tables


def build_funds(tables: Tables, register: Register, findings: Findings) -> tuple[Fund, ...]:
    """Build all funds."""
    rows = unique(tables.rows(FundRow), lambda row: row.id, "id", "fund", findings)
    return tuple(fund for row in rows if (fund := _fund(row, register, findings)) is not None)


def _fund(row: Row[FundRow], register: Register, findings: Findings) -> Fund | None:
    values = row.values
    for project in values.projects:
        register.projects.check(project, row.source("projects"), findings)
    if values.last < values.first:
        what = f"To ({values.last}) lies before From ({values.first})"
        findings.problem(row.source("last"), what, "Swap or mend the dates")
        return None
    if values.spent > values.amount:
        what = f"more was spent ({values.spent}) than the fund had ({values.amount})"
        findings.warn(row.source("spent"), what, "Nothing is left in it")
    fields = {name: getattr(values, name) for name in FundRow.model_fields if name != "projects"}
    return Fund(**fields, projects=frozenset(values.projects), source=row.source("id"))
