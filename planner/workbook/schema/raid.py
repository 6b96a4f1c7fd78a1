"""Sheets that the plan does not use: RAID and Stakeholders."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from planner.domain.ids import ProjectId
from planner.domain.raid import HIGHEST_LEVEL, RaidKind
from planner.sheets.style import INTEGER
from planner.workbook.grid import Cell
from planner.workbook.schema.column import SheetRow, column
from planner.workbook.schema.dates import DATE
from planner.workbook.schema.form import CellError, Form, Remarks
from planner.workbook.schema.numbers import COUNT, NUMBER
from planner.workbook.schema.texts import ID, NAME, NOTES, choice

RAID_KIND = choice(RaidKind)


def _read_level(cell: Cell, remarks: Remarks) -> int:
    level = COUNT.read(cell, remarks)
    assert isinstance(level, int)
    if level > HIGHEST_LEVEL:
        raise CellError(f"is {cell.text}; it must be from 1 to {HIGHEST_LEVEL}")
    return level


RATING = Form(
    name="rating",
    how="1 very low, 2 low, 3 medium, 4 high, 5 very high",
    read=_read_level,
    write=lambda level: level,
    style=INTEGER,
    width=9,
)


class RaidRow(SheetRow):
    """An item of a RAID log."""

    sheet: ClassVar[str] = "RAID"
    about: ClassVar[str] = (
        "Risks, assumptions, issues, dependencies on others, decisions and actions. Kept as they are; the plan does "
        "not use them."
    )

    id: Annotated[str, ID] = column("Item", "Id, unique in the program.", required=True, example="R-01")
    kind: Annotated[RaidKind, RAID_KIND] = column("Kind", "What it is.", required=True, example=RaidKind.RISK)
    project: Annotated[ProjectId | None, ID] = column(
        "Project", "Which project it concerns. Blank: the program as a whole.", lists="Projects", example="APP"
    )
    text: Annotated[str, NOTES] = column(
        "Text", "What it is about, in words.", required=True, example="The licence may come late"
    )
    probability: Annotated[str, NAME] = column(
        "Probability", "How likely, in a scale of your own.", default="", example="likely"
    )
    probability_level: Annotated[int | None, RATING] = column(
        "Probability level", "The same from 1 to 5, to compare projects.", example=4
    )
    impact: Annotated[str, NAME] = column("Impact", "How bad, in a scale of your own.", default="", example="high")
    impact_level: Annotated[int | None, RATING] = column(
        "Impact level", "The same from 1 to 5, to compare projects.", example=4
    )
    score: Annotated[Decimal | None, NUMBER] = column("Score", "In a scale of your own.", example=Decimal(16))
    owner: Annotated[str, NAME] = column("Owner", "Who answers for it.", default="", example="Ana Silva")
    response: Annotated[str, NOTES] = column(
        "Response", "What is done about it.", default="", example="Weekly call with the authority"
    )
    trigger: Annotated[str, NOTES] = column(
        "Trigger", "What shows that it happens.", default="", example="No answer by the end of March"
    )
    status: Annotated[str, NAME] = column("Status", "Your own words.", default="", example="open")
    due: Annotated[date | None, DATE] = column("Due", "Last day for the response.", example=date(2027, 3, 31))
    notes: Annotated[str, NOTES] = column("Notes", "Anything.", default="")


class StakeholderRow(SheetRow):
    """A stakeholder."""

    sheet: ClassVar[str] = "Stakeholders"
    about: ClassVar[str] = (
        "People and bodies that a project or the program concerns. Kept as they are; the plan does not use them."
    )

    id: Annotated[str, ID] = column(
        "Stakeholder", "Id, unique among stakeholders; a name will do.", required=True, example="City council"
    )
    name: Annotated[str, NAME] = column(
        "Name", "In full, if the id is not the name.", default="", example="Ruth Lindgren"
    )
    organisation: Annotated[str, NAME] = column(
        "Organisation", "Whom they speak for.", default="", example="City of Munich"
    )
    role: Annotated[str, NAME] = column("Role", "What they are there.", default="", example="Mayor")
    project: Annotated[ProjectId | None, ID] = column(
        "Project", "Which project concerns them. Blank: the program as a whole.", lists="Projects", example="APP"
    )
    interest: Annotated[str, NAME] = column("Interest", "How much it is to them.", default="", example="high")
    influence: Annotated[str, NAME] = column("Influence", "How much they can do.", default="", example="high")
    attitude: Annotated[str, NAME] = column("Attitude", "For or against it.", default="", example="in favour")
    email: Annotated[str, NAME] = column("E-mail", "To reach them.", default="", example="mayor@example.org")
    notes: Annotated[str, NOTES] = column("Notes", "Anything.", default="")
