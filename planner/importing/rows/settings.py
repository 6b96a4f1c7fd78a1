"""Settings: what the cells of each column of a table are read by."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from planner.importing.detect.block import Block
from planner.importing.fields import Field, Shape
from planner.importing.mapping.evidence import as_float
from planner.importing.mapping.shape import Mapped
from planner.importing.rows.money_scale import scale_above, times_said
from planner.importing.rows.numbered_weeks import numbers_weeks
from planner.importing.rows.readers import Setting, read_value
from planner.importing.rows.units import Span, UnitFound, unit_by_dates
from planner.importing.table import ColumnMeaning
from planner.importing.values.length_words import LengthUnit, units_of
from planner.importing.values.people import is_surname_first
from planner.importing.values.reading import Conventions, Read
from planner.workbook.grid import Cell, CellType

LENGTHS = (
    Field.EFFORT,
    Field.DURATION,
    Field.REMAINING,
    Field.ACTUAL_EFFORT,
    Field.OPTIMISTIC,
    Field.LIKELY,
    Field.PESSIMISTIC,
)
MONEY = (
    Field.COST,
    Field.BUDGET,
    Field.SPENT,
    Field.CONTINGENCY,
    Field.RATE,
    Field.BENEFIT,
    Field.TOTAL,
)
_NAMES = (Field.PEOPLE, Field.OWNER, Field.PERSON, Field.MANAGER, Field.SPONSOR)
_LINKS = (Field.PREDECESSORS, Field.SUCCESSORS)


def settings_of(
    mapped: Mapped,
    conventions: Conventions,
    units: Mapping[Field, LengthUnit],
    language: str,
    week_one: date | None = None,
) -> dict[int, Setting]:
    """Return the setting of each column.

    Args:
        units: Of bare numbers, by field, where the dates beside them show it.
        language: Of its titles; empty if nothing shows it.
        week_one: The day that week 1 begins on, for columns that number weeks.
    """
    plain = Setting(conventions=conventions, language=language, week_one=week_one)
    marks = marks_of(mapped)
    return {column.number: _setting(mapped, column, plain, units, marks) for column in mapped.columns}


def unit_found(mapped: Mapped, field: Field, conventions: Conventions) -> UnitFound | None:
    """Return the unit of a column of bare numbers as the dates beside it show it."""
    columns = [mapped.column(one) for one in (field, Field.START, Field.FINISH)]
    if any(column is None for column in columns):
        return None
    heads = mapped.column(Field.HEADS)
    spans = []
    dates = Setting(conventions=conventions)
    for row in mapped.block.rows:
        number, first, last = (mapped.block.at(row, column.number) for column in columns if column is not None)
        days = [_day(cell, dates) for cell in (first, last)]
        if number is not None and number.type is CellType.NUMBER and days[0] is not None and days[1] is not None:
            spans.append(Span(number=_decimal(number), first=days[0], last=days[1], heads=_heads(mapped, row, heads)))
    return unit_by_dates(spans, conventions)


def marks_of(mapped: Mapped) -> dict[str, None]:
    """Return what links of a task list may refer to: ids, WBS numbers and names, in the order of the rows."""
    columns = [mapped.column(field) for field in (Field.TASK_ID, Field.WBS, Field.TASK, Field.NUMBER)]
    cells = (mapped.block.at(row, column.number) for column in columns if column for row in mapped.block.rows)
    return dict.fromkeys(cell.text.strip() for cell in cells if cell is not None)


def _setting(
    mapped: Mapped,
    column: ColumnMeaning,
    plain: Setting,
    units: Mapping[Field, LengthUnit],
    marks: dict[str, None],
) -> Setting:
    cells = [cell for row in mapped.block.rows if (cell := mapped.block.at(row, column.number)) is not None]
    numbers = [as_float(cell) for cell in cells if cell.type in (CellType.NUMBER, CellType.PERCENT)]
    return Setting(
        conventions=plain.conventions,
        language=plain.language,
        week_one=plain.week_one if plain.week_one is not None and numbers_weeks(mapped, column) else None,
        title=f"{column.title} {column.unit}{_shown_percent(column, cells)}",
        unit=_unit(column.unit) or _unit_above(mapped, column) or units.get(column.field),
        unit_word=_more_than_a_unit(column),
        most=max(numbers, default=None),
        known=marks if column.field in _LINKS else (),
        shown=f'0 "{unit}"' if (unit := _money_unit(mapped, column)) else "",
        surname_first=column.field in _NAMES and _is_surname_first(column, [cell.text for cell in cells]),
    )


def _money_unit(mapped: Mapped, column: ColumnMeaning) -> str:
    """Return what amounts of a column are counted in, by its own title, those above it, or the table's."""
    is_planned = column.field is Field.PERIOD and mapped.shape is Shape.BUDGET
    if column.field not in MONEY and not is_planned:
        return ""
    own = [cell.text for cell in reversed(mapped.block.title_cells.get(column.number, ()))]
    above = () if column.field is Field.RATE else _lines_above(mapped.block)
    return (column.unit if times_said(column.unit) != 1 else "") or scale_above((*own, *above)) or column.unit


