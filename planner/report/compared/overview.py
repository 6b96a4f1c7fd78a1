"""Sheet *Overview*: what came of planning each scenario, in short, with what it changes."""

from collections.abc import Callable

from planner.domain.outcome import Status
from planner.report.compared.charts import add_cost_chart
from planner.report.rows.in_short import InShort, in_short
from planner.report.sheets.block import add_block, set_block_widths, titled_sheet
from planner.report.sheets.field import BLANK, Field
from planner.report.sheets.look import DAY, INDENTED, LATE_DAYS, PERSON_DAYS, WORKDAYS, money
from planner.report.sheets.status import STATUS_WORDS, STOP_WORDS
from planner.sheets.book import Book, Value
from planner.sheets.style import AMBER, GREEN, PALE_BLUE, RED, Style
from planner.sheets.table import Styled
from planner.whatif.comparison import Comparison
from planner.whatif.planned import PlannedScenario

OVERVIEW = "Overview"
_FILLS = {Status.OPTIMAL: GREEN, Status.FEASIBLE: PALE_BLUE, Status.INFEASIBLE: RED, Status.UNKNOWN: AMBER}
_FIRST_ROW = 5
"""Of the block that the chart draws."""
_NONE = Style(align="right")
_Scenario = tuple[PlannedScenario, InShort | None]


def add_overview(book: Book, comparison: Comparison) -> None:
    """Add a row for each scenario, then how planning ended and what each changes, then a chart of costs."""
    reference = comparison.reference
    subtitle = f"Differences on the other sheets are against the first: {reference.title}"
    sheet = titled_sheet(book, OVERVIEW, f"Scenarios of {reference.program.name}", subtitle)
    fields = _fields(reference.program.currency)
    rows = [(one, in_short(one)) for one in comparison.planned]
    row = add_block(sheet, 3, "Side by side", fields, rows)
    row = add_block(sheet, row, "How planning ended", _ENDINGS, comparison.planned)
    changes = [(one.planned.title, change) for one in comparison.differences for change in one.changes]
    row = add_block(sheet, row, "What they change", _CHANGES, changes)
    add_cost_chart(sheet, first=_FIRST_ROW, last=_FIRST_ROW + len(rows) - 1, top=row)
    set_block_widths(sheet, fields)


def _fields(currency: str) -> tuple[Field[_Scenario], ...]:
    amount = money(currency)
    return (
        Field(title="Scenario", of=lambda r: r[0].title, width=40),
        Field(title="Status", of=lambda r: _status(r[0]), width=14),
        Field(title="Cost of delay", of=_number(lambda short: short.delay_cost), width=20, style=amount),
        Field(title="Cost to come", of=_number(lambda short: short.cost), width=20, style=amount),
        Field(title="Net value", of=_number(lambda short: short.net_value), width=20, style=amount),
        Field(title="Unmet person-days", of=_number(lambda short: short.unmet), width=19, style=PERSON_DAYS),
        Field(title="Projects", of=_number(lambda short: short.selected), width=13, style=WORKDAYS),
        Field(title="Days late", of=_number(lambda short: short.days_late), width=13, style=WORKDAYS),
        Field(title="Last day of work", of=_number(lambda short: short.last), width=17, style=DAY),
    )


_ENDINGS: tuple[Field[PlannedScenario], ...] = (
    Field(title="Scenario", of=lambda r: r.title),
    Field(title="Seconds", of=lambda r: r.outcome.seconds, style=Style(number="0.0")),
    Field(title="Ended because", of=lambda r: STOP_WORDS[r.outcome.stop], style=INDENTED),
    BLANK,
    Field(title="Known", of=lambda r: STATUS_WORDS[r.outcome.status]),
    BLANK,
    Field(title="Rules broken", of=lambda r: _violations(len(r.checked.violations))),
    Field(title="Remarks", of=lambda r: " ".join(r.outcome.remarks), style=INDENTED),
    BLANK,
)
_CHANGES: tuple[Field[tuple[str, str]], ...] = (
    Field(title="Scenario", of=lambda r: r[0]),
    Field(title="Change", of=lambda r: r[1]),
    *(BLANK,) * 7,
)


def _number(of: Callable[[InShort], Value]) -> Callable[[_Scenario], Value | Styled]:
    return lambda row: Styled(value="–", style=_NONE) if row[1] is None else of(row[1])


def _status(one: PlannedScenario) -> Styled:
    return Styled(value=one.outcome.status.value, style=Style(bold=True, fill=_FILLS[one.outcome.status]))


def _violations(count: int) -> Styled:
    return Styled(value=count, style=LATE_DAYS if count else WORKDAYS)
