"""Sheet *Projects*: which are selected, when they run and what they cost; a table that is read back."""

from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.report.rows.projects import ProjectRow, project_rows
from planner.report.sheets.field import Field, add_table_sheet
from planner.report.sheets.late_cells import late_date, late_days
from planner.report.sheets.look import DAY, WORKDAYS, money
from planner.sheets.book import Book
from planner.sheets.style import TEXT

PROJECTS = "Projects"
YES, NO = "yes", "no"


def add_projects(book: Book, program: Program, plan: Plan) -> None:
    """Add a row for every project, selected or not."""
    add_table_sheet(book, PROJECTS, _fields(program.currency), project_rows(program, plan))


def _fields(currency: str) -> tuple[Field[ProjectRow], ...]:
    amount = money(currency)
    return (
        Field(title="Project", of=lambda r: r.project.id, width=16, style=TEXT, help="The project's id. Read back."),
        Field(title="Selected", of=lambda r: YES if r.selected else NO, width=10, help="yes or no. Read back."),
        Field(title="Name", of=lambda r: r.project.name, width=28),
        Field(title="Manager", of=lambda r: r.project.manager, width=18),
        Field(title="Rule", of=lambda r: r.project.selection.value, width=10),
        Field(title="First day", of=lambda r: r.first, width=12, style=DAY),
        Field(title="Last day", of=lambda r: late_date(r.last, r.days_late), width=12, style=DAY),
        Field(title="Due", of=lambda r: r.project.due, width=12, style=DAY),
        Field(
            title="Days late",
            of=lambda r: late_days(r.days_late),
            width=9,
            style=WORKDAYS,
            help="Working days after its due date.",
        ),
        Field(title="Cost of delay", of=lambda r: r.delay_cost, width=18, style=amount, help="Its tasks' included."),
        Field(title="Benefit", of=lambda r: r.project.benefit, width=18, style=amount),
        Field(title="Cost to date", of=lambda r: r.spent, width=18, style=amount),
        Field(title="Cost to come", of=lambda r: r.to_come, width=18, style=amount),
        Field(title="Budget cap", of=lambda r: r.project.budget_cap, width=18, style=amount),
    )
