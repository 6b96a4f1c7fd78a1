"""What is read back of each table; all its other columns are for people only."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from planner.domain.ids import FundId, ModeId, ProjectId, RequirementId, ResourceId, SkillId, TaskId
from planner.domain.units import Category, Percent
from planner.sheets.style import PLAIN
from planner.workbook.grid import Cell, CellType
from planner.workbook.schema.column import SheetRow, column
from planner.workbook.schema.dates import DATE
from planner.workbook.schema.form import Form, Remarks, expected
from planner.workbook.schema.numbers import PROGRESS
from planner.workbook.schema.texts import ID, NAME, YES_NO

_DIGITS = 15
"""Significant digits that Excel keeps; more are noise of its arithmetic."""


def _read_exact(cell: Cell, _: Remarks) -> Decimal:
    if cell.type is not CellType.NUMBER:
        raise expected(cell, "a number", "Type a number alone, without its unit")
    return Decimal(f"{cell.value:.{_DIGITS}g}")


EXACT = Form(name="number", how="a number, not rounded", read=_read_exact, write=lambda number: number, style=PLAIN)


class ProjectChoice(SheetRow):
    """Whether a project is selected."""

    sheet: ClassVar[str] = "Projects"
    about: ClassVar[str] = "One row for each project."

    project: Annotated[ProjectId, ID] = column("Project", "Its id.", required=True)
    selected: Annotated[bool, YES_NO] = column("Selected", "Whether it is done.", required=True)


class ScheduleEntry(SheetRow):
    """When and how a task is done."""

    sheet: ClassVar[str] = "Schedule"
    about: ClassVar[str] = "One row for each task of the selected projects."

    task: Annotated[TaskId, ID] = column("Task", "Its id.", required=True)
    mode: Annotated[ModeId | None, ID] = column("Mode", "Its id; blank where the task has only one.")
    kind: Annotated[str, NAME] = column("Kind", "Kind of work, or milestone.", default="")
    first: Annotated[date, DATE] = column("First day", "Inclusive.", required=True)
    last: Annotated[date, DATE] = column("Last day", "Inclusive.", required=True)
    days: Annotated[Decimal | None, EXACT] = column("Working days", "0 for a milestone.")


class AssignmentEntry(SheetRow):
    """Who works on a task."""

    sheet: ClassVar[str] = "Assignments"
    about: ClassVar[str] = "One row for each head of a requirement."

    task: Annotated[TaskId, ID] = column("Task", "Its id.", required=True)
    requirement: Annotated[RequirementId, ID] = column("Requirement", "Its id.", required=True)
    resource: Annotated[ResourceId, ID] = column("Person or pool", "Its id.", required=True)
    skill: Annotated[SkillId | None, ID] = column("Skill", "Blank where the task names its person or pool.")
    rate: Annotated[Percent, PROGRESS] = column("Rate", "Of a full-time day.", required=True)
    first: Annotated[date, DATE] = column("First day", "First day worked.", required=True)
    last: Annotated[date, DATE] = column("Last day", "Last day worked.", required=True)
    person_days: Annotated[Decimal | None, EXACT] = column("Person-days", "Blank is worked out again.")
    cost: Annotated[Decimal | None, EXACT] = column("Cost", "Worked out again from the person-days.")


class SpendingEntry(SheetRow):
    """What a fund pays."""

    sheet: ClassVar[str] = "Spending"
    about: ClassVar[str] = "One row for each fund, project and stretch of time."

    fund: Annotated[FundId, ID] = column("Fund", "Its id.", required=True)
    project: Annotated[ProjectId, ID] = column("Project", "Its id.", required=True)
    category: Annotated[Category, ID] = column("Category", "Of the costs.", required=True)
    first: Annotated[date, DATE] = column("First date", "Of the stretch, inclusive.", required=True)
    last: Annotated[date, DATE] = column("Last date", "Of the stretch, inclusive.", required=True)
    amount: Annotated[Decimal, EXACT] = column("Amount", "What it pays.", required=True)
