"""Unmistakable: which cells of a text file are numbers, whatever its sender's habits are.

`1.234` is a thousand or a little more than one, `007` and `1.10` are names, `3/4` is a day: they stay text, which loses
nothing. A number is what reads the same everywhere and can be written back as it was. In a column with a name made of
digits nothing is a number, or `1.9` and `1.10` would part.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from planner.workbook.grid import Cell, CellType

_WHOLE = re.compile(r"-?(0|[1-9]\d{0,14})")
_BROKEN = re.compile(r"-?(0|[1-9]\d{0,11})\.(\d|\d\d|\d{4,9})")
_DIGITS_THAT_NAME = re.compile(r"0\d+|\d{16,}|\d+(\.\d+)+")
_HELD_AS_TEXT = re.compile(r'="(.*)"', re.DOTALL)
"""How some programs keep Excel from turning 007 into 7."""


def rows_of_cells(records: Sequence[Mapping[int, str]]) -> Iterable[tuple[Cell, ...]]:
    """Turn the texts of each row, by column, into cells; blank ones are left out."""
    names = {column for record in records for column, text in record.items() if _names(text)}
    for record in records:
        filled = sorted((column, text) for column, text in record.items() if text.strip())
        yield tuple(_cell(column, text, is_named=column in names) for column, text in filled)


def _names(text: str) -> bool:
    if _HELD_AS_TEXT.fullmatch(text):
        return True
    digits = text.strip()
    return _DIGITS_THAT_NAME.fullmatch(digits) is not None and _number(digits) is None


def _cell(column: int, text: str, *, is_named: bool) -> Cell:
    if held := _HELD_AS_TEXT.fullmatch(text):
        return Cell(column, CellType.TEXT, held[1])
    number = None if is_named else _number(text.strip())
    return Cell(column, CellType.TEXT, text) if number is None else Cell(column, CellType.NUMBER, number)


def _number(text: str) -> int | float | None:
    if _WHOLE.fullmatch(text):
        return int(text) if text != "-0" else None
    if _BROKEN.fullmatch(text) and f"{float(text):.15g}" == text:
        return float(text)
    return None
