"""Ids: dotted numbers that Excel took for decimal fractions, so that 1.10 became 1.1."""

from collections.abc import Iterable, Iterator

from planner.importing.values.reading import Fault, Read, Reading
from planner.workbook.grid import Cell, CellType

_TEN = 10


def dotted_ids(cells: Iterable[Cell | None]) -> Iterator[Reading[str] | None]:
    """Yield for each cell of a column of ids what it must have been; None for those that say it as it is.

    After 1.9 a number 1.1 is 1.10, and after 1.19 a number 1.2 is 1.20: anything else would stand there twice. A number
    that stands there twice without such a reason cannot be told.
    """
    seen: set[str] = set()
    before = ""
    for cell in cells:
        if cell is None:
            yield None
            continue
        text = cell.text.strip()
        longer = _following(before)
        if cell.type is CellType.NUMBER and text in seen and "." in text:
            if longer is not None and longer.rstrip("0") == text:
                yield Read(longer, f'"{text}" was read as {longer}: it follows {before}, and {text} stands above')
                text = longer
            else:
                what = f"holds the number {text}, which stands above too: it may have been {text}0"
                yield Fault(what, "Format the cell as text and type it again")
        else:
            yield None
        seen.add(text)
        before = text


def _following(mark: str) -> str | None:
    """Return the dotted number after one, if it ends in 0: 1.10 after 1.9."""
    head, dot, last = mark.rpartition(".")
    if not dot or not last.isdecimal() or (int(last) + 1) % _TEN:
        return None
    return f"{head}.{int(last) + 1}"
