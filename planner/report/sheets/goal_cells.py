"""Goal values in cells: money as money, days as days, a dash where nothing is known."""

from decimal import Decimal

from planner.domain.goals import GoalKind
from planner.report.rows.goals import is_money
from planner.report.sheets.look import PERSON_DAYS, SIGNED, SIGNED_DAYS, WORKDAYS, money, signed_money
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


def goal_difference(kind: GoalKind, difference: Decimal, currency: str) -> Styled:
    """Return a difference in a goal with its sign."""
    if is_money(kind):
        return Styled(value=difference, style=signed_money(currency))
    return Styled(value=difference, style=SIGNED_DAYS if kind is GoalKind.UNMET_SUPPORT else SIGNED)
