"""Sheet *Missing*: what the project managers should be asked for."""

from planner.domain.program import Program
from planner.planning.as_sent.missing import Missing
from planner.planning.as_sent.names import person_named, project_named
from planner.planning.as_sent.review import AsSentReview
from planner.planning.as_sent.sentences import missing_sentence
from planner.report.as_sent.finding_sheet import Headings, add_finding_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.look import INDENTED
from planner.sheets.book import Book
from planner.sheets.style import WRAPPED

MISSING = "Missing"


def add_missing(book: Book, program: Program, review: AsSentReview) -> None:
    """Add a row for everything that a task lacks, with the cell its task was read from."""
    subtitle = "What to ask the project managers; filter by project or owner and send them the rows"
    headings = Headings(
        name=MISSING,
        title="What is missing, and what cannot be",
        subtitle=subtitle,
        fine="Nothing: each task that was read has dates, and whoever it asks for.",
    )
    add_finding_sheet(book, headings, _fields(program), review.missing)


def _fields(program: Program) -> tuple[Field[Missing], ...]:
    def project(found: Missing) -> str:
        return project_named(program, program.task_by_id[found.task].project)

    def manager(found: Missing) -> str:
        return program.project_by_id[program.task_by_id[found.task].project].manager

    return (
        Field(title="Project", of=project, width=28),
        Field(title="Task", of=lambda r: program.task_by_id[r.task].name or r.task, width=42),
        Field(title="What", of=lambda r: str(r.kind), width=28),
        Field(title="Who", of=lambda r: "" if r.resource is None else person_named(program, r.resource), width=22),
        Field(title="In words", of=lambda r: missing_sentence(program, r), width=70, style=WRAPPED),
        Field(title="Owner", of=manager, width=22, style=INDENTED),
        Field(title="Read from", of=lambda r: _place(program, r), width=34, style=INDENTED),
    )


def _place(program: Program, found: Missing) -> str:
    source = program.task_by_id[found.task].source
    return "" if source is None else str(source)
