"""Lengths: cells that hold an effort or a duration, with or without their unit."""

import re
from decimal import Decimal
from functools import lru_cache

from planner.importing.values.currencies import CURRENCY
from planner.importing.values.digits import DIGITS
from planner.importing.values.length import Length
from planner.importing.values.length_words import LengthUnit, UnitWord, units_of
from planner.importing.values.numbers import ABOUT, exact, limited, number_in, span_in
from planner.importing.values.plain import CACHE, INVISIBLE, LONGEST, has_invisible, plain
from planner.importing.values.reading import (
    NOTHING_KNOWN,
    Choice,
    Conventions,
    Doubt,
    DoubtKind,
    Fault,
    Read,
    Reading,
    noted,
    then,
)
from planner.importing.values.refusal import quoted, refused, taken, unread
from planner.workbook.grid import Cell, CellType

__all__ = ["Length", "LengthUnit", "read_length"]

_WANTED = "a length of time"
_ADVICE = "Type it with its unit, such as 5 days"
_WORD = r"[^\W\d_][^\d]*?"
_WITH_UNIT = re.compile(
    rf"(?P<about>{ABOUT})?(?P<n>-?\s*(?:{DIGITS}))[\s\-]*(?P<unit>{_WORD})\s*(?P<open>\?)?", re.IGNORECASE
)
_PART = re.compile(rf"({DIGITS})\s*([^\W\d_]+)\.?")
_PARTS = re.compile(rf"(?:(?:{DIGITS})\s*[^\W\d_]+\.?[\s,]*(?:und |and |et |y |e |og )?){{2,6}}")
_CLOCK = re.compile(r"(?:(\d+) days?, )?(\d{1,4}):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?")
_POINTS = re.compile(
    rf"(?:{DIGITS})\s*(?:sp|pts?|points?|punkte?|puntos?|pontos?|poeng|story ?points?|ポイント)\.?", re.IGNORECASE
)
_RANGE = re.compile(
    rf"(?:{DIGITS})\s*[^\W\d_]*\.?\s*(?:-|~|\.\.+|to|bis|à|a|til|até|から)\s*(?:{DIGITS}).*", re.IGNORECASE
)
_MONEY = re.compile(rf"(?<![^\W\d_])(?:{CURRENCY})(?![^\W\d_])", re.IGNORECASE)
_LITERALS = re.compile(r'"([^"]*)"|\\(.)')
_BARE_UNITS = (LengthUnit.DAYS, LengthUnit.HOURS, LengthUnit.WEEKS)


def read_length(
    cell: Cell | str,
    conventions: Conventions = NOTHING_KNOWN,
    unit: LengthUnit | None = None,
    number_format: str = "",
) -> Reading[Length]:
    """Read an effort or a duration.

    Args:
        unit: Of bare numbers, if the header or the column beside says it; a unit in the cell goes before it.
        number_format: Of a cell that holds a number: `0 "d"` says its unit too.
    """
    if isinstance(cell, str):
        return _in_text(cell, conventions, unit)
    match cell.type:
        case CellType.TEXT:
            return _in_text(str(cell.value), conventions, unit)
        case CellType.NUMBER:
            return _in_number(exact(cell.value), unit, number_format)
        case CellType.MOMENT if clock := _CLOCK.fullmatch(str(cell.value)):
            return _on_clock(clock, cell.text)
        case _:
            return refused(cell, _WANTED, _ADVICE)


@lru_cache(CACHE)
def _in_number(number: Decimal, unit: LengthUnit | None, number_format: str) -> Reading[Length]:
    text = f"{number:f}"
    shown = units_of("".join(a or b for a, b in _LITERALS.findall(number_format)).strip()) if number_format else ()
    return then(
        limited(number, text), lambda number: _of_units(number, text, shown) if shown else _bare(number, text, unit)
    )


@lru_cache(CACHE)
def _in_text(text: str, conventions: Conventions, unit: LengthUnit | None) -> Reading[Length]:
    clean = plain(text)
    if not clean or len(clean) > LONGEST:
        return unread(text, _WANTED, _ADVICE)
    reading = _written(clean, text, conventions, unit)
    return noted(reading, INVISIBLE if has_invisible(text) else "")


