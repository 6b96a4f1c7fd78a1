"""Leave grid: the days away that a calendar of leave says with letters, words or numbers under its days."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.program.record import Record
from planner.importing.rows.units import working_days
from planner.importing.table import ColumnMeaning
from planner.importing.values.period import Period
from planner.importing.values.placeholders import is_placeholder
from planner.importing.values.plain import key, words
from planner.importing.values.reading import Read
from planner.workbook.grid import cell_name

_ONE_DAY = timedelta(days=1)
_FULL = 100
_HALF = words(
    "half, half day, hd, 1/2, 0.5, .5, halb, halber tag, ht, demi, demi-journée, medio, meio, halv, 半, 半休, 반차, 반"
)
_ADVICE = "Mark the days, or list first and last day"


@dataclass(frozen=True, slots=True)
class Away:
    """Days without, or with less, work.

    Attributes:
        capacity: What is left, in percent of full-time.
        reason: As written.
    """

    first: date
    last: date
    capacity: int
    reason: str
    source: Source


def days_away(record: Record) -> list[Away]:
    """Return the stretches of a row with the same mark, without a working day between them."""
    found: list[Away] = []
    for one in _marks(record):
        last = found[-1] if found else None
        is_same = last is not None and (last.capacity, last.reason) == (one.capacity, one.reason)
        if last is not None and is_same and not working_days(last.last + _ONE_DAY, one.first - _ONE_DAY):
            found[-1] = replace(last, last=one.last)
        else:
            found.append(one)
    return found


def _marks(record: Record) -> Iterator[Away]:
    for column in record.table.columns:
        cell = record.row.amount_cells.get(column.number)
        if cell is None or column.field is not Field.PERIOD or is_placeholder(cell.text):
            continue
        at = (column.number, record.row.number)
        place = cell_name(*reversed(at)) if record.table.on_its_side else cell_name(*at)
        source = Source(file=record.file, sheet=record.table.sheet, cell=place, text=cell.text)
        fact = record.amount(column.number)
        value = None if fact is None else fact.value
        part = _part(value)
        period = _period(record, column)
        if part <= 0:
            continue
        if period is None:
            record.findings.problem(source, "nobody knows which day this is", "Write dates above it")
        elif period.first != period.last and not isinstance(value, str):
            record.findings.warn(source, "it says how long somebody is away, but not which days", _ADVICE)
        else:
            yield Away(period.first, period.last, int(_FULL * (1 - part)), cell.text.strip(), source)


def _period(record: Record, column: ColumnMeaning) -> Period | None:
    if column.reading is None:
        return column.period
    resolved = record.resolver.value(record.table, Field.PERIOD, column.reading)
    return resolved.value if isinstance(resolved, Read) else None


def _part(value: object) -> Decimal:
    """Return which part of a day a mark says that somebody is away."""
    if isinstance(value, Decimal | int):
        return max(Decimal(0), min(Decimal(value), Decimal(1)))
    if not isinstance(value, str):
        return Decimal(0)
    return Decimal("0.5") if key(value) in _HALF else Decimal(1)
