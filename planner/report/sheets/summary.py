"""Sheet *Summary*: how good the plan is, why planning ended, and the plan in a few numbers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from planner.domain.outcome import GoalResult, Outcome
from planner.domain.plan import Baseline, Plan
from planner.domain.program import Program
from planner.planning.solve import CheckedOutcome
from planner.report.rows.figures import Figure, figures
from planner.report.rows.goals import GoalRow, goal_rows, unit_of
from planner.report.rows.left_out import left_out_rows
from planner.report.rows.projects import ProjectRow, project_rows
from planner.report.sheets.block import add_block, set_block_widths, titled_sheet
from planner.report.sheets.field import BLANK, Field
from planner.report.sheets.goal_cells import goal_cell
from planner.report.sheets.late_cells import late_date, late_days
from planner.report.sheets.look import DAY, INDENTED, PERSON_DAYS, QUIET, SECTION, WORKDAYS, money
from planner.report.sheets.projects import NO, YES
from planner.report.sheets.status import add_status, add_violations
from planner.sheets.book import Book, Sheet
from planner.sheets.style import DATE, STRONG, Style
from planner.wording.goals import is_told

SUMMARY = "Summary"
_PERCENT = Style(number="0.0%", align="right")


def add_summary(
    book: Book, program: Program, checked: CheckedOutcome, *, baseline: Baseline | None, scenario: str
) -> None:
    """Add the first sheet; without a plan it says so and why."""
    outcome = checked.outcome
    sheet = titled_sheet(book, SUMMARY, f"Allocation plan: {program.name}", _subtitle(program, scenario))
    row = add_status(sheet, 3, outcome)
    row = add_violations(sheet, row, checked.violations)
    goals = _goal_fields(program.currency)
    told = [goal for goal in goal_rows(program, outcome) if is_told(goal.result.kind, baseline)]
    row = add_block(sheet, row, "Goals, most important first", goals, told)
    row = _add_grounds(sheet, row, [goal.result for goal in told])
    if outcome.plan is not None:
        row = _add_figures(sheet, row, program, outcome.plan, baseline)
        row = _add_left_out(sheet, row, program, outcome)
        projects = _project_fields(program.currency)
        add_block(sheet, row, "Projects", projects, project_rows(program, outcome.plan))
    set_block_widths(sheet, _project_fields(program.currency))


def _subtitle(program: Program, scenario: str) -> str:
    named = f"Scenario: {scenario}" if scenario else "The program as it is"
    dates = f"status date {program.status_date}, plannable from {program.first} to {program.last}"
    return f"{named} · {dates} · amounts in {program.currency}"


def _add_grounds(sheet: Sheet, row: int, goals: Sequence[GoalResult]) -> int:
    """Say below the goals what each bound comes from."""
    known = [result for result in goals if result.because]
    if not known:
        return row
    sheet.write(row, 0, "What the bounds come from", SECTION)
    for result in known:
        row += 1
        sheet.write(row, 0, result.kind.value, STRONG)
        sheet.write(row, 2, result.because)
    return row + 2


def _add_figures(sheet: Sheet, row: int, program: Program, plan: Plan, baseline: Baseline | None) -> int:
    sheet.write(row, 0, "Key figures", SECTION)
    for figure in figures(program, plan, baseline):
        row += 1
        sheet.write(row, 0, figure.label, STRONG)
        sheet.write(row, 2, figure.value, _figure_style(figure, program.currency))
        sheet.write(row, 3, "" if figure.unit == program.currency else figure.unit, QUIET)
    return row + 2


def _add_left_out(sheet: Sheet, row: int, program: Program, outcome: Outcome) -> int:
    """Name the projects that the plan does not do, with their benefits and what is known of why."""
    rows = list(left_out_rows(program, outcome))
    if not rows:
        return row
    sheet.write(row, 0, "Projects left out", SECTION)
    for left in rows:
        row += 1
        sheet.write(row, 0, left.name, STRONG)
        if left.project.benefit is not None:
            sheet.write(row, 2, left.project.benefit, money(program.currency))
        sheet.write(row, 3, left.why, QUIET)
    return row + 2


def _figure_style(figure: Figure, currency: str) -> Style:
    if isinstance(figure.value, str):
        return Style(align="right")
    if isinstance(figure.value, date):
        return replace(DATE, align="right")
    if figure.unit == currency:
        return money(currency)
    return PERSON_DAYS if figure.unit == "person-days" else WORKDAYS


def _goal_fields(currency: str) -> tuple[Field[GoalRow], ...]:
    return (
        Field(title="Goal", of=lambda r: f"{r.number}. {r.result.kind.value}"),
        Field(title="Best is", of=lambda r: "high" if r.result.kind.is_maximised else "low"),
        Field(title="Value", of=lambda r: goal_cell(r.result.kind, r.result.value, currency), style=money(currency)),
        Field(title="Bound", of=lambda r: goal_cell(r.result.kind, r.result.bound, currency), style=money(currency)),
        Field(title="Unit", of=lambda r: unit_of(r.result.kind, currency), style=INDENTED),
        Field(title="Gap", of=lambda r: "–" if r.result.gap is None else r.result.gap, style=_PERCENT),
        Field(title="Known", of=lambda r: r.verdict, style=INDENTED),
        Field(title="The bound holds", of=lambda r: r.rests_on, style=INDENTED),
        BLANK,
        BLANK,
    )


def _project_fields(currency: str) -> tuple[Field[ProjectRow], ...]:
    amount = money(currency)
    return (
        Field(title="Project", of=lambda r: r.name, width=36),
        Field(title="Selected", of=lambda r: YES if r.selected else NO, width=9),
        Field(title="First day", of=lambda r: r.first, width=20, style=DAY),
        Field(title="Last day", of=lambda r: late_date(r.last, r.days_late), width=20, style=DAY),
        Field(title="Due", of=lambda r: r.project.due, width=20, style=DAY),
        Field(title="Days late", of=lambda r: late_days(r.days_late), width=10, style=WORKDAYS),
        Field(title="Cost of delay", of=lambda r: r.delay_cost, width=27, style=amount),
        Field(title="Benefit", of=lambda r: r.project.benefit, width=20, style=amount),
        Field(title="Cost to date", of=lambda r: r.spent, width=18, style=amount),
        Field(title="Cost to come", of=lambda r: r.to_come, width=18, style=amount),
    )
