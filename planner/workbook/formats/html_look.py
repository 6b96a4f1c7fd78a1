"""Html look: how a cell of a web page looks, by what stands in its own tag."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import lru_cache

from planner.workbook.grid import Look
from planner.workbook.xlsx.colour import WHITE

_FILL = re.compile(r"background(?:-color)?\s*:[^;]*?(#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|rgb\([\d\s,]+\)|\b[a-z]+\b)", re.I)
_NUMBER = re.compile(r"mso-number-format\s*:\s*[\"']?([^;\"']*)", re.I)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.I)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)
_STRUCK = re.compile(r"text-decoration[^;]*line-through", re.I)
_ITALIC = re.compile(r"font-style\s*:\s*italic", re.I)
_NAMED = {
    "black": "000000", "silver": "C0C0C0", "gray": "808080", "grey": "808080", "maroon": "800000", "red": "FF0000",
    "purple": "800080", "fuchsia": "FF00FF", "green": "008000", "lime": "00FF00", "olive": "808000", "yellow": "FFFF00",
    "navy": "000080", "blue": "0000FF", "teal": "008080", "aqua": "00FFFF", "orange": "FFA500", "pink": "FFC0CB",
    "lightgreen": "90EE90", "lightblue": "ADD8E6", "lightgrey": "D3D3D3", "lightgray": "D3D3D3",
}  # fmt: skip
"""The colours that CSS has had a name for from the beginning, and some more that tables are coloured with."""
_BOLD_TAGS = frozenset({"b", "strong"})
_ITALIC_TAGS = frozenset({"i", "em"})
_STRUCK_TAGS = frozenset({"s", "strike", "del"})
_SHORT = 3
_LARGEST = 255


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Tell whether a tag hides what it holds."""
    return "hidden" in attributes or _HIDDEN.search(attributes.get("style", "")) is not None


def look_of(attributes: Mapping[str, str], row: Mapping[str, str], *, is_header: bool) -> Look:
    """Return the look of a cell from its tag and its row's."""
    style = attributes.get("style", "")
    number = _NUMBER.search(style)
    return Look(
        bold=is_header or _BOLD.search(style) is not None,
        italic=_ITALIC.search(style) is not None,
        struck=_STRUCK.search(style) is not None,
        fill=_fill(attributes) or _fill(row),
        number=number[1].replace("\\", "").strip() if number else "",
    )


def marked(look: Look, tags: Collection[str]) -> Look:
    """Return a look with what tags inside the cell add to it."""
    if not tags:
        return look
    return replace(
        look,
        bold=look.bold or not _BOLD_TAGS.isdisjoint(tags),
        italic=look.italic or not _ITALIC_TAGS.isdisjoint(tags),
        struck=look.struck or not _STRUCK_TAGS.isdisjoint(tags),
    )


def _fill(attributes: Mapping[str, str]) -> str | None:
    found = _FILL.search(attributes.get("style", ""))
    colour = _colour(found[1] if found else attributes.get("bgcolor", ""))
    return None if colour == WHITE else colour


@lru_cache(maxsize=1_000)
def _colour(written: str) -> str | None:
    if written.lower().startswith("rgb("):
        parts = [int(part) for part in re.findall(r"\d{1,3}", written)]
        return "".join(f"{min(part, _LARGEST):02X}" for part in parts) if len(parts) == _SHORT else None
    digits = written.removeprefix("#")
    if re.fullmatch("[0-9a-fA-F]{6}", digits):
        return digits.upper()
    if re.fullmatch("[0-9a-fA-F]{3}", digits) and written.startswith("#"):
        return "".join(2 * digit for digit in digits.upper())
    return _NAMED.get(written.lower())
