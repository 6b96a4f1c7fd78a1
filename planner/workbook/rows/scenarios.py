"""Rows of scenarios and their changes."""

from collections.abc import Iterator, Sequence

from planner.whatif.rows import rows_of
from planner.whatif.scenario import Scenario
from planner.workbook.schema import ChangeSheetRow, ScenarioRow, SheetRow


def scenario_rows(scenarios: Sequence[Scenario]) -> Iterator[SheetRow]:
    """Yield the rows of sheets Scenarios and Changes."""
    for scenario in scenarios:
        yield ScenarioRow(**{name: getattr(scenario, name) for name in ScenarioRow.model_fields})
        for row in rows_of(scenario.changes):
            fields = {name: getattr(row, name) for name in ChangeSheetRow.model_fields if name != "scenario"}
            yield ChangeSheetRow(scenario=scenario.id, **fields)
