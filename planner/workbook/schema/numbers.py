"""Columns that hold a number: money, person-days, days, counts, percent."""

import re
from decimal import ROUND_HALF_UP, Decimal

from planner.domain.work import FULL_SHARE, SHARE_STEP
from planner.sheets.style import DAYS as DAYS_STYLE
from planner.sheets.style import INTEGER, MONEY, PERCENT, PLAIN, Style
from planner.workbook.grid import Cell, CellType
from planner.workbook.schema.form import CellError, Form, Reader, Remark, Remarks, expected

_DIGITS = 15
"""Significant digits that Excel keeps and shows; more are noise of its arithmetic."""
_HUNDREDTH = Decimal("0.01")
_LARGEST = Decimal(10) ** 12
_PERCENT_TEXT = re.compile(r"([+-]?)\s*(\d+(?:\.\d+)?)\s*%")
_MINUS = "\N{MINUS SIGN}"
"""The typographic one, as in our own texts; people paste it."""
_MOST_CAPACITY = 200


def _number(cell: Cell) -> Decimal:
    if cell.type is not CellType.NUMBER:
        advice = "Type a number alone, without its unit" if cell.type is CellType.TEXT else ""
        raise expected(cell, "a number", advice)
    number = Decimal(f"{cell.value:.{_DIGITS}g}")
    if abs(number) > _LARGEST:
        raise CellError(f"holds {cell.text}, which is more than can be planned with")
    return number


def _percent(cell: Cell) -> Decimal:
    text = cell.text.strip().replace(_MINUS, "-")
    if cell.type is CellType.TEXT and (match := _PERCENT_TEXT.fullmatch(text)):
        return Decimal(f"{match[1]}{match[2]}")
    if cell.type is CellType.PERCENT:
        return Decimal(f"{cell.value:.{_DIGITS}g}") * FULL_SHARE
    number = _number(cell)
    if 0 < abs(number) <= 1:
        as_fraction = f"{(number * FULL_SHARE).normalize():f}%"
        raise CellError(f"holds {cell.text}: is {as_fraction} meant, or {cell.text}%?", "Type it with its percent sign")
    return number


def _amount(least: Decimal | None, *, above: bool = False) -> Reader:
    def read(cell: Cell, remarks: Remarks) -> Decimal:
        number = _number(cell)
        if least is not None and (number < least or (above and number == least)):
            bound = f"{'above' if above else 'at least'} {least}"
            raise CellError(f"is {cell.text}; it must be {bound}", f"Type a number that is {bound}")
        rounded = number.quantize(_HUNDREDTH, ROUND_HALF_UP)
        if rounded != number:
            remarks.append(Remark(cell, f"{number} was rounded to {rounded}"))
        return rounded

    return read


def _whole(least: int | None) -> Reader:
    def read(cell: Cell, _: Remarks) -> int:
        number = _number(cell)
        if number != int(number):
            raise CellError(f"is {cell.text}; it must be a whole number")
        if least is not None and number < least:
            raise CellError(f"is {cell.text}; it must be at least {least}")
        return int(number)

    return read


def _whole_percent(least: int, most: int, step: int = 1) -> Reader:
    def read(cell: Cell, _: Remarks) -> int:
        number = _percent(cell)
        if not least <= number <= most:
            raise CellError(f"is {number.normalize():f}%; it must be from {least}% to {most}%")
        if number % step:
            raise CellError(f"is {number.normalize():f}%; it goes in steps of {step}%", "Round it")
        return int(number)

    return read


def _any_percent(cell: Cell, _: Remarks) -> Decimal:
    return _percent(cell)


def _number_form(name: str, how: str, read: Reader, style: Style, width: float = 11) -> Form:
    return Form(name=name, how=how, read=read, write=lambda number: number, style=style, width=width)


def _percent_form(how: str, read: Reader, style: Style = PERCENT) -> Form:
    return Form(
        name="percent",
        how=how,
        read=read,
        write=lambda percent: Decimal(percent) / FULL_SHARE,
        style=style,
        width=11,
    )


AMOUNT = _number_form("money", "an amount of at least 0, to the cent", _amount(Decimal(0)), MONEY, 14)
EFFORT = _number_form("person-days", "above 0, to a hundredth", _amount(Decimal(0), above=True), DAYS_STYLE)
REMAINING = _number_form("days", "at least 0, to a hundredth", _amount(Decimal(0)), DAYS_STYLE)
FTE = _number_form("FTE", "full-time equivalents above 0: 1.5", _amount(Decimal(0), above=True), DAYS_STYLE, 9)
LENGTH = _number_form("working days", "a whole number of at least 0", _whole(0), INTEGER)
COUNT = _number_form("count", "a whole number of at least 1", _whole(1), INTEGER, 9)
UNITS = _number_form("units", "a whole number of at least 0", _whole(0), INTEGER, 9)
WEIGHT = _number_form("weight", "a whole number of at least 0", _whole(0), INTEGER, 9)
WHOLE = _number_form("whole number", "a whole number", _whole(None), INTEGER, 9)
NUMBER = _number_form("number", "a number, to a hundredth", _amount(None), PLAIN, 12)
PROGRESS = _percent_form("from 0% to 100%", _whole_percent(0, FULL_SHARE))
CAPACITY = _percent_form(f"from 0% to {_MOST_CAPACITY}%", _whole_percent(0, _MOST_CAPACITY))
SHARE = _percent_form("5%, 10% … 100%", _whole_percent(SHARE_STEP, FULL_SHARE, SHARE_STEP))
PERCENT_OF = _percent_form("any percentage", _any_percent, Style(number="0.##%"))
