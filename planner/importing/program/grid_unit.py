"""Grid unit: what the numbers under the periods of a table count, by a title or by a question."""

import re
from decimal import ROUND_HALF_UP, Decimal

from planner.domain.source import Source
from planner.importing.fields import Field, Shape
from planner.importing.program.draft import Draft
from planner.importing.program.grid_cells import Amount
from planner.importing.program.sources import Part
from planner.importing.questions import Option
from planner.importing.rows.column_reader import says_away
from planner.importing.rows.units import working_days
from planner.importing.values.length_words import LengthUnit, units_of
from planner.importing.values.plain import key, words
from planner.importing.values.reading import Read
from planner.workbook.grid import Cell, CellType

FTE, PERCENT, DAYS, HOURS = "full-time people", "percent", "person-days", "hours"
_HOURS = Decimal(8)
_HUNDRED = Decimal(100)
_MOST_FTE, _MOST_WEEK_DAYS = 2, 7
_OF_PEOPLE = frozenset({Shape.CAPACITY, Shape.ALLOCATIONS})
"""Shapes whose rows are one person each: a number is then a part of a person's time."""


def unit_of(part: Part, draft: Draft) -> str:
    """Return what the numbers of a grid count: as a title says, or by a question."""
    said = _said_unit(part)
    if said is not None:
        return said
    numbers = [
        (reading.value, row.amount_cells[column])
        for row in part.table.rows
        for column, reading in row.amounts.items()
        if isinstance(reading, Read)
        and isinstance(reading.value, Decimal)
        and not _is_away(part, row.amount_cells[column])
    ]
    if not numbers or all(cell.type is CellType.PERCENT or "%" in cell.text for _, cell in numbers):
        return PERCENT if part.table.shape in _OF_PEOPLE else FTE
    most = max(number for number, _ in numbers)
    order = [FTE, DAYS, HOURS, PERCENT]
    if part.table.shape in _OF_PEOPLE and most > _MOST_FTE:
        order = [DAYS, HOURS, PERCENT, FTE] if most <= _MOST_WEEK_DAYS * 4 else [HOURS, PERCENT, DAYS, FTE]
        if most > _HOURS_A_DAY * _longest_period(part):
            order = [PERCENT, *(unit for unit in order if unit != PERCENT)]
    source = Source(file=part.file.file, sheet=part.table.sheet)
    return draft.ask(
        f"numbers of {part.table.sheet}",
        source,
        "what do the numbers under the periods count?",
        [Option(answer=unit, consequence=f"a number such as {most.normalize():f} is so many {unit}") for unit in order],
    )


def _is_away(part: Part, cell: Cell) -> bool:
    return part.table.shape is Shape.CAPACITY and says_away(cell)


_HOURS_A_DAY = 12
"""More hours a working day than these are percent."""


def _longest_period(part: Part) -> int:
    periods = [column.period for column in part.table.columns if column.period is not None]
    return max((working_days(period.first, period.last) for period in periods), default=0)


def _said_unit(part: Part) -> str | None:
    columns = [column for column in part.table.columns if column.period is None and column.field is not Field.SHARE]
    texts = [part.table.title, part.table.sheet, *(column.title for column in columns)]
    texts += [cell.text for row in part.table.rows[:1] if (cell := row.cells.get(Field.UNIT)) is not None]
    for text in texts:
        if _ONE_IS_FULL_TIME.search(key(text)):
            return FTE
        said = key(text).translate(_NO_WORDS).split()
        if any(word in _FTE_WORDS for word in said):
            return FTE
        if "%" in text:
            return PERCENT
        for word in said:
            units = units_of(word) if len(word) > 1 else ()
            if units and units[0].unit in _UNITS:
                return _UNITS[units[0].unit]
    return None


_ONE_IS_FULL_TIME = re.compile(
    r"\b1(?:[.,]0)?\s*=\s*(?:1\s*)?"
    r"(?:full[ -]?time|vollzeit|temps plein|plein temps|tiempo completo|jornada completa|tempo integral|heltid|fulltid)"
)
_NO_WORDS = str.maketrans(dict.fromkeys("/()[]", " "))
_FTE_WORDS = words("fte, ftes, vzä, vzk, etp, ejc, årsverk, mak, heads, headcount, köpfe")
_UNITS = {LengthUnit.DAYS: DAYS, LengthUnit.HOURS: HOURS}


def person_days(amount: Amount, unit: str) -> Decimal:
    """Return a number under a period as person-days in all of it."""
    days = Decimal(working_days(amount.period.first, amount.period.last))
    if amount.is_percent:
        return amount.number * days / _HUNDRED
    match unit:
        case "full-time people":
            return amount.number * days
        case "percent":
            return amount.number * days / _HUNDRED
        case "hours":
            return amount.number / _HOURS
        case _:
            return amount.number


def percent_of(amount: Amount, unit: str) -> int:
    """Return a number under a period as percent of one person's time."""
    days = max(1, working_days(amount.period.first, amount.period.last))
    return int((person_days(amount, unit) / days * _HUNDRED).quantize(Decimal(1), ROUND_HALF_UP))
