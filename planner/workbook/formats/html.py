"""Html: reads the tables of a web page, as systems "export to Excel" by naming such a page .xls."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from planner.workbook.formats.gathering import Looks
from planner.workbook.formats.html_table import HtmlTable
from planner.workbook.formats.text import decoded
from planner.workbook.grid import Grid, GridFile
from planner.workbook.package import RefusedError
from planner.workbook.xlsx.book import MOST_SHEETS
from planner.workbook.xlsx.remarks import Remarks

_DECLARED = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_HEAD = 4_096
_UNSEEN = frozenset({"script", "style"})
_LINE_ENDS = frozenset({"br", "p", "div", "li"})
_LINE_END = "\v"
"""A line end of ours: those of the page's own text mean nothing."""
_CELLS = frozenset({"td", "th"})


def read(name: str, content: bytes) -> GridFile:
    """Read every table of a web page as a sheet.

    Raises:
        RefusedError: If it is no text, or shows no table.
    """
    declared = _DECLARED.search(content[:_HEAD])
    letters = decoded(content, declared[1].decode("ascii", errors="replace") if declared else None)
    if letters is None:
        raise RefusedError("the file holds no text", "Save the table as .xlsx")
    remarks, looks = Remarks(), Looks()
    for what in letters.remarks():
        remarks.add("", what)
    page = _Page(looks)
    page.feed(letters.text.replace(_LINE_END, " "))
    page.close()
    grids = tuple(grid for grid in _grids(page.tables, remarks) if grid.rows)
    if not grids:
        advice = "Export it again as .xlsx or .csv: what it shows may lie in files beside it"
        raise RefusedError("the file is a web page without a table", advice)
    return GridFile(name, grids, looks=looks.all(), remarks=remarks.all)


def _grids(tables: list[HtmlTable], remarks: Remarks) -> Iterator[Grid]:
    names: set[str] = set()
    for number, table in enumerate(tables, start=1):
        name = " ".join(table.caption.split())
        if not name or name in names:
            name = f"{name} Table {number}".strip()
        names.add(name)
        yield table.grid(name, remarks)


class _Page(HTMLParser):
    """A page while its tags go by; tables that stand in others are tables of their own.

    Attributes:
        tables: In the order of their tags.
    """

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.tables: list[HtmlTable] = []
        self._looks = looks
        self._open: list[HtmlTable] = []
        self._unseen = self._is_in_caption = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a start tag."""
        attributes = {name: value or "" for name, value in attrs}
        self._unseen = tag in _UNSEEN
        if tag == "table":
            self._open_table(attributes)
        elif not self._open:
            return
        elif tag == "tr":
            self._open[-1].open_row(attributes)
        elif tag in _CELLS:
            self._open[-1].open_cell(attributes, is_header=tag == "th")
        elif tag in _LINE_ENDS:
            self._open[-1].text(_LINE_END)
        else:
            self._is_in_caption = tag == "caption" or self._is_in_caption
            self._open[-1].mark(tag)

    def handle_endtag(self, tag: str) -> None:
        """Take an end tag."""
        self._unseen = self._unseen and tag not in _UNSEEN
        self._is_in_caption = self._is_in_caption and tag != "caption"
        if not self._open:
            return
        if tag == "table":
            self._open.pop().close_row()
        elif tag == "tr":
            self._open[-1].close_row()
        elif tag in _CELLS:
            self._open[-1].close_cell()
        elif tag in ("p", "div", "li"):
            self._open[-1].text(_LINE_END)

    def handle_data(self, data: str) -> None:
        """Take a text."""
        if self._unseen or not self._open:
            return
        if self._is_in_caption:
            self._open[-1].caption += data
        else:
            self._open[-1].text(data)

    def _open_table(self, attributes: dict[str, str]) -> None:
        if len(self.tables) >= MOST_SHEETS:
            raise RefusedError(f"the page has more than {MOST_SHEETS:,} tables", "Copy those you need into a workbook")
        table = HtmlTable(attributes, self._looks)
        self.tables.append(table)
        self._open.append(table)
