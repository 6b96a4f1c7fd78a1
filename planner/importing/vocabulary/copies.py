"""Copies: sheets that are older copies of another one, by their names."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.importing.vocabulary.phrases import Phrases

_COUNTED = re.compile(r"\s*\(\d+\)\s*$")
"""What spreadsheets put behind the name of a copied sheet."""
_VERSION = re.compile(r"(?:^|[\s_.-])(?:v|ver|version|rev)[\s_.]?(\d+(?:[._]\d+)*)(?=$|[\s_)-])", re.IGNORECASE)
_DATE = re.compile(
    r"(?P<year>20\d\d)[-._ ]?(?P<month>[01]\d)(?:[-._ ]?(?P<day>[0-3]\d))?(?!\d)"
    r"|(?P<day_first>[0-3]?\d)[-._ ](?P<month_next>[01]?\d)[-._ ](?P<year_last>(?:20)?\d\d)(?!\d)"
)


@dataclass(frozen=True, slots=True)
class _Name:
    """What a sheet's name says: of what it is a copy, and which."""

    base: str
    version: tuple[int, ...]
    date: tuple[int, ...]


class Copies:
    """The words of all languages that mark older copies."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = Phrases({True: words})

    def is_old(self, name: str, others: Sequence[str] = ()) -> bool:
        """Tell whether a sheet is an older copy: its name says so, or another sheet has a later date or version.

        Args:
            others: Names of the workbook's other sheets.
        """
        if self._words.inside(name) or _COUNTED.search(name):
            return True
        own = _name(name)
        return any(_is_later(_name(other), own) for other in others if other != name)


def _is_later(other: _Name, own: _Name) -> bool:
    if other.base != own.base or not (own.version or own.date):
        return False
    is_undated = bool(own.date) and not (other.date or other.version)
    return is_undated or (own.version < other.version and own.date <= other.date) or _has_later_date(other, own)


def _has_later_date(other: _Name, own: _Name) -> bool:
    return bool(own.date) and own.date < other.date


def _name(text: str) -> _Name:
    plain = unicodedata.normalize("NFKC", text).casefold()
    date = _DATE.search(plain)
    without_date = _DATE.sub(" ", plain)
    version = _VERSION.search(without_date)
    base = "".join(re.findall(r"\w+", _VERSION.sub(" ", without_date)))
    numbers = tuple(int(part) for part in re.split(r"[._]", version[1])) if version else ()
    return _Name(base, numbers, _date(date) if date else ())


def _date(match: re.Match[str]) -> tuple[int, ...]:
    """Return year, month and day as far as they are given; of 03.04. the day comes first."""
    if match["year"]:
        return tuple(int(part) for part in (match["year"], match["month"], match["day"]) if part)
    return int(match["year_last"]) % 100 + 2000, int(match["month_next"]), int(match["day_first"])
