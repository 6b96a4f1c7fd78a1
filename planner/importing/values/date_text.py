"""Written dates: the numbers of day, month and year in a text, before conventions say which is which."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from planner.importing.values.month_names import month_of, weekday_of
from planner.importing.values.plain import CACHE, LONGEST, plain

_LETTERS = r"[^\W\d_]+"
_YEAR = r"\d{4}|'?\d{2}"
_SHORT = 2
_TIME = re.compile(
    r"(?P<date>.*\d\S*)(?:[T,]| |, )\s*(?:(?:at|um|à|a las|às|kl\.?)\s+)?"
    r"(?P<time>\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?\s?m\.?)?|\d{1,2}(?:時|시)(?:\s?\d{1,2}[分분])?|\d{1,2}\s?[ap]m)"
    r"(?:\s*(?:Uhr|h))?\s*(?P<zone>Z|UTC|GMT|CES?T|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})\.?")
_YEAR_LAST = re.compile(rf"(\d{{1,2}}) ?([-/. ]) ?(\d{{1,2}}) ?\2 ?({_YEAR})\.?")
_NO_YEAR = re.compile(r"(\d{1,2}) ?(/|\.) ?(\d{1,2})\.?")
_COMPACT = re.compile(r"((?:19|20|21)\d{2})(\d{2})(\d{2})")
_DAY_MONTH = re.compile(
    rf"(?:the )?(\d{{1,2}})(?:st|nd|rd|th|er|º|°|ª|o)?[\s\-/.]*(?:(?:de|of)\s+|d')?({_LETTERS})\.?"
    rf"(?:[\s\-/.,]*(?:(?:de|del|of)\s+)?({_YEAR}))?",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"({_LETTERS})\.?[\s\-/.]*(?:the )?(\d{{1,2}})(?:st|nd|rd|th)?(?:[\s,\-/.]+({_YEAR}))?", re.IGNORECASE
)
_YEAR_MONTH_DAY = re.compile(rf"(\d{{4}})[\s\-/.,]*({_LETTERS})\.?[\s\-/.]*(\d{{1,2}})", re.IGNORECASE)
_EAST = re.compile(r"(?:(\d{4}|\d{2}) ?[年년][ /]?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]?")
_ERA = re.compile(r"(令和|平成|R|H) ?(\d{1,2}|元) ?(?:年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日?|([./])(\d{1,2})\5(\d{1,2}))")
_ERA_BEGINS = {"令和": 2018, "R": 2018, "平成": 1988, "H": 1988}
_MONTH_ALONE = re.compile(
    rf"({_LETTERS})\.?[\s\-/.,']*(?:\d{{4}}|'?\d{{2}})?|\d{{1,2}} ?[/.-] ?\d{{4}}|\d{{4}}[/.-]\d{{1,2}}"
)
_FLAGGED = re.compile(r"(.*\d)(?: A|\*)")
"""Primavera P6 writes `A` behind a date that is actual, and `*` behind one that is constrained."""
_WEEKDAY_AHEAD = re.compile(rf"({_LETTERS}(?:-feira)?)\.?,? +(.+)")
_WEEKDAY_BEHIND = re.compile(rf"(.+\d\S*?) ?,? ?[(\[]?({_LETTERS}(?:-feira)?)\.?[)\]]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """A date as it is written.

    Attributes:
        readings: Pairs of day and month it may mean: one if that is sure, day first otherwise.
        year: As written, so that 26 is 26; None without one.
        is_short: Whether the year has two digits.
        has_points: Whether points stand between the numbers; such dates begin with the day by custom.
        weekday: 0 for Monday, if it says one.
        time: The time of day behind it; empty without one.
        zone: Of the time: `Z`, `+02:00`; empty without one.
        is_odd: Whether its form is worth a note: without separators, of a Japanese era, or with a flag behind it.
    """

    readings: tuple[tuple[int, int], ...]
    year: int | None = None
    is_short: bool = False
    has_points: bool = False
    weekday: int | None = None
    time: str = ""
    zone: str = ""
    is_odd: bool = False


@lru_cache(CACHE)
def written_date(text: str) -> WrittenDate | None:
    """Return the date that a text consists of, or None."""
    text = plain(text).strip(" ,;")
    if len(text) > LONGEST or not any(map(str.isdigit, text)):
        return None
    if (found := _dated(text)) is not None:
        return found
    if match := _TIME.fullmatch(text):
        found = _dated(match["date"].rstrip(" ,T"))
        return None if found is None else replace(found, time=match["time"], zone=match["zone"] or "")
    flagged = _FLAGGED.fullmatch(text)
    found = _dated(flagged[1]) if flagged else None
    return None if found is None else replace(found, is_odd=True)


def is_month_alone(text: str) -> bool:
    """Tell whether a text names a month without a day."""
    match = _MONTH_ALONE.fullmatch(plain(text))
    return match is not None and (match[1] is None or month_of(match[1]) is not None)


def _dated(text: str) -> WrittenDate | None:
    return _bare(text) or _with_weekday(text)


def _with_weekday(text: str) -> WrittenDate | None:
    for pattern, name, rest in (_WEEKDAY_AHEAD, 1, 2), (_WEEKDAY_BEHIND, 2, 1):
        match = pattern.fullmatch(text)
        if match and (weekday := weekday_of(match[name])) is not None and (found := _bare(match[rest])) is not None:
            return replace(found, weekday=weekday)
    return None


def _bare(text: str) -> WrittenDate | None:
    return _in_numbers(text) or _with_month_name(text) or _in_the_east(text)


def _in_numbers(text: str) -> WrittenDate | None:
    if match := _YEAR_FIRST.fullmatch(text):
        return _sure(int(match[4]), int(match[3]), match[1])
    if match := _YEAR_LAST.fullmatch(text):
        return _open(int(match[1]), int(match[3]), match[4], match[2])
    if match := _NO_YEAR.fullmatch(text):
        return _open(int(match[1]), int(match[3]), None, match[2])
    if match := _COMPACT.fullmatch(text):
        return _sure(int(match[3]), int(match[2]), match[1], is_odd=True)
    return None


def _with_month_name(text: str) -> WrittenDate | None:
    if (match := _DAY_MONTH.fullmatch(text)) and (month := month_of(match[2])):
        return _sure(int(match[1]), month, match[3])
    if (match := _YEAR_MONTH_DAY.fullmatch(text)) and (month := month_of(match[2])):
        return _sure(int(match[3]), month, match[1])
    match = _MONTH_DAY.fullmatch(text)
    if match and (month := month_of(match[1])) and (match[3] or " " in match[0]):
        return _sure(int(match[2]), month, match[3])
    return None


def _in_the_east(text: str) -> WrittenDate | None:
    if match := _EAST.fullmatch(text):
        return _sure(int(match[3]), int(match[2]), match[1])
    if match := _ERA.fullmatch(text):
        year = _ERA_BEGINS[match[1]] + (1 if match[2] == "元" else int(match[2]))
        month, day = match[3] or match[6], match[4] or match[7]
        return _sure(int(day), int(month), str(year), is_odd=True)
    return None


def _sure(day: int, month: int, year: str | None, *, is_odd: bool = False) -> WrittenDate:
    digits = (year or "").lstrip("'")
    number = int(digits) if digits else None
    return WrittenDate(readings=((day, month),), year=number, is_short=len(digits) == _SHORT, is_odd=is_odd)


def _open(first: int, second: int, year: str | None, mark: str) -> WrittenDate:
    found = _sure(first, second, year)
    return replace(found, readings=((first, second), (second, first)), has_points=mark == ".")
