"""Sheets about the program as a whole: Program, Goals, Objectives, Calendars, Holidays."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from planner.domain.calendar import EVERY_WEEKDAY, MONDAY_TO_FRIDAY
from planner.domain.goals import GoalKind
from planner.domain.ids import CalendarId
from planner.domain.units import ZERO
from planner.workbook.schema.column import SheetRow, column
from planner.workbook.schema.dates import DATE
from planner.workbook.schema.numbers import AMOUNT, NUMBER, PERCENT_OF, WEIGHT
from planner.workbook.schema.texts import DAYS_OF_WEEK, ID, NAME, NOTES, YES_NO, choice

GOAL = choice(GoalKind)


class ProgramRow(SheetRow):
    """The program."""

    sheet: ClassVar[str] = "Program"
    about: ClassVar[str] = "The program itself: label in the first column, value in the second. One in all files."
    is_needed: ClassVar[bool] = True
    is_vertical: ClassVar[bool] = True

    name: Annotated[str, NAME] = column("Name", "Name of the program.", required=True, example="Spring launch")
    first: Annotated[date, DATE] = column(
        "First date", "First date that may be planned.", required=True, example=date(2027, 1, 4)
    )
    last: Annotated[date, DATE] = column(
        "Last date", "Last date that may be planned: all planned work ends by then.", required=True,
        example=date(2027, 12, 31),
    )  # fmt: skip
    status_date: Annotated[date, DATE] = column(
        "Status date",
        "The date the reported progress is of. Nothing that has not begun is planned before it.",
        required=True,
        example=date(2027, 1, 4),
    )
    currency: Annotated[str, ID] = column("Currency", "Three letters, for all money.", default="EUR", example="EUR")
    calendar: Annotated[CalendarId | None, ID] = column(
        "Calendar",
        "Whose working days are planned and counted. Blank: the only calendar there is, or Monday to Friday.",
        lists="Calendars",
        example=CalendarId("standard"),
    )
    unmet_support_price: Annotated[Decimal, AMOUNT] = column(
        "Price of unmet support",
        'What a person-day of support that nobody covers is worth; counts in the goal "all in money".',
        default=ZERO,
        unit="money per person-day",
        example=Decimal(500),
    )
    notes: Annotated[str, NOTES] = column("Notes", "Anything.", default="")


class GoalRow(SheetRow):
    """A goal."""

    sheet: ClassVar[str] = "Goals"
    about: ClassVar[str] = (
        "What a good plan is, the most important goal first. Without rows: net value, unmet support, cost, least "
        "change, steadiness."
    )

    kind: Annotated[GoalKind, GOAL] = column("Goal", "What is measured.", required=True, example=GoalKind.UNMET_SUPPORT)
    tolerance: Annotated[Decimal, NUMBER] = column(
        "Tolerance", "How much of it later goals may give up, in the goal's own unit.", default=Decimal(0),
        example=Decimal(2),
    )  # fmt: skip
    tolerance_percent: Annotated[Decimal, PERCENT_OF] = column(
        "Tolerance in percent",
        "The same in percent of the best value reached; the larger of the two counts.",
        default=Decimal(0),
        example=Decimal("2.5"),
    )


class ObjectiveRow(SheetRow):
    """A strategic objective."""

    sheet: ClassVar[str] = "Objectives"
    about: ClassVar[str] = (
        "Strategic objectives that projects are scored on. Kept and shown; the plan does not use them."
    )

    id: Annotated[str, ID] = column("Objective", "Id, unique in the program.", required=True, example="growth")
    name: Annotated[str, NAME] = column("Name", "In words.", default="", example="Grow in new markets")
    weight: Annotated[int, WEIGHT] = column(
        "Weight", "Compared with the other objectives; 0: it does not count.", default=1, example=3
    )


class CalendarRow(SheetRow):
    """A calendar."""

    sheet: ClassVar[str] = "Calendars"
    about: ClassVar[str] = (
        "Working weekdays and public holidays. The program's calendar says which days are planned and counted; a "
        "person's own one can only take days away."
    )

    id: Annotated[CalendarId, ID] = column(
        "Calendar", "Id, unique in the program.", required=True, example=EVERY_WEEKDAY.id
    )
    name: Annotated[str, NAME] = column("Name", "In words.", default="", example="Munich office")
    weekdays: Annotated[frozenset[int], DAYS_OF_WEEK] = column(
        "Working weekdays", "The weekdays that are worked.", default=MONDAY_TO_FRIDAY, example=MONDAY_TO_FRIDAY
    )
    country: Annotated[str | None, ID] = column(
        "Country", "Two letters; its public holidays in the program's years are days off.", example="DE"
    )
    region: Annotated[str | None, ID] = column(
        "Region", "State or province, as two or three letters; adds its public holidays.", example="BY"
    )


class HolidayRow(SheetRow):
    """A day off, or a public holiday that is worked."""

    sheet: ClassVar[str] = "Holidays"
    about: ClassVar[str] = (
        "Single days off of a calendar, such as a company shutdown, and public holidays that are worked."
    )

    calendar: Annotated[CalendarId | None, ID] = column(
        "Calendar", "Whose day it is. Blank: the program's calendar.", lists="Calendars", example=EVERY_WEEKDAY.id
    )
    day: Annotated[date, DATE] = column("Date", "The day.", required=True, example=date(2027, 12, 24))
    name: Annotated[str, NAME] = column("Name", "In words, for you.", default="", example="Company shutdown")
    worked: Annotated[bool, YES_NO] = column(
        "Worked", "yes: a public holiday of the country that is worked all the same.", default=False, example=False
    )
