"""Sheet *Gantt*: the plan drawn in cells, by project, in days, weeks or months."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from planner.charts.bars import Bar, bars
from planner.charts.palette import BASELINE_COLOUR, DONE_COLOUR, LATE_COLOUR, NOW_COLOUR, project_colour, tint
from planner.charts.timescale import Slot, Step, Timescale, timescale
from planner.domain.plan import Baseline, Plan
from planner.domain.program import Program
from planner.domain.project import Project
from planner.report.sheets.block import set_pages_wide, titled_sheet, write_cells
from planner.report.sheets.gantt_cell import LATE_MARK, MARK, WAS_MARK, gantt_cell
from planner.report.sheets.late_cells import late_date, late_days
from planner.report.sheets.look import CENTRED_HEADER, DARK_RED, DAY, QUIET, WORKDAYS
from planner.sheets.book import Book, Sheet
from planner.sheets.style import HEADER, WHITE, Style
from planner.sheets.table import Styled

GANTT = "Gantt"
_LEFT = ("Project and task", "First day", "Last day", "Days late", "Who")
_WIDTHS = (42, 12, 12, 10, 28)
_FIRST_SLOT = len(_LEFT)
_LEGEND_ROW, _HEADER_ROW, _TOP = 2, 4, 6
_SLOT_WIDTHS = {Step.DAY: 2.9, Step.WEEK: 2.9, Step.MONTH: 4.5}
_ROOMY = 3
"""Slots from which a group has room for its whole name, `Jan 2027`."""
_SLOTS_A_PAGE = 70
_PROJECT = Style(bold=True, fill="#E7E9EE")
_PROJECT_DATE = replace(_PROJECT, number=DAY.number, align="center")
_TASK = Style(indent=1)
_UNSTAFFED = Style(indent=1, bold=True, colour=DARK_RED)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Canvas:
    """Where slots of time lie on the sheet, and which of them holds the status date."""

    sheet: Sheet
    scale: Timescale
    now: Slot | None

    def draw(self, row: int, cells: Iterable[Styled]) -> None:
        """Draw one cell for each slot."""
        for number, (slot, cell) in enumerate(zip(self.scale.slots, cells, strict=True)):
            style = replace(cell.style, left=NOW_COLOUR) if slot == self.now else cell.style
            self.sheet.write(row, _FIRST_SLOT + number, cell.value, style)


def add_gantt(book: Book, program: Program, plan: Plan, baseline: Baseline | None) -> None:
    """Add a row for each project and for each of its tasks, with a column for each slot of time."""
    found = tuple(bars(program, plan, baseline))
    sheet = titled_sheet(book, GANTT, f"Gantt: {program.name}", "" if found else "The plan has no tasks.")
    if not found:
        return
    scale = _scale(program, found)
    canvas = _Canvas(sheet=sheet, scale=scale, now=_slot_of_now(program, scale))
    _add_legend(sheet, scale.step, has_baseline=any(bar.was for bar in found))
    _add_header(sheet, scale)
    row = _TOP
    colours = {project.id: project_colour(number) for number, project in enumerate(program.projects)}
    for project, group in groupby(found, key=lambda bar: bar.project):
        row = _add_project(canvas, row, project, tuple(group), colours[project.id])
    sheet.set_widths(_WIDTHS)
    sheet.set_widths([_SLOT_WIDTHS[scale.step]] * len(scale.slots), column=_FIRST_SLOT)
    sheet.freeze(_TOP, 1)
    set_pages_wide(sheet, len(scale.slots), _SLOTS_A_PAGE, repeat=_FIRST_SLOT)
    sheet.raw.repeat_rows(_HEADER_ROW, _HEADER_ROW + 1)


def _scale(program: Program, found: Sequence[Bar]) -> Timescale:
    days = [day for bar in found for day in (bar.first, bar.last, *(bar.was or ()))]
    return timescale(program.working_calendar, min(*days, program.now), max(*days, program.now))


def _slot_of_now(program: Program, scale: Timescale) -> Slot | None:
    return next((slot for slot in scale.slots if slot.last >= program.now), None)


def _add_legend(sheet: Sheet, step: Step, *, has_baseline: bool) -> None:
    marks = [
        (f"Each column is a {step.value}: planned", Style(fill=project_colour(0), colour=WHITE, bold=True)),
        ("done", Style(fill=DONE_COLOUR, bold=True)),
        (f"{LATE_MARK} late", Style(fill=LATE_COLOUR, colour=WHITE, bold=True)),
        (MARK, Style(align="right", bold=True)),
        ("milestone", Style()),
    ]
    for column, (text, style) in enumerate(marks):
        sheet.write(_LEGEND_ROW, column, text, style)
    sheet.write(_LEGEND_ROW, _FIRST_SLOT + 1, "status date", Style(left=NOW_COLOUR))
    if has_baseline:
        sheet.write_row(_LEGEND_ROW, [None, None], Style(bottom=BASELINE_COLOUR), column=_FIRST_SLOT + 6)
        sheet.write(_LEGEND_ROW, _FIRST_SLOT + 8, f"where the baseline has it, if elsewhere ({WAS_MARK}: a milestone)")


def _add_header(sheet: Sheet, scale: Timescale) -> None:
    sheet.write_row(_HEADER_ROW, [None] * _FIRST_SLOT, HEADER)
    sheet.write_row(_HEADER_ROW + 1, _LEFT, HEADER)
    merged = sheet.book.format(replace(CENTRED_HEADER, wrap=False))
    column = _FIRST_SLOT
    for whole_name, group in groupby(scale.slots, key=lambda slot: slot.group):
        labels = [slot.label for slot in group]
        name = whole_name if len(labels) >= _ROOMY else whole_name.split()[0]
        if len(labels) > 1:
            sheet.raw.merge_range(_HEADER_ROW, column, _HEADER_ROW, column + len(labels) - 1, "", merged)
        sheet.write(_HEADER_ROW, column, name, replace(CENTRED_HEADER, wrap=False))
        sheet.write_row(_HEADER_ROW + 1, labels, CENTRED_HEADER, column=column)
        column += len(labels)


def _add_project(canvas: _Canvas, row: int, project: Project, found: Sequence[Bar], colour: str) -> int:
    sheet = canvas.sheet
    first, last = min(bar.first for bar in found), max(bar.last for bar in found)
    sheet.write_row(row, [project.name or project.id, None, None, None, project.manager], _PROJECT)
    sheet.write_row(row, [first, last], _PROJECT_DATE, column=1)
    inside = _PROJECT.filled(tint(colour))
    styles = (inside if slot.touches(first, last) else _PROJECT for slot in canvas.scale.slots)
    canvas.draw(row, (Styled(value=None, style=style) for style in styles))
    for offset, bar in enumerate(found, start=1):
        _add_bar(canvas, row + offset, bar, colour)
    return row + len(found) + 1


def _add_bar(canvas: _Canvas, row: int, bar: Bar, colour: str) -> None:
    late = bar.days_late
    who = Styled(value="unstaffed", style=_UNSTAFFED) if bar.is_unstaffed else ", ".join(bar.who)
    cells = (bar.name, bar.first, late_date(bar.last, late), late_days(late) if late else None, who)
    write_cells(canvas.sheet, row, cells, (_TASK, DAY, DAY, WORKDAYS, QUIET))
    canvas.draw(row, (gantt_cell(bar, slot, colour) for slot in canvas.scale.slots))
