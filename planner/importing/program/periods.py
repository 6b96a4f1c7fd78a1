"""Periods: tables with periods across as what they ask for or offer: demand by month, capacity by stretch of time."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from planner.domain.source import Source
from planner.importing.fields import Field, Shape
from planner.importing.mapping.roles import is_series
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.people import People, name_in
from planner.importing.program.projects import Projects, as_id
from planner.importing.program.record import Record
from planner.importing.program.sources import Part, parts_of
from planner.importing.questions import Option
from planner.importing.rows.column_reader import says_away
from planner.importing.rows.units import working_days
from planner.importing.table import ColumnMeaning
from planner.importing.understand import Understanding
from planner.importing.values.length_words import LengthUnit, units_of
from planner.importing.values.period import Period
from planner.importing.values.placeholders import is_placeholder
from planner.importing.values.plain import key, words
from planner.importing.values.reading import Read
from planner.workbook.grid import CellType, cell_name
from planner.workbook.schema import CapacityRow, DemandRow, LeaveRow

FTE, PERCENT, DAYS, HOURS = "full-time people", "percent", "person-days", "hours"
OFFERED, BOOKED = "what they offer", "what they are booked for"
_HUNDREDTH = Decimal("0.01")
_ONE_DAY = timedelta(days=1)
_HOURS = Decimal(8)
_HUNDRED = Decimal(100)
_MOST_FTE, _MOST_WEEK_DAYS = 2, 7
_MOST_CAPACITY = 200
_SERIES = (
    "planned",
    "requested",
    "actual",
    "plan",
    "ist",
    "soll",
    "forecast",
    "geplant",
    "angefordert",
    "prévu",
    "réel",
)
"""Names of rows that say one number several times, and no role."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number under a period."""

    period: Period
    number: Decimal
    source: Source
    is_percent: bool


def read_demand(files: Sequence[Understanding], projects: Projects, people: People, draft: Draft) -> None:
    """Add a row for each role and month of tables of demand."""
    for part in parts_of(files, Shape.DEMAND):
        if _says_series(part):
            source = Source(file=part.file.file, sheet=part.table.sheet)
            what = "the rows are versions of one series (planned, requested, actual) and name no role"
            draft.findings.warn(source, f"{what}; the table was left out", "Name the roles, one row each")
            continue
        unit = _unit(part, draft)
        for record in draft.records(part):
            _demand_of(record, part, unit, projects, people)


def read_capacity(files: Sequence[Understanding], people: People, draft: Draft) -> None:
    """Add what people offer, period by period; letters such as U or K are days away."""
    for part in parts_of(files, Shape.CAPACITY):
        unit = _unit(part, draft)
        if _meant(part, draft) == BOOKED:
            source = Source(file=part.file.file, sheet=part.table.sheet)
            what = "the table says what people are booked for, which the plan works out anew"
            draft.findings.ignore(source, f"{what}; it was left out")
            continue
        for record in draft.records(part):
            _capacity_of(record, part, unit, people, draft)


def _demand_of(record: Record, part: Part, unit: str, projects: Projects, people: People) -> None:
    draft = people.draft
    role_of = next((of for of in (Field.ROLE, Field.SKILL, Field.TEAM, Field.PERSON) if record.says(of)), None)
    if role_of is None:
        return
    project, named = projects.of(record)
    months: dict[date, Decimal] = defaultdict(Decimal)
    sources: dict[date, Source] = {}
    for amount in _amounts(record, part, draft):
        for month, days in _by_month(amount.period).items():
            months[month] += (
                _person_days(amount, unit) * days / max(1, working_days(amount.period.first, amount.period.last))
            )
            sources.setdefault(month, amount.source)
    for month, days in months.items():
        in_month = working_days(month, _month_end(month))
        fte = (days / in_month).quantize(_HUNDREDTH, ROUND_HALF_UP)
        if fte <= 0:
            continue
        skill = people.skill(record.text(role_of))
        note = (
            "" if unit == FTE else f"{days.quantize(_HUNDREDTH).normalize():f} person-days in {in_month} working days"
        )
        facts = {
            "project": Fact(value=project, source=named),
            "skill": Fact(value=skill, source=record.source_of(role_of)),
            "level": _level(record),
            "month": Fact(value=month, source=sources[month]),
            "fte": assumed(fte, sources[month], note) if note else Fact(value=fte, source=sources[month]),
        }
        draft.add(DemandRow, facts, sources[month])


