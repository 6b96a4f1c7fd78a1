"""Dates: cells that hold a day, as a true date, a number or text."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import lru_cache

from planner.importing.values.date_text import WrittenDate, is_month_alone, written_date
from planner.importing.values.day_choice import ADVICE, Told, day_meant, days_of, full_year, told_by, within
from planner.importing.values.plain import CACHE, INVISIBLE, has_invisible
from planner.importing.values.reading import NOTHING_KNOWN, Conventions, Fault, Read, Reading, noted
from planner.importing.values.refusal import quoted, refused, taken, unread
from planner.workbook.grid import Cell, CellType

_WANTED = "a date"
_FIRST_SERIAL, _LAST_SERIAL = 25_000, 80_000
"""Numbers that are days of Excel's calendar: from 1968 to 2119."""
_SERIAL_BEGINS = date(1899, 12, 30)
_FIRST_COMPACT, _LAST_COMPACT = 19_900_101, 21_991_231
_CLOCK = re.compile(r"(\d{1,2})(?::(\d{2}))?.*?(p)?\.?\s?(?:m\.?)?", re.IGNORECASE)
_MONTHS = 12
_DAY_OPENS, _DAY_CLOSES = 6, 20


def read_date(cell: Cell | str, conventions: Conventions = NOTHING_KNOWN) -> Reading[date]:
    """Read a day; a time of day beside it is left out with a note."""
    if isinstance(cell, str):
        return _in_text(cell, told_by(conventions))
    match cell.type:
        case CellType.DATE:
            return _stored(str(cell.value))
        case CellType.TEXT:
            return _in_text(str(cell.value), told_by(conventions))
        case CellType.MOMENT:
            return _at_moment(str(cell.value))
        case CellType.NUMBER:
            return _in_number(cell.text)
        case _:
            return refused(cell, _WANTED, ADVICE)


def day_order_of(texts: Iterable[str]) -> bool | None:
    """Return whether the dates of a file begin with the day, if they show it and do not contradict each other."""
    shown = {_shown_order(written) for text in texts if (written := written_date(text)) is not None}
    shown.discard(None)
    return shown.pop() if len(shown) == 1 else None


def _shown_order(written: WrittenDate) -> bool | None:
    first, second = written.readings[0]
    if len(written.readings) == 1 or first == second:
        return None
    if (first > _MONTHS) != (second > _MONTHS):
        return first > second
    if written.weekday is None or written.year is None:
        return None
    days = days_of(written, full_year(written.year, is_short=written.is_short))
    fits = [day is not None and day.weekday() == written.weekday for day in days]
    return fits[0] if fits[0] != fits[1] else None


@lru_cache(CACHE)
def _stored(text: str) -> Reading[date]:
    try:
        return within(date.fromisoformat(text), text)
    except ValueError:
        return unread(text, _WANTED, ADVICE)


@lru_cache(CACHE)
def _at_moment(text: str) -> Reading[date]:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return Fault(f"holds {quoted(text)}, a time without a day, where a date is expected", ADVICE)
    return _without_time(within(moment.date(), text), text, f"{moment:%H:%M}", "")


@lru_cache(CACHE)
def _in_number(text: str) -> Reading[date]:
    try:
        number = float(text)
    except ValueError:
        return unread(text, _WANTED, ADVICE)
    if _FIRST_SERIAL <= number <= _LAST_SERIAL:
        day = _SERIAL_BEGINS + timedelta(days=int(number))
        return noted(within(day, text), f"the number {text} was read as {day}, as Excel counts days")
    if _FIRST_COMPACT <= number <= _LAST_COMPACT and number == int(number):
        return _in_text(str(int(number)), Told())
    return Fault(f"holds the number {text}, where a date is expected", ADVICE)


@lru_cache(CACHE)
def _in_text(text: str, told: Told) -> Reading[date]:
    written = written_date(text)
    if written is None:
        return _other_text(text)
    reading = day_meant(written, text, told)
    if written.time:
        reading = _without_time(reading, text, written.time, written.zone)
    return noted(reading, INVISIBLE if has_invisible(text) else "")


def _other_text(text: str) -> Reading[date]:
    if text.isascii() and text.strip().isdigit() and isinstance(serial := _in_number(text.strip()), Read):
        return serial
    if is_month_alone(text):
        return Fault(f"holds {quoted(text)}, a month without a day, where a date is expected", "Type its day too")
    return unread(text, _WANTED, ADVICE)


def _without_time(reading: Reading[date], text: str, time: str, zone: str) -> Reading[date]:
    if not isinstance(reading, Read):
        return reading
    left_out = f"the time {time}{' and its zone ' if zone else ''}{zone}"
    note = f"{left_out} was left out" if reading.note else taken(text, reading.value, f"without {left_out}")
    moved = "see that no change of time zone moved it to another day" if _is_night(time) else ""
    return noted(noted(reading, note), moved)


def _is_night(time: str) -> bool:
    """Tell whether nobody works at that time; midnight is how programs write days, and does not count."""
    match = _CLOCK.fullmatch(time)
    if match is None:
        return False
    hour, minute = int(match[1]) % (12 if match[3] else 24) + (12 if match[3] else 0), int(match[2] or 0)
    return (hour, minute) != (0, 0) and not _DAY_OPENS <= hour < _DAY_CLOSES
