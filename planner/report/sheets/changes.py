"""Sheet *Changes*: what differs from the baseline, and who has to be told."""

from planner.domain.plan import Baseline, Plan
from planner.domain.program import Program
from planner.report.rows.changes import ChangedTaskRow, changed_task_rows
from planner.report.sheets.block import add_block, set_block_widths, titled_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.look import DAY, INDENTED, SIGNED
from planner.sheets.book import Book

CHANGES = "Changes"


def add_changes(book: Book, program: Program, plan: Plan, baseline: Baseline | None) -> None:
    """Add a row for every change; without a baseline the sheet says that there is none."""
    against = "the baseline" if baseline is None else baseline.name
    sheet = titled_sheet(book, CHANGES, f"Changes against {against}", "Days are working days, later is positive")
    rows = () if baseline is None else tuple(changed_task_rows(program, plan, baseline))
    empty = "There is no baseline to compare with." if baseline is None else "Nothing differs."
    fields = _fields(program)
    add_block(sheet, 3, "", fields, rows, empty=empty)
    set_block_widths(sheet, fields)
    sheet.freeze(5, 0)


def _fields(program: Program) -> tuple[Field[ChangedTaskRow], ...]:
    projects = program.project_by_id
    return (
        Field(title="Project", of=lambda r: projects[r.task.project].name or r.task.project, width=26),
        Field(title="Task", of=lambda r: r.task.name or r.task.id, width=38),
        Field(title="Change", of=lambda r: r.kind.value, width=13),
        Field(title="What", of=lambda r: r.detail, width=24),
        Field(title="First day was", of=lambda r: r.before[0], width=13, style=DAY),
        Field(title="First day is", of=lambda r: r.after[0], width=13, style=DAY),
        Field(title="Last day was", of=lambda r: r.before[1], width=13, style=DAY),
        Field(title="Last day is", of=lambda r: r.after[1], width=13, style=DAY),
        Field(title="Moved by", of=lambda r: r.days, width=10, style=SIGNED),
        Field(title="Tell", of=lambda r: ", ".join(r.tell), width=44, style=INDENTED),
    )
