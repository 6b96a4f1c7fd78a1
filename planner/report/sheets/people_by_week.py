"""Sheet *People by week*: what every person and pool gives, offers and has left, coloured by utilisation."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from xlsxwriter.utility import xl_rowcol_to_cell

from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.units import ZERO, PersonDays
from planner.report.rows.weeks import ResourceWeeks, WeekLoad, resource_weeks
from planner.report.sheets.block import set_pages_wide, titled_sheet
from planner.report.sheets.look import CENTRED_HEADER, PERSON_DAYS, QUIET, SECTION, SUBTITLE, TOTAL, total_of
from planner.sheets.book import Book, Sheet
from planner.sheets.style import GREY, HEADER, NAVY, PERCENT, WHITE, Style

PEOPLE_BY_WEEK = "People by week"
_LEFT = ("Person or pool", "Role", "Planned", "Offered", "Free", "Utilisation")
_WIDTHS = (24, 22, 9, 9, 9, 10)
_FIRST_WEEK = len(_LEFT)
_TOP = 5
_WEEKS_A_PAGE = 27
_CELL = Style(number='0.0;-0.0;""', align="center")
_SOME_AWAY = replace(_CELL, number='0.0"°";-0.0"°";"°"')
_AWAY = replace(_CELL, number='0.0;-0.0;"away"', fill=GREY, italic=True, colour="#7F7F7F")
_OVER = Style(number='0.0"!"', bold=True, fill="#C00000", colour=WHITE, align="center")
_SHADES = (
    (Decimal("0.99"), "full", replace(_CELL, fill=NAVY, colour=WHITE)),
    (Decimal("0.75"), "75 % and more", replace(_CELL, fill="#5B8AC4", colour=WHITE)),
    (Decimal("0.4"), "40 % and more", replace(_CELL, fill="#A9C5E8")),
    (Decimal("0.0001"), "less than 40 %", replace(_CELL, fill="#DEEAF6")),
)
"""From the busiest down: utilisation from which a shade holds, its name in the legend, the shade."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """One of the three stacked matrices: its title and what a week's cell says."""

    title: str
    of: Callable[[WeekLoad], PersonDays]


_BLOCKS = (
    _Block(title="Planned person-days", of=lambda week: week.planned),
    _Block(title="Offered person-days", of=lambda week: week.offered),
    _Block(title="Free person-days", of=lambda week: week.offered - week.planned),
)


def add_people_by_week(book: Book, program: Program, plan: Plan) -> None:
    """Add three matrices of the same shape: planned, offered, free; the first is coloured by the second."""
    subtitle = "Person-days by calendar week (by its Monday), from the status date to the last assignment"
    sheet = titled_sheet(book, PEOPLE_BY_WEEK, "People and pools by week", subtitle)
    rows = tuple(resource_weeks(program, plan))
    if not rows or not rows[0].weeks:
        sheet.write(3, 0, "Nobody has work in this plan.")
        return
    _add_legend(sheet)
    height = len(rows) + 4
    for number, block in enumerate(_BLOCKS):
        _add_matrix(sheet, _TOP + number * height, block, rows)
    _colour(sheet, rows, first=_TOP + 2, below=height)
    sheet.set_widths(_WIDTHS)
    sheet.set_widths([6.5] * len(rows[0].weeks), column=_FIRST_WEEK)
    sheet.freeze(_TOP + 2, _FIRST_WEEK)
    set_pages_wide(sheet, len(rows[0].weeks), _WEEKS_A_PAGE, repeat=_FIRST_WEEK)


def _add_legend(sheet: Sheet) -> None:
    marks = [(name, style) for _, name, style in reversed(_SHADES)]
    marks += [("overloaded !", _OVER), ("° some days away", _CELL), ("away all week", _AWAY)]
    sheet.write(3, 0, "Share of what is offered that is taken:", SUBTITLE)
    column = 2
    for name, style in marks:
        sheet.write_row(3, [name, None], replace(style, align="left", number="General"), column=column)
        column += 2


def _add_matrix(sheet: Sheet, top: int, block: _Block, rows: Sequence[ResourceWeeks]) -> None:
    sheet.write(top, 0, block.title, SECTION)
    sheet.write_row(top + 1, _LEFT[:2], HEADER)
    sheet.write_row(top + 1, _LEFT[2:], replace(HEADER, align="right"), column=2)
    for offset, week in enumerate(rows[0].weeks):
        sheet.write(top + 1, _FIRST_WEEK + offset, week.monday, replace(CENTRED_HEADER, number="d mmm"))
    for row, person in enumerate(rows, start=top + 2):
        _write_left(sheet, row, person)
        for offset, week in enumerate(person.weeks):
            sheet.write(row, _FIRST_WEEK + offset, block.of(week), _style(week))
    _write_totals(sheet, top + 2 + len(rows), block, rows)


def _write_left(sheet: Sheet, row: int, person: ResourceWeeks) -> None:
    resource = person.resource
    role = (resource.role or resource.team) if isinstance(resource, Person) else f"pool of {resource.units}"
    sheet.write(row, 0, resource.name or resource.id)
    sheet.write(row, 1, role, QUIET)
    sheet.write_row(row, [person.planned, person.offered, person.offered - person.planned], PERSON_DAYS, column=2)
    sheet.write(row, 5, person.planned / person.offered if person.offered else None, PERCENT)


def _write_totals(sheet: Sheet, row: int, block: _Block, rows: Sequence[ResourceWeeks]) -> None:
    planned = sum((person.planned for person in rows), ZERO)
    offered = sum((person.offered for person in rows), ZERO)
    sheet.write_row(row, ["All", None], TOTAL)
    sheet.write_row(row, [planned, offered, offered - planned], total_of(PERSON_DAYS), column=2)
    sheet.write(row, 5, planned / offered if offered else None, total_of(PERCENT))
    for offset in range(len(rows[0].weeks)):
        value = sum((block.of(person.weeks[offset]) for person in rows), ZERO)
        sheet.write(row, _FIRST_WEEK + offset, value, total_of(_CELL))


def _style(week: WeekLoad) -> Style:
    if week.overloaded:
        return _OVER
    if week.is_away:
        return _AWAY
    return _SOME_AWAY if week.away else _CELL


def _colour(sheet: Sheet, rows: Sequence[ResourceWeeks], *, first: int, below: int) -> None:
    last, right = first + len(rows) - 1, _FIRST_WEEK + len(rows[0].weeks) - 1
    planned, offered = (xl_rowcol_to_cell(row, _FIRST_WEEK) for row in (first, first + below))
    over = sheet.book.format(replace(_OVER, align=None))
    rule = {"type": "formula", "criteria": f"=ROUND({planned}-{offered},4)>0", "format": over, "stop_if_true": True}
    sheet.raw.conditional_format(first, _FIRST_WEEK, last, right, rule)
    for share, _, style in _SHADES:
        shade = sheet.book.format(Style(fill=style.fill, colour=style.colour))
        criteria = f"=AND({offered}>0,{planned}>={share}*{offered})"
        rule = {"type": "formula", "criteria": criteria, "format": shade, "stop_if_true": True}
        sheet.raw.conditional_format(first, _FIRST_WEEK, last, right, rule)
