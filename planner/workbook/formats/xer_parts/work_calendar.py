"""Work calendar: what the packed field `clndr_data` of a P6 calendar says.

The field is nested text, `(0||2()((0||0(s|08:00|f|16:00)())))`: each node has a name, attributes and nodes below it.
The order of the nodes alone tells what each belongs to, so that a field that breaks off is read as far as it goes.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from planner.workbook.formats.days_off import WEEKDAYS, Stretch, WeekdayRule

_NODE = re.compile(r"\(\s*\d+\s*\|\|\s*([^()|]*?)\s*\(([^()]*)\)")
_TIME = re.compile(r"\s*(\d{1,2})[:.](\d{2})\s*([AaPp][Mm])?")
_EPOCH = date(1899, 12, 30)
"""Day 0 of the day numbers."""
_LATEST = 200_000
_WEEK, _EXCEPTIONS = "DaysOfWeek", "Exceptions"
_NOON = 12


def week_of(packed: str) -> list[WeekdayRule]:
    """Return the hours of each weekday, Sunday first; days that the field does not have are left out."""
    return [
        WeekdayRule(WEEKDAYS[int(name) - 1], hours)
        for name, hours in _days(packed, _WEEK)
        if name.isdecimal() and 1 <= int(name) <= len(WEEKDAYS)
    ]


def stretches_of(packed: str) -> list[Stretch]:
    """Return the days that differ from the weekly pattern."""
    found: list[Stretch] = []
    for name, hours in _days(packed, _EXCEPTIONS):
        if name.isdecimal() and 0 < int(name) < _LATEST:
            when = _EPOCH + timedelta(days=int(name))
            found.append(Stretch(when, when, "", hours))
    return found


def _days(packed: str, wanted: str) -> Iterator[tuple[str, float]]:
    """Yield name and hours of each day in a section; exceptions go by their day numbers."""
    section = current = ""
    hours = 0.0
    for name, attributes in _nodes(packed):
        if "s" in attributes and "f" in attributes:
            hours += _length(attributes["s"], attributes["f"])
            continue
        if current and section == wanted:
            yield current, hours
        is_day = name.isdecimal() or "d" in attributes
        section = section if is_day else name
        current, hours = (attributes.get("d", name) if is_day else ""), 0.0
    if current and section == wanted:
        yield current, hours


def _nodes(packed: str) -> Iterator[tuple[str, dict[str, str]]]:
    for match in _NODE.finditer(packed):
        parts = [part.strip() for part in match[2].split("|")]
        yield match[1], dict(zip(parts[::2], parts[1::2], strict=False))


def _length(start: str, end: str) -> float:
    """Return the hours of a shift; midnight at its end is the day's end."""
    first, last = _hour(start), _hour(end)
    return 0 if first is None or last is None else max(0.0, (last or 24) - first)


def _hour(text: str) -> float | None:
    match = _TIME.match(text)
    if match is None:
        return None
    hour = int(match[1])
    if match[3]:
        hour = hour % _NOON + (_NOON if match[3].lower() == "pm" else 0)
    return hour + int(match[2]) / 60
