"""Magnitudes: words for thousands and millions behind an amount."""

import re
from decimal import Decimal

_THOUSAND, _MILLION, _BILLION = Decimal(10) ** 3, Decimal(10) ** 6, Decimal(10) ** 9
_TIMES = {
    **dict.fromkeys(("k", "t", "tsd", "tsd.", "tausend", "thousand", "tys", "milliers", "mille", "tusen"), _THOUSAND),
    **dict.fromkeys(("mil", "miles", "millares", "milhares", "千", "천"), _THOUSAND),
    **dict.fromkeys(("m", "mm", "mio", "mio.", "mill", "mill.", "mln", "million", "millions", "millionen"), _MILLION),
    **dict.fromkeys(("millones", "milhões", "milhão", "millón", "millioner", "백만", "mn"), _MILLION),
    **dict.fromkeys(("bn", "mrd", "mrd.", "md", "mds", "milliarde", "milliarden", "milliard", "milliards"), _BILLION),
    **dict.fromkeys(("万", "萬", "만"), Decimal(10) ** 4),
    **dict.fromkeys(("億", "亿", "억"), Decimal(10) ** 8),
    **dict.fromkeys(("lakh", "lakhs", "십만", "十万"), Decimal(10) ** 5),
    **dict.fromkeys(("crore", "crores", "천만", "千万"), Decimal(10) ** 7),
    **dict.fromkeys(("십억", "十億"), _BILLION),
    "百万": _MILLION,
    "mil millones": _BILLION,
}
MAGNITUDE = "|".join(sorted(map(re.escape, _TIMES), key=len, reverse=True))
"""A pattern of all such words, for texts in any case."""


def times_of(word: str) -> Decimal:
    """Return what a word multiplies an amount by."""
    return _TIMES[word.casefold()]
