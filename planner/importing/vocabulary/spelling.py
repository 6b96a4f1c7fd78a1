"""Spelling: texts brought to one form, so that different ways to write the same words are equal."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

NUMBER_SIGN = "#"
_NUMBER_WORDS = frozenset({"#", "no", "nr", "nº", "n°", "num", "number", "nummer", "numero"})
_CJK = r"\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_WORD = re.compile(rf"n[°º]|(?:[kmt]|tsd|mio)?[€$£¥₩]|[%#]|[{_CJK}]|[^\W_{_CJK}]+", re.IGNORECASE)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])|(?<=[a-z])(?=(?:ID|NO|WBS)\b)")
_TO_DO = re.compile(r"\bto[- ]do\b", re.IGNORECASE)
"""Its "do" is none of the Portuguese articles."""
_IS_CJK = re.compile(rf"[{_CJK}]")
_LAST_LATIN = 0x24F
_LATIN_WITHOUT_ACCENT = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "\u0131": "i"})
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_SHORTEST_PLURAL = 4
_NO_PLURALS = ("ss", "us", "is")


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a text.

    Attributes:
        written: As it stands there.
        plain: Without case; `#` for every word that means "number".
        token: The same without accents and plural.
    """

    written: str
    plain: str
    token: str


@lru_cache(maxsize=50_000)
def pieces(text: str) -> tuple[Piece, ...]:
    """Return the words of a text without its punctuation; each sign of Chinese script alone."""
    humps = _HUMP.sub(" ", unicodedata.normalize("NFKC", text)).replace("_", " ")
    return tuple(_piece(word) for word in _WORD.findall(_TO_DO.sub("todo", humps)))


def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text in the form in which they are compared."""
    return tuple(piece.token for piece in pieces(text))


def spellings(text: str) -> tuple[str, ...]:
    """Return a text, and again with umlauts spelt out if it has any: `Fällig`, `faellig`."""
    composed = unicodedata.normalize("NFC", text)
    spelt_out = composed.lower().translate(_SPELT_OUT)
    return (text, spelt_out) if spelt_out != composed.lower() else (text,)


def is_cjk(word: str) -> bool:
    """Tell whether a word is written in Chinese, Japanese or Korean script."""
    return _IS_CJK.match(word) is not None


def _piece(word: str) -> Piece:
    folded = unicodedata.normalize("NFC", word.casefold())
    plain = _plain(folded)
    return Piece(word, _number_or(folded), _number_or(_singular(plain)))


def _plain(word: str) -> str:
    return "".join(_base(letter) for letter in word).translate(_LATIN_WITHOUT_ACCENT)


def _base(letter: str) -> str:
    is_latin = ord(letter) <= _LAST_LATIN or "LATIN" in unicodedata.name(letter, "")
    return unicodedata.normalize("NFD", letter)[0] if is_latin else letter


def _singular(word: str) -> str:
    if len(word) < _SHORTEST_PLURAL or not word.endswith("s") or word.endswith(_NO_PLURALS):
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]


def _number_or(word: str) -> str:
    return NUMBER_SIGN if word in _NUMBER_WORDS else word
