"""Money: cells that hold an amount, with or without a currency and a word for thousands or millions."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from planner.importing.values.beside_amount import Beside, said_ahead, said_behind, said_by_format
from planner.importing.values.digits import digits_of
from planner.importing.values.magnitudes import times_of
from planner.importing.values.numbers import exact, limited, weighed
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
_RUN = re.compile(r"\d+(?:[.,' ]\d+)*(?:[eE][+-]?\d{1,3})?")
_IN_BRACKETS = re.compile(r"\((.+)\)|(.*\D)?\(([\d.,' ]+)\)(\D*)")
_BARE_MARK = re.compile(r"(.*?)\s*([.,])")
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
    beside, left_out = said_by_format(number_format)
    if not beside.magnitude:
        return Read(Amount(number, beside.currency))
    times = times_of(beside.magnitude) / Decimal(1000) ** left_out
    amount = Amount(number * times, beside.currency)
    note = taken(f"{text} {beside.magnitude}", f"{amount.value:f}", "as its format or its title shows")
    return Read(amount, "" if times == 1 else note)


@lru_cache(CACHE)
def _in_text(text: str, decimal_comma: bool | None) -> Reading[Amount]:
    clean = plain(text)
    if len(clean) > LONGEST:
        return unread(text, _WANTED, _ADVICE)
    inside = _IN_BRACKETS.fullmatch(clean)
    if inside:
        clean = inside[1] or f"{inside[2] or ''}{inside[3]}{inside[4]}"
    written = _parts(clean)
    if written is None or written[0].minus + written[2].minus + bool(inside) > 1:
        return unread(text, _WANTED, _ADVICE)
    ahead, digits, behind = written
    sign = Decimal(-1 if inside or ahead.minus or behind.minus else 1)
    reading = _amount((ahead, behind), digits, text, decimal_comma, sign)
    is_odd = inside or ahead.is_odd or behind.is_odd or ahead.magnitude or behind.magnitude
    reading = noted(reading, taken(text, f"{reading.value.value:f}") if is_odd and isinstance(reading, Read) else "")
    return noted(reading, INVISIBLE if has_invisible(text) else "")


def _parts(clean: str) -> tuple[Beside, str, Beside] | None:
    """Return what stands before the digits, the digits, and what stands behind them."""
    match = _RUN.search(clean)
    behind = said_behind(clean[match.end() :]) if match else None
    if match is None or behind is None:
        return None
    ahead, digits = said_ahead(clean[: match.start()]), match[0]
    if ahead is None and (bare := _BARE_MARK.fullmatch(clean[: match.start()])):
        ahead, digits = said_ahead(bare[1]), bare[2] + digits
    return None if ahead is None else (ahead, digits, behind)


def _amount(
    beside: tuple[Beside, Beside], digits: str, text: str, decimal_comma: bool | None, sign: Decimal
) -> Reading[Amount]:
    currencies = {side.currency for side in beside if side.currency}
    factors = [side.magnitude for side in beside if side.magnitude]
    if len(currencies) > 1 or len(factors) > 1:
        return Fault(f"holds {quoted(text)}, where one currency is expected", _ADVICE)
    currency = currencies.pop() if currencies else None
    number = _number(digits, text, decimal_comma, may_group=not factors)
    if factors == ["mil"] and isinstance(number, Read):
        return _thousand_or_million(number.value * sign, currency)
    times = times_of(factors[0]) * sign if factors else sign
    reading = then(number, lambda value: limited(value * times, text))
    return mapped(reading, lambda value: Amount(value, currency))


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
