"""Goal values in cells: money as money, days as days, a dash where nothing is known."""

from decimal import Decimal

from planner.domain.goals import GoalKind
from planner.report.rows.goals import is_money
from planner.report.sheets.look import PERSON_DAYS, WORKDAYS, money
from planner.sheets.style import Style
from planner.sheets.table import Styled

_UNKNOWN = Style(align="right")


def goal_cell(kind: GoalKind, value: Decimal | None, currency: str) -> Styled:
    """Return a goal's value or bound in the look of its unit."""
    if value is None:
        return Styled(value="–", style=_UNKNOWN)
    if is_money(kind):
        return Styled(value=value, style=money(currency))
    return Styled(value=value, style=PERSON_DAYS if kind is GoalKind.UNMET_SUPPORT else WORKDAYS)
