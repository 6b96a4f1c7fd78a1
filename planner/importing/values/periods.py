"""Periods: headers and cells that stand for a day, week, month, quarter or year, or for a range of them."""

import re
from dataclasses import replace
from functools import lru_cache

from planner.importing.values.calendar_periods import (
    granularity_of,
    joined,
    numbered,
    periods_from,
    week_from,
    weeks_from,
    with_years,
)
from planner.importing.values.dates import read_date
from planner.importing.values.day_choice import asked_years, full_year
from planner.importing.values.period import Granularity, Period
from planner.importing.values.period_text import WrittenPeriod, is_fiscal, written_period
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
    mapped,
    noted,
)
from planner.importing.values.refusal import quoted, taken, unread
from planner.workbook.grid import Cell, CellType

__all__ = ["granularity_of", "periods_from", "read_period", "weeks_from", "with_years"]

_WANTED = "a period"
_ADVICE = "Write it with its year, such as 2027-03, 2027-W09, Q1 2027 or 2027-03-31"
_WEEK_OF = re.compile(
    r"(?:w/?c|w\.c\.|wb|w/b|week (?:of|from|commencing|beginning|starting)|woche (?:vom|ab)|kw ab|"
    r"semaine du|sem\. du|semana (?:del?|de)|uke fra|uken fra)\.?:? *(.+)",
    re.IGNORECASE,
)
_QUARTER_WITH_MONTHS = re.compile(r"([^()]+?) ?\(([^()]*[^\W\d_][^()]*)\)")
_TO = re.compile(r" *(?:-|~|…|\.\.+| to | bis | à | au | a | al | til | hasta | até |から) *", re.IGNORECASE)
_HALF = re.compile(
    r"(?:h|hj|halbjahr)[ .]?[12](?:\D.*)?|[12]\.? ?(?:h|hj|halbjahr|halvår|semestre)\d*.*|.*半期", re.IGNORECASE
)


def read_period(
    cell: Cell | str, conventions: Conventions = NOTHING_KNOWN, *, years_allowed: bool = False
) -> Reading[Period]:
    """Read the period that a header or a cell stands for; a date stands for its day.

    Args:
        years_allowed: Whether a bare 2027 is a year here rather than a number.
    """
    if isinstance(cell, str):
        return _in_text(cell, conventions, years_allowed)
    if cell.type is CellType.TEXT:
        return _in_text(str(cell.value), conventions, years_allowed)
    if cell.type is CellType.NUMBER and isinstance(reading := _in_text(cell.text, conventions, years_allowed), Read):
        return reading
    return mapped(read_date(cell, conventions), lambda day: Period(day, day, Granularity.DAY))


@lru_cache(CACHE)
def _in_text(text: str, conventions: Conventions, years_allowed: bool) -> Reading[Period]:
    reading = _months_of_quarter(text, conventions) or _one(text, conventions, years_allowed)
    if isinstance(reading, Fault):
        reading = _range(plain(text), text, conventions) or _range_in_years(plain(text), text, conventions) or reading
    return noted(reading, INVISIBLE if has_invisible(text) else "")


def _one(text: str, conventions: Conventions, years_allowed: bool) -> Reading[Period]:
    if is_fiscal(text):
        return Fault(f"holds {quoted(text)}, of a business year whose first month it does not say", _ADVICE)
    written = written_period(text)
    is_number = text.strip().isdigit() and written is not None and written.granularity is Granularity.YEAR
    if written is not None and (years_allowed or not is_number):
        return _dated(written, text, conventions)
    if len(text) <= LONGEST and (match := _WEEK_OF.fullmatch(plain(text))):
        return mapped(read_date(match[1], conventions), week_from)
    days = read_date(text, conventions)
    if not isinstance(days, Fault):
        return mapped(days, lambda day: Period(day, day, Granularity.DAY))
    if _HALF.fullmatch(plain(text)):
        return Fault(f"holds {quoted(text)}, half a year, where a period is expected", "Split it in quarters")
    return days if "calendar" in days.what else unread(text, _WANTED, _ADVICE)


def _months_of_quarter(text: str, conventions: Conventions) -> Reading[Period] | None:
    """Read a quarter that says its months, as those of business years do: `T1 (abr-jun)`."""
    match = _QUARTER_WITH_MONTHS.fullmatch(plain(text)) if len(text) <= LONGEST else None
    written = written_period(match[1]) if match else None
    if match is None or not (is_fiscal(match[1]) or (written and written.granularity is Granularity.QUARTER)):
        return None
    reading = _in_text(match[2], conventions, years_allowed=False)
    return None if isinstance(reading, Fault) else reading


def _dated(written: WrittenPeriod, text: str, conventions: Conventions) -> Reading[Period]:
    year = conventions.year if written.year is None else full_year(written.year, is_short=written.is_short)
    if year is None:
        years = asked_years(conventions.likely_years)
        found = [(str(year), numbered(written.granularity, written.number, year)) for year in years]
        return Doubt(DoubtKind.YEAR, tuple(Choice(answer, period) for answer, period in found if period))
    period = numbered(written.granularity, written.number, year)
    if period is None:
        return Fault(f"holds {quoted(text)}, a week that {year} does not have", _ADVICE)
    needs_note = written.is_short or written.is_odd or written.year is None
    return Read(period, taken(text, f"{period.first} to {period.last}") if needs_note else "")


def _range(clean: str, text: str, conventions: Conventions) -> Reading[Period] | None:
    """Read from one period to another; an end without a year has that of the other end."""
    if len(clean) > LONGEST:
        return None
    for match in _TO.finditer(clean):
        start, end = clean[: match.start()], clean[match.end() :]
        last = _one(end, conventions, years_allowed=False)
        if not isinstance(last, Read):
            continue
        first = _before(start, last.value, conventions)
        if isinstance(first, Read) and first.value.granularity is last.value.granularity:
            period = joined(first.value, last.value)
            return Read(period, taken(text, f"{period.first} to {period.last}"))
    return None


def _range_in_years(clean: str, text: str, conventions: Conventions) -> Doubt[Period] | None:
    if conventions.year is not None:
        return None
    years = asked_years(conventions.likely_years)
    found = [(str(year), _range(clean, text, replace(conventions, year=year))) for year in years]
    choices = tuple(Choice(answer, reading.value) for answer, reading in found if isinstance(reading, Read))
    return Doubt(DoubtKind.YEAR, choices) if choices else None


def _before(start: str, last: Period, conventions: Conventions) -> Reading[Period] | None:
    """Read the start of a range in the year of its end, or in the year before if that is after it."""
    for year in last.last.year, last.last.year - 1:
        told = Conventions(day_first=conventions.day_first, year=year)
        first = _one(start, told, years_allowed=False)
        if not isinstance(first, Read):
            return first
        if first.value.first <= last.first:
            return first
    return None
