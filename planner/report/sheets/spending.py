"""Sheet *Spending*: which fund pays how much for which project; a table that people may edit and that is read back."""

from planner.domain.plan import Plan, Spending
from planner.domain.program import Program
from planner.report.sheets.field import Field, add_table_sheet
from planner.report.sheets.look import DAY, money
from planner.sheets.book import Book
from planner.sheets.style import TEXT
from planner.sheets.table import Styled

SPENDING = "Spending"


def add_spending(book: Book, program: Program, plan: Plan) -> None:
    """Add a row for every amount a fund pays, in the plan's order."""
    add_table_sheet(book, SPENDING, _fields(program), plan.spending)


def _fields(program: Program) -> tuple[Field[Spending], ...]:
    return (
        Field(title="Fund", of=lambda r: r.fund, width=18, style=TEXT, help="The fund's id. Read back."),
        Field(title="Fund name", of=lambda r: program.fund_by_id[r.fund].name, width=30),
        Field(title="Project", of=lambda r: r.project, width=16, style=TEXT, help="The project's id. Read back."),
        Field(title="Project name", of=lambda r: program.project_by_id[r.project].name, width=30),
        Field(title="Category", of=lambda r: r.category, width=12, style=TEXT, help="Read back."),
        Field(
            title="First date", of=lambda r: r.first, width=12, style=DAY, help="Of the stretch, inclusive. Read back."
        ),
        Field(
            title="Last date", of=lambda r: r.last, width=12, style=DAY, help="Of the stretch, inclusive. Read back."
        ),
        Field(title="Amount", of=lambda r: _amount(program, r), width=20, help="What the fund pays. Read back."),
    )


def _amount(program: Program, spending: Spending) -> Styled:
    unit = program.fund_by_id[spending.fund].unit or program.currency
    return Styled(value=spending.amount, style=money(unit))
