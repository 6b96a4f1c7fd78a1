"""Conventions: what a file shows of how its sender writes dates and numbers."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from planner.importing.fields import Field
from planner.importing.mapping.evidence import all_texts
from planner.importing.mapping.shape import Mapped
from planner.importing.rows.settings import LENGTHS
from planner.importing.values.dates import day_order_of
from planner.importing.values.numbers import decimal_mark_of
from planner.importing.values.reading import Conventions
from planner.workbook.grid import CellType

DATES = (
    Field.START,
    Field.FINISH,
    Field.RELEASE,
    Field.DUE,
    Field.DEADLINE,
    Field.ACTUAL_START,
    Field.ACTUAL_FINISH,
    Field.BASELINE_START,
    Field.BASELINE_FINISH,
    Field.AVAILABLE_FROM,
    Field.AVAILABLE_TO,
    Field.FROM,
    Field.TO,
    Field.DATE,
)
_NUMBERS = (*LENGTHS, Field.COST, Field.BUDGET, Field.SPENT, Field.RATE, Field.BENEFIT, Field.TOTAL, Field.PERIOD)


def conventions_of(tables: Sequence[Mapped], known: Conventions) -> Conventions:
    """Add to what is known what the unmistakable dates and numbers of a file show."""
    shown = replace(known)
    if known.day_first is None:
        shown = replace(shown, day_first=day_order_of(_texts(tables, DATES)))
    if known.decimal_comma is None:
        shown = replace(shown, decimal_comma=decimal_mark_of(_texts(tables, _NUMBERS)))
    return shown


def years_of(tables: Iterable[Mapped], today: date) -> list[int]:
    """Return the years that dates of these tables lie in, the commonest first; those around today without any."""
    years: Counter[int] = Counter()
    for one in tables:
        columns = [column.number for column in one.columns if column.field in DATES]
        cells = (one.block.at(row, column) for row in one.block.rows for column in columns)
        years.update(int(str(cell.value)[:4]) for cell in cells if cell is not None and cell.type is CellType.DATE)
    return [year for year, _ in years.most_common()] or [today.year, today.year + 1, today.year - 1]


def _texts(tables: Iterable[Mapped], fields: Sequence[Field]) -> list[str]:
    return [
        text
        for one in tables
        for text in all_texts(one.block, [column.number for column in one.columns if column.field in fields])
    ]
