"""Links: cells that list predecessors or successors, by id or by name."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from planner.domain.work import DependencyKind
from planner.importing.values.link_text import LinkText, is_link_by_id, read_link, span_of
from planner.importing.values.link_words import without_words
from planner.importing.values.placeholders import is_placeholder, says_nothing, says_unknown
from planner.importing.values.plain import plain, tidy
from planner.importing.values.reading import (
    NOTHING_KNOWN,
    Choice,
    Conventions,
    Doubt,
    Fault,
    Read,
    Reading,
    noted,
)
from planner.importing.values.refusal import quoted, refused, taken, unread
from planner.workbook.grid import Cell, CellType

__all__ = ["LinkText", "read_links"]

Links = tuple[LinkText, ...]
_WANTED = "a list of tasks"
_ADVICE = "Name each task by its id, separated by semicolons"
_ALWAYS = re.compile(r"[;\n\uff1b|、]")
_NUMBERS = re.compile(r"\d+(?:\.\d+)*(?:[;,] ?\d+(?:\.\d+)*)*")
_NUMBER = re.compile(r"[\d.]+")
"""Most lists hold numbers alone: 6;12."""
_BETWEEN_IDS = re.compile(r"\s*[,/&\uff0c]\s*|\s+(?:and|und|et|y|e|og|och)\s+")
_LETTERS = re.compile(r"[A-Z]{1,2}(?:, ?[A-Z]{1,2})+")
"""Tasks that are named A, B, C."""
_MAYBE_DECIMAL = re.compile(r"[+-]\s*\d+,\d")


def read_links(
    cell: Cell | str,
    default_kind: DependencyKind = DependencyKind.FS,
    conventions: Conventions = NOTHING_KNOWN,
    known: Collection[str] = (),
) -> Reading[Links]:
    """Read the links of a task, in order; none where the cell says that there is none.

    Args:
        known: Ids and names that stay whole whatever they contain: best a set, or a dict in the order of the rows, with
            which ranges such as `1.0-1.3` are read too.
    """
    if isinstance(cell, str):
        return _in_text(cell, default_kind, conventions, known)
    match cell.type:
        case CellType.TEXT:
            return _in_text(str(cell.value), default_kind, conventions, known)
        case CellType.NUMBER if float(cell.value) >= 0:
            return _in_text(cell.text, default_kind, conventions, known)
        case CellType.DATE | CellType.MOMENT:
            what = f"holds the date {quoted(cell.text)}; Excel may have made it of ids such as 6.12"
            return Fault(what, "Format the cell as text and type the ids again")
        case _:
            return refused(cell, _WANTED, _ADVICE)


def _in_text(text: str, kind: DependencyKind, conventions: Conventions, known: Collection[str]) -> Reading[Links]:
    clean = tidy(text)
    if _NUMBERS.fullmatch(clean) and clean not in known:
        return Read(tuple(LinkText(ref=ref, kind=kind, text=ref) for ref in _NUMBER.findall(clean)))
    if not clean:
        return unread(text, _WANTED, _ADVICE)
    readings: list[Reading[Links]] = []
    for piece in _pieces(clean, known):
        if not piece[0].isdigit() and is_placeholder(piece) and piece not in known:
            if says_unknown(piece):
                return unread(text, _WANTED, _ADVICE)
        else:
            readings.append(_read_piece(piece, kind, conventions, known))
    return _joined(readings, text)


def _pieces(text: str, known: Collection[str]) -> Iterator[str]:
    if text in known or says_nothing(text):
        yield text
        return
    for line in map(str.strip, _ALWAYS.split(text)):
        parts = _BETWEEN_IDS.split(line)
        is_one = len(parts) == 1 or line in known
        is_list = not is_one and (_LETTERS.fullmatch(line) or all(p in known or is_link_by_id(p) for p in parts))
        yield from filter(None, parts if is_list else [line])


def _read_piece(piece: str, kind: DependencyKind, conventions: Conventions, known: Collection[str]) -> Reading[Links]:
    if piece in known:
        return Read((LinkText(ref=piece, kind=kind, text=piece),))
    if ends := span_of(piece):
        return _expanded(piece, ends, kind, known)
    bare = without_words(piece)
    if bare != piece and (bare in known or is_link_by_id(bare)):
        return noted(_read_piece(bare, kind, conventions, known), taken(piece, bare))
    reading = read_link(piece, kind, conventions)
    if isinstance(reading, Read):
        return Read((reading.value,), reading.note)
    if isinstance(reading, Doubt):
        return Doubt(reading.kind, tuple(Choice(choice.answer, (choice.value,)) for choice in reading.choices))
    return reading


def _expanded(piece: str, ends: tuple[str, str], kind: DependencyKind, known: Collection[str]) -> Reading[Links]:
    """Return the tasks of a range, if it is known in which order they stand."""
    order = list(known) if isinstance(known, Mapping | Sequence) else []
    if ends[0] in order and ends[1] in order and order.index(ends[0]) < order.index(ends[1]):
        refs = order[order.index(ends[0]) : order.index(ends[1]) + 1]
        links = tuple(LinkText(ref=ref, kind=kind, text=piece) for ref in refs)
        return Read(links, taken(piece, ", ".join(refs)))
    what = f"holds {quoted(piece)}, a range from {ends[0]} to {ends[1]}, where single tasks are expected"
    return Fault(what, _ADVICE)


def _joined(readings: list[Reading[Links]], text: str) -> Reading[Links]:
    """Return all links of a cell, or its first fault, or its first doubt with the other links beside it."""
    links: list[Links] = []
    open_at: tuple[int, Doubt[Links]] | None = None
    for place, reading in enumerate(readings):
        if isinstance(reading, Fault):
            return reading
        if isinstance(reading, Doubt):
            open_at = open_at or (place, reading)
        links.append(reading.value if isinstance(reading, Read) else reading.choices[0].value)
    if open_at is not None:
        place, doubt = open_at
        before, after = links[:place], links[place + 1 :]
        return Doubt(doubt.kind, tuple(Choice(c.answer, _flat([*before, c.value, *after])) for c in doubt.choices))
    notes = [reading.note for reading in readings if isinstance(reading, Read) and reading.note]
    if len(readings) > 1 and _MAYBE_DECIMAL.search(plain(text)):
        notes.append(taken(text, f"{len(readings)} links"))
    return Read(_flat(links), "; ".join(notes))


def _flat(parts: Sequence[Links]) -> Links:
    return tuple(link for part in parts for link in part)
