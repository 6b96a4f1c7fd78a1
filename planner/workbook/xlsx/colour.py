"""Colour: from the ways Excel writes one to `RRGGBB`."""

import colorsys
import re
from collections.abc import Mapping, Sequence

from planner.workbook.package import Package
from planner.workbook.xlsx.markup import opened, whole

WHITE = "FFFFFF"
_HEX = re.compile("(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})")
"""With or without its opacity, which nobody sees in a cell."""
_FULL = 255
OFFICE_THEME = (
    *("000000", "FFFFFF", "44546A", "E7E6E6"),
    *("4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"),
    *("0563C1", "954F72"),
)
"""Office's colours since 2013, in the order of a theme: dark 1, light 1, dark 2, light 2, six accents, links."""
_THEME_SLOTS = ("dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")
_AS_COUNTED = (1, 0, 3, 2, *range(4, 12))
"""Cells count light 1 before dark 1, and light 2 before dark 2."""
_BASIC = ("000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF")
INDEXED = (
    *_BASIC,
    *_BASIC,
    *("800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"),
    *("9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"),
    *("000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"),
    *("00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"),
    *("3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"),
    *("003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"),
)
"""Excel's palette of old (ECMA-376 part 1, 18.8.27); 64 and 65 are the screen's own and say nothing."""


def theme_of(package: Package, part: str | None) -> tuple[str, ...]:
    """Read the twelve colours of a theme, in its own order; what it lacks is Office's."""
    colours = dict(zip(_THEME_SLOTS, OFFICE_THEME, strict=True))
    tags = () if part is None else opened(package.pieces(part), f"part {part}")
    for tag in tags:
        if tag.parents[-2:-1] == ("clrScheme",) and tag.parents[-1] in colours:
            given = _HEX.fullmatch(tag.attributes.get("lastClr", tag.attributes.get("val", "")))
            colours[tag.parents[-1]] = given[1].upper() if given else colours[tag.parents[-1]]
    return tuple(colours.values())


def colour_of(attributes: Mapping[str, str], theme: Sequence[str], palette: Sequence[str] = INDEXED) -> str | None:
    """Return the colour of a tag; None if it is automatic, or no colour that we know."""
    if "theme" in attributes:
        number = whole(attributes["theme"], len(_AS_COUNTED))
        base = theme[_AS_COUNTED[number]] if number < len(_AS_COUNTED) else None
    elif "indexed" in attributes:
        number = whole(attributes["indexed"], len(palette))
        base = palette[number] if number < len(palette) else None
    else:
        given = _HEX.fullmatch(attributes.get("rgb", ""))
        base = given[1].upper() if given else None
    return None if base is None else _tinted(base, attributes.get("tint", "0"))


def _tinted(colour: str, tint: str) -> str:
    """Make a colour lighter (up to 1) or darker (down to -1), as ECMA-376 part 1, 18.8.19 says."""
    try:
        change = max(-1.0, min(1.0, float(tint)))
    except ValueError:
        return colour
    if not change:
        return colour
    red, green, blue = (int(colour[at : at + 2], 16) / _FULL for at in (0, 2, 4))
    hue, light, strength = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + change) if change < 0 else light * (1 - change) + change
    return "".join(f"{round(part * _FULL):02X}" for part in colorsys.hls_to_rgb(hue, light, strength))
