"""Grid cells: the numbers and words under the periods of a row."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.program.draft import Draft
from planner.importing.program.record import Record
from planner.importing.program.sources import Part
from planner.importing.rows.column_reader import says_away
from planner.importing.table import ColumnMeaning
from planner.importing.values.period import Period
from planner.importing.values.placeholders import is_placeholder
from planner.importing.values.reading import Read
from planner.workbook.grid import CellType, cell_name


@dataclass(frozen=True, slots=True)
class Amount:
    """A number under a period."""

    period: Period
    number: Decimal
    source: Source
    is_percent: bool


def amounts(record: Record, part: Part, draft: Draft) -> Iterator[Amount]:
    """Yield the numbers under the periods of a row; what is no number there and no letter is said."""
    for column in part.table.columns:
        reading = record.row.amounts.get(column.number)
        if reading is None or column.field is not Field.PERIOD:
            continue
        period = period_of(column, part)
        cell = record.row.amount_cells[column.number]
        source = _source(record, part, column)
        if period is None:
            draft.findings.problem(source, "nobody knows which period this is", "Write months or dates above it")
        elif not says_away(cell) and not is_placeholder(cell.text):
            fact = record.amount(column.number)
            if fact is not None and isinstance(fact.value, Decimal | int):
                is_percent = cell.type is CellType.PERCENT or "%" in cell.text
                yield Amount(period, Decimal(fact.value), source, is_percent)


def letters(record: Record, part: Part) -> Iterator[tuple[Period, str, Source]]:
    """Yield the letters and words under the periods of a row, such as `U` for leave."""
    for column in part.table.columns:
        reading = record.row.amounts.get(column.number)
        period = period_of(column, part)
        if reading is None or period is None:
            continue
        cell = record.row.amount_cells[column.number]
        if says_away(cell):
            yield period, cell.text.strip(), _source(record, part, column)


def period_of(column: ColumnMeaning, part: Part) -> Period | None:
    """Return a column's period; a doubtful year is answered by the question about it."""
    if column.reading is None:
        return column.period
    resolved = part.file.resolver.value(part.table, Field.PERIOD, column.reading)
    return resolved.value if isinstance(resolved, Read) else None


def _source(record: Record, part: Part, column: ColumnMeaning) -> Source:
    text = record.row.amount_cells[column.number].text
    row, number = record.row.number, column.number
    cell = cell_name(row, number) if part.table.on_its_side else cell_name(number, row)
    return Source(file=record.file, sheet=part.table.sheet, cell=cell, text=text)
