"""Money's scale: what a title says that bare amounts below it are counted in, such as thousands of pounds."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from planner.importing.values.beside_amount import said_behind, said_by_format
from planner.importing.values.currencies import CURRENCY
from planner.importing.values.magnitudes import MAGNITUDE, times_of
from planner.importing.values.plain import plain

_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_IN = re.compile(r"\b(?:in|en|em|i|all figures|alle angaben in|figures in)\s+(?P<scale>.+)", re.IGNORECASE)
_UNIT = re.compile(
    r"\b(?:units?|einheit(?:en)?|unités?|unidad(?:es)?|unidades?|enhet|単位|單位|단위)(?:\s*[:=]\s*|\s+)(?P<scale>.+)",
    re.IGNORECASE,
)
"""As it stands beside a word for unit: `(단위: 만원)`."""
_TIMES = re.compile(rf"(?:.*[^\d\s.,]\s+)?[x×*]\s*1[.,' ]?000\s*(?P<currency>{CURRENCY})?", re.IGNORECASE)
_ZEROS = re.compile(rf"(?P<before>{CURRENCY})?\s*['\u2019]?000s?\s*(?P<behind>{CURRENCY})?", re.IGNORECASE)
_TURNED = re.compile(rf"(?P<currency>{CURRENCY})\s*(?P<times>{MAGNITUDE})", re.IGNORECASE)
_OF = re.compile(rf"(?P<times>{MAGNITUDE})s?\s+(?:of|de|di)\s+.+", re.IGNORECASE)
_YEAR = re.compile(r"(?:FY|GJ)\d{2}(?:/\d{2})?|20\d{2}", re.IGNORECASE)
_FEWEST_LETTERS = 3
"""Of a word for thousands that stands without a currency: `T` alone may be anything."""


@lru_cache(1024)
def scale_said(text: str) -> str:
    """Return the unit of money that a title names with a word for thousands or millions, as `k£`; empty without one."""
    said = plain(text)
    pieces = [said, *_BRACKETS.findall(said), _BRACKETS.sub(" ", said)]
    pieces += [match["scale"] for piece in pieces for form in (_IN, _UNIT) if (match := form.search(piece))]
    for piece in pieces:
        for words in (piece, " ".join(piece.split()[:2]), piece.split(" ")[0]):
            if found := _scale(words.strip(" .:,;")):
                return found
    return next(filter(None, map(_at_the_end, pieces)), "")


def _at_the_end(piece: str) -> str:
    """Return the scale that the last words of a text say with a currency, as `All USD'000`, but not `2 Mio. €`."""
    words = piece.split()
    for count in (2, 1):
        before, last = words[:-count], " ".join(words[-count:]).strip(" .:,;")
        is_amount = bool(before) and before[-1][-1].isdigit() and not _YEAR.fullmatch(before[-1])
        if before and not is_amount and re.search(CURRENCY, last, re.IGNORECASE) and (found := _scale(last)):
            return found
    return ""


def scale_above(titles: Iterable[str]) -> str:
    """Return the unit of the first title that names one."""
    return next(filter(None, map(scale_said, titles)), "")


def times_said(unit: str) -> Decimal:
    """Return what amounts of a unit are multiplied by; 1 if it says no thousands."""
    beside = said_behind(unit)
    return times_of(beside.magnitude) if beside is not None and beside.magnitude else Decimal(1)


def shown_by(number_format: str, shown: str) -> str:
    """Return the number format that says what an amount or a length is, of the cell's own and that of its title.

    A format that shows thousands, as `#,##0,` does, shows what the title counts: 1200000 below `k€` is 1,200 k€.
    """
    if not number_format:
        return shown
    own, left_out = said_by_format(number_format)
    if own.magnitude or not shown:
        return number_format
    return shown.replace("0", "0" + "," * left_out, 1)


def _scale(words: str) -> str:
    if match := _ZEROS.fullmatch(words):
        return f"k{match['before'] or match['behind'] or ''}"
    if match := _TIMES.fullmatch(words):
        return f"k{match['currency'] or ''}"
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
