"""Ods values: what a cell of an OpenDocument spreadsheet holds, by the type that it gives."""

import re
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from math import isfinite

from planner.workbook.grid import CellType, Scalar, cell_of
from planner.workbook.xlsx.days import iso_date
from planner.workbook.xlsx.values import number_of

_LENGTH = re.compile(r"(-?)PT(\d{1,7})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S")
_NUMBERS = frozenset({"float", "currency", "percentage"})
_DAY = timedelta(days=1)
_MIDNIGHT = datetime(1, 1, 1)  # noqa: DTZ001 - a time of day has no zone

Typed = tuple[CellType, Scalar]


def value_of(attributes: Mapping[str, str], text: str) -> Typed | None:
    """Return what a cell holds; None if it is blank.

    Args:
        attributes: Of the cell's tag.
        text: As the cell shows it.
    """
    kind = attributes.get("office:value-type")
    if attributes.get("calcext:value-type") == "error":
        return CellType.ERROR, text or "#N/A"
    if kind in _NUMBERS:
        return _number(attributes, text, is_percent=kind == "percentage")
    if kind == "date":
        found = iso_date(attributes.get("office:date-value", ""))
        return found[0] if found else _shown(text)
    if kind == "time":
        return _time(attributes.get("office:time-value", "")) or _shown(text)
    if kind == "boolean":
        return CellType.TRUTH, attributes.get("office:boolean-value") == "true"
    return _shown(text or attributes.get("office:string-value", "")) or _unsaved(kind, attributes)


def _number(attributes: Mapping[str, str], text: str, *, is_percent: bool) -> Typed | None:
    number = number_of(attributes.get("office:value", ""))
    if number is None:
        return _shown(text)
    if not isfinite(number):
        return CellType.ERROR, "#NUM!"
    return (CellType.PERCENT if is_percent else CellType.NUMBER), number


def _time(written: str) -> Typed | None:
    """Read a time of day, or a length of time where it is negative or a day and more."""
    found = _LENGTH.fullmatch(written)
    if found is None:
        return None
    length = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4]))
    value: time | timedelta = -length if found[1] else length
    if timedelta() <= length < _DAY and not found[1]:
        value = (_MIDNIGHT + length).time()
    cell = cell_of(1, value)
    return cell.type, cell.value


def _shown(text: str) -> Typed | None:
    return (CellType.TEXT, text) if text else None


def _unsaved(kind: str | None, attributes: Mapping[str, str]) -> Typed | None:
    """Return a formula whose result was never saved."""
    formula = attributes.get("table:formula", "")
    return (CellType.FORMULA, formula[formula.index("=") :]) if kind is None and "=" in formula else None
