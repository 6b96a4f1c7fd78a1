"""Beside an amount: the sign, the currency and the word for thousands or millions before and behind its digits."""

import re
from dataclasses import dataclass
from functools import lru_cache

from planner.importing.values.currencies import CURRENCY, currency_of
from planner.importing.values.magnitudes import MAGNITUDE
from planner.importing.values.numbers import ABOUT

_FEW = 1 << 10
_WORDS = rf"(?P<word>{MAGNITUDE})?\s*(?P<name>{CURRENCY})?"
_AHEAD = re.compile(rf"(?P<about>{ABOUT})?(?P<first>[+-]?)\s*{_WORDS}\s*(?P<last>-?)\s*", re.IGNORECASE)
_BEHIND = re.compile(rf"(?:[.,]--?)?(?P<first>-?)\s*{_WORDS}(?P<last>-?)", re.IGNORECASE)
_LITERALS = re.compile(r'"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|([€$£¥])')
_SCALING = re.compile(r"[0#](,+)(?![0#,.]*[0#])")


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands on one side of an amount.

    Attributes:
        magnitude: The word that multiplies it, in lower case; empty without one.
        minus: How many signs say that it is below zero.
        is_odd: Whether it is written so that it is worth a note.
    """

    currency: str | None = None
    magnitude: str = ""
    minus: int = 0
    is_odd: bool = False


@lru_cache(_FEW)
def said_ahead(text: str) -> Beside | None:
    """Return what is said before the digits: `-€`, `ca. NOK`, `K€`; None if it is something else."""
    match = _AHEAD.fullmatch(text)
    return None if match is None else _said(match, is_odd=bool(match["about"]))


@lru_cache(_FEW)
def said_behind(text: str) -> Beside | None:
    """Return what is said behind the digits: `k€`, `Mio. EUR`, `,-`, `-`; None if it is something else."""
    match = _BEHIND.fullmatch(text)
    return None if match is None else _said(match, is_odd="-" in (match["first"], match["last"]))


@lru_cache(_FEW)
def said_by_format(number_format: str) -> tuple[Beside, int]:
    """Return what a number format shows beside a number, and how many thousands it leaves out: `#,##0, "k€"`."""
    positive = number_format.partition(";")[0]
    literal = " ".join("".join(parts).strip() for parts in _LITERALS.findall(positive)).strip()
    left_out = sum(len(commas) for commas in _SCALING.findall(positive))
    return said_behind(literal) or Beside(), left_out


def _said(match: re.Match[str], *, is_odd: bool) -> Beside:
    currency = currency_of(match["name"]) if match["name"] else None
    minus = (match["first"] == "-") + (match["last"] == "-")
    return Beside(currency, (match["word"] or "").casefold(), minus, is_odd)
