"""Styles: how cells look and what their numbers are, by the number a cell gives for its style."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from planner.workbook.grid import PLAIN_LOOK, Look
from planner.workbook.package import Package
from planner.workbook.xlsx.colour import INDEXED, WHITE, colour_of
from planner.workbook.xlsx.markup import Opened, is_on, opened, whole
from planner.workbook.xlsx.numberformat import BUILT_IN, Kind, check_length, kind_of

MOST_STYLES = 65_536
"""Excel has at most 65,490."""
_FONT_MARKS = {"b": "is_bold", "i": "is_italic", "strike": "is_struck"}
_DEEPEST_INDENT = 250


class Style(NamedTuple):
    """What a cell's style says.

    Attributes:
        look: Position in the file's looks.
    """

    kind: Kind
    look: int
    fill: str | None


_PLAIN = Style(Kind.NUMBER, 0, None)


class Styles(dict[str | None, Style]):
    """Styles by number as written; a number that the file does not explain is plain.

    Attributes:
        looks: Each once; the first is the plain one.
    """

    def __init__(self, styles: Sequence[Style] = (), looks: tuple[Look, ...] = (PLAIN_LOOK,)) -> None:
        self._styles = styles
        self.looks = looks

    def __missing__(self, number: str | None) -> Style:
        position = whole(number or "0", len(self._styles))
        style = self[number] = self._styles[position] if position < len(self._styles) else _PLAIN
        return style


@dataclass(slots=True)
class _Font:
    is_bold: bool = False
    is_italic: bool = False
    is_struck: bool = False


@dataclass(slots=True)
class _Format:
    number: int
    font: int
    fill: int
    indent: int = 0


@dataclass(slots=True)
class _Fill:
    """A background: the colour of its pattern, and what lies under it."""

    is_drawn: bool = False
    front: str | None = None
    back: str | None = None

    @property
    def colour(self) -> str | None:
        colour = (self.front or self.back) if self.is_drawn else None
        return None if colour == WHITE else colour


@dataclass(slots=True)
class _Sheet:
    """What the style sheet holds, each in its order."""

    codes: dict[int, str] = field(default_factory=lambda: dict(BUILT_IN))
    fonts: list[_Font] = field(default_factory=list)
    fills: list[_Fill] = field(default_factory=list)
    formats: list[_Format] = field(default_factory=list)
    palette: list[str] = field(default_factory=list)


def styles_of(package: Package, part: str | None, theme: Sequence[str]) -> Styles:
    """Read the styles; without any, all is plain.

    Args:
        theme: The colours that cells may name by number.
    """
    if part is None:
        return Styles()
    tags = list(opened(package.pieces(part), f"part {part}"))
    own = [tag.attributes.get("rgb", "")[-6:].upper() for tag in tags if tag.name == "rgbColor"]
    sheet = _Sheet(palette=own or list(INDEXED))
    for tag in tags:
        _take(sheet, tag, theme)
    looks: dict[Look, int] = {PLAIN_LOOK: 0}
    styles = [_style(sheet, one, looks) for one in sheet.formats[:MOST_STYLES]]
    return Styles(styles, tuple(looks))


def _take(sheet: _Sheet, tag: Opened, theme: Sequence[str]) -> None:
    match (tag.parents[-2:], tag.name):
        case ((*_, "numFmts"), "numFmt"):
            code = tag.attributes.get("formatCode", "")
            check_length(code)
            sheet.codes[whole(tag.attributes.get("numFmtId"), -1)] = code
        case ((*_, "fonts"), "font"):
            sheet.fonts.append(_Font())
        case (("fonts", "font"), "b" | "i" | "strike" as mark):
            setattr(sheet.fonts[-1], _FONT_MARKS[mark], is_on(tag.attributes.get("val"), default=True))
        case ((*_, "cellXfs"), "xf"):
            ids = (whole(tag.attributes.get(name), 0) for name in ("numFmtId", "fontId", "fillId"))
            sheet.formats.append(_Format(*ids))
        case (("cellXfs", "xf"), "alignment"):
            sheet.formats[-1].indent = min(whole(tag.attributes.get("indent"), 0), _DEEPEST_INDENT)
        case _ if "fills" in tag.parents[-4:] or tag.name == "fill":
            _take_fill(sheet, tag, theme)


def _take_fill(sheet: _Sheet, tag: Opened, theme: Sequence[str]) -> None:
    match (tag.parents[-2:], tag.name):
        case ((*_, "fills"), "fill"):
            sheet.fills.append(_Fill())
        case (("fills", "fill"), "patternFill"):
            sheet.fills[-1].is_drawn = tag.attributes.get("patternType", "none") != "none"
        case (("fills", "fill"), "gradientFill"):
            sheet.fills[-1].is_drawn = True
        case (("fill", "patternFill"), "fgColor") if "fills" in tag.parents:
            sheet.fills[-1].front = colour_of(tag.attributes, theme, sheet.palette)
        case (("fill", "patternFill"), "bgColor") if "fills" in tag.parents:
            sheet.fills[-1].back = colour_of(tag.attributes, theme, sheet.palette)
        case (("gradientFill", "stop"), "color") if "fills" in tag.parents:
            sheet.fills[-1].front = sheet.fills[-1].front or colour_of(tag.attributes, theme, sheet.palette)


def _style(sheet: _Sheet, one: _Format, looks: dict[Look, int]) -> Style:
    code = sheet.codes.get(one.number, "")
    font = sheet.fonts[one.font] if one.font < len(sheet.fonts) else _Font()
    fill = sheet.fills[one.fill].colour if one.fill < len(sheet.fills) else None
    number = "" if code.casefold() == "general" else code
    look = Look(font.is_bold, font.is_italic, font.is_struck, one.indent, fill, number)
    return Style(kind_of(code), looks.setdefault(look, len(looks)), fill)