def _level(record: Record) -> Fact | None:
    level = record.number(Field.LEVEL)
    return Fact(value=max(1, int(level)), source=record.source_of(Field.LEVEL)) if level else None


def _capacity_of(record: Record, part: Part, unit: str, people: People, draft: Draft) -> None:
    written = name_in(record)
    name = people.names.person(written)
    if name is None:
        return
    who = Fact(value=as_id(name), source=record.source)
    stretches: list[tuple[date, date, int, Source]] = []
    for amount in _amounts(record, part, draft):
        percent = _percent(amount, unit)
        if not 0 <= percent <= _MOST_CAPACITY:
            what = f"{amount.number.normalize():f} is {percent} % of full-time"
            draft.findings.problem(amount.source, what, f"Write what makes at most {_MOST_CAPACITY} %")
            continue
        last = stretches[-1] if stretches else None
        if last is not None and last[2] == percent and last[1] + _ONE_DAY == amount.period.first:
            stretches[-1] = (last[0], amount.period.last, percent, last[3])
        else:
            stretches.append((amount.period.first, amount.period.last, percent, amount.source))
    for first, last_day, percent, source in stretches:
        facts = {
            "resource": who,
            "first": Fact(value=first, source=source),
            "last": Fact(value=last_day, source=source),
            "capacity": Fact(value=percent, source=source),
        }
        draft.add(CapacityRow, facts, source)
    for period, text, source in _letters(record, part):
        facts = {
            "person": who,
            "first": Fact(value=period.first, source=source),
            "last": Fact(value=period.last, source=source),
            "reason": Fact(value=text, source=source),
        }
        draft.findings.assume(source, f'"{text}" was taken for days away')
        draft.add(LeaveRow, facts, source)


def _amounts(record: Record, part: Part, draft: Draft) -> Iterator[Amount]:
    """Yield the numbers under the periods of a row; what is no number there and no letter is said."""
    for column in part.table.columns:
        reading = record.row.amounts.get(column.number)
        period = _period(column, part)
        if reading is None or column.field is not Field.PERIOD:
            continue
        cell = record.row.amount_cells[column.number]
        source = _source(record, part, column)
        if period is None:
            draft.findings.problem(source, "nobody knows which period this is", "Write months or dates above it")
        elif not says_away(cell) and not is_placeholder(cell.text):
            fact = record.amount(column.number)
            if fact is not None and isinstance(fact.value, Decimal | int):
                is_percent = cell.type is CellType.PERCENT or "%" in cell.text
                yield Amount(period, Decimal(fact.value), source, is_percent)


def _letters(record: Record, part: Part) -> Iterator[tuple[Period, str, Source]]:
    for column in part.table.columns:
        reading = record.row.amounts.get(column.number)
        period = _period(column, part)
        if reading is None or period is None:
            continue
        cell = record.row.amount_cells[column.number]
        if says_away(cell):
            yield period, cell.text.strip(), _source(record, part, column)


def _source(record: Record, part: Part, column: ColumnMeaning) -> Source:
    text = record.row.amount_cells[column.number].text
    cell = cell_name(column.number, record.row.number)
    return Source(file=record.file, sheet=part.table.sheet, cell=cell, text=text)


def _period(column: ColumnMeaning, part: Part) -> Period | None:
    """Return a column's period; a doubtful year is answered by the question about it."""
    if column.reading is None:
        return column.period
    resolved = part.file.resolver.value(part.table, Field.PERIOD, column.reading)
    return resolved.value if isinstance(resolved, Read) else None


