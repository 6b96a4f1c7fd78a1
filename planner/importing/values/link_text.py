"""Link text: one predecessor or successor as a cell names it, with the kind and the lag that are written beside it."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from planner.domain.work import DependencyKind
from planner.importing.values.digits import DIGITS
from planner.importing.values.length_words import LengthUnit, units_of
from planner.importing.values.numbers import number_in
from planner.importing.values.plain import CACHE, plain
from planner.importing.values.reading import (
    Choice,
    Conventions,
    Doubt,
    DoubtKind,
    Fault,
    Read,
    Reading,
)
from planner.importing.values.refusal import quoted, taken

_KINDS = {
    DependencyKind.FS: ("FS", "EA", "FD", "FC", "TI"),
    DependencyKind.SS: ("SS", "AA", "DD", "CC", "II"),
    DependencyKind.FF: ("FF", "EE", "TT"),
    DependencyKind.SF: ("SF", "AE", "DF", "CF", "IT"),
}
"""In English (and Norwegian, Japanese, Korean), German, French, Spanish and Portuguese; FF is the same in four."""
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words}
_KIND = "|".join(_KIND_OF)
_ID = r"#?(?:(?:[^\W\d_]{1,8}[-_.: ]?){1,2}\d+(?:[.\-_]\d+)*|\d+(?:\.\d+)*)[a-z]?"
_LAG = rf"(?P<sign>[+-])\s*(?P<lag>{DIGITS})\s*(?P<unit>%|[^\W\d_][^\d+;]*)?"
_BY_ID = re.compile(rf"(?P<ref>{_ID}?)\s*(?P<kind>{_KIND})?\s*(?:{_LAG})?", re.IGNORECASE)
_BY_NAME = re.compile(rf"(?P<ref>.+?)\s+(?P<kind>FS|SS|FF|SF)\s*(?:{_LAG})?")
_BY_NAME_WITH_LAG = re.compile(rf"(?P<ref>.+?)\s+(?P<kind>{_KIND})\s*{_LAG}")
_BY_ID_AND_COLON = re.compile(
    rf"(?P<ref>{_ID}):\s*(?P<kind>{_KIND})(?:\s+(?P<sign>-?)(?P<lag>{DIGITS})(?P<unit>[^\W\d_]*))?", re.IGNORECASE
)
"""As Primavera P6 shows it: `A1010: SS 5`."""
_IN_BRACKETS = re.compile(rf"\s*[(\[]\s*((?:{_KIND})\b[^()\[\]]*?|[+-][^()\[\]]*?)\s*[)\]]$", re.IGNORECASE)
_SPAN = re.compile(
    r"#?([^\W\d_]*\d+(?:\.\d+)*)\s*(?:-|~|\.\.+|…|to|bis|until|à|al?|til|até|から)\s*#?([^\W\d_]*\d+(?:\.\d+)*)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkText:
    """A dependency as written at one of its ends.

    Attributes:
        ref: What names the task at the other end: an id, a row, a WBS number or a name.
        lag: In `lag_unit`, or in percent of the predecessor's duration; below zero for a lead.
        lag_unit: None where the cell does not say it.
        is_elapsed: Whether the lag runs on through nights and weekends.
        text: The piece of the cell, as written.
    """

    ref: str
    kind: DependencyKind
    lag: Decimal = Decimal(0)
    lag_unit: LengthUnit | None = None
    is_percent_lag: bool = False
    is_elapsed: bool = False
    text: str = ""


def is_link_by_id(piece: str) -> bool:
    """Tell whether a piece is an id with a number, with or without a kind and a lag: `T1`, `1.2`, `12FS+3d`."""
    clean = _unbracketed(plain(piece))
    return _BY_ID.fullmatch(clean) is not None or _BY_ID_AND_COLON.fullmatch(clean) is not None


def span_of(piece: str) -> tuple[str, str] | None:
    """Return both ends of a range of tasks: `1.0-1.3`."""
    if piece.isdigit():
        return None
    match = _SPAN.fullmatch(plain(piece))
    return (match[1], match[2]) if match else None


@lru_cache(CACHE)
def read_link(piece: str, default_kind: DependencyKind, conventions: Conventions) -> Reading[LinkText]:
    """Read one link; a text in which no kind is found is a name or an id as a whole."""
    clean = _unbracketed(plain(piece))
    matches = (form.fullmatch(clean) for form in (_BY_ID, _BY_ID_AND_COLON, _BY_NAME, _BY_NAME_WITH_LAG))
    match = next(filter(None, matches), None)
    if match is None:
        return Read(LinkText(ref=plain(piece), kind=default_kind, text=piece))
    ref, kind, sign, lag, unit = match.group("ref", "kind", "sign", "lag", "unit")
    link = LinkText(
        ref=(ref or "").strip().removeprefix("#"), kind=_KIND_OF[kind.upper()] if kind else default_kind, text=piece
    )
    return _lagged(link, f"{sign}{lag}", (unit or "").strip(" .?)]"), conventions) if lag else Read(link)


def _unbracketed(text: str) -> str:
    return _IN_BRACKETS.sub(r" \1", text) if "(" in text or "[" in text else text


def _lagged(link: LinkText, written: str, unit: str, conventions: Conventions) -> Reading[LinkText]:
    number = number_in(written, conventions)
    units = units_of(unit)
    if not isinstance(number, Read) or (unit and unit != "%" and not units):
        return Fault(f"holds {quoted(link.text)}, whose lag cannot be read", "Write it as 12FS+3d")
    if not units:
        return Read(replace(link, lag=number.value, is_percent_lag=unit == "%"))
    links = [
        replace(link, lag=number.value * word.times, lag_unit=word.unit, is_elapsed=word.is_elapsed) for word in units
    ]
    if len(links) > 1:
        return Doubt(DoubtKind.UNIT, tuple(Choice(str(choice.lag_unit), choice) for choice in links))
    note = taken(link.text, f"{links[0].lag:f} elapsed {links[0].lag_unit}") if links[0].is_elapsed else ""
    return Read(links[0], note)
