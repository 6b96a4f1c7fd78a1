"""One cell of the Gantt sheet: its mark and look, from a bar and a slot of time."""

from dataclasses import replace

from planner.charts.bars import Bar
from planner.charts.palette import BASELINE_COLOUR, DONE_COLOUR, LATE_COLOUR
from planner.charts.timescale import Slot
from planner.domain.remaining import Stage
from planner.sheets.style import WHITE, Style
from planner.sheets.table import Styled

MARK, WAS_MARK, LATE_MARK = "◆", "◇", "!"
_MIDDLE = Style(align="center", bold=True)


def gantt_cell(bar: Bar, slot: Slot, colour: str) -> Styled:
    """Return what a bar shows in a slot.

    A bar is filled in the project's colour, the slots after its due date in the colour of lateness with a `!`; a
    milestone is a diamond; a baseline that lies elsewhere is underlined, its milestone a hollow diamond.
    """
    inside = slot.touches(bar.first, bar.last)
    was = bar.was is not None and slot.touches(*bar.was)
    if bar.is_mark:
        return _mark(bar, inside=inside, was=was, colour=colour)
    cell = _bar(bar, slot, colour) if inside else Styled(value=None, style=_MIDDLE)
    return replace(cell, style=replace(cell.style, bottom=BASELINE_COLOUR)) if was else cell


def _bar(bar: Bar, slot: Slot, colour: str) -> Styled:
    if bar.stage is Stage.DONE:
        return Styled(value=None, style=_MIDDLE.filled(DONE_COLOUR))
    if bar.days_late and bar.due is not None and slot.last > bar.due:
        return Styled(value=LATE_MARK, style=replace(_MIDDLE.filled(LATE_COLOUR), colour=WHITE))
    return Styled(value=None, style=_MIDDLE.filled(colour))


def _mark(bar: Bar, *, inside: bool, was: bool, colour: str) -> Styled:
    if inside:
        shown = LATE_COLOUR if bar.days_late else "#595959" if bar.stage is Stage.DONE else colour
        text = MARK + LATE_MARK if bar.days_late else MARK
        return Styled(value=text, style=replace(_MIDDLE, colour=shown))
    return Styled(value=WAS_MARK if was else None, style=replace(_MIDDLE, colour=BASELINE_COLOUR))
