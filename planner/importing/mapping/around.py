"""Around: months and years that the texts above a table name, or its sheet."""

import re
from collections.abc import Iterator

from planner.importing.detect.block import Block
from planner.importing.values.period import Granularity
from planner.importing.values.period_text import written_period
from planner.importing.values.plain import plain
from planner.workbook.grid import Cell, CellType

_ROWS_ABOVE = 6
_LONGEST = 100
_BREAK = re.compile(r"[\s()\[\]:;,|・–—]+")
_MOST_WORDS = 3
"""Of a month with its year: `mai de 2026`."""
_EAST_ASIAN = re.compile(r"(?:20\d{2} ?[年년] ?)?(?<!\d)(?:1[0-2]|0?[1-9]) ?[月월]")
_YEAR = re.compile(r"(?<!\d)(20\d{2})(?!\d)")

Month = tuple[int | None, int]
"""A year, if it is said, and 1 to 12."""


def texts_around(block: Block) -> list[str]:
    """Return the short texts in the rows above a table, the nearest first, and the name of its sheet."""
    if block.on_its_side:
        return [block.view.name]
    top = block.header_rows[0]
    cells = [cell for row in range(top - 1, max(0, top - 1 - _ROWS_ABOVE), -1) for cell in block.view.row(row).values()]
    return [text for cell in cells if 0 < len(text := _text(cell)) <= _LONGEST] + [block.view.name]


def _text(cell: Cell) -> str:
    """Return what a cell says; a date alone on the first of a month stands for the month."""
    if cell.type is CellType.DATE:
        day = str(cell.value)
        return day[:7] if day.endswith("-01") else ""
    return str(cell.value).strip() if cell.type is CellType.TEXT else ""


def months_around(block: Block) -> list[Month]:
    """Return the months that stand above a table or in its sheet's name, those with a year first."""
    found = [month for text in texts_around(block) for month in _months(text)]
    return sorted(dict.fromkeys(found), key=lambda month: month[0] is None)


def year_around(block: Block) -> int | None:
    """Return the only year that stands above a table or in its sheet's name."""
    years = {int(year) for text in texts_around(block) for year in _YEAR.findall(plain(text))}
    return years.pop() if len(years) == 1 else None


def _months(text: str) -> Iterator[Month]:
    words = [word for word in _BREAK.split(plain(text)) if word]
    spans = [
        " ".join(words[start : start + count])
        for count in range(_MOST_WORDS, 0, -1)
        for start in range(len(words) - count + 1)
    ]
    for said in (*spans, *_EAST_ASIAN.findall(plain(text))):
        written = written_period(said)
        if written is not None and written.granularity is Granularity.MONTH and _is_sure(said, written.year):
            yield (2000 + (written.year or 0) if written.is_short else written.year), written.number


def _is_sure(said: str, year: int | None) -> bool:
    """Tell whether a text means a month: it has a year, or is no other word, as in `you may` and `out of office`."""
    return year is not None or (said != "may" and said.casefold() not in _OTHER_WORDS)


_OTHER_WORDS = frozenset({"mar", "set", "out", "des", "man", "dim"})
