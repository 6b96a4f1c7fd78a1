"""Amounts: what numbers of capacity and of rates count, by their titles, or by a question."""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from planner.importing.fields import Field
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact
from planner.importing.program.record import Record
from planner.importing.program.sources import Part
from planner.importing.questions import Option
from planner.importing.values.length_words import LengthUnit, UnitWord, units_of
from planner.importing.values.money import Amount
from planner.importing.values.plain import key
from planner.workbook.grid import Cell, CellType

FTE, PERCENT, HOURS_A_WEEK, DAYS_A_WEEK, HOURS_A_DAY = "FTE", "percent", "hours a week", "days a week", "hours a day"
AN_HOUR, A_DAY, A_MONTH = "an hour", "a day", "a month"
_HUNDRED = Decimal(100)
_MOST_CAPACITY = 200
_MOST_FTE, _MOST_DAYS, _MOST_HOURS = 2, 7, 60
_FEWEST_HOURS = 4
_LEAST_DAY_RATE, _LEAST_MONTH_RATE = 250, 2_500


def capacity_of(draft: Draft, part: Part, record: Record) -> Fact | None:
    """Return a person's capacity in percent of full-time."""
    of = Field.CAPACITY if record.says(Field.CAPACITY) else Field.SHARE
    fact = record.fact(of)
    if fact is None or fact.is_faulty:
        return fact
    cell = record.row.cells[of]
    if cell.type is CellType.PERCENT or "%" in cell.text:
        number = Decimal(str(fact.value)) * (_HUNDRED if cell.type is CellType.PERCENT and of is Field.CAPACITY else 1)
        return _checked(draft, fact, number, "")
    if of is Field.SHARE:
        return _checked(draft, fact, Decimal(str(fact.value)), "")
    number = Decimal(str(fact.value))
    unit = _stated_capacity(part, of) or _asked_capacity(draft, part, record, of)
    percent = (number * _PER[unit]).quantize(Decimal(1), ROUND_HALF_UP)
    suspect = unit == HOURS_A_WEEK and 0 < number < _FEWEST_HOURS
    if suspect:
        what = f"{number.normalize():f} {unit} is {percent} % of full-time: are full-time people meant?"
        draft.findings.warn(fact.source, what, "Write the hours, or name the column FTE")
    return _checked(draft, fact, percent, f"{number.normalize():f} {unit}")


_PER = {
    FTE: _HUNDRED,
    PERCENT: Decimal(1),
    HOURS_A_WEEK: Decimal("2.5"),
    DAYS_A_WEEK: Decimal(20),
    HOURS_A_DAY: Decimal("12.5"),
}
"""Percent of full-time for one of each: a week has five days of eight hours."""


def _checked(draft: Draft, fact: Fact, percent: Decimal, said: str) -> Fact:
    if not 0 <= percent <= _MOST_CAPACITY:
        what = f"the capacity is {percent.normalize():f} % of full-time; it must be from 0 % to {_MOST_CAPACITY} %"
        draft.findings.problem(fact.source, what, "Mend the number, or the unit in the column's title")
        return Fact(value=None, source=fact.source, cell=fact.cell)
    note = f"{said} was taken as {percent} % of full-time" if said and not said.endswith(PERCENT) else ""
    if note:
        draft.findings.assume(fact.source, note)
    return fact.with_value(int(percent), note)


def _stated_capacity(part: Part, of: Field) -> str | None:
    column = part.table.column(of)
    title = "" if column is None else key(f"{column.title} {column.unit}")
    words = title.replace("/", " ").replace("(", " ").replace(")", " ").split()
    if any(word in _FTE_WORDS for word in words):
        return FTE
    if "%" in title or any(word in _PERCENT_WORDS for word in words):
        return PERCENT
    units = {unit.unit for word in words for unit in units_of(word)}
    if LengthUnit.HOURS in units:
        return HOURS_A_DAY if LengthUnit.DAYS in units else HOURS_A_WEEK
    return DAYS_A_WEEK if LengthUnit.DAYS in units else None


