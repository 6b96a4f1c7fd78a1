"""Sheet *In short*: the review on a page, the worst of each kind in a sentence, then project by project."""

from math import ceil

from planner.domain.program import Program
from planner.planning.as_sent.in_short import Topic, headline, topics
from planner.planning.as_sent.names import person_named, project_named
from planner.planning.as_sent.review import AsSentReview
from planner.planning.as_sent.summaries import PersonSummary, ProjectSummary, by_person, by_project
from planner.report.as_sent.finding_sheet import TENTHS
from planner.report.sheets.block import add_block, set_block_widths, titled_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.look import DARK_RED, DAY, INDENTED, LATE_DAYS, QUIET, WORKDAYS
from planner.sheets.book import Book, Sheet, Value
from planner.sheets.style import AMBER, GREEN, RED, WRAPPED, Style
from planner.sheets.table import Styled

IN_SHORT = "In short"
_MOST = 5
_WIDE = 9
_LETTERS = 180
_FINE = Style(bold=True, size=12, fill=GREEN, colour="#006100")
_BAD = Style(bold=True, size=12, fill=RED, colour=DARK_RED)
_OPEN = Style(bold=True, size=12, fill=AMBER, colour="#7F6000")


def add_in_short(book: Book, program: Program, review: AsSentReview) -> None:
    """Add the first sheet."""
    subtitle = f"{headline(review)}. Status date {program.status_date}; nothing was moved or optimised."
    sheet = titled_sheet(book, IN_SHORT, f"The plan as sent: {program.name}", subtitle)
    row = 3
    for topic in topics(program, review):
        row = _add_topic(sheet, row, topic, is_judged=0 < review.tasks == review.dated)
    projects = by_project(program, review)
    sheet.set_height(row + 1, 2)
    row = add_block(sheet, row, "Project by project", _project_fields(program), projects)
    people = [one for one in by_person(program, review) if one.overloads or one.can_level]
    add_block(sheet, row, "People and pools with too much", _person_fields(program), people, empty="Nobody.")
    set_block_widths(sheet, _project_fields(program), _person_fields(program))


def _add_topic(sheet: Sheet, row: int, topic: Topic, *, is_judged: bool) -> int:
    """Write a banner and the worst sentences below it."""
    style = _OPEN if topic.sentences or not is_judged else _FINE
    style = _BAD if topic.sentences and topic.is_grave else style
    sheet.write_row(row, [topic.title, *[None] * (_WIDE - 1)], style)
    for sentence in topic.sentences[:_MOST]:
        row += 1
        _write_wide(sheet, row, sentence)
    more = len(topic.sentences) - _MOST
    if more > 0:
        row += 1
        sheet.write(row, 0, f"and {more} more, on their own sheet", QUIET)
    return row + 2


def _write_wide(sheet: Sheet, row: int, sentence: str) -> None:
    """Write a sentence across the sheet, on as many lines as it needs."""
    sheet.raw.merge_range(row, 0, row, _WIDE - 1, None, sheet.book.format(WRAPPED))
    sheet.write(row, 0, sentence, WRAPPED)
    sheet.set_height(row, ceil(len(sentence) / _LETTERS))


def _alarm(number: int) -> Value | Styled:
    return Styled(value=number, style=LATE_DAYS) if number else number


def _project_fields(program: Program) -> tuple[Field[ProjectSummary], ...]:
    return (
        Field(title="Project", of=lambda r: project_named(program, r.project), width=34),
        Field(title="Tasks", of=lambda r: r.tasks, width=12, style=WORKDAYS),
        Field(title="First day", of=lambda r: r.first, width=14, style=DAY),
        Field(title="Last day", of=lambda r: r.last, width=14, style=DAY),
        Field(title="Overloads with a part of it", of=lambda r: _alarm(r.overloads), width=16, style=WORKDAYS),
        Field(title="Dates not kept", of=lambda r: _alarm(r.late), width=14, style=WORKDAYS),
        Field(title="Days after its due date", of=lambda r: _alarm(r.days_late), width=16, style=WORKDAYS),
        Field(title="Broken links (with other projects)", of=_links, width=20, style=Style(align="right")),
        Field(title="Gaps in its sheet", of=lambda r: r.missing, width=14, style=WORKDAYS),
    )


def _links(row: ProjectSummary) -> Value | Styled:
    text = f"{row.broken_links} ({row.integration_points})"
    if row.broken_links:
        return Styled(value=text, style=Style(bold=True, fill=RED, colour=DARK_RED, align="right"))
    return "0"


def _person_fields(program: Program) -> tuple[Field[PersonSummary], ...]:
    return (
        Field(title="Person or pool", of=lambda r: person_named(program, r.resource), width=34),
        Field(title="Asked", of=lambda r: r.asked, width=12, style=TENTHS),
        Field(title="Offered", of=lambda r: r.offered, width=14, style=TENTHS),
        Field(title="Too much", of=lambda r: r.missing, width=14, style=TENTHS),
        Field(title="Overloads", of=lambda r: _alarm(r.overloads), width=16, style=WORKDAYS),
        Field(title="Only if even", of=lambda r: r.can_level, width=14, style=WORKDAYS),
        Field(
            title="Projects",
            of=lambda r: ", ".join(project_named(program, project) for project in r.projects),
            width=16,
            style=INDENTED,
        ),
    )
