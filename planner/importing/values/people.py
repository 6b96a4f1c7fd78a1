"""People: cells that name one person or several, in any of the ways in which names are listed."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from planner.importing.values.named import Named, named_in
from planner.importing.values.placeholders import is_placeholder
from planner.importing.values.plain import CACHE, key, tidy

__all__ = ["Named", "is_surname_first", "read_people"]

_OUTSIDE = r"(?![^(\[\uff08]*[)\]\uff09])"
"""Not inside brackets."""
_LINES = re.compile(rf"(?:[\n;\uff1b|]){_OUTSIDE}")
_SUFFIX = re.compile(
    r",\s*(?=(?:Jr|Sr|II|III|IV|Ph\.?\s?D|M\.?D|MBA|PMP|M\.?Sc|B\.?Sc|Esq|P\.?E|Dr)\b\.?)", re.IGNORECASE
)
_COMMAS = re.compile(rf"[,\uff0c、]{_OUTSIDE}")
_BETWEEN = re.compile(
    rf"(?:\s*/\s*|\s*&(?!\s*Co\b)\s*|\s*\uff06\s*|\s\+\s|\s(?:und|and|et|og|och|y|e|sowie)\s(?!zu\s)|(?<!\d)と(?=\S)){_OUTSIDE}"
)
_DOT = re.compile(r"・")
_KATAKANA = re.compile(r"[\u30a0-\u30ff\s]+")
_PAIR = re.compile(r"[^,;\n]*[^\W\d_][^,;\n]*, ?[^,;\n]*[^\W\d_][^,;\n]*")
_FEWEST_PAIRS = 2
_LONGEST = 1000
"""Characters of a list of names; what is longer is prose, and is not taken apart."""


def read_people(text: str, known: Collection[str] = (), *, surname_first: bool = False) -> tuple[Named, ...]:
    """Return who is named, in order; nobody where the text says that there is nobody.

    Args:
        known: Names that stay whole where they contain what separates names elsewhere.
        surname_first: Whether `Silva, Ana` is one person; `is_surname_first` tells so of a column.
    """
    return _read(text, known if isinstance(known, frozenset) else frozenset(known), surname_first)


def is_surname_first(cells: Iterable[str]) -> bool:
    """Tell whether the cells of a column name people as `Silva, Ana`: all of them do, and no word stands on both sides.

    A column of pairs, `Arun, Bex`, has single names too, or a name that is sometimes first and sometimes second.
    """
    pieces = [
        piece
        for cell in cells
        for piece in _LINES.split(tidy(cell[:_LONGEST]))
        if piece.strip() and not is_placeholder(piece)
    ]
    pairs = {key(piece) for piece in pieces if _PAIR.fullmatch(piece.strip())}
    if len(pairs) < _FEWEST_PAIRS or any(not _PAIR.fullmatch(piece.strip()) for piece in pieces):
        return False
    surnames, given = zip(*(map(str.strip, pair.split(",")) for pair in pairs), strict=True)
    return not set(surnames) & set(given) and all(len(name.split()) <= 2 for name in given)  # noqa: PLR2004


@lru_cache(CACHE)
def _read(text: str, known: frozenset[str], surname_first: bool) -> tuple[Named, ...]:
    names = _keys(known)
    clean = tidy(text)
    is_whole = len(clean) > _LONGEST or key(clean) in names
    pieces = [clean] if is_whole else _pieces(clean, names, surname_first)
    return tuple(named for piece in pieces for named in named_in(piece, names))


@lru_cache(16)
def _keys(known: frozenset[str]) -> frozenset[str]:
    return frozenset(map(key, known))


def _pieces(text: str, known: frozenset[str], surname_first: bool) -> Iterator[str]:
    for line in _LINES.split(text):
        if key(line) in known or is_placeholder(line):
            yield line
            continue
        for piece in _turned(_COMMAS.split(_SUFFIX.sub(" ", line)), known, surname_first):
            yield from [piece] if key(piece) in known else _between(piece, known)


def _turned(parts: list[str], known: frozenset[str], surname_first: bool) -> Iterator[str]:
    """Yield the parts between commas, those of `Silva, Ana` as one name, given name first."""
    rest = [part.strip() for part in parts]
    while rest:
        if len(rest) > 1 and (key(f"{rest[1]} {rest[0]}") in known or (surname_first and len(rest) % 2 == 0)):
            yield f"{rest[1]} {rest[0]}"
            rest = rest[2:]
        else:
            yield rest.pop(0)


def _between(piece: str, known: frozenset[str]) -> Iterator[str]:
    if is_placeholder(piece):
        yield piece
        return
    for part in _BETWEEN.split(piece):
        names = _DOT.split(part)
        is_foreign = all(_KATAKANA.fullmatch(name) for name in names)
        yield from [part] if is_foreign or key(part) in known else names
