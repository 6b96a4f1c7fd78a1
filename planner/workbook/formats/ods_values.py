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
_TRUTHS = {"of:=TRUE()": True, "of:=FALSE()": False}
"""How LibreOffice keeps the truths of an Excel workbook; their value is a number."""
_DAY = timedelta(days=1)
_MIDNIGHT = datetime(1, 1, 1)  # noqa: DTZ001 - a time of day has no zone

Typed = tuple[CellType, Scalar]


def value_of(attributes: Mapping[str, str], text: str, *, is_elapsed: bool = False) -> Typed | None:
    """Return what a cell holds; None if it is blank.

    Args:
        attributes: Of the cell's tag.
        text: As the cell shows it.
        is_elapsed: Whether its style shows times as lengths, which may be more than a day.
    """
    kind = attributes.get("office:value-type")
    formula = attributes.get("table:formula", "")
    if formula in _TRUTHS:
        return CellType.TRUTH, _TRUTHS[formula]
    if kind == "boolean":
        return CellType.TRUTH, attributes.get("office:boolean-value") == "true"
    if attributes.get("calcext:value-type") == "error":
        return CellType.ERROR, text or "#N/A"
    typed = None
    if kind in _NUMBERS:
        typed = _number(attributes.get("office:value", ""), is_percent=kind == "percentage")
    elif kind == "date":
        typed = _date(attributes.get("office:date-value", ""))
    elif kind == "time":
        typed = _time(attributes.get("office:time-value", ""), is_elapsed=is_elapsed)
    return typed or _shown(text or attributes.get("office:string-value", "")) or _unsaved(kind, formula)


def _number(written: str, *, is_percent: bool) -> Typed | None:
    number = number_of(written)
    if number is None or isfinite(number):
        kind = CellType.PERCENT if is_percent else CellType.NUMBER
        return None if number is None else (kind, number)
    return CellType.ERROR, "#NUM!"


def _date(written: str) -> Typed | None:
    found = iso_date(written)
    return found[0] if found else None


def _time(written: str, *, is_elapsed: bool) -> Typed | None:
    """Read a time of day or a length of time, which also is what is negative, or a day and more."""
    found = _LENGTH.fullmatch(written)
    if found is None:
        return None
    length = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4]))
    value: time | timedelta = -length if found[1] else length
    if length < _DAY and not found[1] and not is_elapsed:
        value = (_MIDNIGHT + length).time()
    cell = cell_of(1, value)
    return cell.type, cell.value


def _shown(text: str) -> Typed | None:
    return (CellType.TEXT, text) if text else None


def _unsaved(kind: str | None, formula: str) -> Typed | None:
    """Return a formula whose result was never saved."""
    return (CellType.FORMULA, formula[formula.index("=") :]) if kind is None and "=" in formula else None
