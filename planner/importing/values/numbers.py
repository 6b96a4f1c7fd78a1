"""Numbers: cells that hold a number alone, as typed or as text in any convention."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from planner.importing.values.digits import DIGITS, Digits, digits_of
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
    noted,
)
from planner.importing.values.refusal import quoted, refused, taken, unread
from planner.workbook.grid import Cell, CellType

LARGEST = Decimal(10) ** 12
ABOUT = (
    r"(?:~|≈|≒|±|ca\.?|circa|c\.|approx\.?|about|around|env\.?|environ|aprox\.?|cerca de|etwa|rund|ungefähr|"
    r"omtrent|約|약)\s*"
)
"""Words that say that a number is not exact; they are read over with a note."""

_ADVICE = "Type a number alone, such as 12.5"
_WANTED = "a number"
_SPAN = re.compile(rf"({DIGITS})\s*(?:-|~|\.\.+|…|to|bis|à|a|til|hasta|até|から)\s*({DIGITS})", re.IGNORECASE)
_BOUND = re.compile(rf"(?:[<>≤≥]=?\s*(?:{DIGITS})|(?:{DIGITS})\s*\+)")
_SIGNED = re.compile(rf"(?P<about>{ABOUT})?(?P<sign>[+-]?)\s*(?P<digits>{DIGITS})(?P<behind>-?)", re.IGNORECASE)
_IN_BRACKETS = re.compile(rf"\(\s*({DIGITS})\s*\)")
_PERCENT = re.compile(rf"([+-]?)({DIGITS})\s*%")
_NOISE = Decimal("1e-9")
_FINEST = Decimal("0.000001")


def read_number(cell: Cell | str, conventions: Conventions = NOTHING_KNOWN) -> Reading[Decimal]:
    """Read a number; percentages are fractions of one, with a note."""
    if isinstance(cell, str):
        return number_in(cell, conventions)
    if cell.type is CellType.TEXT:
        return number_in(str(cell.value), conventions)
    if cell.type is CellType.NUMBER:
        return limited(exact(cell.value), cell.text)
    if cell.type is CellType.PERCENT:
        return noted(limited(exact(cell.value), cell.text), taken(cell.text, f"{exact(cell.value):f}"))
    return refused(cell, _WANTED, _ADVICE)


def number_in(text: str, conventions: Conventions) -> Reading[Decimal]:
    """Read the number that a text consists of."""
    return _read(text, conventions.decimal_comma)


def decimal_mark_of(texts: Iterable[str]) -> bool | None:
    """Return whether the numbers of a file have decimal commas, if they show it and do not contradict each other."""
    shown = set()
    for text in texts:
        match = _SIGNED.fullmatch(plain(text))
        if match and (digits := digits_of(match["digits"])) is not None:
            shown.add(digits.shows_comma)
    shown.discard(None)
    return shown.pop() if len(shown) == 1 else None


@lru_cache(CACHE)
def exact(value: float | str) -> Decimal:
    """Return a stored number without the noise of binary arithmetic: 7.999999999999 is 8."""
    number = Decimal(f"{float(value):.15g}")
    if abs(number) >= LARGEST:
        return number
    rounded = number.quantize(_FINEST)
    if abs(rounded - number) < _NOISE * max(Decimal(1), abs(number)) and (rounded or not number):
        number = rounded
    return number.normalize() if number % 1 else number.quantize(Decimal(1))


@lru_cache(CACHE)
def _read(text: str, decimal_comma: bool | None) -> Reading[Decimal]:
    clean = plain(text)
    if len(clean) > LONGEST:
        reading: Reading[Decimal] = unread(text, _WANTED, _ADVICE)
    elif bracketed := _IN_BRACKETS.fullmatch(clean):
        reading = _signed(bracketed[1], text, decimal_comma, is_negative=True, note=True)
    elif match := _SIGNED.fullmatch(clean):
        is_negative = match["sign"] == "-" or bool(match["behind"])
        is_odd = bool(match["about"] or match["behind"])
        reading = _signed(match["digits"], text, decimal_comma, is_negative=is_negative, note=is_odd)
    elif match := _PERCENT.fullmatch(clean):
        reading = _percent(match, text, decimal_comma)
    else:
        reading = _unread(clean, text)
    return noted(reading, INVISIBLE) if has_invisible(text) else reading


def _signed(
    digits: str, text: str, decimal_comma: bool | None, *, is_negative: bool, note: bool, scale: Decimal = Decimal(1)
) -> Reading[Decimal]:
    written = digits_of(digits)
    if written is None:
        return unread(text, _WANTED, _ADVICE)
    reading = weighed(written, text, decimal_comma, -scale if is_negative else scale)
    return noted(reading, taken(text, f"{reading.value:f}")) if note and isinstance(reading, Read) else reading


def _percent(match: re.Match[str], text: str, decimal_comma: bool | None) -> Reading[Decimal]:
    scale = Decimal("0.01")
    return _signed(match[2], text, decimal_comma, is_negative=match[1] == "-", note=True, scale=scale)


def weighed(written: Digits, text: str, decimal_comma: bool | None, scale: Decimal = Decimal(1)) -> Reading[Decimal]:
    """Return the number that written digits are, or the doubt about their mark."""
    if written.is_open and decimal_comma is None:
        return _mark_doubt(written, scale)
    value = written.comma if decimal_comma else written.point
    if value is not None:
        note = taken(text, f"{value * scale:f}") if written.raised and abs(value) <= LARGEST else ""
        return noted(limited(value * scale, text), note)
    other = written.point if decimal_comma else written.comma
    if other is None:
        return unread(text, _WANTED, _ADVICE)
    note = "" if decimal_comma is None else taken(text, f"{other * scale:f}", "unlike the other numbers")
    return noted(limited(other * scale, text), note)


def _mark_doubt(written: Digits, scale: Decimal) -> Doubt[Decimal]:
    comma, point = written.comma or Decimal(0), written.point or Decimal(0)
    choices = [Choice("decimal comma", comma * scale), Choice("decimal point", point * scale)]
    whole_first = sorted(choices, key=lambda choice: -abs(choice.value))
    return Doubt(DoubtKind.DECIMAL_MARK, tuple(whole_first))


def limited(number: Decimal, text: str) -> Reading[Decimal]:
    """Return the number, or a fault if it is larger than anything that is planned."""
    if abs(number) > LARGEST:
        return Fault(f"holds {quoted(text)}, which is more than can be planned with", "Type the number that is meant")
    return Read(number)


def span_in(clean: str) -> tuple[str, str] | None:
    """Return both ends of a range such as `40-60` in a plain text."""
    match = _SPAN.fullmatch(clean)
    return (match[1], match[2]) if match else None


def _unread(clean: str, text: str) -> Fault:
    if ends := span_in(clean):
        what = f"holds {quoted(text)}, a range from {ends[0]} to {ends[1]}, where one number is expected"
        return Fault(what, "Type one number")
    if _BOUND.fullmatch(clean):
        return Fault(f"holds {quoted(text)}, a bound, where a number is expected", "Type the number that is meant")
    return unread(text, _WANTED, _ADVICE)
