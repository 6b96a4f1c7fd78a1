"""Sheet *Milestones*: when each is reached, due and was."""

from planner.domain.plan import Baseline, Plan
from planner.domain.program import Program
from planner.domain.work import Task
from planner.report.rows.milestones import MilestoneRow, milestone_rows
from planner.report.sheets.block import add_block, set_block_widths, titled_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.late_cells import late_date, late_days
from planner.report.sheets.look import DAY, INDENTED, SIGNED, WORKDAYS
from planner.sheets.book import Book

MILESTONES = "Milestones"


def add_milestones(book: Book, program: Program, plan: Plan, baseline: Baseline | None) -> None:
    """Add a row for every milestone of the selected projects, by date."""
    named = f"compared with {baseline.name}" if baseline is not None else "without a baseline"
    sheet = titled_sheet(book, MILESTONES, "Milestones", f"By date, {named}; days are working days")
    fields = _fields(program)
    add_block(sheet, 3, "", fields, milestone_rows(program, plan, baseline), empty="The plan has no milestones.")
    set_block_widths(sheet, fields)
    sheet.freeze(5, 2)


def _fields(program: Program) -> tuple[Field[MilestoneRow], ...]:
    def project(task: Task) -> str:
        return program.project_by_id[task.project].name or task.project

    return (
        Field(title="Project", of=lambda r: project(r.task), width=28),
        Field(title="Milestone", of=lambda r: f"◆ {r.task.name or r.task.id}", width=40),
        Field(title="Date", of=lambda r: late_date(r.day, r.days_late or 0), width=12, style=DAY),
        Field(title="State", of=_state, width=12, style=INDENTED),
        Field(title="Due", of=lambda r: r.task.due, width=12, style=DAY),
        Field(title="Days late", of=lambda r: late_days(r.days_late), width=10, style=WORKDAYS),
        Field(title="Days to spare", of=lambda r: r.margin, width=13, style=WORKDAYS),
        Field(title="Deadline", of=lambda r: r.task.deadline, width=12, style=DAY),
        Field(title="Baseline", of=lambda r: r.was, width=12, style=DAY),
        Field(title="Moved by", of=lambda r: r.moved, width=10, style=SIGNED),
        Field(
            title="Linked with",
            of=lambda r: "; ".join(f"{project(t)}: {t.name or t.id}" for t in r.links),
            width=44,
            style=INDENTED,
        ),
    )


def _state(row: MilestoneRow) -> str:
    if row.is_reached:
        return "reached"
    return "late" if row.days_late else "planned"
