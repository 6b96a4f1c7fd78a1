"""Ods styles: how cells of an OpenDocument spreadsheet look, by the name that a cell gives for its style."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.workbook.formats.gathering import Looks
from planner.workbook.formats.ods_number_format import FORMATS, NumberFormat
from planner.workbook.grid import Look
from planner.workbook.xlsx.colour import WHITE
from planner.workbook.xlsx.numberformat import kind_of
from planner.workbook.xlsx.styles import Style

_WANTED = {
    "style:style": ("style:data-style-name",),
    "style:text-properties": (
        "fo:font-weight",
        "fo:font-style",
        "style:text-line-through-style",
        "style:text-line-through-type",
    ),
    "style:table-cell-properties": ("fo:background-color",),
    "style:paragraph-properties": ("fo:margin-left",),
    "style:table-properties": ("table:display",),
}
"""What is kept of a style, by the tag that says it."""
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_COLOUR = re.compile("#([0-9a-fA-F]{6})")
_LENGTH = re.compile(r"(\d{1,4}(?:\.\d{1,6})?)(cm|mm|in|pt)")
_POINTS = {"cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72.0, "pt": 1.0}
_STEP = 10
"""Points of a step of indent, as LibreOffice writes and reads it."""
_DEEPEST = 20
"""Styles that are made from each other; LibreOffice makes a cell's from one, and that from the default."""
_DEFAULT = "Default"
_GENERAL = "General"


@dataclass(slots=True)
class _Style:
    parent: str | None
    said: dict[str, str] = field(default_factory=dict)


class OdsStyles:
    """The styles of a file so far; a handler of the tags that define them.

    Attributes:
        looks: Those that were asked for.
    """

    def __init__(self) -> None:
        self.looks = Looks()
        self._styles: dict[str, _Style] = {}
        self._codes: dict[str, str] = {}
        self._found: dict[str, Style] = {}
        self._style: _Style | None = None
        self._format: NumberFormat | None = None
        self._is_text = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take a start tag."""
        if tag == "style:style":
            self._style = _Style(attributes.get("style:parent-style-name"))
            self._styles[attributes.get("style:name", "")] = self._style
        if self._style is not None:
            self._style.said |= {name: attributes[name] for name in _WANTED.get(tag, ()) if name in attributes}
        elif tag in FORMATS:
            is_elapsed = attributes.get("number:truncate-on-overflow") == "false"
            self._format = NumberFormat(attributes.get("style:name", ""), is_elapsed=is_elapsed)
        elif self._format is not None:
            self._is_text = tag in ("number:text", "number:currency-symbol")
            self._format.add(tag, attributes)

    def text(self, text: str) -> None:
        """Take a text."""
        if self._format is not None and self._is_text:
            self._format.add_text(text)

    def end(self, tag: str) -> None:
        """Take an end tag."""
        self._is_text = False
        if tag == "style:style":
            self._style = None
        elif self._format is not None and tag in FORMATS:
            self._codes[self._format.name] = "" if self._format.code == _GENERAL else self._format.code
            self._format = None

    def style(self, name: str) -> Style:
        """Return what a style says; call it when all styles are known."""
        if name not in self._found:
            look = self._look(self._said(name))
            self._found[name] = Style(kind_of(look.number), self.looks.position(look), look.fill)
        return self._found[name]

    def hides(self, name: str) -> bool:
        """Tell whether a table's style keeps it from being shown."""
        return self._said(name).get("table:display") == "false"

    def _said(self, name: str) -> Mapping[str, str]:
        """Return what a style says, or else the one that it is made from."""
        said: dict[str, str] = {}
        asked: str | None = name or _DEFAULT
        for _ in range(_DEEPEST):
            style = self._styles.get(asked or "")
            if style is None:
                break
            said = style.said | said
            asked = style.parent
        return said

    def _look(self, said: Mapping[str, str]) -> Look:
        struck = (said.get(f"style:text-line-through-{what}", "none") for what in ("style", "type"))
        return Look(
            bold=said.get("fo:font-weight") in _BOLD,
            italic=said.get("fo:font-style") in ("italic", "oblique"),
            struck=any(line != "none" for line in struck),
            indent=_steps(said.get("fo:margin-left", "")),
            fill=_colour(said.get("fo:background-color", "")),
            number=self._codes.get(said.get("style:data-style-name", ""), ""),
        )


def _colour(text: str) -> str | None:
    found = _COLOUR.fullmatch(text)
    colour = found[1].upper() if found else WHITE
    return None if colour == WHITE else colour


def _steps(length: str) -> int:
    found = _LENGTH.fullmatch(length)
    return round(float(found[1]) * _POINTS[found[2]] / _STEP) if found else 0
