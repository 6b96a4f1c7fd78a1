"""Plain text: what a cell says once looks are set aside: invisible characters, wide digits, kinds of blanks."""

import re
import unicodedata
from functools import lru_cache

CACHE = 1 << 16
"""Distinct texts that are remembered by each reader."""

LONGEST = 80
"""Characters of a number, a date or a length of time; what is longer is prose, and not searched for one."""

_UNSEEN = re.compile(r"[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")
_EMOJI_STYLE = re.compile(r"[\ufe0e\ufe0f]")
_WIDE = re.compile(r"[\u3000\ufe50-\ufe6b\uff01-\uffef]+")
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
"""A digit of another script, such as Arabic-Indic ones; raised digits are none."""
_BLANKS = re.compile(r"[^\S\n]+")
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_ALIKE = {
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500"), "-"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bc\u00b4\u2032`"), "'"),
    **dict.fromkeys(map(ord, "\u301c\u223c"), "~"),
    ord("\u066b"): ".",
    ord("\u066c"): "'",
    ord("\u2044"): "/",
    ord("\u00bd"): ".5",
    ord("\u00bc"): ".25",
    ord("\u00be"): ".75",
}
_FOLDED = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "\u0131": "i", "ł": "l"})
INVISIBLE = "invisible characters were left out"


def has_invisible(text: str) -> bool:
    """Tell whether a text holds characters of no width, such as the marks that copying from a web page brings along."""
    return not text.isascii() and _UNSEEN.search(text) is not None


@lru_cache(CACHE)
def tidy(text: str) -> str:
    """Return the text without invisible characters and needless blanks; line breaks stay."""
    if not text.isascii():
        text = _EMOJI_STYLE.sub("", _UNSEEN.sub("", unicodedata.normalize("NFC", text)))
    lines = (_BLANKS.sub(" ", line).strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line)


@lru_cache(CACHE)
def plain(text: str) -> str:
    """Return the text on one line with plain digits, dashes, apostrophes and blanks.

    Raised digits stay as they are: a footnote mark is no part of a number.
    """
    if not text.isascii():
        text = _WIDE.sub(_narrowed, _EMOJI_STYLE.sub("", _UNSEEN.sub("", text)))
        text = unicodedata.normalize("NFC", text).translate(_ALIKE)
        text = _OTHER_DIGIT.sub(_digit, text)
    return " ".join(text.split())


def _narrowed(run: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", run[0])


def _digit(found: re.Match[str]) -> str:
    return str(unicodedata.decimal(found[0]))


@lru_cache(CACHE)
def key(text: str) -> str:
    """Return the text as tables of words know it: plain, folded to lower case, without accents and full stops."""
    text = plain(text).casefold()
    if not text.isascii():
        text = _ACCENTS.sub("", unicodedata.normalize("NFD", text.translate(_FOLDED)))
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.replace(".", " ").split()) if "." in text else text


def words(table: str) -> frozenset[str]:
    """Return the keys of words that are separated by commas or line breaks."""
    return frozenset(filter(None, (key(word) for word in re.split(r"[,\n]", table))))
