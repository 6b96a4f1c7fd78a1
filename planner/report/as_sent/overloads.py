"""Sheet *Overloads*: who is asked for more than they offer, when, and by which tasks."""

from decimal import Decimal

from planner.domain.program import Program
from planner.planning.as_sent.names import days_named, person_named, task_named
from planner.planning.as_sent.overload import Overload, OverloadKind
from planner.planning.as_sent.review import AsSentReview
from planner.report.as_sent.finding_sheet import TENTHS, TOO_MUCH, Headings, add_finding_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.look import DAY, INDENTED, WORKDAYS
from planner.sheets.book import Book
from planner.sheets.style import AMBER, PERCENT, WRAPPED, Style
from planner.sheets.table import Styled

OVERLOADS = "Overloads"
_WORDS = {
    OverloadKind.WEEK: "too many days",
    OverloadKind.DAY: "at the same time",
    OverloadKind.AWAY: "needed while away",
}
_MILD = Style(fill=AMBER, number=TENTHS.number)


def add_overloads(book: Book, program: Program, review: AsSentReview) -> None:
    """Add a row for every overload, the worst first; those that mere moving mends come last, in amber."""
    subtitle = (
        "Person-days asked for by all files together, against those offered (leave, part-time and holidays taken off). "
        "Red: no moving of work between its own dates helps. Amber: it does."
    )
    headings = Headings(
        name=OVERLOADS,
        title="Who is overloaded",
        subtitle=subtitle,
        fine="Nobody: everything that was sent with dates fits.",
    )
    add_finding_sheet(book, headings, _fields(program), review.overloads)


def _fields(program: Program) -> tuple[Field[Overload], ...]:
    return (
        Field(title="Person or pool", of=lambda r: person_named(program, r.resource), width=24),
        Field(title="First day", of=lambda r: r.first, width=12, style=DAY),
        Field(title="Last day", of=lambda r: r.last, width=12, style=DAY),
        Field(title="Asked", of=lambda r: r.asked, width=9, style=TENTHS, help="Person-days."),
        Field(title="Offered", of=lambda r: r.offered, width=9, style=TENTHS, help="Person-days."),
        Field(title="Too much", of=_too_much, width=10, style=TENTHS, help="Person-days beyond what is offered."),
        Field(
            title="Worst load",
            of=lambda r: Decimal(r.load_percent) / 100,
            width=9,
            style=PERCENT,
            help="Of a full-time day: on the worst day, or the mean of the worst week.",
        ),
        Field(title="Capacity then", of=lambda r: Decimal(r.capacity_percent) / 100, width=10, style=PERCENT),
        Field(title="Leave", of=lambda r: r.on_leave or None, width=8, style=WORKDAYS, help="Working days of leave."),
        Field(title="How", of=_how, width=30, style=INDENTED),
        Field(title="Asked for by (person-days)", of=lambda r: _tasks(program, r), width=70, style=WRAPPED),
    )


def _how(found: Overload) -> str:
    return _WORDS[found.kind] + (", fits if moved" if found.can_level else "")


def _too_much(found: Overload) -> Styled:
    return Styled(value=found.missing, style=_MILD if found.can_level else TOO_MUCH)


def _tasks(program: Program, found: Overload) -> str:
    return "\n".join(f"{task_named(program, share.task)}: {days_named(share.person_days)}" for share in found.tasks)
