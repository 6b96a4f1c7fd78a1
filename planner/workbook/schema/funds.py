"""Sheet Funds: money for a period and a purpose."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from planner.domain.ids import FundId, ProjectId
from planner.domain.units import OPEX, ZERO, Category
from planner.workbook.schema.column import SheetRow, column
from planner.workbook.schema.dates import DATE
from planner.workbook.schema.numbers import AMOUNT
from planner.workbook.schema.texts import ID, IDS, NAME, NOTES, YES_NO


class FundRow(SheetRow):
    """A fund."""

    sheet: ClassVar[str] = "Funds"
    about: ClassVar[str] = (
        "Money for a period and a category of cost. What a category costs is paid by its funds alone; a category that "
        "no fund names is not limited."
    )

    id: Annotated[FundId, ID] = column("Fund", "Id, unique in the program.", required=True, example="OPEX-Q1")
    name: Annotated[str, NAME] = column("Name", "In words.", default="", example="Running costs, first quarter")
    amount: Annotated[Decimal, AMOUNT] = column(
        "Amount", "How much, in money or in its unit.", required=True, example=Decimal(120_000)
    )
    spent: Annotated[Decimal, AMOUNT] = column(
        "Spent", "What was paid from it before the status date.", default=ZERO, example=Decimal(8_500)
    )
    first: Annotated[date, DATE] = column(
        "From", "First date whose costs it may pay.", required=True, example=date(2027, 1, 1)
    )
    last: Annotated[date, DATE] = column(
        "To", "Last date whose costs it may pay.", required=True, example=date(2027, 3, 31)
    )
    category: Annotated[Category, ID] = column(
        "Category", "What it pays: opex, capex, or a name of your own.", required=True, example=OPEX
    )
    projects: Annotated[tuple[ProjectId, ...], IDS] = column(
        "Projects", "Projects it may pay for. Blank: all.", default=(), example=("APP",)
    )
    carry_over: Annotated[bool, YES_NO] = column(
        "Carry over", "yes: what is left pays later costs; no: it lapses.", default=False, example=True
    )
    contingency: Annotated[bool, YES_NO] = column(
        "Contingency", "yes: kept back until it is released.", default=False, example=False
    )
    released: Annotated[bool, YES_NO] = column("Released", "yes: the contingency may be spent.", default=False)
    unit: Annotated[str | None, NAME] = column(
        "Unit", "What is counted if it is not money, such as licences. Blank: money."
    )
    notes: Annotated[str, NOTES] = column("Notes", "Anything.", default="")
