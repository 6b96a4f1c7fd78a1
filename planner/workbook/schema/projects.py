"""Sheets about projects: Projects and Scores."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from planner.domain.ids import ProjectId
from planner.domain.project import SelectionRule
from planner.domain.units import OPEX, Category
from planner.workbook.schema.column import SheetRow, column
from planner.workbook.schema.dates import DATE
from planner.workbook.schema.numbers import AMOUNT, UNITS, WHOLE
from planner.workbook.schema.texts import ID, IDS, NAME, NOTES, choice

SELECTION = choice(SelectionRule)


class ProjectRow(SheetRow):
    """A project."""

    sheet: ClassVar[str] = "Projects"
    about: ClassVar[str] = (
        "One row for each project: what it brings, by when, and whether the planner may leave it out."
    )
    is_needed: ClassVar[bool] = True

    id: Annotated[ProjectId, ID] = column("Project", "Id, unique in the program.", required=True, example="APP")
    name: Annotated[str, NAME] = column("Name", "In words.", default="", example="Mobile app")
    manager: Annotated[str, NAME] = column("Manager", "Who manages it.", default="", example="Ana Silva")
    sponsor: Annotated[str, NAME] = column("Sponsor", "Who wants it.", default="", example="Ben Okafor")
    status: Annotated[str, NAME] = column("Status", "Your own colour and words.", default="", example="green")
    selection: Annotated[SelectionRule, SELECTION] = column(
        "Selection", "Whether the planner may choose.", default=SelectionRule.MUST, example=SelectionRule.MAY
    )
    benefit: Annotated[Decimal | None, AMOUNT] = column(
        "Benefit", "Money gained if the project is done.", unit="money", example=Decimal(250_000)
    )
    release: Annotated[date | None, DATE] = column(
        "Not before", "None of its tasks that have not begun begins before.", example=date(2027, 2, 1)
    )
    due: Annotated[date | None, DATE] = column("Due", "Last day before lateness costs.", example=date(2027, 9, 30))
    cost_of_delay: Annotated[Decimal | None, AMOUNT] = column(
        "Cost of delay",
        "For each week of five working days after a due date, its own or a task's. Blank: 1.",
        unit="money per week",
        example=Decimal(5_000),
    )
    deadline: Annotated[date | None, DATE] = column(
        "Deadline", "Last day that is allowed at all.", example=date(2027, 11, 30)
    )
    budget_cap: Annotated[Decimal | None, AMOUNT] = column(
        "Budget cap", "Most it may cost, what was spent already included.", unit="money", example=Decimal(180_000)
    )
    exclusive_groups: Annotated[tuple[str, ...], IDS] = column(
        "Exclusive group", "Of the projects that name the same group at most one is done.", default=(),
        example=("front end",),
    )  # fmt: skip
    only_with: Annotated[tuple[ProjectId, ...], IDS] = column(
        "Only with", "Projects without which it is not done.", default=()
    )
    labour_category: Annotated[Category, ID] = column(
        "Labour category", "Which funds pay its labour: opex, capex, or a name of your own.", default=OPEX,
        example=OPEX,
    )  # fmt: skip
    may_shift_months: Annotated[int, UNITS] = column(
        "May shift months", "How many whole months its demand on sheet Demand may move later.", default=0,
        unit="months", example=0,
    )  # fmt: skip
    notes: Annotated[str, NOTES] = column("Notes", "Anything.", default="")


class ScoreRow(SheetRow):
    """The score of a project on an objective."""

    sheet: ClassVar[str] = "Scores"
    about: ClassVar[str] = "How much a project serves an objective. Kept and shown; the plan does not use it."

    project: Annotated[ProjectId, ID] = column(
        "Project", "Which project.", required=True, lists="Projects", example="APP"
    )
    objective: Annotated[str, ID] = column(
        "Objective", "Which objective.", required=True, lists="Objectives", example="growth"
    )
    score: Annotated[int, WHOLE] = column("Score", "Your own scale.", required=True, example=4)
