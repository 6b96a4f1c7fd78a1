"""Money's scale: what a title says that bare amounts below it are counted in, such as thousands of pounds."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from planner.importing.values.beside_amount import said_behind
from planner.importing.values.currencies import CURRENCY
from planner.importing.values.magnitudes import MAGNITUDE, times_of

_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_IN = re.compile(r"\b(?:in|en|em|i|all figures|alle angaben in|figures in)\s+(?P<scale>.+)", re.IGNORECASE)
_ZEROS = re.compile(rf"(?P<before>{CURRENCY})?\s*['\u2019]?000s?\s*(?P<behind>{CURRENCY})?", re.IGNORECASE)
_TURNED = re.compile(rf"(?P<currency>{CURRENCY})\s*(?P<times>{MAGNITUDE})", re.IGNORECASE)
_OF = re.compile(rf"(?P<times>{MAGNITUDE})s?\s+(?:of|de|di)\s+.+", re.IGNORECASE)
_FEWEST_LETTERS = 3
"""Of a word for thousands that stands without a currency: `T` alone may be anything."""


@lru_cache(1024)
def scale_said(text: str) -> str:
    """Return the unit of money that a title names with a word for thousands or millions, as `k£`; empty without one."""
    pieces = [text, *_BRACKETS.findall(text)]
    pieces += [match["scale"] for piece in pieces if (match := _IN.search(piece))]
    for piece in pieces:
        for words in (piece, " ".join(piece.split()[:2]), piece.split(" ")[0]):
            if found := _scale(words.strip(" .:,;")):
                return found
    return ""


def scale_above(titles: Iterable[str]) -> str:
    """Return the unit of the first title that names one."""
    return next(filter(None, map(scale_said, titles)), "")


def times_said(unit: str) -> Decimal:
    """Return what amounts of a unit are multiplied by; 1 if it says no thousands."""
    beside = said_behind(unit)
    return times_of(beside.magnitude) if beside is not None and beside.magnitude else Decimal(1)


def _scale(words: str) -> str:
    if match := _ZEROS.fullmatch(words):
        return f"k{match['before'] or match['behind'] or ''}"
    if match := _TURNED.fullmatch(words):
        return f"{match['times']}{match['currency']}"
    if match := _OF.fullmatch(words):
        return _word(match["times"])
    words = words if said_behind(words) else words.removesuffix("s")
    beside = said_behind(words)
    if beside is None or not beside.magnitude:
        return ""
    return words if beside.currency else _word(words)


def _word(words: str) -> str:
    return words if len(words) >= _FEWEST_LETTERS and words.isalpha() else ""
