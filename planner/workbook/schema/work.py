"""Sheets about ways to do a task: what Modes, Requirements and Tasks have in common, and Costs."""

from decimal import Decimal
from typing import Annotated, ClassVar

from planner.domain.ids import ModeId, RequirementId, ResourceId, SkillId, TaskId
from planner.domain.units import Category
from planner.domain.work import FULL_SHARE, CostTiming, WorkKind
from planner.workbook.schema.column import SheetRow, column
from planner.workbook.schema.numbers import AMOUNT, COUNT, EFFORT, LENGTH, SHARE
from planner.workbook.schema.texts import ID, NAME, YES_NO, choice

KIND = choice(WorkKind)
TIMING = choice(CostTiming)
MAIN_MODE = ModeId("main")
"""Id of the mode that a row of sheet Tasks describes."""
FIRST_REQUIREMENT = RequirementId("work")
"""Id of the requirement that a row of sheet Tasks or Modes describes."""


class NeedColumns(SheetRow):
    """What is asked of people or pools."""

    effort: Annotated[Decimal | None, EFFORT] = column(
        "Effort", "Person-days for each head; for kind effort only.", unit="person-days", example=Decimal(12)
    )
    skill: Annotated[SkillId | None, ID] = column("Skill", "What each head must be able to do.", example="dev")
    level: Annotated[int, COUNT] = column("Level", "Lowest level of the skill that will do.", default=1, example=2)
    resource: Annotated[ResourceId | None, ID] = column(
        "Person or pool", "Who must do it, instead of a skill: a person or pool by id."
    )
    heads: Annotated[int, COUNT] = column("Heads", "How many; different people for each head.", default=1, example=1)
    share: Annotated[int, SHARE] = column(
        "Share", "Most of a full-time day that each head gives.", default=FULL_SHARE, example=80
    )
    least_share: Annotated[int | None, SHARE] = column(
        "Least share", "With it, any share from this to the share will do."
    )
    must_staff: Annotated[bool, YES_NO] = column(
        "Must staff", "For kind support: no day may stay uncovered.", default=False
    )


class ModeColumns(NeedColumns):
    """One way to do a task and its first requirement."""

    kind: Annotated[WorkKind | None, KIND] = column(
        "Kind",
        "effort: worked off day by day; duration: exactly so many days; support: a level of effort over a span. "
        "Blank: effort if an effort is given, duration if a duration is.",
        example=WorkKind.EFFORT,
    )
    duration: Annotated[int | None, LENGTH] = column(
        "Duration", "Length (kind duration) or span (kind support). 0 is a milestone.", unit="working days"
    )
    labour_category: Annotated[Category | None, ID] = column(
        "Labour category", "Which funds pay the labour. Blank: as the project says."
    )


class _ModeKey(SheetRow):
    task: Annotated[TaskId, ID] = column("Task", "Which task.", required=True, lists="Tasks", example="APP-2")
    id: Annotated[ModeId, ID] = column("Mode", "Id, unique in its task.", required=True, example="outsourced")
    name: Annotated[str, NAME] = column("Name", "In words.", default="", example="Outsourced to an agency")


class ModeRow(ModeColumns, _ModeKey):
    """A further way to do a task."""

    sheet: ClassVar[str] = "Modes"
    about: ClassVar[str] = (
        "Further ways to do a task, one row each; the planner chooses one. The row of sheet Tasks is the way called "
        f'"{MAIN_MODE}" and needs no row here.'
    )


class _NeedKey(SheetRow):
    task: Annotated[TaskId, ID] = column("Task", "Which task.", required=True, lists="Tasks", example="APP-2")
    mode: Annotated[ModeId | None, ID] = column("Mode", "Which of its ways. Blank: its only one.", example=MAIN_MODE)
    id: Annotated[RequirementId | None, ID] = column(
        "Requirement", "Id, unique in its task and mode. Blank: numbered.", example="review"
    )


class RequirementRow(NeedColumns, _NeedKey):
    """A further requirement of a mode."""

    sheet: ClassVar[str] = "Requirements"
    about: ClassVar[str] = (
        "Further people that a task needs, where one kind of person is not enough. The row of sheet Tasks or Modes is "
        f'the requirement called "{FIRST_REQUIREMENT}".'
    )


class CostRow(SheetRow):
    """A cost that is not labour."""

    sheet: ClassVar[str] = "Costs"
    about: ClassVar[str] = "What a task costs besides labour."

    task: Annotated[TaskId, ID] = column("Task", "Which task.", required=True, lists="Tasks", example="APP-2")
    mode: Annotated[ModeId | None, ID] = column("Mode", "Which of its ways. Blank: its only one.", example="outsourced")
    name: Annotated[str, NAME] = column("Name", "In words.", default="", example="Agency fee")
    amount: Annotated[Decimal, AMOUNT] = column(
        "Amount", "How much, in money or in the unit of the funds of its category.", required=True,
        example=Decimal(30_000),
    )  # fmt: skip
    category: Annotated[Category | None, ID] = column(
        "Category", "Which funds pay: opex, capex, or a name of your own. Blank: those that pay the labour.",
        example="capex",
    )  # fmt: skip
    timing: Annotated[CostTiming, TIMING] = column(
        "When", "On the first day, on the last day, or evenly over the days.", default=CostTiming.START,
        example=CostTiming.END,
    )  # fmt: skip
