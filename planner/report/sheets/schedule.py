"""Sheet *Schedule*: every scheduled task with its days; a table that people may edit and that is read back."""

from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.report.rows.schedule import ScheduleRow, schedule_rows
from planner.report.sheets.field import Field, add_table_sheet
from planner.report.sheets.late_cells import late_date, late_days
from planner.report.sheets.look import DAY, INDENTED, WORKDAYS
from planner.sheets.book import Book
from planner.sheets.style import PERCENT, TEXT

SCHEDULE = "Schedule"


def add_schedule(book: Book, program: Program, plan: Plan) -> None:
    """Add a row for every scheduled task, in the plan's order."""
    add_table_sheet(book, SCHEDULE, _FIELDS, schedule_rows(program, plan))


_FIELDS: tuple[Field[ScheduleRow], ...] = (
    Field(title="Project", of=lambda r: r.project.id, width=16, style=TEXT, help="The project's id."),
    Field(title="Task", of=lambda r: r.task.id, width=24, style=TEXT, help="The task's id. Read back."),
    Field(title="Name", of=lambda r: r.task.name, width=36),
    Field(title="Mode", of=lambda r: r.mode, width=14, style=TEXT, help="The way it is done, by its id. Read back."),
    Field(title="Kind", of=lambda r: r.kind, width=12, help="Kind of work; a milestone takes no time. Read back."),
    Field(title="First day", of=lambda r: r.first, width=12, style=DAY, help="A working day. Read back."),
    Field(
        title="Last day",
        of=lambda r: late_date(r.last, r.days_late or 0),
        width=12,
        style=DAY,
        help="A working day, inclusive. Read back.",
    ),
    Field(title="Working days", of=lambda r: r.days, width=9, style=WORKDAYS, help="0 for a milestone. Read back."),
    Field(title="Status", of=lambda r: r.stage.value, width=11, style=INDENTED),
    Field(title="Done", of=lambda r: r.percent / 100, width=8, style=PERCENT),
    Field(title="Due", of=lambda r: r.task.due, width=12, style=DAY),
    Field(
        title="Days late",
        of=lambda r: late_days(r.days_late),
        width=9,
        style=WORKDAYS,
        help="Working days after its due date.",
    ),
    Field(title="Who", of=lambda r: ", ".join(r.who), width=36, style=INDENTED),
)
