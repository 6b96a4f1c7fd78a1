"""Sheet *Broken links*: which work does not wait for which, the worst first."""

from planner.domain.ids import TaskId
from planner.domain.program import Program
from planner.domain.work import Dependency
from planner.planning.as_sent.links import BrokenLink
from planner.planning.as_sent.names import project_named
from planner.planning.as_sent.review import AsSentReview
from planner.report.as_sent.finding_sheet import Headings, add_finding_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.look import DAY, INDENTED, LATE_DATE, LATE_DAYS
from planner.sheets.book import Book

BROKEN_LINKS = "Broken links"


def add_broken_links(book: Book, program: Program, review: AsSentReview) -> None:
    """Add a row for every dependency that the dates as sent do not keep."""
    subtitle = "A link between two projects is an integration point; days are working days that the second is too early"
    headings = Headings(
        name=BROKEN_LINKS,
        title="Which links break",
        subtitle=subtitle,
        fine="None: all links whose dates were sent are kept.",
    )
    add_finding_sheet(book, headings, _fields(program), review.broken_links)


def _fields(program: Program) -> tuple[Field[BrokenLink], ...]:
    def project(task: TaskId) -> str:
        return project_named(program, program.task_by_id[task].project)

    def name(task: TaskId) -> str:
        return program.task_by_id[task].name or task

    return (
        Field(title="Too early: project", of=lambda r: project(r.dependency.successor), width=26),
        Field(title="Too early: task", of=lambda r: name(r.dependency.successor), width=40),
        Field(title="On", of=lambda r: r.held_back, width=12, style=LATE_DATE, help="Its first day, or its last one."),
        Field(title="Days too early", of=lambda r: r.days, width=9, style=LATE_DAYS),
        Field(title="Link", of=lambda r: _link(r.dependency), width=9, style=INDENTED),
        Field(title="Waits for: project", of=lambda r: project(r.dependency.predecessor), width=26),
        Field(title="Waits for: task", of=lambda r: name(r.dependency.predecessor), width=40),
        Field(title="Until", of=lambda r: r.reached, width=12, style=DAY, help="Its last day, or its first one."),
        Field(title="Between projects", of=lambda r: "yes" if r.is_integration_point else "no", width=10),
    )


def _link(link: Dependency) -> str:
    return f"{link.kind}{link.lag:+d}" if link.lag else str(link.kind)
