"""Styles: how a cell looks, named once for every workbook we write."""

from dataclasses import dataclass, replace

NAVY = "#1F3864"
PALE_BLUE = "#DCE6F1"
GREEN = "#C6EFCE"
RED = "#FFC7CE"
AMBER = "#FFEB9C"
GREY = "#EDEDED"
DARK_GREY = "#595959"
WHITE = "#FFFFFF"


THICK = 5
"""XlsxWriter's number of a thick line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a cell looks.

    Attributes:
        number: Excel's number format.
        fill: Background as `#RRGGBB`; None is none.
        colour: Of the text, as `#RRGGBB`.
        size: Of the text in points.
        align: `left`, `center` or `right`; None is Excel's own.
        rotation: Of the text in degrees counter-clockwise.
        left: Colour of a thick line along the left edge, as `#RRGGBB`; None is none.
        bottom: Colour of a thick line along the bottom edge, as `#RRGGBB`; None is none.
        indent: Steps by which text is indented.
    """

    number: str = "General"
    bold: bool = False
    italic: bool = False
    wrap: bool = False
    fill: str | None = None
    colour: str | None = None
    size: int | None = None
    align: str | None = None
    border: bool = False
    rotation: int = 0
    left: str | None = None
    bottom: str | None = None
    indent: int = 0

    @property
    def is_visible(self) -> bool:
        """Whether even a blank cell shows it."""
        return self.border or any(colour is not None for colour in (self.fill, self.left, self.bottom))

    def properties(self) -> dict[str, object]:
        """Return it in XlsxWriter's words."""
        wanted: dict[str, object] = {
            "num_format": self.number,
            "bold": self.bold,
            "italic": self.italic,
            "text_wrap": self.wrap,
            "bg_color": self.fill,
            "font_color": self.colour,
            "font_size": self.size,
            "align": self.align,
            "border": 1 if self.border else None,
            "rotation": self.rotation,
            "indent": self.indent,
            "left": None if self.left is None else THICK,
            "left_color": self.left,
            "bottom": None if self.bottom is None else THICK,
            "bottom_color": self.bottom,
            "valign": "top" if self.wrap else None,
        }
        return {key: value for key, value in wanted.items() if value}

    def filled(self, fill: str) -> "Style":
        """Return this style on a background."""
        return replace(self, fill=fill)


PLAIN = Style()
TEXT = Style(number="@")
"""For ids: what is typed stays text, `001` too."""
WRAPPED = Style(wrap=True)
DATE = Style(number="yyyy-mm-dd", align="left")
MONTH = Style(number="yyyy-mm", align="left")
MONEY = Style(number="#,##0.00")
PERCENT = Style(number="0%")
"""The cell holds a fraction: 0.25 shows as 25 %."""
DAYS = Style(number="#,##0.##")
INTEGER = Style(number="0")
HEADER = Style(bold=True, wrap=True, fill=NAVY, colour=WHITE, border=True)
TITLE = Style(bold=True, size=14, colour=NAVY)
STRONG = Style(bold=True)
NOTE = Style(italic=True, wrap=True, colour=DARK_GREY)
EXAMPLE = Style(italic=True, colour=DARK_GREY, fill=GREY)
BAD = Style(fill=RED)
LATE = Style(fill=AMBER)
