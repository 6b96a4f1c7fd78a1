"""Losses: what a workbook holds that does not survive being opened and saved by openpyxl, found before it is opened."""

import importlib.util
import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from planner.importing.way_back.loss_words import (
    EXTENSIONS,
    KEPT,
    KEPT_WITH_MACROS,
    LOST_LINKS,
    LOST_MARKUP,
    MACROS,
    PICTURES_READ,
)
from planner.workbook.package import Package
from planner.workbook.xlsx.book import read_book
from planner.workbook.xlsx.links import links_of

_URI = re.compile(rb'<(?:\w+:)?ext\b[^>]*?\buri="(\{[0-9A-Fa-f-]+\})"')
_OVERLAP = 400
"""Bytes that two pieces of a part share, so that nothing is missed where one ends."""


def losses_of(package: Package, *, keeps_macros: bool = True) -> tuple[str, ...]:
    """Return in words what a copy of a workbook will lack, each once, with its sheets.

    Args:
        keeps_macros: Whether the copy is written with the macros of its original.
    """
    found: dict[str, list[str]] = {}
    for what, sheet in _found(package, keeps_macros=keeps_macros):
        sheets = found.setdefault(what, [])
        if sheet and sheet not in sheets:
            sheets.append(sheet)
    return tuple(what + _on(sheets) for what, sheets in found.items())


def _on(sheets: list[str]) -> str:
    if not sheets:
        return ""
    return f" (sheet{'s' if len(sheets) > 1 else ''} {', '.join(sheets)})"


def _found(package: Package, *, keeps_macros: bool) -> Iterator[tuple[str, str]]:
    """Yield each loss with the sheet it is on, empty for the workbook as a whole."""
    book = read_book(package)
    main = next(link.target for link in links_of(package, "") if link.kind == "officeDocument")
    for part in ("", main):
        yield from ((what, "") for what in _links(package, part, keeps_macros=keeps_macros))
    for kind in ("sharedStrings", "styles"):
        if kind in book.parts:
            yield from ((what, "") for what in _markup(package, book.parts[kind], kind))
    yield from ((what, "") for what in _markup(package, main, "workbook"))
    for sheet in book.sheets:
        if sheet.part is None or sheet.part not in package:
            continue
        for what in (*_markup(package, sheet.part, "sheet"), *_links(package, sheet.part, keeps_macros=keeps_macros)):
            yield what, sheet.name
        for link in links_of(package, sheet.part):
            if link.kind == "drawing" and link.target in package:
                yield from ((what, sheet.name) for what in _drawing(package, link.target))
            if link.kind == "vmlDrawing" and link.target in package:
                yield from ((what, sheet.name) for what in _markup(package, link.target, link.kind))


def _drawing(package: Package, part: str) -> Iterator[str]:
    yield from _markup(package, part, "drawing")
    yield from _links(package, part, keeps_macros=True)
    for link in links_of(package, part):
        if link.kind == "image" and not link.is_outside:
            kind = PurePosixPath(link.target).suffix.casefold()
            if kind not in PICTURES_READ or importlib.util.find_spec("PIL") is None:
                yield f"pictures of kind {kind}"


def _links(package: Package, part: str, *, keeps_macros: bool) -> Iterator[str]:
    for link in links_of(package, part):
        if link.kind in MACROS:
            yield from () if keeps_macros and link.kind in KEPT_WITH_MACROS else (MACROS[link.kind],)
        elif link.kind in LOST_LINKS:
            yield LOST_LINKS[link.kind]
        elif link.kind not in KEPT:
            yield f'what its program keeps as "{link.kind}"'


def _markup(package: Package, part: str, kind: str) -> Iterator[str]:
    """Yield what the text of a part shows, each as often as two pieces of it do."""
    wanted: Mapping[str, re.Pattern[bytes]] = LOST_MARKUP.get(kind, {})
    rest = b""
    for piece in package.pieces(part):
        text = rest + piece
        for uri in _URI.findall(text):
            what = EXTENSIONS.get(uri.decode().upper(), "additions of newer programs that nobody here knows")
            yield from [what] if what else []
        yield from (what for what, pattern in wanted.items() if pattern.search(text))
        rest = text[-_OVERLAP:]
