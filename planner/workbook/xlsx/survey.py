"""Survey: how much of a long sheet is filled, found without looking at its cells.

Two kinds of sheets are long. Some hold far too many rows: they are refused at once, and with their number. Others hold
a table and a million formatted rows below it: these rows are never parsed. A survey takes a tenth of parsing.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planner.workbook.xlsx.painted import ROWS_BELOW

LONG = 4 * 2**20
"""Bytes of a sheet from which a survey is worth it."""
_LONGEST_ROW = 16 * 2**20
_ROW_END = b"row>"
_MARKS = (b"<v", b":v", b"<f", b":f", b"<is", b":is")
"""How tags begin that fill a cell, with any prefix or none. What only looks like them makes a row count as filled."""
_LAST = b"sheetData>"
_END = re.compile(rb"</(?:[^<>\s:]+:)?sheetData\s*>")
_LONGEST_END = 200


@dataclass(frozen=True, slots=True)
class Survey:
    """What a sheet holds.

    Attributes:
        filled: How many rows hold something.
        end: How many bytes it takes to the last of them, and the few rows below it whose colours are read; 0 if the
            sheet is not stored as bytes that we know.
    """

    filled: int
    end: int


def survey(pieces: Iterable[bytes]) -> Survey:
    """Go through a sheet's bytes up to the end of its rows."""
    filled = end = position = 0
    keep = ROWS_BELOW
    rest = b""
    for piece in pieces:
        block = rest + piece
        last = _END.search(block) if _LAST in block else None
        *rows, rest = (block[: last.start()] if last else block).split(_ROW_END)
        here = [number for number, row in enumerate(rows) if _holds_something(row)] if _holds_something(block) else []
        filled += len(here)
        keep = here[-1] + 1 + ROWS_BELOW if here else keep
        if rows and keep:
            end = position + sum(len(row) + len(_ROW_END) for row in rows[:keep])
        keep = max(0, keep - len(rows))
        position += len(block) - len(rest)
        if last:
            break
        if len(rest) > _LONGEST_ROW:
            return Survey(0, 0)
    return Survey(filled, end)


def without_blank_end(pieces: Iterable[bytes], end: int) -> Iterator[bytes]:
    """Yield a sheet's bytes without the rows that follow the last filled one.

    Args:
        end: Where that one ends.
    """
    position, held, stream = 0, b"", iter(pieces)
    for piece in stream:
        yield piece[: max(0, end - position)]
        held = held[-_LONGEST_END:] + piece[max(0, end - position) :]
        position += len(piece)
        last = _END.search(held) if _LAST in held else None
        if last:
            yield held[last.start() :]
            break
    yield from stream


def _holds_something(row: bytes) -> bool:
    return any(mark in row for mark in _MARKS)