_LINES_ABOVE = 6


def _lines_above(block: Block) -> Iterator[str]:
    """Yield the texts above a table that stand alone in their rows, or alone over the table, the nearest first.

    Of a label and what stands beside it, as `Unit` and `k€`, both are yielded together too.
    """
    top = block.header_rows[0] if block.header_rows and not block.on_its_side else 1
    for row in range(top - 1, max(0, top - 1 - _LINES_ABOVE), -1):
        every = list(block.view.row(row).values())
        over = every if len(every) == 1 else [cell for cell in every if _is_over(cell, block)]
        if all(cell.type is CellType.TEXT for cell in over) and len(over) <= _LABEL_AND_VALUE:
            yield from (cell.text for cell in over)
            yield " ".join(cell.text for cell in over)


_LABEL_AND_VALUE = 2


def _is_over(cell: Cell, block: Block) -> bool:
    return block.columns[0] <= cell.column <= block.columns[-1]


def _shown_percent(column: ColumnMeaning, cells: list[Cell]) -> str:
    """Return the percent sign that most cells of a column of capacities show; the others mean it too."""
    shown = sum(cell.type is CellType.PERCENT or "%" in cell.text for cell in cells)
    return " %" if column.field is Field.CAPACITY and shown * 2 > len(cells) else ""


def _is_surname_first(column: ColumnMeaning, texts: list[str]) -> bool:
    """Tell whether names are written `Silva, Ana`; where each row is one person, a comma can mean nothing else."""
    if column.field is not Field.PERSON:
        return is_surname_first(texts)
    return sum(text.count(",") == 1 for text in texts) * 2 > len(texts)


def _unit(word: str) -> LengthUnit | None:
    units = units_of(word) if word else ()
    return units[0].unit if len(units) == 1 else None


def _more_than_a_unit(column: ColumnMeaning) -> str:
    """Return the unit of a title if it is more than one of a few: calendar days, or person-years of twelve months."""
    units = units_of(column.unit) if column.unit and column.field in LENGTHS else ()
    return column.unit if len(units) == 1 and (units[0].is_elapsed or units[0].times != 1) else ""


def _unit_above(mapped: Mapped, column: ColumnMeaning) -> LengthUnit | None:
    """Return the unit that a title over several columns says in brackets for all of them: `Estimate (d)`."""
    if column.field not in LENGTHS:
        return None
    above = (cell.text for cell in mapped.block.title_cells.get(column.number, ())[:-1])
    said = (_unit(words.strip()) for text in above for words in _BRACKETS.findall(text))
    return next((unit for unit in said if unit is not None), None)


_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")


def _day(cell: Cell | None, setting: Setting) -> date | None:
    reading = None if cell is None else read_value(Field.START, cell, setting)
    return reading.value if isinstance(reading, Read) and isinstance(reading.value, date) else None


def _decimal(cell: Cell) -> Decimal:
    return Decimal(str(cell.value))


def _heads(mapped: Mapped, row: int, column: ColumnMeaning | None) -> int:
    """Return how many people a row says, or names."""
    if column is not None:
        cell = mapped.block.at(row, column.number)
        return max(1, int(float(cell.value))) if cell is not None and cell.type is CellType.NUMBER else 1
    people = mapped.column(Field.PEOPLE)
    cell = None if people is None else mapped.block.at(row, people.number)
    named = None if cell is None else read_value(Field.PEOPLE, cell, Setting(conventions=Conventions()))
    return max(1, len(named.value)) if isinstance(named, Read) and isinstance(named.value, tuple) else 1
