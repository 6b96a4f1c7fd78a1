"""Capacity and rates: what people offer in percent of full-time, and what a full-time day of theirs costs."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from planner.importing.values.length_words import LengthUnit, units_of
from planner.importing.values.money import Amount
from planner.importing.values.numbers import read_number
from planner.importing.values.plain import key, words
from planner.importing.values.reading import Choice, Conventions, Doubt, DoubtKind, Fault, Read, Reading, then
from planner.importing.values.shares import read_share
from planner.workbook.grid import Cell, CellType

FTE, PERCENT, HOURS_A_WEEK, DAYS_A_WEEK, HOURS_A_DAY = "FTE", "percent", "hours a week", "days a week", "hours a day"
AN_HOUR, A_DAY, A_WEEK, A_MONTH, A_YEAR = "an hour", "a day", "a week", "a month", "a year"
MOST_CAPACITY = 200

_PERCENT_OF: Mapping[str, Decimal] = {
    FTE: Decimal(100),
    PERCENT: Decimal(1),
    HOURS_A_WEEK: Decimal("2.5"),
    DAYS_A_WEEK: Decimal(20),
    HOURS_A_DAY: Decimal("12.5"),
}
"""Percent of full-time for one of each: a week has five days of eight hours."""
_DAYS_RATE: Mapping[str, Decimal] = {
    AN_HOUR: Decimal(8),
    A_DAY: Decimal(1),
    A_WEEK: Decimal("0.2"),
    A_MONTH: Decimal("0.05"),
    A_YEAR: 1 / Decimal(220),
}
"""What a day costs, of what each costs: 20 days a month, 220 a year."""
_MOST_FTE, _MOST_DAYS, _MOST_HOURS = 2, 7, 60
_LEAST_DAY_RATE, _LEAST_MONTH_RATE, _LEAST_YEAR_RATE = 250, 2_500, 25_000
_FTE_WORDS = words("fte, ftes, vzä, vzk, etp, ejc, årsverk, mak")
_PERCENT_WORDS = words("percent, prozent, pourcent, porcentaje, porcentagem, prosent, pct")
_NO_WORDS = str.maketrans(dict.fromkeys("/()[]", " "))


def read_capacity(cell: Cell, conventions: Conventions, unit: str | None, most: float | None) -> Reading[int]:
    """Read a capacity in percent of full-time, from 0 to 200.

    Args:
        unit: What bare numbers count, one of the constants above; None where no title says so.
        most: The largest bare number of the column: it says which unit is likeliest.
    """
    if cell.type is CellType.PERCENT or "%" in cell.text:
        return read_share(cell, conventions, step=1)
    number = read_number(cell, conventions)
    if isinstance(number, Fault) and not isinstance(share := read_share(cell, conventions, step=1), Fault):
        return share
    if unit == PERCENT and isinstance(number, Read) and 0 < number.value <= 1:
        return _in_percent(number.value, FTE, cell.text)
    if unit is not None:
        return then(number, lambda n: _in_percent(n, unit, cell.text))
    return then(number, lambda n: _which_capacity(n, most, cell.text))


def capacity_unit(title: str) -> str | None:
    """Return what a title says that capacities count."""
    said = key(title).translate(_NO_WORDS).split()
    if any(word in _FTE_WORDS for word in said):
        return FTE
    if "%" in title or any(word in _PERCENT_WORDS for word in said):
        return PERCENT
    units = {unit.unit for word in said for unit in units_of(word)}
    if LengthUnit.HOURS in units:
        return HOURS_A_DAY if LengthUnit.DAYS in units else HOURS_A_WEEK
    return DAYS_A_WEEK if LengthUnit.DAYS in units else None


def daily(amount: Reading[Amount], unit: str | None, text: str) -> Reading[Amount]:
    """Return what a day costs, of an amount of money for a stretch of time.

    Args:
        unit: One of the constants above; None where no title says so.
    """
    if unit is not None:
        return then(amount, lambda one: _a_day(one, unit, text))
    return then(amount, lambda one: _which_rate(one, text))


def rate_unit(title: str) -> str | None:
    """Return for which stretch of time a title says that a rate is."""
    plain = key(title).translate(_NO_WORDS)
    for word in plain.split():
        if word in _SIGNS:
            return _SIGNS[word]
        for unit in units_of(word) if len(word) > 1 or word in {"h", "d"} else ():
            if unit.unit in _RATES:
                return _RATES[unit.unit]
    return next((unit for part, unit in _PARTS.items() if key(part) in plain), None)


_PARTS = {
    **dict.fromkeys(
        ("tagessatz", "tagesrate", "daily", "journalier", "diari", "dagrate", "dagspris", "tjm", "日額", "日単価"),
        A_DAY,
    ),
    **dict.fromkeys(("stunden", "hourly", "horaire", "horari", "hora", "time", "timepris", "時給", "時間"), AN_HOUR),
    **dict.fromkeys(("monat", "monthly", "mensuel", "mensual", "mensal", "måned", "月額", "月単価"), A_MONTH),
    **dict.fromkeys(("jahres", "annual", "yearly", "annuel", "anual", "års", "年俸"), A_YEAR),
}
"""Parts of longer words that say it too: Tagessatz, taux journalier."""
_SIGNS = {
    "時": AN_HOUR,
    "日": A_DAY,
    "月": A_MONTH,
    "年": A_YEAR,
    "시": AN_HOUR,
    "일": A_DAY,
    "월": A_MONTH,
    "년": A_YEAR,
}
"""Words of one sign, as in `単価(月)`."""
_RATES = {
    LengthUnit.HOURS: AN_HOUR,
    LengthUnit.DAYS: A_DAY,
    LengthUnit.WEEKS: A_WEEK,
    LengthUnit.MONTHS: A_MONTH,
}


def _in_percent(number: Decimal, unit: str, text: str) -> Reading[int]:
    percent = int((number * _PERCENT_OF[unit]).quantize(Decimal(1), ROUND_HALF_UP))
    if not 0 <= percent <= MOST_CAPACITY:
        what = f'"{text}" {unit} is {percent} % of full-time; it must be from 0 % to {MOST_CAPACITY} %'
        return Fault(what, "Mend the number, or the unit in the column's title")
    return Read(percent, "" if unit == PERCENT else f'"{text}" was read as {percent} % of full-time')


def _which_capacity(number: Decimal, most: float | None, text: str) -> Reading[int]:
    top = float(number) if most is None else most
    likely = FTE if top <= _MOST_FTE else DAYS_A_WEEK if top <= _MOST_DAYS else HOURS_A_WEEK
    likely = PERCENT if top > _MOST_HOURS else likely
    units = [likely, *(unit for unit in (FTE, PERCENT, HOURS_A_WEEK, DAYS_A_WEEK) if unit != likely)]
    read = [(unit, _in_percent(number, unit, text)) for unit in units]
    choices = tuple(Choice(unit, one.value) for unit, one in read if isinstance(one, Read))
    return Doubt(DoubtKind.UNIT, choices) if choices else _in_percent(number, likely, text)


def _a_day(amount: Amount, unit: str, text: str) -> Reading[Amount]:
    value = (amount.value * _DAYS_RATE[unit]).quantize(Decimal("0.01"), ROUND_HALF_UP)
    note = "" if unit == A_DAY else f'"{text}" {unit} was read as {value} a day'
    return Read(Amount(value, amount.currency), note)


def _which_rate(amount: Amount, text: str) -> Reading[Amount]:
    size = amount.value
    likely = AN_HOUR if size < _LEAST_DAY_RATE else A_DAY if size < _LEAST_MONTH_RATE else A_MONTH
    likely = A_YEAR if size >= _LEAST_YEAR_RATE else likely
    units = [likely, *(unit for unit in (AN_HOUR, A_DAY, A_MONTH, A_YEAR) if unit != likely)]
    read = [(unit, _a_day(amount, unit, text)) for unit in units]
    return Doubt(DoubtKind.UNIT, tuple(Choice(unit, one.value) for unit, one in read if isinstance(one, Read)))
