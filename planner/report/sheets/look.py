"""Look: the styles that all sheets of a report share."""

import re
from dataclasses import replace

from planner.domain.outcome import Status
from planner.sheets.style import AMBER, DARK_GREY, DATE, GREEN, HEADER, NAVY, PALE_BLUE, RED, Style
from planner.sheets.text import clean_text

DARK_RED = "#9C0006"
LATE_TEXT = Style(bold=True, colour=DARK_RED, fill=RED)
DAY = replace(DATE, align="center")
"""Dates are centred, so that neither the number before nor the text after touches them."""
LATE_DATE = replace(LATE_TEXT, number=DATE.number, align="center")
LATE_DAYS = replace(LATE_TEXT, number="0")
SUBTITLE = Style(colour=DARK_GREY)
SECTION = Style(bold=True, size=12, colour=NAVY)
TOTAL = Style(bold=True, fill=PALE_BLUE)
CENTRED_HEADER = replace(HEADER, align="center")
WORKDAYS = Style(number="0")
PERSON_DAYS = Style(number="#,##0.0#")
QUIET = Style(colour=DARK_GREY, indent=1)
INDENTED = Style(indent=1)
"""For text beside numbers."""
SIGNED = Style(number="+0;-0;0", align="right")
SIGNED_DAYS = Style(number="+#,##0.0#;-#,##0.0#;0", align="right")
MONTH_NAME = Style(number="mmm yyyy", align="center")
_NOT_IN_FORMAT = re.compile(r"[\"\\;\[\]\x00-\x1f]")

STATUS_STYLES = {
    Status.OPTIMAL: Style(bold=True, size=14, fill=GREEN, colour="#006100"),
    Status.FEASIBLE: Style(bold=True, size=14, fill=PALE_BLUE, colour=NAVY),
    Status.INFEASIBLE: Style(bold=True, size=14, fill=RED, colour=DARK_RED),
    Status.UNKNOWN: Style(bold=True, size=14, fill=AMBER, colour="#7F6000"),
}


def header_over(style: Style) -> Style:
    """Return the style of a header over cells of `style`: aligned as they are."""
    is_number = any(digit in style.number for digit in "0#")
    align = style.align or ("right" if is_number else "left")
    return replace(HEADER, align=align, indent=style.indent)


def total_of(style: Style) -> Style:
    """Return the style of a sum over cells of `style`."""
    return replace(TOTAL, number=style.number, align=style.align)


def money(unit: str) -> Style:
    """Return the style of amounts in a currency (or in a fund's own unit), which each cell names; debts are red."""
    digits = _amounts(unit)
    return Style(number=f"{digits};[Red]-{digits}")


def signed_money(unit: str) -> Style:
    """Return the style of differences between amounts, where less may well be good."""
    digits = _amounts(unit)
    return Style(number=f"+{digits};-{digits};{digits}")


def _amounts(unit: str) -> str:
    name = clean_text(_NOT_IN_FORMAT.sub("", unit))[:12]
    return f'#,##0.00 "{name}"' if name else "#,##0.00"
