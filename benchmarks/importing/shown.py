"""Shown: a value that was read, as the text that marks are written in.

Dates as ISO text, lengths as working days (`12.5 d`), people by name with their shares (`Ana Silva [50%]`), people not
known yet as `?` and their role, or by the name whose number tells them apart, dependencies as `3FS+2d`, money and
percent as bare numbers.
"""

import re
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Protocol, runtime_checkable
from unicodedata import normalize

from planner.importing.values.period import Period
from planner.importing.values.reading import Conventions

_DAYS = Conventions()
_INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufe0e\ufe0f\ufeff]")
"""Characters of no width; an emoji may come with them or without."""
_IN_DAYS = {
    "minutes": 1 / (60 * _DAYS.hours_per_day),
    "hours": 1 / _DAYS.hours_per_day,
    "days": Decimal(1),
    "weeks": _DAYS.days_per_week,
    "months": _DAYS.days_per_month,
}


@runtime_checkable
class InDays(Protocol):
    """An effort or a duration."""

    def in_days(self, conventions: Conventions, /) -> Decimal:
        """Return it in working days."""


@runtime_checkable
class Person(Protocol):
    """Somebody named in a cell."""

    name: str
    share: int | None
    role: str
    is_placeholder: bool


@runtime_checkable
class Link(Protocol):
    """A predecessor or successor."""

    ref: str
    kind: object
    lag: Decimal
    lag_unit: object
    is_percent_lag: bool


@runtime_checkable
class Money(Protocol):
    """An amount of money."""

    value: Decimal
    currency: str | None


def shown(value: object) -> str:
    """Write a value as marks are written."""
    match value:
        case bool():
            text = "yes" if value else "no"
        case Enum():
            text = str(value.value).casefold().replace("_", " ")
        case date():
            text = value.isoformat()[:10]
        case int() | float() | Decimal():
            text = _number(Decimal(str(value)))
        case tuple():
            text = "; ".join(map(shown, value))
        case Period():
            text = f"{value.first}..{value.last}"
        case _:
            text = "" if value is None else _shown_object(value)
    return text


def _shown_object(value: object) -> str:
    if isinstance(value, InDays):
        return f"{_number(value.in_days(_DAYS))} d"
    if isinstance(value, Person):
        is_numbered = any(map(str.isdigit, value.name))
        name = f"?{value.role}" if value.is_placeholder and not is_numbered else value.name
        return name if value.share is None else f"{name} [{value.share}%]"
    if isinstance(value, Link):
        return f"{value.ref}{str(value.kind)[-2:]}{_lag(value)}"
    if isinstance(value, Money):
        return _number(value.value)
    return " ".join(_INVISIBLE.sub("", normalize("NFC", str(value))).split())


def _lag(link: Link) -> str:
    if not link.lag:
        return ""
    if link.is_percent_lag:
        return f"{_number(link.lag, '+')}%"
    return f"{_number(link.lag * _IN_DAYS[str(link.lag_unit or 'days')], '+')}d"


def _number(number: Decimal, sign: str = "") -> str:
    """Write a number without needless zeros and powers of ten."""
    text = f"{number:{sign}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
