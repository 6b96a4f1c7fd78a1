"""Sheet *Late*: every due date the plan misses, and what that costs."""

from planner.domain.outcome import Outcome
from planner.domain.program import Program
from planner.domain.units import ZERO
from planner.report.rows.late import LateRow, late_rows
from planner.report.sheets.block import add_block, set_block_widths, titled_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.look import DAY, INDENTED, LATE_DATE, LATE_DAYS, money
from planner.sheets.book import Book

LATE = "Late"


def add_late(book: Book, program: Program, outcome: Outcome) -> None:
    """Add a row for every missed due date, dearest first."""
    rows = tuple(late_rows(program, outcome))
    total = sum((row.cost for row in rows), ZERO)
    subtitle = f"Cost of delay in all: {total:,.2f} {program.currency}; days are working days after the due date"
    sheet = titled_sheet(book, LATE, "What is late", subtitle)
    fields = _fields(program.currency)
    add_block(sheet, 3, "", fields, rows, empty="Nothing: every due date is kept.")
    set_block_widths(sheet, fields)
    sheet.freeze(5, 0)


def _fields(currency: str) -> tuple[Field[LateRow], ...]:
    return (
        Field(title="Project", of=lambda r: r.project.name or r.project.id, width=30),
        Field(title="What", of=lambda r: r.what, width=11),
        Field(title="Name", of=lambda r: "" if r.task is None else r.task.name or r.task.id, width=40),
        Field(title="Due", of=lambda r: r.due, width=12, style=DAY),
        Field(title="Planned", of=lambda r: r.planned, width=12, style=LATE_DATE),
        Field(title="Not before", of=lambda r: r.earliest, width=12, style=DAY, help="No plan can deliver earlier."),
        Field(title="Days late", of=lambda r: r.days, width=10, style=LATE_DAYS),
        Field(title="Cost of delay", of=lambda r: r.cost, width=20, style=money(currency)),
        Field(title="Owner", of=lambda r: r.project.manager, width=22, style=INDENTED),
    )
