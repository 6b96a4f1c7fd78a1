"""Draw listing: a sheet of ours in somebody's workbook."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from planner.importing.way_back.listing import Entry, Link, Listing, Part, Toned
from planner.importing.way_back.texts import cell_in, link_to, write_text, write_value
from planner.sheets.style import AMBER, NAVY, RED, WHITE

_MOST_LINKS = 60_000
"""Excel keeps 65,530 on a sheet."""
_BLUE = "0563C1"
_LINE_HEIGHT = 15.0
_FIT = 1.15
"""Letters of common text that fit where one digit does."""
_WRAPPED = Alignment(wrap_text=True, vertical="top", horizontal="left")
_TOP = Alignment(vertical="top", horizontal="left")
_MOST_LINES = 12
_DATE = "yyyy-mm-dd"
_BAD, _LOOK = "bad", "look"
TONES = {_BAD: RED[1:], _LOOK: AMBER[1:]}


def write_listing(sheet: Worksheet, listing: Listing, sheets: Sequence[str]) -> None:
    """Write a listing on a blank sheet.

    Args:
        sheets: Names of the sheets that links can lead to; those to others are plain text.
    """
    write_text(cell_in(sheet, 1, 1), listing.title)
    cell_in(sheet, 1, 1).font = _font(sheet, bold=True, size=14, color=NAVY[1:])
    row, last = 2, max((len(part.columns) for part in listing.parts), default=6)
    for sentence in listing.sentences:
        _sentence(sheet, row, sentence, last, _letters(listing))
        row += 1
    links = _Links(frozenset(sheets))
    for part in listing.parts:
        row = _part(sheet, row + 1, part, links)
    _set_widths(sheet, listing)
    _set_up(sheet)


class _Links:
    """Counts links, of which a sheet keeps so many only."""

    def __init__(self, sheets: frozenset[str]) -> None:
        self._sheets, self._left = sheets, _MOST_LINKS

    def take(self, link: Link) -> bool:
        """Tell whether one more can be made."""
        self._left -= 1
        return self._left >= 0 and link.sheet in self._sheets


def _letters(listing: Listing) -> int:
    widths = [sum(width for _, width in part.columns) for part in listing.parts]
    return max(widths, default=100)


def _sentence(sheet: Worksheet, row: int, text: str, last: int, letters: int) -> None:
    write_text(cell_in(sheet, row, 1), text)
    cell_in(sheet, row, 1).alignment = _WRAPPED
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=last)
    sheet.row_dimensions[row].height = _LINE_HEIGHT * (1 + int(len(text) / (letters * _FIT)))


def _part(sheet: Worksheet, row: int, part: Part, links: _Links) -> int:
    write_text(cell_in(sheet, row, 1), part.heading)
    cell_in(sheet, row, 1).font = _font(sheet, bold=True, color=NAVY[1:])
    if not part.rows:
        write_text(cell_in(sheet, row + 1, 1), part.empty)
        return row + 2
    titles = [title for title, _ in part.columns]
    sheet.row_dimensions[row + 1].height = _LINE_HEIGHT * _lines(titles, part.columns)
    for number, title in enumerate(titles, start=1):
        cell = cell_in(sheet, row + 1, number)
        write_text(cell, title)
        cell.font = _font(sheet, bold=True, color=WHITE[1:])
        cell.fill, cell.alignment = PatternFill("solid", fgColor=NAVY[1:]), _WRAPPED
    for offset, entries in enumerate(part.rows, start=row + 2):
        sheet.row_dimensions[offset].height = _LINE_HEIGHT * _lines(entries, part.columns)
        for number, (entry, (_, width)) in enumerate(zip(entries, part.columns, strict=True), start=1):
            cell_in(sheet, offset, number).alignment = _WRAPPED if width else _TOP
            _write(sheet, offset, number, entry, links)
    return row + 2 + len(part.rows)


def _lines(entries: Sequence[Entry], columns: Sequence[tuple[str, int]]) -> int:
    """Return how many lines the longest text of a row takes; Excel does not find out by itself on opening."""
    texts = (entry.text if isinstance(entry, Link | Toned) else str(entry or "") for entry in entries)
    lines = (
        sum(1 + (int(len(line) / (width * _FIT)) if width else 0) for line in text.split("\n"))
        for text, (_, width) in zip(texts, columns, strict=True)
    )
    return min(max(lines), _MOST_LINES)


def _font(
    sheet: Worksheet,
    *,
    bold: bool = False,
    size: float | None = None,
    color: str,
    underline: Literal["single"] | None = None,
) -> Font:
    """Return a font of the workbook's own family."""
    own = sheet["A2"].font
    return Font(name=own.name, size=size or own.size, bold=bold, color=color, underline=underline)


def _write(sheet: Worksheet, row: int, column: int, entry: Entry, links: _Links) -> None:
    cell = cell_in(sheet, row, column)
    if isinstance(entry, Link):
        write_text(cell, entry.text)
        if links.take(entry):
            link_to(cell, entry.sheet, entry.cell or "A1")
            cell.font = _font(sheet, underline="single", color=_BLUE)
    elif isinstance(entry, Toned):
        write_text(cell, entry.text)
        cell.fill = PatternFill("solid", fgColor=TONES[entry.tone])
    else:
        write_value(cell, entry)
        if isinstance(entry, date):
            cell.number_format = _DATE


def _set_widths(sheet: Worksheet, listing: Listing) -> None:
    for part in listing.parts:
        for number, (_, width) in enumerate(part.columns, start=1):
            column = sheet.column_dimensions[get_column_letter(number)]
            column.width = max(width, column.width if column.customWidth else 0)


def _set_up(sheet: Worksheet) -> None:
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
