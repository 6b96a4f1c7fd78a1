"""Shares: cells that say which part of a person's time is meant, in percent of a full-time day."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from planner.domain.work import FULL_SHARE, SHARE_STEP
from planner.importing.values.digits import DIGITS
from planner.importing.values.lengths import read_length
from planner.importing.values.numbers import exact, number_in
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
from planner.importing.values.share_words import is_part_time, percent_of
from planner.workbook.grid import Cell, CellType

MOST = 200
"""Percent; nobody is asked for more than two people's time."""

_WANTED = "a share of a person's time"
_ADVICE = "Type it as a percentage, such as 50%"
_LARGEST_FRACTION = Decimal(2)
_HUNDRED = Decimal(FULL_SHARE)
_PERCENT = re.compile(
    rf"(-?\s*(?:{DIGITS}))\s*(?:%|percent|per cent|prozent|pct|pour cent|por ciento|por cento|prosent|パーセント)"
)
_FTE = r"(?:fte|ftes|vzä|vzk|vze|mak|etp|eqtp|etc|ejc|årsverk|人)"
_IN_FTE = re.compile(rf"(?:{_FTE}\s*:?\s*({DIGITS})|({DIGITS})\s*x?\s*{_FTE})")
_FRACTION = re.compile(r"(?:(\d)\s+)?(\d{1,2})\s*/\s*(\d{1,2})")
_PER = re.compile(
    r"(.+?)\s*(?:/|per|pro|par|por|a|p\.|i)\s*(day|tag|jour|día|dia|dag|d|j|week|woche|semaine|semana|uke|wk|w|sem)\.?"
)
_DAILY = frozenset({"day", "tag", "jour", "día", "dia", "dag", "d", "j"})
_Form = Callable[[str, str, "_Told"], Reading[int] | None]


@dataclass(frozen=True, slots=True)
class _Told:
    """What is known beside the cell: `largest` of the column's bare numbers; None while nobody knows."""

    conventions: Conventions
    largest: Decimal | None
    step: int


def read_share(
    cell: Cell | str,
    conventions: Conventions = NOTHING_KNOWN,
    column_max: Decimal | float | None = None,
    step: int = SHARE_STEP,
) -> Reading[int]:
    """Read a share in percent, from 0 to 200.

    Args:
        column_max: The largest bare number of the column: up to 2, its numbers are parts of one, otherwise percent.
        step: What is between two steps is rounded to the nearest, with a note; what is above 0 stays above it.
    """
    largest = None if column_max is None else exact(float(column_max))
    if isinstance(cell, str):
        return _in_text(cell, _Told(conventions, largest, step))
    match cell.type:
        case CellType.TEXT:
            return _in_text(str(cell.value), _Told(conventions, largest, step))
        case CellType.PERCENT:
            return _stepped(exact(cell.value) * _HUNDRED, cell.text, step)
        case CellType.NUMBER:
            return _bare(exact(cell.value), cell.text, largest, step)
        case _:
            return refused(cell, _WANTED, _ADVICE)


@lru_cache(CACHE)
def _in_text(text: str, told: _Told) -> Reading[int]:
    clean = plain(text).casefold()
    if not clean or len(clean) > LONGEST:
        return unread(text, _WANTED, _ADVICE)
    readings = (form(clean, text, told) for form in _FORMS)
    reading = next((reading for reading in readings if reading is not None), unread(text, _WANTED, _ADVICE))
    return noted(reading, INVISIBLE if has_invisible(text) else "")


def _with_sign(clean: str, text: str, told: _Told) -> Reading[int] | None:
    if match := _PERCENT.fullmatch(clean):
        return then(number_in(match[1], told.conventions), lambda percent: _stepped(percent, text, told.step))
    return None


def _as_number(clean: str, text: str, told: _Told) -> Reading[int] | None:
    number = number_in(clean, told.conventions)
    return None if isinstance(number, Fault) else then(number, lambda n: _bare(n, text, told.largest, told.step))


def _of_full_time(clean: str, text: str, told: _Told) -> Reading[int] | None:
    if match := _IN_FTE.fullmatch(clean):
        heads = number_in(match[1] or match[2], told.conventions)
        return then(heads, lambda number: _taken(number * _HUNDRED, text, told.step))
    return None


def _as_fraction(clean: str, text: str, told: _Told) -> Reading[int] | None:
    match = _FRACTION.fullmatch(clean)
    if match is None or not int(match[3]):
        return None
    return _taken((int(match[1] or 0) + Decimal(match[2]) / int(match[3])) * _HUNDRED, text, told.step)


def _in_words(_: str, text: str, told: _Told) -> Reading[int] | None:
    if (percent := percent_of(text)) is not None:
        return _taken(Decimal(percent), text, told.step)
    return Fault(f"holds {quoted(text)}, which does not say how much", _ADVICE) if is_part_time(text) else None


def _per_period(clean: str, text: str, told: _Told) -> Reading[int] | None:
    """Read hours a day, or hours or days a week."""
    match = _PER.fullmatch(clean)
    length = read_length(match[1], told.conventions) if match else None
    if match is None or not isinstance(length, Read):
        return None
    whole = Decimal(1) if match[2] in _DAILY else told.conventions.days_per_week
    return _taken(length.value.in_days(told.conventions) / whole * _HUNDRED, text, told.step)


_FORMS: tuple[_Form, ...] = (_with_sign, _as_number, _of_full_time, _as_fraction, _in_words, _per_period)


@lru_cache(CACHE)
def _bare(value: Decimal, text: str, largest: Decimal | None, step: int) -> Reading[int]:
    """Read a number without a percent sign: 0.25 of a day, or 25 percent."""
    if not value:
        return Read(0)
    if largest is None and value in (1, _LARGEST_FRACTION):
        choices = (Choice("parts of one", int(value * _HUNDRED)), Choice("percent", int(value)))
        return Doubt(DoubtKind.UNIT, choices)
    is_part = (value if largest is None else max(largest, value)) <= _LARGEST_FRACTION
    return _taken(value * _HUNDRED if is_part else value, text, step)


def _taken(percent: Decimal, text: str, step: int) -> Reading[int]:
    reading = _stepped(percent, text, step)
    return (
        reading
        if isinstance(reading, Read) and reading.note
        else noted(reading, taken(text, f"{exact(str(percent)):f}%"))
    )


@lru_cache(CACHE)
def _stepped(percent: Decimal, text: str, step: int) -> Reading[int]:
    if not 0 <= percent <= MOST:
        return Fault(f"holds {quoted(text)}; a share is from 0% to {MOST}%", _ADVICE)
    rounded = int((percent / step).quantize(Decimal(1), ROUND_HALF_UP)) * step
    if percent and not rounded:
        rounded = step
    return Read(rounded, "" if rounded == percent else taken(text, f"{rounded}%", f"in steps of {step}%"))
