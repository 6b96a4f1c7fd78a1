"""Periods: which stretch of time each column of a grid stands for."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from planner.importing.detect.block import Block
from planner.importing.detect.initials import months_by_initials
from planner.importing.mapping.around import year_around
from planner.importing.mapping.grid import title_rows, year_of, years_of
from planner.importing.mapping.month_days import month_days
from planner.importing.mapping.week_labels import labelled_weeks
from planner.importing.mapping.written_dates import written_dates
from planner.importing.values.period import Granularity, Period
from planner.importing.values.period_text import written_period
from planner.importing.values.periods import read_period
from planner.importing.values.reading import Choice, Conventions, Doubt, DoubtKind, Fault, Read, Reading
from planner.workbook.grid import Cell, CellType

Periods = dict[int, Reading[Period]]

_ONE_DAY = timedelta(days=1)
_DAYS = {1: Granularity.DAY, 7: Granularity.WEEK}
_MONTH_DAYS = range(28, 32)
_LONG_YEAR = 2032
"""Stands in while only the order of months or weeks matters: it has a 29 February, and a week 53."""


def periods_of(block: Block, columns: Sequence[int], conventions: Conventions, years: Sequence[int]) -> Periods:
    """Say which period each column of a grid stands for.

    A month's name above several columns is cut into as many parts. Years are taken from a row above, and roll over
    from December to January; where nothing says one, each period is a doubt of kind YEAR.

    Args:
        years: That may be meant for the first column, the likeliest first.
    """
    rows = title_rows(block)
    if not rows:
        return {}
    cells = _spelled_out([cell for cell in rows[0] if cell.column in columns])
    if all(cell.type is CellType.DATE for cell in cells):
        return _shared_out(_dated(cells), columns)
    if all(cell.type is CellType.NUMBER and year_of(cell) is None for cell in cells):
        return _numbered(block, rows, columns, conventions, years)
    if dates := written_dates(cells, rows[1:], conventions, years, year_around(block)):
        return _shared_out(dates, columns)
    named = _named(cells, _years_above(rows[1:], cells), conventions, years)
    return _shared_out(named | _unsaid_quarters(rows[1:], cells), columns)


def _unsaid_quarters(rows: Sequence[Sequence[Cell]], cells: Sequence[Cell]) -> Periods:
    """Return the quarters under a business year such as FY26/27 that do not say their months, as faults."""
    said = {cell.column: cell for row in rows for cell in row if year_of(cell) or years_of(cell)}
    found: Periods = {}
    for cell in cells:
        label = said.get(max((at for at in said if at <= cell.column), default=0))
        written = written_period(cell.text)
        is_quarter = written is not None and written.granularity is Granularity.QUARTER
        if label is not None and years_of(label) is not None and is_quarter:
            what = f'holds "{cell.text}" of business year {label.text}, whose first month nothing says'
            found[cell.column] = Fault(what, "Write its months, such as Apr-Jun 2027")
    return found


def _spelled_out(cells: Sequence[Cell]) -> list[Cell]:
    """Return the cells with the names of months in place of their initials."""
    months = months_by_initials(cells)
    return [replace(cell, value=months.get(cell.column, cell.value)) for cell in cells]


def _dated(cells: Sequence[Cell]) -> Periods:
    days = [date.fromisoformat(str(cell.value)) for cell in cells]
    steps = [(other - one).days for one, other in pairwise(days)]
    usual = max(set(steps), key=steps.count)
    is_monthly = usual in _MONTH_DAYS and all(day.day == days[0].day for day in days)
    granularity = Granularity.MONTH if is_monthly else _DAYS.get(usual, Granularity.DAY)
    last = _month_end(days[-1]) if is_monthly else days[-1] + timedelta(days=usual - 1)
    ends = [*(day - _ONE_DAY for day in days[1:]), last]
    if granularity is Granularity.DAY and usual == 1:
        ends = days
    return {
        cell.column: Read(Period(first, end, granularity)) for cell, first, end in zip(cells, days, ends, strict=True)
    }


def _month_end(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=day.day) - _ONE_DAY


def _years_above(rows: Sequence[Sequence[Cell]], cells: Sequence[Cell]) -> Mapping[int, int]:
    """Return the years that rows above say, by column; a year holds until the next one.

    Two years together, as FY26/27, are those of a business year: it begins with the first month below it.
    """
    said = {cell.column: cell for row in rows for cell in row if year_of(cell) or years_of(cell)}
    offsets = _offsets(cells)
    begins: dict[str, int] = {}
    found = {}
    for cell in cells:
        label = said.get(max((at for at in said if at <= cell.column), default=0))
        if label is not None:
            first = begins.setdefault(label.text, offsets[cell.column])
            years = years_of(label)
            found[cell.column] = (year_of(label) or 0) if years is None else years + offsets[cell.column] - first
    return found


def _named(cells: Sequence[Cell], above: Mapping[int, int], conventions: Conventions, years: Sequence[int]) -> Periods:
    known = conventions.year
    own = {cell.column: read_period(cell, replace(conventions, year=None)) for cell in cells}
    unsure = [cell for cell in cells if _lacks_year(own[cell.column])]
    offsets = _offsets(unsure)
    read: Periods = {}
    for cell in cells:
        column = cell.column
        stated = max((at for at in above if at <= column), default=None)
        if column not in offsets:
            read[column] = own[column]
        elif stated is not None:
            read[column] = read_period(cell, replace(conventions, year=above[stated]))
        elif known is not None:
            read[column] = read_period(cell, replace(conventions, year=known + offsets[column]))
        else:
            read[column] = _doubt(cell, offsets[column], conventions, years)
    return read


def _lacks_year(reading: Reading[Period]) -> bool:
    return isinstance(reading, Doubt) and reading.kind is DoubtKind.YEAR


def _offsets(cells: Sequence[Cell]) -> dict[int, int]:
    """Return for each column how many years it lies after the first one, by where the months begin anew."""
    offsets: dict[int, int] = {}
    offset, before = 0, date.min
    for cell in cells:
        reading = read_period(cell, Conventions(year=_LONG_YEAR))
        first = reading.value.first if isinstance(reading, Read) else before
        offset += first < before
        before = first
        offsets[cell.column] = offset
    return offsets


def _doubt(cell: Cell, offset: int, conventions: Conventions, years: Sequence[int]) -> Reading[Period]:
    choices = []
    for year in years:
        reading = read_period(cell, replace(conventions, year=year + offset))
        if isinstance(reading, Read):
            choices.append(Choice(str(year), reading.value))
    return Doubt(DoubtKind.YEAR, tuple(choices)) if choices else Fault("names no period", "Write months or dates")


def _numbered(
    block: Block,
    rows: Sequence[Sequence[Cell]],
    columns: Sequence[int],
    conventions: Conventions,
    years: Sequence[int],
) -> Periods:
    """Return what columns numbered under months or weeks stand for: their parts, in order."""
    for row in rows[1:]:
        named = [cell for cell in row if year_of(cell) is None]
        firsts = _firsts(named)
        if firsts:
            above = _years_above([one for one in rows if one is not row], firsts)
            return _shared_out(_named(firsts, above, conventions, years), columns)
    weeks, year = labelled_weeks(block, rows[0])
    if weeks:
        known = conventions if year is None else replace(conventions, year=year)
        return _shared_out(_named(weeks, _years_above(rows[1:], weeks), known, years), columns)
    if days := month_days(block, rows[0], years):
        return _shared_out(days, columns)
    what = f"its columns are numbered; nothing says when the first one begins (sheet {block.view.name})"
    return {column: Fault(what, "Write dates or months above them") for column in columns}


def _firsts(cells: Sequence[Cell]) -> list[Cell]:
    """Return the first of cells side by side that say the same, as a merge spreads them."""
    return [cell for before, cell in zip([None, *cells], cells, strict=False) if _differs(before, cell)]


def _differs(before: Cell | None, cell: Cell) -> bool:
    return before is None or before.value != cell.value or before.column + 1 != cell.column


def _shared_out(read: Periods, columns: Sequence[int]) -> Periods:
    """Cut a period that stands above several columns into as many parts."""
    named = sorted(read)
    shared: Periods = {}
    for column, following in zip(named, [*named[1:], max(columns, default=0) + 1], strict=True):
        count = following - column
        for part in range(count):
            shared[column + part] = _part(read[column], part, count)
    return {column: shared[column] for column in columns if column in shared}


def _part(reading: Reading[Period], part: int, count: int) -> Reading[Period]:
    match reading:
        case Read(value, note):
            return Read(_cut(value, part, count), note)
        case Doubt(kind, choices):
            return Doubt(kind, tuple(Choice(one.answer, _cut(one.value, part, count)) for one in choices))
        case _:
            return reading


def _cut(period: Period, part: int, count: int) -> Period:
    if count == 1:
        return period
    days = (period.last - period.first).days + 1
    first = period.first + timedelta(days=days * part // count)
    last = period.first + timedelta(days=days * (part + 1) // count - 1)
    return Period(first, last, Granularity.DAY if days < count * _A_WEEK - _A_WEEK else Granularity.WEEK)


_A_WEEK = 7
