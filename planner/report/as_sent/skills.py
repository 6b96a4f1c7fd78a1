"""Sheet *Skills*: work that names nobody and for which nobody is left."""

from planner.domain.program import Program
from planner.planning.as_sent.names import task_named
from planner.planning.as_sent.review import AsSentReview
from planner.planning.as_sent.skills import SkillShortage
from planner.report.as_sent.finding_sheet import TENTHS, TOO_MUCH, Headings, add_finding_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.look import DAY, WORKDAYS
from planner.sheets.book import Book
from planner.sheets.style import WRAPPED
from planner.sheets.table import Styled

SKILLS = "Skills"


def add_skills(book: Book, program: Program, review: AsSentReview) -> None:
    """Add a row for every stretch in which a skill runs short, the worst first."""
    subtitle = (
        "Person-days of tasks that name nobody, against what all who have the skill have left between these dates, "
        "however the work is shared out"
    )
    headings = Headings(
        name=SKILLS,
        title="Which skills run short",
        subtitle=subtitle,
        fine="None: for all work that names nobody there is somebody left who can do it.",
    )
    add_finding_sheet(book, headings, _fields(program), review.skill_shortages)


def _fields(program: Program) -> tuple[Field[SkillShortage], ...]:
    return (
        Field(title="Skill", of=lambda r: r.skill, width=24),
        Field(title="Level", of=lambda r: r.level, width=7, style=WORKDAYS, help="This level or above."),
        Field(title="First day", of=lambda r: r.first, width=12, style=DAY),
        Field(title="Last day", of=lambda r: r.last, width=12, style=DAY),
        Field(title="Needed", of=lambda r: r.needed, width=10, style=TENTHS, help="Person-days."),
        Field(title="Left", of=lambda r: r.available, width=10, style=TENTHS, help="Person-days."),
        Field(title="Short of", of=lambda r: Styled(value=r.missing, style=TOO_MUCH), width=10, style=TENTHS),
        Field(title="Who have it", of=lambda r: r.people, width=9, style=WORKDAYS, help="People and pools."),
        Field(
            title="Tasks that name nobody",
            of=lambda r: "\n".join(task_named(program, task) for task in r.tasks),
            width=70,
            style=WRAPPED,
        ),
    )
