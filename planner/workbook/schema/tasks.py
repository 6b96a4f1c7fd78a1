"""Sheets about tasks: Tasks, Dependencies, Demand."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from planner.domain.ids import ModeId, ProjectId, ResourceId, SkillId, TaskId
from planner.domain.units import ZERO
from planner.domain.work import DependencyKind
from planner.workbook.schema.column import SheetRow, column
from planner.workbook.schema.dates import DATE, MONTH
from planner.workbook.schema.numbers import AMOUNT, COUNT, FTE, PROGRESS, REMAINING, WHOLE
from planner.workbook.schema.texts import ID, IDS, NAME, NOTES, YES_NO, choice
from planner.workbook.schema.work import ModeColumns

LINK = choice(DependencyKind)
AT = " @ "
"""Between a person and the requirement they are fixed to."""


class _TaskKey(SheetRow):
    project: Annotated[ProjectId, ID] = column(
        "Project", "Which project.", required=True, lists="Projects", example="APP"
    )
    id: Annotated[TaskId, ID] = column("Task", "Id, unique in the program.", required=True, example="APP-2")
    name: Annotated[str, NAME] = column("Name", "In words.", default="", example="Build the app")


class TaskRow(ModeColumns, _TaskKey):
    """A task, and one way to do it."""

    sheet: ClassVar[str] = "Tasks"
    about: ClassVar[str] = (
        "One row for each task. Project, task, name, effort and skill are enough for a simple one; a milestone has "
        "duration 0. Sheets Modes, Requirements, Costs and Dependencies say what does not fit on a row."
    )
    is_needed: ClassVar[bool] = True
    instead: ClassVar[str | None] = "Demand"
    named_by: ClassVar[str | None] = "id"
    everyday: ClassVar[tuple[str, ...]] = (
        "project",
        "id",
        "name",
        "effort",
        "duration",
        "skill",
        "share",
        "predecessors",
        "due",
        "deadline",
        "progress",
    )

    predecessors: Annotated[tuple[str, ...], IDS] = column(
        "Predecessors",
        "Tasks it waits for: T1; T2FS+3; T4SS-2d. After the id may follow the kind (FS if nothing is said, SS, FF, SF) "
        "and a lag in working days.",
        default=(),
        example=("APP-1FS+2",),
    )
    release: Annotated[date | None, DATE] = column("Not before", "May not begin before.", example=date(2027, 3, 1))
    due: Annotated[date | None, DATE] = column(
        "Due", "Last day before lateness costs what its project says.", example=date(2027, 6, 30)
    )
    deadline: Annotated[date | None, DATE] = column("Deadline", "Last day that is allowed at all.")
    progress: Annotated[int, PROGRESS] = column(
        "Progress", "How much is done, of the effort or of the days.", default=0, example=25
    )
    remaining: Annotated[Decimal | None, REMAINING] = column(
        "Remaining",
        "What is still to do and counts instead of the progress: person-days over all heads, or working days.",
        unit="person-days or working days",
    )
    started: Annotated[date | None, DATE] = column("Started", "Actual first day.", example=date(2027, 3, 2))
    finished: Annotated[date | None, DATE] = column("Finished", "Actual last day.")
    spent: Annotated[Decimal, AMOUNT] = column("Spent", "Cost to date.", default=ZERO, unit="money")
    pinned_start: Annotated[date | None, DATE] = column("Start fixed", "First day, if that is decided already.")
    pinned_mode: Annotated[ModeId | None, ID] = column("Mode fixed", "Way to do it, if that is decided already.")
    pinned_resources: Annotated[tuple[str, ...], IDS] = column(
        "People fixed",
        "People or pools who must be on it; of a task that has begun those at work on it. "
        f'"Ana{AT}review" fixes Ana to the requirement "review".',
        default=(),
    )
    first_as_sent: Annotated[date | None, DATE] = column(
        "First as sent", "First day in your own plan: compared with, never binding.", example=date(2027, 3, 2)
    )
    last_as_sent: Annotated[date | None, DATE] = column(
        "Last as sent", "Last day in your own plan: compared with, never binding.", example=date(2027, 6, 30)
    )
    people_as_sent: Annotated[tuple[ResourceId, ...], IDS] = column(
        "People as sent", "People or pools in your own plan: wishes, never binding.", default=(), example=("Ana Silva",)
    )
    optimistic: Annotated[Decimal | None, REMAINING] = column(
        "Optimistic", "Three-point estimate, in the unit of the kind; all three or none.", example=Decimal(9)
    )
    likely: Annotated[Decimal | None, REMAINING] = column(
        "Likely", "Three-point estimate, in the unit of the kind; all three or none.", example=Decimal(12)
    )
    pessimistic: Annotated[Decimal | None, REMAINING] = column(
        "Pessimistic", "Three-point estimate, in the unit of the kind; all three or none.", example=Decimal(20)
    )
    month: Annotated[date | None, MONTH] = column(
        "Month", "Only for support of one month that sheet Demand cannot say: it spans that month's working days."
    )
    notes: Annotated[str, NOTES] = column("Notes", "Anything.", default="")


class DependencyRow(SheetRow):
    """A dependency."""

    sheet: ClassVar[str] = "Dependencies"
    about: ClassVar[str] = (
        "What waits for what, above all between projects. Column Predecessors of sheet Tasks says the same in short."
    )

    predecessor: Annotated[TaskId, ID] = column(
        "Predecessor", "The task that goes before.", required=True, lists="Tasks", example="APP-2"
    )
    successor: Annotated[TaskId, ID] = column(
        "Successor", "The task that waits.", required=True, lists="Tasks", example="WEB-1"
    )
    kind: Annotated[DependencyKind, LINK] = column(
        "Kind",
        "FS: starts after its end; SS: starts after its start; FF: ends after its end; SF: ends after its start.",
        default=DependencyKind.FS,
        example=DependencyKind.SS,
    )
    lag: Annotated[int, WHOLE] = column(
        "Lag", "Waits so much longer; negative may overlap.", default=0, unit="working days", example=5
    )
    optional: Annotated[bool, YES_NO] = column(
        "Optional", "yes: falls away if the predecessor's project is not done.", default=False, example=False
    )
    notes: Annotated[str, NOTES] = column("Notes", "Anything.", default="")


class DemandRow(SheetRow):
    """A role needed for a month."""

    sheet: ClassVar[str] = "Demand"
    about: ClassVar[str] = "Skills needed month by month, before anyone has listed tasks. One row for each month."

    project: Annotated[ProjectId, ID] = column(
        "Project", "Which project.", required=True, lists="Projects", example="APP"
    )
    skill: Annotated[SkillId, ID] = column("Skill", "What is needed.", required=True, example="dev")
    level: Annotated[int, COUNT] = column("Level", "Lowest level that will do.", default=1, example=1)
    month: Annotated[date, MONTH] = column("Month", "Which month.", required=True, example=date(2027, 5, 1))
    fte: Annotated[Decimal, FTE] = column(
        "FTE", "How much; the part of a person is rounded to 5%.", required=True, unit="full-time people",
        example=Decimal("1.5"),
    )  # fmt: skip
    must_staff: Annotated[bool, YES_NO] = column(
        "Must staff", "yes: no day may stay uncovered.", default=False, example=False
    )
