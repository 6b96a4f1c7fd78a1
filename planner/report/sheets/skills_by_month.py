"""Sheet *Skills by month*: person-days of each skill in each project, and what stays unstaffed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.units import ZERO
from planner.report.rows.skills import SkillMonths, skill_months
from planner.report.sheets.block import titled_sheet
from planner.report.sheets.look import LATE_TEXT, PERSON_DAYS, total_of
from planner.sheets.book import Book, Sheet
from planner.sheets.style import HEADER, Style

SKILLS_BY_MONTH = "Skills by month"
_TOP = 3
_LEFT = ("Project", "Skill, person or pool", "", "Total")
_WIDTHS = (30, 26, 12, 11)
_CELL = Style(number='#,##0.0#;-#,##0.0#;""')
_UNSTAFFED = replace(LATE_TEXT, number=_CELL.number)


def add_skills_by_month(book: Book, program: Program, plan: Plan) -> None:
    """Add a row for each project and skill, then a sum of each skill over all projects."""
    subtitle = "Person-days; rows marked unstaffed are support that nobody covers"
    sheet = titled_sheet(book, SKILLS_BY_MONTH, "Skills by month", subtitle)
    months, rows = skill_months(program, plan)
    if not rows:
        sheet.write(_TOP, 0, "The plan asks nobody for any work.")
        return
    _write_header(sheet, _TOP, months)
    for row, line in enumerate(rows, start=_TOP + 1):
        _write_line(sheet, row, program.project_by_id[line.project].name or line.project, line)
    bottom = _TOP + 1 + len(rows)
    _write_totals(sheet, bottom, rows)
    _write_skill_sums(sheet, bottom + 2, months, rows)
    sheet.set_widths(_WIDTHS)
    sheet.set_widths([10] * len(months), column=len(_LEFT))
    sheet.freeze(_TOP + 1, len(_LEFT))


def _write_header(sheet: Sheet, row: int, months: Sequence[date]) -> None:
    sheet.write_row(row, _LEFT[:3], HEADER)
    sheet.write(row, 3, _LEFT[3], replace(HEADER, align="right"))
    for offset, month in enumerate(months):
        sheet.write(row, len(_LEFT) + offset, month, replace(HEADER, align="right", number="mmm yyyy"))


def _write_line(sheet: Sheet, row: int, title: str, line: SkillMonths) -> None:
    style = _UNSTAFFED if line.is_unstaffed else _CELL
    text = LATE_TEXT if line.is_unstaffed else Style()
    sheet.write_row(row, [title, line.skill, "unstaffed" if line.is_unstaffed else ""], text)
    sheet.write(row, 3, line.total, replace(style, bold=True))
    sheet.write_row(row, line.months, style, column=len(_LEFT))


def _write_totals(sheet: Sheet, row: int, rows: Sequence[SkillMonths]) -> None:
    staffed = [line for line in rows if not line.is_unstaffed]
    sheet.write_row(row, ["All that is staffed", None, None], total_of(Style()))
    sheet.write(row, 3, sum((line.total for line in staffed), ZERO), total_of(PERSON_DAYS))
    for offset in range(len(rows[0].months)):
        value = sum((line.months[offset] for line in staffed), ZERO)
        sheet.write(row, len(_LEFT) + offset, value, total_of(_CELL))


def _write_skill_sums(sheet: Sheet, row: int, months: Sequence[date], rows: Sequence[SkillMonths]) -> None:
    _write_header(sheet, row, months)
    for key in sorted({(line.is_unstaffed, line.skill) for line in rows}):
        row += 1
        lines = [line for line in rows if (line.is_unstaffed, line.skill) == key]
        sums = tuple(sum(column, ZERO) for column in zip(*(line.months for line in lines), strict=True))
        _write_line(sheet, row, "All projects", replace(lines[0], months=sums))
