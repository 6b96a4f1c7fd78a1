"""Digits: the numbers that a written one can be, with points, commas, blanks and apostrophes between its digits."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from planner.importing.values.plain import CACHE

DIGITS = r"\d+(?:[.,' ]\d+)*(?:[eE][+-]?\d{1,3})?|[.,]\d+"
"""A run of digits with marks between them, for patterns of texts that hold a number beside words."""

_PLAIN = re.compile(r"\d+")
_POWER = re.compile(r"(\d+(?:[.,]\d+)?)[eE]([+-]?\d{1,3})")
_GROUPED = re.compile(r"\d{1,3}(?:([' ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?")
_ONE_MARK = re.compile(r"(\d*)([.,])(\d+)")
_GROUPS = {
    ",": re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}"),  # the second as in India: 1,00,000
    ".": re.compile(r"\d{1,3}(?:\.\d{3})+"),
}
_GROUP = 3


@dataclass(frozen=True, slots=True)
class Digits:
    """What a run of digits can be worth.

    Attributes:
        comma: Its value if the comma is the decimal mark; None if it cannot be.
        point: Its value if the point is the decimal mark; None if it cannot be.
        raised: Whether it is written with a power of ten: 4e1.
    """

    comma: Decimal | None
    point: Decimal | None
    raised: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it is worth something else with each decimal mark."""
        return None not in (self.comma, self.point) and self.comma != self.point

    @property
    def shows_comma(self) -> bool | None:
        """Whether it shows that the comma is the decimal mark; None if it shows nothing."""
        return None if (self.comma is None) == (self.point is None) else self.comma is not None


@lru_cache(CACHE)
def digits_of(text: str) -> Digits | None:
    """Return what the plain text of a number without a sign can be worth, or None if it is no number."""
    if _PLAIN.fullmatch(text):
        return _either(Decimal(text))
    if match := _POWER.fullmatch(text):
        number = Decimal(f"{match[1].replace(',', '.')}e{match[2]}")
        return Digits(number, number, raised=True)
    if _GROUPED.fullmatch(text):
        return _marked(re.sub("[' ]", "", text), is_grouped=True)
    return _marked(text, is_grouped=False)


def _either(number: Decimal) -> Digits:
    return Digits(number, number)


def _marked(text: str, *, is_grouped: bool) -> Digits | None:
    if _PLAIN.fullmatch(text):
        return _either(Decimal(text))
    if match := _ONE_MARK.fullmatch(text):
        return _with_one_mark(match, is_grouped)
    return None if is_grouped else _with_many_marks(text)


def _with_one_mark(match: re.Match[str], is_grouped: bool) -> Digits:
    head, mark, tail = match.groups()
    decimal = Decimal(f"{head or 0}.{tail}")
    may_group = not is_grouped and len(tail) == _GROUP and 0 < len(head) <= _GROUP and head[0] != "0"
    whole = Decimal(head + tail) if may_group else None
    return Digits(decimal, whole) if mark == "," else Digits(whole, decimal)


def _with_many_marks(text: str) -> Digits | None:
    for mark, group in (",", "."), (".", ","):
        whole, found, tail = text.rpartition(mark)
        if (
            mark not in whole
            and group in whole
            and found
            and _PLAIN.fullmatch(tail)
            and _GROUPS[group].fullmatch(whole)
        ):
            number = Decimal(f"{whole.replace(group, '')}.{tail}")
            return Digits(number, None) if mark == "," else Digits(None, number)
        if group not in text and _GROUPS[mark].fullmatch(text):
            number = Decimal(text.replace(mark, ""))
            return Digits(None, number) if mark == "," else Digits(number, None)
    return None
