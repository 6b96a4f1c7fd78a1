"""Money: cells that hold an amount, with or without a currency and a word for thousands or millions."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from planner.importing.values.currencies import CURRENCY, currency_of
from planner.importing.values.digits import DIGITS, digits_of
from planner.importing.values.magnitudes import MAGNITUDE, times_of
from planner.importing.values.numbers import ABOUT, exact, limited, weighed
from planner.importing.values.plain import CACHE, INVISIBLE, LONGEST, has_invisible, plain
from planner.importing.values.reading import (
    NOTHING_KNOWN,
    Choice,
    Conventions,
    Doubt,
    DoubtKind,
    Fault,
    Read,
    Reading,
    mapped,
    noted,
    then,
)
from planner.importing.values.refusal import quoted, refused, taken, unread
from planner.workbook.grid import Cell, CellType

_WANTED = "an amount of money"
_ADVICE = "Type the amount alone, such as 12500.00"
_SHAPE = re.compile(
    rf"(?P<about>{ABOUT})?(?P<minus>[+-]?)\s*(?P<ahead>(?:{MAGNITUDE})?\s*(?:{CURRENCY}))?\s*(?P<inner>-?)\s*"
    rf"(?P<digits>{DIGITS})(?:[.,]--?)?(?P<behind>-?)\s*(?:(?P<word>{MAGNITUDE})(?![^\W\d_円원元]))?\s*"
    rf"(?P<after>(?:{MAGNITUDE})?\s?(?:{CURRENCY}))?(?P<last>-?)",
    re.IGNORECASE,
)
_WORD_OF = re.compile(rf"({MAGNITUDE})?\s*({CURRENCY})", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\((.+)\)|(.*\D)?\(([\d.,' ]+)\)(\D*)")
_FORMAT_TEXT = re.compile(r'"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|([€$£¥])')
_SCALING = re.compile(r"[0#](,+)(?![0#,.]*[0#])")
_MIL = (("thousand", Decimal(1000)), ("million", Decimal(1_000_000)))
"""What `mil` means in Spanish and Portuguese, and in English."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of money.

    Attributes:
        value: In whole units of its currency.
        currency: Its code, or its sign where several currencies have it ($, ¥, kr); None if the cell names none.
    """

    value: Decimal
    currency: str | None = None


def read_money(cell: Cell | str, conventions: Conventions = NOTHING_KNOWN, number_format: str = "") -> Reading[Amount]:
    """Read an amount of money; three digits behind a single point or comma are thousands, with a note.

    Args:
        number_format: Of a cell that holds a number: `#,##0 "k€"` says its currency, and what it is counted in.
    """
    if isinstance(cell, str):
        return _in_text(cell, conventions.decimal_comma)
    if cell.type is CellType.TEXT:
        return _in_text(str(cell.value), conventions.decimal_comma)
    if cell.type is CellType.NUMBER:
        return then(limited(exact(cell.value), cell.text), lambda number: _shown(number, cell.text, number_format))
    return refused(cell, _WANTED, _ADVICE)


def _shown(number: Decimal, text: str, number_format: str) -> Reading[Amount]:
    """Return the amount that a number is in the eyes of those who see its format."""
    positive = number_format.partition(";")[0]
    literal = " ".join("".join(parts).strip() for parts in _FORMAT_TEXT.findall(positive)).strip()
    scaled = Decimal(1000) ** sum(len(commas) for commas in _SCALING.findall(positive))
    match = _WORD_OF.fullmatch(literal)
    word, name = (match[1], match[2]) if match else (literal, "")
    times = times_of(word) / scaled if word else Decimal(1)
    amount = Amount(number * times, currency_of(name))
    return Read(amount, "" if times == 1 else taken(f"{text} {literal}", f"{amount.value:f}", "as its format shows"))


@lru_cache(CACHE)
def _in_text(text: str, decimal_comma: bool | None) -> Reading[Amount]:
    clean = plain(text)
    if len(clean) > LONGEST:
        return unread(text, _WANTED, _ADVICE)
    inside = _IN_BRACKETS.fullmatch(clean)
    if inside:
        clean = inside[1] or f"{inside[2] or ''}{inside[3]}{inside[4]}"
    match = _SHAPE.fullmatch(clean)
    minus = [bool(match[name]) for name in ("inner", "behind", "last")] if match else []
    if match is None or sum(minus) + (match["minus"] == "-") + bool(inside) > 1:
        return unread(text, _WANTED, _ADVICE)
    is_negative = bool(inside) or any(minus) or match["minus"] == "-"
    reading = _amount(match, text, decimal_comma, Decimal(-1 if is_negative else 1))
    is_odd = bool(inside or match["behind"] or match["last"] or match["about"])
    reading = noted(reading, _as_read(text, reading) if is_odd else "")
    return noted(reading, INVISIBLE if has_invisible(text) else "")


def _amount(match: re.Match[str], text: str, decimal_comma: bool | None, sign: Decimal) -> Reading[Amount]:
    names = [name for name in (match["ahead"], match["after"]) if name]
    parts = [part for name in names if (part := _WORD_OF.fullmatch(name.strip()))]
    currencies = {currency_of(part[2]) for part in parts}
    factors = [word.casefold() for word in (match["word"], *(part[1] for part in parts)) if word]
    if len(currencies) > 1 or len(factors) > 1:
        return Fault(f"holds {quoted(text)}, where one currency is expected", _ADVICE)
    currency = currencies.pop() if currencies else None
    number = _number(match["digits"], text, decimal_comma, may_group=not factors)
    if factors == ["mil"] and isinstance(number, Read):
        return _thousand_or_million(number.value * sign, currency)
    times = times_of(factors[0]) * sign if factors else sign
    reading = then(mapped(number, lambda value: value * times), lambda value: limited(value, text))
    amount = mapped(reading, lambda value: Amount(value, currency))
    return noted(amount, _as_read(text, amount) if factors else "")


def _number(digits: str, text: str, decimal_comma: bool | None, *, may_group: bool) -> Reading[Decimal]:
    written = digits_of(digits)
    if written is None:
        return unread(text, _WANTED, _ADVICE)
    if written.is_open and decimal_comma is None and may_group:
        value = max(written.comma or Decimal(0), written.point or Decimal(0))
        return Read(value, taken(text, f"{value:f}", "as money has two decimals"))
    return weighed(written, text, decimal_comma)


def _thousand_or_million(value: Decimal, currency: str | None) -> Doubt[Amount]:
    return Doubt(DoubtKind.UNIT, tuple(Choice(answer, Amount(value * times, currency)) for answer, times in _MIL))


def _as_read(text: str, reading: Reading[Amount]) -> str:
    return taken(text, f"{reading.value.value:f}") if isinstance(reading, Read) else ""