def _written(clean: str, text: str, conventions: Conventions, unit: LengthUnit | None) -> Reading[Length]:
    number = number_in(clean, conventions)
    if not isinstance(number, Fault) and "%" not in clean:
        return then(number, lambda amount: _bare(amount, text, unit))
    if clock := _CLOCK.fullmatch(clean):
        return _on_clock(clock, text)
    if (match := _WITH_UNIT.fullmatch(clean)) and (units := _agreed(units_of(match["unit"]), unit)):
        is_rough = match["about"] or match["open"]
        note = f"{quoted(text)} is not exact; it was read as it stands" if is_rough else ""
        return noted(then(number_in(match["n"], conventions), lambda amount: _of_units(amount, text, units)), note)
    if _PARTS.fullmatch(clean):
        return _summed(clean, text, conventions)
    return _other(clean, text)


def _bare(amount: Decimal, text: str, unit: LengthUnit | None) -> Reading[Length]:
    if amount < 0:
        return _negative(text)
    if unit is not None:
        return Read(Length(amount, unit))
    if not amount:
        return Read(Length(amount, LengthUnit.DAYS))
    return Doubt(DoubtKind.UNIT, tuple(Choice(unit.value, Length(amount, unit)) for unit in _BARE_UNITS))


def _agreed(units: tuple[UnitWord, ...], unit: LengthUnit | None) -> tuple[UnitWord, ...]:
    """Return the unit that is meant, if that of the column is among those that the word can mean."""
    return next(((word,) for word in units if word.unit is unit), units)


def _of_units(amount: Decimal, text: str, units: tuple[UnitWord, ...]) -> Reading[Length]:
    if amount < 0:
        return _negative(text)
    lengths = [Length(amount * word.times, word.unit, word.is_effort, word.is_elapsed) for word in units]
    if len(lengths) > 1:
        return Doubt(DoubtKind.UNIT, tuple(Choice(length.unit.value, length) for length in lengths))
    length = lengths[0]
    if length.is_elapsed:
        return Read(length, taken(text, f"{length.amount:f} elapsed {length.unit}", "weekends and nights included"))
    return Read(length, taken(text, f"{length.amount:f} {length.unit}") if units[0].times != 1 else "")


def _on_clock(clock: re.Match[str], text: str) -> Reading[Length]:
    days, hours, minutes, seconds = (int(part or 0) for part in clock.groups())
    amount = exact(str(Decimal(24 * days + hours) + Decimal(60 * minutes + seconds) / 3600))
    return Read(Length(amount, LengthUnit.HOURS), taken(text, f"{amount:f} hours"))


def _summed(clean: str, text: str, conventions: Conventions) -> Reading[Length]:
    """Read a length of several parts, such as Jira's `1w 2d 4h`, in hours."""
    total, is_effort = Decimal(0), None
    for digits, word in _PART.findall(clean):
        units = units_of(word)
        if word == "m" and re.search(r"\d\s*h", clean):
            units = units[1:]
        number = number_in(digits, conventions)
        if len(units) != 1 or units[0].is_elapsed or not isinstance(number, Read):
            return _other(clean, text)
        part = Length(number.value * units[0].times, units[0].unit)
        total += part.in_days(conventions) * conventions.hours_per_day
        is_effort = units[0].is_effort
    hours = exact(str(total))
    return Read(Length(hours, LengthUnit.HOURS, is_effort), taken(text, f"{hours:f} hours"))


def _negative(text: str) -> Fault:
    return Fault(f"holds {quoted(text)}, a length of time below zero", "Type how long it takes")


def _other(clean: str, text: str) -> Fault:
    if _POINTS.fullmatch(clean):
        return Fault(f"holds {quoted(text)}, points, which say nothing of time", "Type how many days or hours it takes")
    if _MONEY.search(clean):
        return Fault(f"holds {quoted(text)}, an amount of money, where {_WANTED} is expected", _ADVICE)
    if _RANGE.fullmatch(clean) or span_in(clean):
        return Fault(f"holds {quoted(text)}, a range, where one length of time is expected", "Type one length")
    return unread(text, _WANTED, _ADVICE)
