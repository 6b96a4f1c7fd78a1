"""Record: an element of a Microsoft Project XML file and what it says, namespaces left out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from math import isfinite

_DURATION = re.compile(
    r"(?P<sign>-)?P(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)
_REMEMBERED = 2**14
"""Texts that were read already: the same few lengths and dates stand all over a file."""
_HOURS = {"years": 8760.0, "months": 720.0, "days": 24.0, "hours": 1.0, "minutes": 1 / 60, "seconds": 1 / 3600}


@dataclass(frozen=True, slots=True)
class Record:
    """An element.

    Attributes:
        texts: The children that hold a text, by name; of several the first.
        parts: The children that hold children, by name, in order.
    """

    texts: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, tuple["Record", ...]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return a child's text; empty if there is none, or `NA`."""
        text = self.texts.get(name, "")
        return "" if text == "NA" else text

    def is_on(self, name: str, *, otherwise: bool = False) -> bool:
        """Tell whether a mark is set; `otherwise` if it is missing."""
        text = self.text(name)
        return text.lower() in {"1", "true"} if text else otherwise

    def number(self, name: str) -> float | None:
        """Return a number; None if it is missing or none."""
        return number(self.text(name))

    def whole(self, name: str) -> int | None:
        """Return a whole number such as a code; None if it is missing or none."""
        value = self.number(name)
        return None if value is None else int(value)

    def hours(self, name: str) -> float | None:
        """Return the hours of a length of time such as `PT40H0M0S`; None if it is missing or none."""
        return hours(self.text(name))

    def day(self, name: str) -> date | str | None:
        """Return the date of a moment, or what stands there instead of one."""
        text = self.text(name)
        return day(text) or text or None

    def under(self, *names: str) -> tuple["Record", ...]:
        """Return the parts reached by going down the names, first ones on the way."""
        found = self.parts.get(names[0], ())
        return found if len(names) == 1 or not found else found[0].under(*names[1:])


@lru_cache(_REMEMBERED)
def number(text: str) -> float | None:
    """Read a number; some writers put a decimal comma."""
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        return None
    return value if isfinite(value) else None


@lru_cache(_REMEMBERED)
def hours(text: str) -> float | None:
    """Read a length of time; days and longer are counted by the clock, as the format has it."""
    match = _DURATION.fullmatch(text)
    if match is None:
        return None
    total = sum(float(match[unit] or 0) * length for unit, length in _HOURS.items())
    return -total if match["sign"] else total


@lru_cache(_REMEMBERED)
def day(text: str) -> date | None:
    """Read the date of `2026-03-02T08:00:00`; None if it is none."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
