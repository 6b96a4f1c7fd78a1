"""Html table: a table of a web page while its tags go by."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from planner.workbook.formats.gathering import GatheredSheet, Looks
from planner.workbook.formats.html_look import is_hidden, look_of, marked
from planner.workbook.formats.unmistakable import rows_of_cells
from planner.workbook.grid import Area, Grid, GridRow
from planner.workbook.xlsx.markup import whole
from planner.workbook.xlsx.outside import MOST_COLUMNS, MOST_ROWS_CUT
from planner.workbook.xlsx.remarks import Remarks

Attributes = Mapping[str, str]

_WIDEST = 1_000
_DEEPEST = 65_534
"""Columns and rows that a browser lets one cell cover."""
_BLANKS = re.compile("[ \t\r\n\f]+")
_AROUND_LINE_END = re.compile("[ \n]*\n[ \n]*")
_HARD_BLANK = "\xa0"


class HtmlTable:
    """A table that is open.

    Attributes:
        caption: What it is called; empty if nothing says it.
    """

    def __init__(self, attributes: Attributes, looks: Looks) -> None:
        self.caption = ""
        self._is_hidden = is_hidden(attributes)
        self._looks = looks
        self._records: list[dict[int, str]] = []
        self._hidden_rows: set[int] = set()
        self._cell_looks: dict[tuple[int, int], int] = {}
        self._fills: dict[int, list[tuple[int, str]]] = {}
        self._areas: list[Area] = []
        self._covered: dict[int, int] = {}
        self._row: Attributes | None = None
        self._column = 0
        self._cell: _HtmlCell | None = None

    def open_row(self, attributes: Attributes) -> None:
        """Take the tag of a row; one that is open ends."""
        self.close_row()
        self._row = attributes
        self._column = 0
        if len(self._records) <= MOST_ROWS_CUT:
            self._records.append({})
        if is_hidden(attributes):
            self._hidden_rows.add(len(self._records))

    def open_cell(self, attributes: Attributes, *, is_header: bool) -> None:
        """Take the tag of a cell; one that is open ends."""
        if self._row is None:
            self.open_row({})
        self.close_cell()
        self._column += 1
        while self._covered.get(self._column, 0) >= len(self._records):
            self._column += 1
        self._cell = _HtmlCell(attributes, is_header=is_header)
        self._cover(attributes)

    def mark(self, tag: str) -> None:
        """Take a tag that may say how text looks."""
        if self._cell is not None:
            self._cell.marks.add(tag)

    def text(self, text: str) -> None:
        """Take a text; what stands beside the cells belongs to none."""
        if self._cell is not None:
            self._cell.pieces.append(text)

    def close_cell(self) -> None:
        """Take the end of a cell."""
        if self._cell is None:
            return
        cell = self._cell
        look = marked(look_of(cell.attributes, self._row or {}, is_header=cell.is_header), cell.marks)
        row, text = len(self._records), cell.shown
        if text.strip() and self._column <= MOST_COLUMNS + 1:
            self._records[-1][self._column] = text
            self._cell_looks[row, self._column] = self._looks.position(look)
        elif look.fill is not None:
            self._fills.setdefault(row, []).append((self._column, look.fill))
        self._column += cell.width - 1
        self._cell = None

    def close_row(self) -> None:
        """Take the end of a row."""
        self.close_cell()
        self._row = None

    def grid(self, name: str, remarks: Remarks) -> Grid:
        """Return what the table holds."""
        self.close_row()
        sheet = GatheredSheet(name, remarks, is_hidden=self._is_hidden)
        for area in self._areas:
            sheet.merge(area)
        for row in self._rows():
            sheet.add(row, self._fills.get(row.number, ()))
        return sheet.grid()

    def _rows(self) -> Iterator[GridRow]:
        for number, cells in enumerate(rows_of_cells(self._records), start=1):
            looked = tuple(replace(cell, look=self._cell_looks[number, cell.column]) for cell in cells)
            yield GridRow(number, looked, number in self._hidden_rows)

    def _cover(self, attributes: Attributes) -> None:
        """Keep the place of a cell that covers others free of the rows below."""
        assert self._cell is not None
        width = self._cell.width = max(1, min(_WIDEST, whole(attributes.get("colspan"), 1)))
        height = max(1, min(_DEEPEST, whole(attributes.get("rowspan"), 1)))
        row, last = len(self._records), self._column + width - 1
        if (width, height) != (1, 1):
            self._areas.append(Area(row, self._column, row + height - 1, last))
        for column in range(self._column, min(last, MOST_COLUMNS) + 1):
            self._covered[column] = row + height - 1


class _HtmlCell:
    """A cell that is open."""

    def __init__(self, attributes: Attributes, *, is_header: bool) -> None:
        self.attributes = attributes
        self.is_header = is_header
        self.width = 1
        self.marks: set[str] = set()
        self.pieces: list[str] = []

    @property
    def shown(self) -> str:
        """The text that it shows; hard blanks before it are an indent."""
        text = _BLANKS.sub(" ", "".join(self.pieces)).replace("\v", "\n")
        return _AROUND_LINE_END.sub("\n", text).strip(" \n").replace(_HARD_BLANK, " ").rstrip()
