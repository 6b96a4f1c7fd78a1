"""Sheet *People by week*: what is asked of everybody, coloured by how much of what they offer that is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from planner.domain.ids import ResourceId
from planner.domain.people import Person
from planner.domain.program import Program
from planner.domain.units import ZERO
from planner.planning.as_sent.names import person_named
from planner.planning.as_sent.review import AskedOf, AskedWeek, AsSentReview
from planner.report.as_sent.finding_sheet import TENTHS
from planner.report.sheets.block import set_pages_wide, titled_sheet
from planner.report.sheets.look import CENTRED_HEADER, QUIET, SUBTITLE, TOTAL, total_of
from planner.sheets.book import Book, Sheet
from planner.sheets.style import AMBER, GREY, HEADER, NAVY, WHITE, Style

HEAT_MAP = "People by week"
_LEFT = ("Person or pool", "Role", "Asked", "Offered", "Too much")
_WIDTHS = (24, 22, 9, 9, 10)
_LEGEND, _TOP = 3, 5
_WEEKS_A_PAGE = 26
_CELL = Style(number='0.0;-0.0;""', align="center")
_AWAY = replace(_CELL, number='0.0;-0.0;"away"', fill=GREY, italic=True, colour="#7F7F7F")
_UNEVEN = replace(_CELL, fill=AMBER, colour="#7F6000", bold=True)
_SHADES = (
    (Decimal("2"), "over 200 %", replace(_CELL, fill="#8E0000", colour=WHITE, bold=True)),
    (Decimal("1.5"), "over 150 %", replace(_CELL, fill="#C00000", colour=WHITE, bold=True)),
    (Decimal("1.0001"), "over 100 %", replace(_CELL, fill="#F4A6A6", colour="#7A0000", bold=True)),
    (Decimal("0.99"), "full", replace(_CELL, fill=NAVY, colour=WHITE)),
    (Decimal("0.75"), "over 75 %", replace(_CELL, fill="#5B8AC4", colour=WHITE)),
    (Decimal("0.4"), "over 40 %", replace(_CELL, fill="#A9C5E8")),
    (Decimal("0.0001"), "less", replace(_CELL, fill="#DEEAF6")),
)
"""From the busiest down: part of what is offered from which a shade holds, its name in the legend, the shade."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Over:
    """Weeks in which a person is overloaded, by their Mondays."""

    certain: frozenset[date]
    mendable: frozenset[date]


def add_heat_map(book: Book, program: Program, review: AsSentReview) -> None:
    """Add a row for everybody who is named on anything, those with most too much first."""
    subtitle = "Person-days asked for by calendar week (by its Monday), work spread evenly between its dates as sent"
    sheet = titled_sheet(book, HEAT_MAP, "What is asked of whom", subtitle)
    if not review.people or not review.mondays:
        sheet.write(_LEGEND, 0, "Nobody is named on work with dates to come.", SUBTITLE)
        return
    rows = sorted(review.people, key=lambda row: (-_too_much(row), person_named(program, row.resource)))
    _add_legend(sheet)
    _add_header(sheet, review.mondays)
    over = _weeks_over(review)
    for number, row in enumerate(rows, start=_TOP + 1):
        _write_row(sheet, number, program, row, _mendable(review, over.get(row.resource)))
    _write_totals(sheet, _TOP + 1 + len(rows), rows)
    sheet.set_widths(_WIDTHS)
    sheet.set_widths([6.5] * len(review.mondays), column=len(_LEFT))
    sheet.freeze(_TOP + 1, len(_LEFT))
    sheet.raw.repeat_rows(_TOP)
    set_pages_wide(sheet, len(review.mondays), _WEEKS_A_PAGE, repeat=len(_LEFT))


def _add_legend(sheet: Sheet) -> None:
    marks = [(name, style) for _, name, style in reversed(_SHADES)]
    marks += [("fits if moved", _UNEVEN), ("away all week", _AWAY)]
    sheet.write(_LEGEND, 2, "Asked of what is offered:", SUBTITLE)
    column = len(_LEFT)
    for name, style in marks:
        sheet.write_row(
            _LEGEND, [name, None], replace(style, align="left", number="General", bold=False), column=column
        )
        column += 2


def _add_header(sheet: Sheet, mondays: Sequence[date]) -> None:
    sheet.write_row(_TOP, _LEFT[:2], HEADER)
    sheet.write_row(_TOP, _LEFT[2:], replace(HEADER, align="right"), column=2)
    for offset, monday in enumerate(mondays):
        sheet.write(_TOP, len(_LEFT) + offset, monday, replace(CENTRED_HEADER, number="d mmm"))


def _write_row(sheet: Sheet, number: int, program: Program, row: AskedOf, mendable: Sequence[bool]) -> None:
    resource = program.resource_by_id[row.resource]
    role = (resource.role or resource.team) if isinstance(resource, Person) else f"pool of {resource.units}"
    sheet.write(number, 0, person_named(program, row.resource))
    sheet.write(number, 1, role, QUIET)
    sheet.write_row(number, [row.asked, row.offered, _too_much(row)], TENTHS, column=2)
    for offset, (week, can_level) in enumerate(zip(row.weeks, mendable, strict=True)):
        sheet.write(number, len(_LEFT) + offset, week.asked, _style(week, can_level=can_level))


def _write_totals(sheet: Sheet, number: int, rows: Sequence[AskedOf]) -> None:
    sheet.write_row(number, ["All", None], TOTAL)
    sums = [sum((of(row) for row in rows), ZERO) for of in (lambda r: r.asked, lambda r: r.offered, _too_much)]
    sheet.write_row(number, sums, total_of(TENTHS), column=2)
    for offset in range(len(rows[0].weeks)):
        value = sum((row.weeks[offset].asked for row in rows), ZERO)
        sheet.write(number, len(_LEFT) + offset, value, total_of(_CELL))


def _too_much(row: AskedOf) -> Decimal:
    """Person-days beyond what is offered, over the weeks in which there are any."""
    return sum((max(ZERO, week.asked - week.offered) for week in row.weeks), ZERO)


def _style(week: AskedWeek, *, can_level: bool) -> Style:
    if week.asked == 0:
        return _AWAY if week.away == week.working else _CELL
    if can_level:
        return _UNEVEN
    shades = (style for share, _, style in _SHADES if week.asked >= share * week.offered)
    return next(shades, _CELL)


def _weeks_over(review: AsSentReview) -> dict[ResourceId, _Over]:
    found: dict[ResourceId, _Over] = {}
    for overload in review.overloads:
        weeks = frozenset(m for m in review.mondays if overload.first - timedelta(days=6) <= m <= overload.last)
        known = found.get(overload.resource, _Over(certain=frozenset(), mendable=frozenset()))
        certain = known.certain if overload.can_level else known.certain | weeks
        mendable = known.mendable | weeks if overload.can_level else known.mendable
        found[overload.resource] = _Over(certain=certain, mendable=mendable)
    return found


def _mendable(review: AsSentReview, over: _Over | None) -> tuple[bool, ...]:
    weeks = frozenset() if over is None else over.mendable - over.certain
    return tuple(monday in weeks for monday in review.mondays)
