"""Sheet *Earliest*: the day before which no plan can deliver each project and milestone, and why."""

from planner.domain.outcome import Outcome
from planner.domain.program import Program
from planner.report.rows.earliest import EarliestRow, earliest_rows
from planner.report.sheets.block import add_block, set_block_widths, titled_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.look import DAY, INDENTED, WORKDAYS
from planner.sheets.book import Book

EARLIEST = "Earliest"
_SUBTITLE = (
    "Each day holds for every plan that has the project, whoever does the work; it says nothing of what all projects "
    "together can reach"
)


def add_earliest(book: Book, program: Program, outcome: Outcome) -> None:
    """Add a row for every project, milestone and dated task that is not done, in the program's order."""
    sheet = titled_sheet(book, EARLIEST, "Before these days no plan can deliver", _SUBTITLE)
    add_block(sheet, 3, "", _FIELDS, earliest_rows(program, outcome), empty="There was no time to work them out.")
    set_block_widths(sheet, _FIELDS)
    sheet.freeze(5, 0)


_FIELDS: tuple[Field[EarliestRow], ...] = (
    Field(title="Project", of=lambda r: r.project.name or r.project.id, width=30),
    Field(title="What", of=lambda r: r.what, width=11),
    Field(title="Name", of=lambda r: "" if r.task is None else r.task.name or r.task.id, width=40),
    Field(title="Due", of=lambda r: r.due, width=12, style=DAY),
    Field(title="Planned", of=lambda r: r.planned, width=12, style=DAY),
    Field(title="Not before", of=lambda r: "never" if r.day is None else r.day, width=12, style=DAY),
    Field(title="Days between", of=lambda r: r.spare, width=12, style=WORKDAYS),
    Field(title="Why", of=lambda r: r.because, width=90, style=INDENTED),
)
