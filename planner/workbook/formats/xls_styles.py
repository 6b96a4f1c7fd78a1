"""Xls styles: how cells of an old Excel workbook look, and what their numbers are."""

from collections.abc import Mapping

from xlrd.book import Book
from xlrd.formatting import XF, XFBackground

from planner.workbook.formats.gathering import Looks
from planner.workbook.grid import Look
from planner.workbook.xlsx.colour import WHITE
from planner.workbook.xlsx.numberformat import kind_of
from planner.workbook.xlsx.styles import Style

_BOLD = 600
"""From this weight on letters look bold; Excel writes 400 and 700."""


class XlsStyles(dict[int, Style]):
    """Styles by the number that a cell gives for its own, each made when it is first asked for."""

    def __init__(self, book: Book, looks: Looks) -> None:
        super().__init__()
        self._book = book
        self._looks = looks

    def __missing__(self, number: int) -> Style:
        form = self._book.xf_list[number]
        code = self._code(form)
        fill = _fill(form.background, self._book.colour_map)
        style = self[number] = Style(kind_of(code), self._looks.position(self._look(form, code, fill)), fill)
        return style

    def _code(self, form: XF) -> str:
        code = str(self._book.format_map[form.format_key].format_str)
        return "" if code.casefold() == "general" else code

    def _look(self, form: XF, code: str, fill: str | None) -> Look:
        font = self._book.font_list[form.font_index]
        return Look(
            bold=font.weight >= _BOLD,
            italic=bool(font.italic),
            struck=bool(font.struck_out),
            indent=form.alignment.indent_level if form.alignment else 0,
            fill=fill,
            number=code,
        )


def _fill(background: XFBackground | None, colours: Mapping[int, tuple[int, int, int] | None]) -> str | None:
    if background is None or not background.fill_pattern:
        return None
    seen = (background.pattern_colour_index, background.background_colour_index)
    colour = next((colours[index] for index in seen if colours.get(index)), None)
    text = "".join(f"{part:02X}" for part in colour or ())
    return None if text in ("", WHITE) else text
