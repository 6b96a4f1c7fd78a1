"""Sheet *Dates*: when projects and milestones are reached in every scenario."""

from planner.report.compared.charts import add_lateness_chart
from planner.report.compared.side_by_side import (
    Block,
    CellField,
    add_side_by_side,
    set_side_by_side_widths,
)
from planner.report.sheets.block import titled_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.late_cells import late_date, late_days
from planner.report.sheets.look import DAY, QUIET, SIGNED, WORKDAYS
from planner.sheets.book import Book, Value
from planner.sheets.style import Style
from planner.sheets.table import Styled
from planner.whatif.compared.projects import MilestoneCell, MilestoneRow, ProjectCell, ProjectRow
from planner.whatif.comparison import Comparison

DATES = "Dates"
_NOT_SELECTED = Style(colour="#7F7F7F", italic=True, align="center")
_TOP = 3


def add_dates(book: Book, comparison: Comparison) -> None:
    """Add projects, milestones and a chart of what is late."""
    sheet = titled_sheet(
        book, DATES, "Dates side by side", "Days are working days; later than the reference is positive"
    )
    scenarios = [one.title for one in comparison.planned]
    projects = Block(
        title="Projects", left=_PROJECT_LEFT, each=_PROJECT_EACH, rows=[(row, row.cells) for row in comparison.projects]
    )
    milestones = Block(
        title="Milestones",
        left=_milestone_left(comparison),
        each=_MILESTONE_EACH,
        rows=[(row, row.cells) for row in comparison.milestones],
    )
    row = add_side_by_side(sheet, _TOP, scenarios, projects)
    row = add_side_by_side(sheet, row, scenarios, milestones)
    starts = [len(_PROJECT_LEFT) + number * len(_PROJECT_EACH) for number in range(len(scenarios))]
    if comparison.projects:
        add_lateness_chart(
            sheet,
            names=[(_TOP + 1, start) for start in starts],
            columns=[start + _DAYS_LATE for start in starts],
            first=_TOP + 3,
            last=_TOP + 2 + len(comparison.projects),
            top=row,
        )
    set_side_by_side_widths(sheet, len(scenarios), projects)
    sheet.freeze(0, len(_PROJECT_LEFT))


_PROJECT_LEFT: tuple[Field[ProjectRow], ...] = (
    Field(title="Project", of=lambda r: r.name or r.project, width=32),
    Field(title="Manager", of=lambda r: r.manager, width=26, style=QUIET),
)
_PROJECT_EACH: tuple[CellField[ProjectRow, ProjectCell], ...] = (
    CellField(title="First day", of=lambda _, c: _selected(c, c.first_day), width=13, style=DAY),
    CellField(title="Last day", of=lambda _, c: late_date(c.last_day, c.days_late), width=13, style=DAY),
    CellField(title="Later by", of=lambda _, c: c.later_by, width=9, style=SIGNED),
    CellField(title="Days late", of=lambda _, c: late_days(c.days_late), width=9, style=WORKDAYS),
)
_DAYS_LATE = 3
"""Column of the days late among those of a scenario."""
_MILESTONE_EACH: tuple[CellField[MilestoneRow, MilestoneCell], ...] = (
    CellField(title="Due", of=lambda _, c: c.due, style=DAY),
    CellField(title="Date", of=lambda _, c: late_date(c.day, c.days_late), style=DAY),
    CellField(title="Later by", of=lambda _, c: c.later_by, style=SIGNED),
    CellField(title="Days late", of=lambda _, c: late_days(c.days_late), style=WORKDAYS),
)


def _milestone_left(comparison: Comparison) -> tuple[Field[MilestoneRow], ...]:
    names = {row.project: row.name or row.project for row in comparison.projects}
    return (
        Field(title="Milestone", of=lambda r: f"◆ {r.name or r.task}"),
        Field(title="Project", of=lambda r: names[r.project], style=QUIET),
    )


def _selected(cell: ProjectCell, value: Value) -> Value | Styled:
    return value if cell.is_selected else Styled(value="left out", style=_NOT_SELECTED)
