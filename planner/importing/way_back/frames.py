"""Frames: a red line around cells, drawn by a rule for conditional formats so that their own look stays as it is."""

from collections.abc import Sequence

from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Border, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

_RED = "FFC00000"
_MARK = '"planner"="planner"'
"""A condition that always holds, and by which our rules are known again."""
_MOST = 200
"""Cells of one rule; Excel reads no endless lists of them."""


def frame(sheet: Worksheet, cells: Sequence[str]) -> None:
    """Frame cells; clearing the rule in Excel takes the frames away and changes nothing else."""
    if not cells:
        return
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            rule.priority += 1
    for first in range(0, len(cells), _MOST):
        rule = Rule(type="expression", formula=[_MARK], dxf=DifferentialStyle(border=_border()), priority=1)
        sheet.conditional_formatting.add(" ".join(cells[first : first + _MOST]), rule)


def remove_frames(sheet: Worksheet) -> None:
    """Take away the frames that an earlier copy drew."""
    kept = ConditionalFormattingList()
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            if rule.formula != [_MARK]:
                kept.add(str(area.sqref), rule)
    sheet.conditional_formatting = kept


def _border() -> Border:
    side = Side(style="thin", color=_RED)
    return Border(left=side, right=side, top=side, bottom=side)
