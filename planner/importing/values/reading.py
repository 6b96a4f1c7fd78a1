"""Readings: what came of reading a cell: a value, a doubt to be asked about, or a fault."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Generic, TypeVar

Value_co = TypeVar("Value_co", covariant=True)
Old = TypeVar("Old")
New = TypeVar("New")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conventions:
    """What a sender means where a cell leaves it open.

    Attributes:
        day_first: Whether 03/04 is 3 April; None while nobody knows.
        decimal_comma: Whether 1,234 is a little more than one; None while nobody knows.
        year: Of dates and months that are written without one; None while nobody knows.
        likely_years: To offer when the year is asked for, likeliest first; those around today if empty.
        hours_per_day: Of a full-time day.
        days_per_week: Working days of a week.
        days_per_month: Working days of a month, for efforts such as "2 person-months".
    """

    day_first: bool | None = None
    decimal_comma: bool | None = None
    year: int | None = None
    likely_years: tuple[int, ...] = ()
    hours_per_day: Decimal = Decimal(8)
    days_per_week: Decimal = Decimal(5)
    days_per_month: Decimal = Decimal(20)


NOTHING_KNOWN = Conventions()


class DoubtKind(StrEnum):
    """What has to be asked, once for a file."""

    DAY_ORDER = "order of day and month"
    DECIMAL_MARK = "decimal mark"
    YEAR = "year"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class Read(Generic[Value_co]):
    """A value that was read.

    Attributes:
        note: What was taken for granted, to go on after the column's name: `"2 wks" was read as 10 days of 8 hours`.
            Empty where the cell says it as it is.
    """

    value: Value_co
    note: str = ""


@dataclass(frozen=True, slots=True)
class Choice(Generic[Value_co]):
    """One way to read a doubtful cell.

    Attributes:
        answer: In words, the same for all doubts of its kind: `day first`, `month first`, `2026`, `hours`.
    """

    answer: str
    value: Value_co


@dataclass(frozen=True, slots=True)
class Doubt(Generic[Value_co]):
    """A cell that can be read in several ways, the likeliest first."""

    kind: DoubtKind
    choices: tuple[Choice[Value_co], ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell that cannot be read.

    Attributes:
        what: Goes on after the column's name: `holds "soon", where a date is expected`.
        advice: What to do.
    """

    what: str
    advice: str


Reading = Read[Value_co] | Doubt[Value_co] | Fault


def mapped(reading: Reading[Old], change: Callable[[Old], New]) -> Reading[New]:
    """Return the reading with every value changed."""
    if isinstance(reading, Read):
        return Read(change(reading.value), reading.note)
    if isinstance(reading, Doubt):
        return Doubt(reading.kind, tuple(Choice(c.answer, change(c.value)) for c in reading.choices))
    return reading


def then(reading: Reading[Old], read: Callable[[Old], Reading[New]]) -> Reading[New]:
    """Read on from a value; of a doubtful one only those choices stay that can be read without a doubt."""
    if isinstance(reading, Fault):
        return reading
    if isinstance(reading, Read):
        return noted(read(reading.value), reading.note)
    results = [(choice.answer, read(choice.value)) for choice in reading.choices]
    choices = tuple(Choice(answer, result.value) for answer, result in results if isinstance(result, Read))
    return Doubt(reading.kind, choices) if len(choices) > 1 else results[0][1]


def noted(reading: Reading[Old], note: str) -> Reading[Old]:
    """Return the reading with one more note, if it is a value."""
    if not note or not isinstance(reading, Read):
        return reading
    return replace(reading, note=f"{reading.note}; {note}" if reading.note else note)