def _by_month(period: Period) -> dict[date, Decimal]:
    """Return how many working days of a period lie in each month."""
    days: dict[date, Decimal] = {}
    first = period.first
    while first <= period.last:
        last = min(period.last, _month_end(first))
        days[first.replace(day=1)] = Decimal(working_days(first, last))
        first = last + _ONE_DAY
    return days


def _month_end(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1) - _ONE_DAY


def _person_days(amount: Amount, unit: str) -> Decimal:
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


def _percent(amount: Amount, unit: str) -> int:
    days = max(1, working_days(amount.period.first, amount.period.last))
    return int((_person_days(amount, unit) / days * _HUNDRED).quantize(Decimal(1), ROUND_HALF_UP))


def _says_series(part: Part) -> bool:
    names = [cell.text for row in part.table.rows for of in (Field.ROLE, Field.SKILL) if (cell := row.cells.get(of))]
    return bool(names) and all(map(is_series, names))


def _unit(part: Part, draft: Draft) -> str:
    """Return what the numbers of a grid count: as a title says, or by a question."""
    said = _said_unit(part)
    if said is not None:
        return said
    numbers = [
        (reading.value, row.amount_cells[column])
        for row in part.table.rows
        for column, reading in row.amounts.items()
        if isinstance(reading, Read) and isinstance(reading.value, Decimal)
    ]
    if not numbers or all(cell.type is CellType.PERCENT or "%" in cell.text for _, cell in numbers):
        return PERCENT if part.table.shape is Shape.CAPACITY else FTE
    most = max(number for number, _ in numbers)
    order = [FTE, DAYS, HOURS, PERCENT]
    if part.table.shape is Shape.CAPACITY and most > _MOST_FTE:
        order = [DAYS, HOURS, PERCENT, FTE] if most <= _MOST_WEEK_DAYS * 4 else [HOURS, PERCENT, DAYS, FTE]
    source = Source(file=part.file.file, sheet=part.table.sheet)
    return draft.ask(
        f"numbers of {part.table.sheet}",
        source,
        "what do the numbers under the periods count?",
        [Option(answer=unit, consequence=f"a number such as {most.normalize():f} is so many {unit}") for unit in order],
    )


def _said_unit(part: Part) -> str | None:
    texts = [part.table.title, part.table.sheet, *(column.title for column in part.table.columns if not column.period)]
    texts += [cell.text for row in part.table.rows[:1] if (cell := row.cells.get(Field.UNIT)) is not None]
    for text in texts:
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


_NO_WORDS = str.maketrans(dict.fromkeys("/()[]", " "))
_FTE_WORDS = words("fte, ftes, vzä, vzk, etp, ejc, årsverk, mak, heads, headcount, köpfe")
_UNITS = {LengthUnit.DAYS: DAYS, LengthUnit.HOURS: HOURS}


def _meant(part: Part, draft: Draft) -> str:
    source = Source(file=part.file.file, sheet=part.table.sheet)
    options = [
        Option(answer=OFFERED, consequence="it is their capacity"),
        Option(answer=BOOKED, consequence="it is left out: the plan works it out"),
    ]
    titles = key(f"{part.table.title} {part.table.sheet}")
    if any(word in titles for word in _BOOKED_WORDS):
        options.reverse()
    return draft.ask(
        f"meaning of the numbers of {part.table.sheet}",
        source,
        "does the table say what people offer, or what they are booked for?",
        options,
    )


_BOOKED_WORDS = (
    "load", "booked", "booking", "allocat", "assigned", "utilis", "utiliz", "auslast", "belegung", "einsatz", "buchung",
    "charge", "affect", "occupation", "carga", "asign", "ocupa", "alocaç", "belegg", "bemanning", "負荷", "稼働",
)  # fmt: skip
"""Parts of titles of tables that say what people are booked for."""