_FTE_WORDS = frozenset({"fte", "ftes", "vzä", "vzk", "etp", "ejc", "årsverk", "mak"})
_PERCENT_WORDS = frozenset({"percent", "prozent", "pourcent", "porcentaje", "porcentagem", "prosent", "pct"})


def _asked_capacity(draft: Draft, part: Part, record: Record, of: Field) -> str:
    numbers = [float(cell.value) for cell in _numbers(part, of)]
    most = max(numbers, default=0.0)
    likely = FTE if most <= _MOST_FTE else DAYS_A_WEEK if most <= _MOST_DAYS else HOURS_A_WEEK
    likely = PERCENT if most > _MOST_HOURS else likely
    return _ask(draft, part, record, of, likely, [FTE, PERCENT, HOURS_A_WEEK, DAYS_A_WEEK], lambda unit: f"of {unit}")


def rate_of(draft: Draft, part: Part, record: Record) -> Fact | None:
    """Return what a full-time day of a person costs."""
    fact = record.fact(Field.RATE)
    if fact is None or not isinstance(fact.value, Amount):
        return fact
    if fact.value.value < 0:
        draft.findings.problem(fact.source, f"the rate {fact.value.value} is negative", "Mend it")
        return Fact(value=None, source=fact.source, cell=fact.cell)
    column = part.table.column(Field.RATE)
    units = units_of(column.unit) if column is not None and column.unit else _units_in(column.title if column else "")
    stated = {LengthUnit.HOURS: AN_HOUR, LengthUnit.DAYS: A_DAY, LengthUnit.MONTHS: A_MONTH}
    per = stated.get(units[0].unit) if units else None
    per = per or _asked_rate(draft, part, record)
    day = (fact.value.value * _DAYS_RATE[per]).quantize(Decimal("0.01"), ROUND_HALF_UP)
    note = "" if per == A_DAY else f"{fact.value.value} {per} was taken as {day} a day"
    return fact.with_value(day, note)


_DAYS_RATE = {AN_HOUR: Decimal(8), A_DAY: Decimal(1), A_MONTH: Decimal("0.05")}


def _units_in(title: str) -> tuple[UnitWord, ...]:
    words = key(title).replace("/", " ").replace("(", " ").replace(")", " ").split()
    return next((units for word in words if len(word) > 1 and (units := units_of(word))), ())


def _asked_rate(draft: Draft, part: Part, record: Record) -> str:
    numbers = sorted(float(cell.value) for cell in _numbers(part, Field.RATE))
    middle = numbers[len(numbers) // 2] if numbers else _LEAST_DAY_RATE
    likely = A_MONTH if middle >= _LEAST_MONTH_RATE else A_DAY if middle >= _LEAST_DAY_RATE else AN_HOUR
    return _ask(draft, part, record, Field.RATE, likely, [AN_HOUR, A_DAY, A_MONTH], lambda unit: f"for {unit}")


def _ask(
    draft: Draft,
    part: Part,
    record: Record,
    of: Field,
    likely: str,
    units: list[str],
    says: Callable[[str], str],
) -> str:
    column = part.table.column(of)
    title = str(of) if column is None else column.title
    text = record.row.cells[of].text
    ordered = [likely, *(unit for unit in units if unit != likely)]
    return draft.ask(
        f"unit of {part.table.sheet} / {title}",
        record.source_of(of),
        f'what do numbers such as "{text}" in column "{title}" count?',
        [Option(answer=unit, consequence=f"they are {says(unit)}") for unit in ordered],
    )


def _numbers(part: Part, of: Field) -> list[Cell]:
    cells = (row.cells.get(of) for row in part.table.rows)
    return [cell for cell in cells if cell is not None and cell.type is CellType.NUMBER]
