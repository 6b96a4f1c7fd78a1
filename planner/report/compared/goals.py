"""Sheet *Goals*: value, difference, bound and gap of every goal in every scenario."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.report.rows.goals import unit_of
from planner.report.sheets.block import add_block, set_block_widths, titled_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.goal_cells import goal_cell, goal_difference
from planner.report.sheets.look import DARK_RED, INDENTED, QUIET, money
from planner.sheets.book import Book, Value
from planner.sheets.style import Style
from planner.sheets.table import Styled
from planner.whatif.compared.goals import GoalCell, GoalRow
from planner.whatif.comparison import Comparison

GOALS = "Goals"
_SUBTITLE = (
    "A bound holds among the plans that keep the earlier goals' values. A difference is open where the worse plan may, "
    "for all that is proved, be as good as the other"
)
_PERCENT = Style(number="0.0%", align="right")
_BETTER, _WORSE = Style(bold=True, indent=1, colour="#006100"), Style(bold=True, indent=1, colour=DARK_RED)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One goal in one scenario; the first line of a goal names it."""

    goal: GoalRow
    scenario: str
    cell: GoalCell | None
    is_first: bool


def add_goals(book: Book, comparison: Comparison) -> None:
    """Add a row for each goal and scenario, the most important goal first."""
    sheet = titled_sheet(book, GOALS, "Goals side by side", _SUBTITLE)
    fields = _fields(comparison.reference.program.currency)
    add_block(sheet, 3, "", fields, _lines(comparison))
    set_block_widths(sheet, fields)
    sheet.freeze(5, 2)


def _lines(comparison: Comparison) -> Iterator[_Line]:
    for goal in comparison.goals:
        for number, (one, cell) in enumerate(zip(comparison.planned, goal.cells, strict=True)):
            yield _Line(goal=goal, scenario=one.title, cell=cell, is_first=number == 0)


def _fields(currency: str) -> tuple[Field[_Line], ...]:
    amount = money(currency)
    return (
        Field(title="Goal", of=_name, width=26, style=Style(bold=True)),
        Field(title="Scenario", of=lambda r: r.scenario, width=36),
        Field(title="Value", of=lambda r: _value(r, currency), width=20, style=amount),
        Field(title="Difference", of=lambda r: _difference(r, currency), width=20, style=amount),
        Field(title="Which is", of=_verdict, width=16, style=INDENTED),
        Field(title="Bound", of=lambda r: _bound(r, currency), width=20, style=amount),
        Field(title="Gap", of=_gap, width=10, style=_PERCENT),
        Field(title="Unit", of=lambda r: unit_of(r.goal.goal, currency), width=16, style=QUIET),
    )


def _name(line: _Line) -> Value:
    if not line.is_first:
        return None
    return f"{line.goal.goal.value} ({'high' if line.goal.goal.is_maximised else 'low'} is best)"


def _value(line: _Line, currency: str) -> Styled:
    return goal_cell(line.goal.goal, None if line.cell is None else line.cell.result.value, currency)


def _bound(line: _Line, currency: str) -> Styled:
    return goal_cell(line.goal.goal, None if line.cell is None else line.cell.result.bound, currency)


def _difference(line: _Line, currency: str) -> Value | Styled:
    if line.cell is None or line.cell.difference is None:
        return None
    return goal_difference(line.goal.goal, line.cell.difference, currency)


def _verdict(line: _Line) -> Value | Styled:
    if line.cell is None or line.cell.difference is None:
        return "the reference" if line.is_first else "no plan" if line.cell is None else None
    if line.cell.is_better is None:
        return "the same"
    word = "better" if line.cell.is_better else "worse"
    if line.cell.is_within_gap:
        return f"{word}, but open"
    return Styled(value=word, style=_BETTER if line.cell.is_better else _WORSE)


def _gap(line: _Line) -> Value:
    return "–" if line.cell is None or line.cell.result.gap is None else line.cell.result.gap
