"""Sheets about people and pools: People, Capacity, Leave, Pools."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from planner.domain.ids import CalendarId, ResourceId
from planner.domain.people import FULL_TIME, Skill
from planner.domain.units import ZERO
from planner.workbook.schema.column import SheetRow, column
from planner.workbook.schema.dates import DATE
from planner.workbook.schema.numbers import AMOUNT, CAPACITY, COUNT, UNITS
from planner.workbook.schema.texts import ID, NAME, NOTES, SKILLS, YES_NO


class PersonRow(SheetRow):
    """A person."""

    sheet: ClassVar[str] = "People"
    about: ClassVar[str] = "One row for each person who can be planned."
    is_needed: ClassVar[bool] = True
    instead: ClassVar[str | None] = "Pools"

    id: Annotated[ResourceId, ID] = column(
        "Person", "Id, unique among people and pools; a full name will do.", required=True, example="Ana Silva"
    )
    name: Annotated[str, NAME] = column("Name", "In full, if the id is not the name.", default="", example="Ana Silva")
    skills: Annotated[tuple[Skill, ...], SKILLS] = column(
        "Skills", "What they can do, and how well: a higher level includes the lower ones.", default=(),
        example=(Skill(id="dev", level=3), Skill(id="test")),  # type: ignore[arg-type]
    )  # fmt: skip
    capacity: Annotated[int, CAPACITY] = column(
        "Capacity", "Of a full-time day, where sheet Capacity says nothing else.", default=FULL_TIME, example=80
    )
    calendar: Annotated[CalendarId | None, ID] = column(
        "Calendar", "Their own working days and holidays, if not the program's.", lists="Calendars"
    )
    rate: Annotated[Decimal, AMOUNT] = column(
        "Cost per day", "For a full-time day.", default=ZERO, unit="money per day", example=Decimal(640)
    )
    max_tasks: Annotated[int | None, COUNT] = column("Most tasks", "At most so many at once. Blank: no limit.")
    max_projects: Annotated[int | None, COUNT] = column(
        "Most projects", "At most so many at once. Blank: no limit.", example=2
    )
    role: Annotated[str, NAME] = column("Role", "In words.", default="", example="Developer")
    team: Annotated[str, NAME] = column("Team", "In words.", default="", example="Apps")
    email: Annotated[str, NAME] = column("Email", "Where to reach them.", default="", example="ana.silva@example.org")
    notes: Annotated[str, NOTES] = column("Notes", "Anything.", default="")


class CapacityRow(SheetRow):
    """A capacity that holds for some time."""

    sheet: ClassVar[str] = "Capacity"
    about: ClassVar[str] = "Who works part-time, joins or leaves when; how many units a pool has when."

    resource: Annotated[ResourceId, ID] = column(
        "Person or pool", "Whose capacity.", required=True, lists="People", example="Ana Silva"
    )
    first: Annotated[date | None, DATE] = column(
        "From", "First day. Blank: from the beginning.", example=date(2027, 7, 1)
    )
    last: Annotated[date | None, DATE] = column("To", "Last day. Blank: to the end.", example=date(2027, 8, 31))
    capacity: Annotated[int | None, CAPACITY] = column(
        "Capacity", "Of a person: of a full-time day; 0% is away.", example=50
    )
    units: Annotated[int | None, UNITS] = column("Units", "Of a pool: whole units.")


class LeaveRow(SheetRow):
    """Days away."""

    sheet: ClassVar[str] = "Leave"
    about: ClassVar[str] = "When people are away: holidays, training, parental leave."

    person: Annotated[ResourceId, ID] = column("Person", "Who.", required=True, lists="People", example="Ana Silva")
    first: Annotated[date, DATE] = column("From", "First day away.", required=True, example=date(2027, 8, 2))
    last: Annotated[date | None, DATE] = column(
        "To", "Last day away. Blank: that day alone.", example=date(2027, 8, 13)
    )
    reason: Annotated[str, NAME] = column("Reason", "In words.", default="", example="Summer holiday")


class PoolRow(SheetRow):
    """A pool."""

    sheet: ClassVar[str] = "Pools"
    about: ClassVar[str] = "Unnamed units: a team, benches in a lab, a role still to be hired."

    id: Annotated[ResourceId, ID] = column(
        "Pool", "Id, unique among people and pools.", required=True, example="Test lab"
    )
    name: Annotated[str, NAME] = column("Name", "In words.", default="", example="Device test lab")
    units: Annotated[int, UNITS] = column(
        "Units", "How many, where sheet Capacity says nothing else.", default=1, example=4
    )
    skills: Annotated[tuple[Skill, ...], SKILLS] = column(
        "Skills", "What its units can do. Blank: only tasks that name the pool use it.", default=()
    )
    rate: Annotated[Decimal, AMOUNT] = column(
        "Cost per day", "For a unit and day.", default=ZERO, unit="money per day", example=Decimal(120)
    )
    unconfirmed: Annotated[bool, YES_NO] = column(
        "Unconfirmed", "yes: a name met somewhere, one unit until someone says who it is.", default=False
    )
    notes: Annotated[str, NOTES] = column("Notes", "Anything.", default="")
