"""What came of planning, in words and colour: status, why it ended, and the rules a plan breaks."""

from collections.abc import Sequence

from planner.checker.violation import Violation
from planner.domain.outcome import Outcome, Status, Stop
from planner.report.sheets.look import DARK_RED, STATUS_STYLES
from planner.sheets.book import Sheet
from planner.sheets.style import BAD, Style

STATUS_WORDS = {
    Status.OPTIMAL: "proved best in every goal, in order",
    Status.FEASIBLE: "a sound plan, not proved best in every goal",
    Status.INFEASIBLE: "proved, twice, that no plan obeys all rules",
    Status.UNKNOWN: "neither a plan nor a proof that there is none",
}
STOP_WORDS = {
    Stop.PROVED: "it was proved best",
    Stop.GAP: "the gap asked for was reached",
    Stop.TIME_LIMIT: "the time limit was reached",
    Stop.ROUNDED: "amounts are too large to prove anything",
    Stop.STEP_LIMIT: "the step limit was reached",
    Stop.REQUEST: "it was stopped by request",
    Stop.INFEASIBLE: "it was proved that there is no plan",
}
BANNER_COLUMNS = 10
_BANNER_HEIGHT = 24


def add_status(sheet: Sheet, row: int, outcome: Outcome) -> int:
    """Write the status as a banner, why planning ended and its remarks; return the row for what follows."""
    style = STATUS_STYLES[outcome.status]
    text = f"{outcome.status.value.capitalize()}: {STATUS_WORDS[outcome.status]}"
    sheet.write_row(row, [text, *[None] * (BANNER_COLUMNS - 1)], style)
    sheet.raw.set_row(row, _BANNER_HEIGHT)
    sheet.write(row + 1, 0, f"Planning took {outcome.seconds:,.1f} s and ended because {STOP_WORDS[outcome.stop]}.")
    for offset, remark in enumerate(outcome.remarks, start=2):
        sheet.write(row + offset, 0, remark)
    return row + len(outcome.remarks) + 3


def add_violations(sheet: Sheet, row: int, violations: Sequence[Violation]) -> int:
    """Write the rules the plan breaks in red, nothing if there are none; return the row for what follows."""
    if not violations:
        return row
    title = f"Do not rely on this plan: it breaks rules in {len(violations)} place{'s' if len(violations) > 1 else ''}"
    sheet.write(row, 0, title, Style(bold=True, size=12, colour=DARK_RED))
    for offset, violation in enumerate(violations, start=1):
        text = f"✗ {violation.rule}: {violation.message}"
        sheet.write_row(row + offset, [text, *[None] * (BANNER_COLUMNS - 1)], BAD)
    return row + len(violations) + 2
