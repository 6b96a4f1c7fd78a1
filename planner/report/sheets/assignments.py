"""Sheet *Assignments*: who works on what; a table that people may edit and that is read back."""

from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.report.rows.assignments import AssignmentRow, assignment_rows
from planner.report.sheets.field import Field, add_table_sheet
from planner.report.sheets.look import DAY, PERSON_DAYS, money
from planner.sheets.book import Book
from planner.sheets.style import PERCENT, TEXT

ASSIGNMENTS = "Assignments"
_BLANK = "Read back; worked out again if it is blank."
_COST = "Worked out again from the person-days when the sheet is read back."


def add_assignments(book: Book, program: Program, plan: Plan) -> None:
    """Add a row for every assignment, in the plan's order."""
    add_table_sheet(book, ASSIGNMENTS, _fields(program.currency), assignment_rows(program, plan))


def _fields(currency: str) -> tuple[Field[AssignmentRow], ...]:
    return (
        Field(title="Task", of=lambda r: r.task.id, width=24, style=TEXT, help="The task's id. Read back."),
        Field(title="Task name", of=lambda r: r.task.name, width=36),
        Field(
            title="Requirement",
            of=lambda r: r.assignment.requirement,
            width=14,
            style=TEXT,
            help="What the task asks for, by its id. Read back.",
        ),
        Field(title="Person or pool", of=lambda r: r.resource.id, width=16, style=TEXT, help="Its id. Read back."),
        Field(title="Name", of=lambda r: r.resource.name, width=22),
        Field(
            title="Skill",
            of=lambda r: r.assignment.skill,
            width=16,
            style=TEXT,
            help="Blank where the task names its person or pool. Read back.",
        ),
        Field(
            title="Rate",
            of=lambda r: r.assignment.rate / 100,
            width=8,
            style=PERCENT,
            help="Of a full-time day, on each day worked. Read back.",
        ),
        Field(
            title="First day", of=lambda r: r.assignment.start, width=12, style=DAY, help="A working day. Read back."
        ),
        Field(title="Last day", of=lambda r: r.last, width=12, style=DAY, help="A working day, inclusive. Read back."),
        Field(title="Person-days", of=lambda r: r.assignment.person_days, width=12, style=PERSON_DAYS, help=_BLANK),
        Field(title="Cost", of=lambda r: r.assignment.cost, width=18, style=money(currency), help=_COST),
    )
