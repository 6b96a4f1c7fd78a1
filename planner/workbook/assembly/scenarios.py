"""Scenarios, from sheets Scenarios and Changes."""

from planner.domain.ids import ScenarioId
from planner.whatif.changes.change import Change, ChangeError
from planner.whatif.rows import ChangeRow, change_of
from planner.whatif.scenario import Scenario
from planner.workbook.assembly.register import Register, unique
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import ChangeSheetRow, ScenarioRow
from planner.workbook.tables import Tables


def build_scenarios(tables: Tables, register: Register, findings: Findings) -> tuple[Scenario, ...]:
    """Build all scenarios of the workbook."""
    changes: dict[ScenarioId, tuple[Change, ...]] = {}
    for row in tables.rows(ChangeSheetRow):
        is_known = register.scenarios.check(row.values.scenario, row.source("scenario"), findings)
        change = None if row.is_faulty else _change(row, findings)
        if is_known and change is not None:
            changes[row.values.scenario] = (*changes.get(row.values.scenario, ()), change)
    for scenario in tables.rows(ScenarioRow):
        if scenario.values.base is not None:
            register.scenarios.check(scenario.values.base, scenario.source("base"), findings)
    rows = unique(tables.rows(ScenarioRow), lambda row: row.id, "id", "scenario", findings)
    return tuple(_scenario(row, changes.get(row.values.id, ())) for row in rows)


def _scenario(row: Row[ScenarioRow], changes: tuple[Change, ...]) -> Scenario:
    values = row.values
    return Scenario(
        id=values.id,
        name=values.name,
        base=values.base,
        changes=changes,
        description=values.description,
        source=row.source("id"),
    )


def _change(row: Row[ChangeSheetRow], findings: Findings) -> Change | None:
    fields = [name for name in ChangeSheetRow.model_fields if name != "scenario"]
    values = {name: getattr(row.values, name) for name in fields}
    places = {name: row.source(name) for name in fields}
    try:
        return change_of(ChangeRow(**values, source=row.source("kind"), places=places))
    except ChangeError as error:
        findings.extend(error.problems)
        return None
