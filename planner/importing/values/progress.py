"""Progress: cells that say how much of a task is done, in percent."""

import re
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from planner.importing.values.numbers import exact, number_in
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
    then,
)
from planner.importing.values.refusal import quoted, refused, taken, unread
from planner.importing.values.status import StatusWord, read_status
from planner.workbook.grid import Cell, CellType

_ALL = Decimal(100)
_WANTED = "the part that is done"
_ADVICE = "Type it as a percentage, such as 50%"
_OF = re.compile(r"(\d{1,6})\s*(?:/|of|von|sur|de|av)\s*(\d{1,6})", re.IGNORECASE)
_PERCENT = re.compile(
    r"(?:ca\.?|~)?\s*(-?[\d.,' ]+?)\s*(?:%|percent|per cent|prozent|pct|prosent)[^\d]*", re.IGNORECASE
)
_BY_STATUS = {StatusWord.DONE: 100, StatusWord.NOT_STARTED: 0}


def read_progress(
    cell: Cell | str,
    conventions: Conventions = NOTHING_KNOWN,
    column_max: Decimal | float | None = None,
) -> Reading[int]:
    """Read the part that is done in whole percent, from 0 to 100.

    Args:
        column_max: The largest bare number of the column: up to 1, its numbers are parts of one, otherwise percent.
    """
    largest = None if column_max is None else exact(float(column_max))
    if isinstance(cell, str):
        return _in_text(cell, conventions, largest)
    match cell.type:
        case CellType.TEXT:
            return _in_text(str(cell.value), conventions, largest)
        case CellType.PERCENT:
            return _rounded(exact(cell.value) * _ALL, cell.text)
        case CellType.NUMBER:
            return _bare(exact(cell.value), cell.text, largest)
        case CellType.TRUTH:
            return Read(int(_ALL) if cell.value else 0, taken(cell.text, f"{100 if cell.value else 0}%"))
        case _:
            return refused(cell, _WANTED, _ADVICE)


@lru_cache(CACHE)
def _in_text(text: str, conventions: Conventions, largest: Decimal | None) -> Reading[int]:
    clean = plain(text)
    reading = unread(text, _WANTED, _ADVICE) if len(clean) > LONGEST else _written(clean, text, conventions, largest)
    return noted(reading, INVISIBLE if has_invisible(text) else "")


def _written(clean: str, text: str, conventions: Conventions, largest: Decimal | None) -> Reading[int]:
    if match := _PERCENT.fullmatch(clean):
        return then(number_in(match[1], conventions), lambda percent: _rounded(percent, text))
    number = number_in(clean, conventions)
    if not isinstance(number, Fault):
        return then(number, lambda value: _bare(value, text, largest))
    if match := _OF.fullmatch(clean):
        done, whole = int(match[1]), int(match[2])
        return _taken(done * _ALL / whole, text) if 0 < whole >= done else unread(text, _WANTED, _ADVICE)
    status = read_status(text)
    if isinstance(status, Read) and status.value in _BY_STATUS:
        return _taken(Decimal(_BY_STATUS[status.value]), text)
    return unread(text, _WANTED, _ADVICE)


@lru_cache(CACHE)
def _bare(value: Decimal, text: str, largest: Decimal | None) -> Reading[int]:
    if not value:
        return Read(0)
    if largest is None and value == 1:
        return Doubt(DoubtKind.UNIT, (Choice("parts of one", int(_ALL)), Choice("percent", 1)))
    is_part = (value if largest is None else max(largest, value)) <= 1
    return _taken(value * _ALL if is_part else value, text)


def _taken(percent: Decimal, text: str) -> Reading[int]:
    reading = _rounded(percent, text)
    return (
        noted(reading, taken(text, f"{reading.value}%")) if isinstance(reading, Read) and not reading.note else reading
    )


@lru_cache(CACHE)
def _rounded(percent: Decimal, text: str) -> Reading[int]:
    if not 0 <= percent <= _ALL:
        return Fault(f"holds {quoted(text)}; what is done is from 0% to 100%", _ADVICE)
    whole = int(percent.quantize(Decimal(1), ROUND_HALF_UP))
    return Read(whole, "" if whole == percent else taken(text, f"{whole}%"))
