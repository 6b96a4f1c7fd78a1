"""Sheet *Late*: every date as sent that is not kept, and what that costs."""

from planner.domain.program import Program
from planner.domain.units import ZERO
from planner.planning.as_sent.late import Late, LateKind
from planner.planning.as_sent.names import project_named
from planner.planning.as_sent.review import AsSentReview
from planner.report.as_sent.finding_sheet import Headings, add_finding_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.look import DAY, INDENTED, LATE_DATE, LATE_DAYS, money
from planner.sheets.book import Book

LATE = "Late"
_TOO_EARLY = {LateKind.RELEASE, LateKind.PROGRAM_START}


def add_late(book: Book, program: Program, review: AsSentReview) -> None:
    """Add a row for every date that is not kept: deadlines first, then what costs most."""
    total = sum((found.cost for found in review.late if found.cost is not None), ZERO)
    subtitle = f"Cost of delay in all: {total:,.2f} {program.currency}; days are working days"
    headings = Headings(
        name=LATE, title="Which dates are not kept", subtitle=subtitle, fine="None: all dates that were sent are kept."
    )
    add_finding_sheet(book, headings, _fields(program), review.late)


def _fields(program: Program) -> tuple[Field[Late], ...]:
    return (
        Field(title="Project", of=lambda r: project_named(program, r.project), width=30),
        Field(title="Task", of=lambda r: _task(program, r), width=44),
        Field(title="Which date", of=lambda r: str(r.kind), width=20, style=INDENTED),
        Field(title="To keep", of=lambda r: r.limit, width=12, style=DAY, help="What must be kept to."),
        Field(title="As sent", of=lambda r: r.planned, width=12, style=LATE_DATE),
        Field(title="Days", of=lambda r: r.days, width=8, style=LATE_DAYS, help="Working days too late or too early."),
        Field(title="Which is", of=lambda r: "too early" if r.kind in _TOO_EARLY else "too late", width=11),
        Field(title="Cost of delay", of=lambda r: r.cost, width=18, style=money(program.currency)),
        Field(title="Owner", of=lambda r: program.project_by_id[r.project].manager, width=22, style=INDENTED),
    )


def _task(program: Program, found: Late) -> str:
    return "the whole project" if found.task is None else program.task_by_id[found.task].name or found.task
