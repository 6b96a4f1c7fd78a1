"""Written periods: months, weeks, quarters and years in a text, before anybody says of which year."""

import re
from dataclasses import dataclass
from functools import lru_cache

from planner.importing.values.month_names import month_of
from planner.importing.values.period import Granularity
from planner.importing.values.plain import CACHE, LONGEST, plain

_YEAR = r"\d{4}|'?\d{2}"
_LONG_YEAR = r"(?:19|20|21)\d{2}"
_LETTERS = r"[^\W\d_]+"
_WEEK = (
    r"(?:kalenderwoche|kw|calendar week|cw|week|woche|wk|w|semaine|semana|sem|se|s|uke|u)\.?(?: ?(?:no|nr|n°|nº|#)\.?)?"
)
_QUARTER = r"(?:quartal|quarter|qtr|trimestre|trim|tri|kvartal|kv|q|t)\.?"
_ORDINAL = r"(?:\.|st|nd|rd|th|er|ère|e|º|°|ª|o)?"
_FORMS: tuple[tuple[Granularity, str], ...] = (
    (Granularity.WEEK, rf"{_WEEK} ?(?P<n>\d{{1,2}})(?:[ /.,-]*\(?(?P<y>{_LONG_YEAR})\)?| ?[/'] ?'?(?P<yy>\d{{2}}))?"),
    (Granularity.WEEK, rf"(?P<y>{_LONG_YEAR})[ /.-]*{_WEEK} ?(?P<n>\d{{1,2}})"),
    (Granularity.WEEK, rf"(?P<n>\d{{1,2}})\.? ?(?:kw|woche|uke|week|semana|semaine)(?:[ /-]+(?P<y>{_YEAR}))?"),
    (Granularity.WEEK, rf"(?:(?P<y>{_LONG_YEAR}) ?[年년] ?)?第? ?(?P<n>\d{{1,2}}) ?[週주]目?차?"),
    (
        Granularity.QUARTER,  # two digits right behind the number are no year: T127 is a task
        rf"{_QUARTER} ?(?P<n>[1-4])(?:[ /.,'-]+(?:de )?\(?(?P<y>{_YEAR})\)?|\(?(?P<yy>{_LONG_YEAR})\)?)?",
    ),
    (Granularity.QUARTER, rf"(?P<y>{_LONG_YEAR})[ /.,-]*{_QUARTER} ?(?P<n>[1-4])"),
    (Granularity.QUARTER, rf"(?P<n>[1-4]){_ORDINAL} ?{_QUARTER}(?:[ /.,'-]*(?:de )?(?P<y>{_YEAR}))?"),
    (Granularity.QUARTER, rf"(?:(?P<y>{_LONG_YEAR}) ?[年년] ?)?第? ?(?P<n>[1-4]) ?(?:四半期|분기)"),
    (Granularity.MONTH, rf"(?P<y>{_LONG_YEAR}) ?[-/.] ?(?P<n>\d{{1,2}})"),
    (Granularity.MONTH, rf"(?P<n>\d{{1,2}}) ?[-/.] ?(?P<y>{_LONG_YEAR})"),
    (Granularity.MONTH, r"(?P<n>0?[1-9]|1[0-2])/(?P<yy>[2-4]\d)"),
    (Granularity.MONTH, r"(?P<y>20\d{2})(?P<n>0[1-9]|1[0-2])"),
    (Granularity.MONTH, rf"(?:(?P<y>{_YEAR}) ?[年년] ?)?(?P<n>\d{{1,2}}) ?(?:月|月度|월)"),
    (Granularity.YEAR, rf"(?:(?:jahr|year|année|año|ano|år) )?(?P<y>{_LONG_YEAR}) ?[年년]?"),
)
_PATTERNS = tuple((kind, re.compile(form, re.IGNORECASE)) for kind, form in _FORMS)
_NAMED = re.compile(
    rf"({_LETTERS})\.?[\s\-/.,_]*(?:de )?(?P<y>{_YEAR})?|(?P<before>{_LONG_YEAR})[\s\-/.,_]*({_LETTERS})\.?"
)
_CUSTOM = re.compile(r"w(?!oche).*|.*四半期", re.IGNORECASE)
"""Forms that some count otherwise than by ISO weeks and calendar quarters."""

_FISCAL = re.compile(
    r"\b(?:fy|gj|ej)\b|\bfy\d|geschäftsjahr|fiscal|exercice|ejercicio|exercício|regnskapsår|年度", re.I
)
_NUMBERS = {Granularity.MONTH: 12, Granularity.QUARTER: 4, Granularity.WEEK: 53}
_SHORT = 2
_FIRST_YEAR, _LAST_YEAR = 20, 49
"""Numbers behind a month's name that are a year if any: `Mai 26`; `Jan 5` is a day."""


@dataclass(frozen=True, slots=True)
class WrittenPeriod:
    """A month, week, quarter or year as it is written.

    Attributes:
        number: Of the month, week or quarter; 0 for a year.
        year: As written; None without one.
        is_short: Whether the year has two digits.
        is_odd: Whether its form is worth a note.
    """

    granularity: Granularity
    number: int
    year: int | None = None
    is_short: bool = False
    is_odd: bool = False


@lru_cache(CACHE)
def written_period(text: str) -> WrittenPeriod | None:
    """Return the month, week, quarter or year that a text consists of, or None."""
    text = plain(text).strip(" ,;:")
    if not text or len(text) > LONGEST:
        return None
    return _named_month(text) or _numbered(text)


def is_fiscal(text: str) -> bool:
    """Tell whether a text speaks of a business year, whose first month it does not say: FY27 Q2, 2026年度."""
    return _FISCAL.search(plain(text)) is not None


def _named_month(text: str) -> WrittenPeriod | None:
    match = _NAMED.fullmatch(text)
    month = month_of(match[1] or match[4]) if match else None
    if match is None or month is None:
        return None
    year = match["y"] or match["before"]
    is_short = year is not None and " " in text and year.isdigit() and len(year) == _SHORT
    is_day = is_short and not _FIRST_YEAR <= int(year or 0) <= _LAST_YEAR
    return None if is_day else _period(Granularity.MONTH, month, year)


def _numbered(text: str) -> WrittenPeriod | None:
    for granularity, pattern in _PATTERNS:
        if match := pattern.fullmatch(text):
            found = match.groupdict()
            number = int(found.get("n") or 0)
            if granularity in _NUMBERS and not 1 <= number <= _NUMBERS[granularity]:
                return None
            return _period(
                granularity,
                number,
                found.get("y") or found.get("yy"),
                is_odd=bool(text.isdigit() or _CUSTOM.fullmatch(text)),
            )
    return None


def _period(granularity: Granularity, number: int, year: str | None, *, is_odd: bool = False) -> WrittenPeriod:
    digits = (year or "").lstrip("'")
    is_short = len(digits) == _SHORT
    is_odd = is_odd and granularity is not Granularity.YEAR
    return WrittenPeriod(granularity, number, int(digits) if digits else None, is_short, is_odd)
