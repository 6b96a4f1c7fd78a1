"""Sheets about what-if questions: Scenarios and Changes."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from planner.domain.ids import ScenarioId
from planner.sheets.style import PLAIN, TEXT
from planner.whatif.changes.change import Column as ChangeColumn
from planner.whatif.changes.registry import KINDS
from planner.workbook.grid import Cell
from planner.workbook.schema.column import SheetRow, column
from planner.workbook.schema.dates import DATE
from planner.workbook.schema.form import Form, Remarks
from planner.workbook.schema.numbers import NUMBER, PERCENT_OF
from planner.workbook.schema.texts import ID, IDS, NAME, NOTES, SEPARATOR

KIND_OF_CHANGE = Form(
    name="kind of change",
    how="one of the kinds below",
    read=NAME.read,
    write=str,
    style=PLAIN,
    width=22,
    choices=tuple(KINDS),
)


def _read_one_or_more(cell: Cell, remarks: Remarks) -> str:
    ids = IDS.read(cell, remarks)
    assert isinstance(ids, tuple)
    return f"{SEPARATOR} ".join(ids)


ONE_OR_MORE = Form(
    name="id or ids",
    how="an id; where the kind of change takes several, ids separated by semicolons: A; B",
    read=_read_one_or_more,
    write=str,
    style=TEXT,
)


class ScenarioRow(SheetRow):
    """A scenario."""

    sheet: ClassVar[str] = "Scenarios"
    about: ClassVar[str] = "What-if questions: the program, or another scenario, with the changes of sheet Changes."

    id: Annotated[ScenarioId, ID] = column("Scenario", "Id, unique.", required=True, example="hire-two")
    name: Annotated[str, NAME] = column("Name", "In words.", default="", example="Hire two developers")
    base: Annotated[ScenarioId | None, ID] = column(
        "Builds on", "Another scenario. Blank: the program as it stands.", lists="Scenarios"
    )
    description: Annotated[str, NOTES] = column(
        "Description", "What is asked.", default="", example="Is the date worth two more people?"
    )


class ChangeSheetRow(SheetRow):
    """A change of a scenario."""

    sheet: ClassVar[str] = "Changes"
    about: ClassVar[str] = (
        "What a scenario changes, in order, one row for each change. The kind says which of the other cells it needs."
    )

    scenario: Annotated[ScenarioId, ID] = column(
        "Scenario", "Which scenario.", required=True, lists="Scenarios", example="hire-two"
    )
    kind: Annotated[str, KIND_OF_CHANGE] = column("Change", "Kind of change.", required=True, example="hire")
    project: Annotated[str | None, ONE_OR_MORE] = column(ChangeColumn.PROJECT.label, "Id of a project.")
    task: Annotated[str | None, ONE_OR_MORE] = column(ChangeColumn.TASK.label, "Id of a task.")
    resource: Annotated[str | None, ID] = column(
        ChangeColumn.RESOURCE.label, "Id of a person or pool.", example="New developer"
    )
    fund: Annotated[str | None, ID] = column(ChangeColumn.FUND.label, "Id of a fund.")
    first: Annotated[date | None, DATE] = column(ChangeColumn.FIRST.label, "First date.", example=date(2027, 3, 1))
    last: Annotated[date | None, DATE] = column(ChangeColumn.LAST.label, "Last date.")
    number: Annotated[Decimal | None, NUMBER] = column(
        ChangeColumn.NUMBER.label, "An amount, a rate, days, months or units: what the kind counts."
    )
    percent: Annotated[Decimal | None, PERCENT_OF] = column(ChangeColumn.PERCENT.label, "In percent.")
    name: Annotated[str | None, NAME] = column(ChangeColumn.NAME.label, "Name of what is added, or the reason.")
    text: Annotated[str | None, NOTES] = column(
        ChangeColumn.TEXT.label, "What no other column says: skills, a category, a mode.", example="dev:2"
    )
