"""Sheet *Unmet support*: support that nobody covers, by task and month."""

from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.units import ZERO
from planner.report.rows.unmet import UnmetRow, unmet_rows
from planner.report.sheets.block import add_block, set_block_widths, titled_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.look import MONTH_NAME, PERSON_DAYS, money
from planner.sheets.book import Book

UNMET_SUPPORT = "Unmet support"


def add_unmet_support(book: Book, program: Program, plan: Plan) -> None:
    """Add a row for every requirement and month with days that nobody covers."""
    rows = tuple(unmet_rows(program, plan))
    days = sum((row.person_days for row in rows), ZERO)
    price = sum((row.price for row in rows), ZERO)
    subtitle = f"In all {days:,.2f} person-days, priced at {price:,.2f} {program.currency}"
    sheet = titled_sheet(book, UNMET_SUPPORT, "Support that nobody covers", subtitle)
    fields = _fields(program)
    add_block(sheet, 3, "", fields, rows, empty="Nothing: all support is covered.")
    set_block_widths(sheet, fields)
    sheet.freeze(5, 0)


def _fields(program: Program) -> tuple[Field[UnmetRow], ...]:
    projects = program.project_by_id
    return (
        Field(title="Project", of=lambda r: projects[r.task.project].name or r.task.project, width=30),
        Field(title="Task", of=lambda r: r.task.name or r.task.id, width=40),
        Field(title="Asks for", of=lambda r: r.skill, width=24),
        Field(title="Month", of=lambda r: r.month, width=12, style=MONTH_NAME),
        Field(title="Person-days", of=lambda r: r.person_days, width=12, style=PERSON_DAYS),
        Field(title="Price", of=lambda r: r.price, width=20, style=money(program.currency)),
    )
