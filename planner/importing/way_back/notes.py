"""Notes: what stands as comments on cells; assumptions that repeat down a column are said once."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from planner.importing.way_back.remarks import Remark, RemarkKind

_MOST_ALIKE = 3
"""So many assumptions of the same words in a column are each said on their own cell; of more only the first."""
_NUMBERS = re.compile(r'\d+(?=(?:[^"]*"[^"]*")*[^"]*$)')
"""Numbers outside of quotes."""
_LEAD = {
    RemarkKind.PROBLEM: "To be mended",
    RemarkKind.WARNING: "Worth a look",
    RemarkKind.QUESTION: "Question",
    RemarkKind.ASSUMPTION: "Taken for granted",
}

_Alike = tuple[str | None, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellNote:
    """All that is to say on one cell.

    Attributes:
        is_grave: Whether something has to be mended or looked at.
    """

    sheet: str
    cell: str
    text: str
    is_grave: bool


def notes_of(remarks: Sequence[Remark]) -> tuple[CellNote, ...]:
    """Join the remarks on each cell; what was ignored, and what is said of no cell, is none of them."""
    texts: dict[tuple[str, str], list[str]] = {}
    grave: set[tuple[str, str]] = set()
    counts = Counter(_alike(remark) for remark in remarks if remark.kind is RemarkKind.ASSUMPTION)
    said: set[_Alike] = set()
    for remark in remarks:
        if remark.sheet is None or remark.cell is None or remark.kind not in _LEAD:
            continue
        more = 0
        if remark.kind is RemarkKind.ASSUMPTION and counts[_alike(remark)] > _MOST_ALIKE:
            if _alike(remark) in said:
                continue
            said.add(_alike(remark))
            more = counts[_alike(remark)] - 1
        place = remark.sheet, remark.cell
        texts.setdefault(place, []).append(_sentence(remark, more))
        grave |= {place} if remark.kind in (RemarkKind.PROBLEM, RemarkKind.WARNING) else set()
    return tuple(
        CellNote(sheet=sheet, cell=cell, text="\n".join(dict.fromkeys(lines)), is_grave=(sheet, cell) in grave)
        for (sheet, cell), lines in texts.items()
    )


def _alike(remark: Remark) -> _Alike:
    column = (remark.cell or "").rstrip("0123456789")
    return remark.sheet, column, _NUMBERS.sub("0", remark.what)


def _sentence(remark: Remark, more: int) -> str:
    stop = "" if remark.what.endswith(("?", ".", "!")) else "."
    advice = f" {remark.advice}." if remark.advice else ""
    alike = f" The same goes for {more} more cells of this column." if more else ""
    return f"{_LEAD[remark.kind]}: {remark.what}{stop}{advice}{alike}"
