"""Ods sheets: the tables of an OpenDocument spreadsheet, put together while its XML goes by."""

from collections.abc import Mapping

from planner.workbook.formats.gathering import GatheredSheet
from planner.workbook.formats.ods_cell import CELLS, OdsCell
from planner.workbook.formats.ods_styles import OdsStyles
from planner.workbook.formats.ods_values import value_of
from planner.workbook.grid import Area, Cell, Grid, GridRow
from planner.workbook.package import RefusedError
from planner.workbook.xlsx.book import MOST_SHEETS
from planner.workbook.xlsx.markup import whole
from planner.workbook.xlsx.numberformat import Kind
from planner.workbook.xlsx.outside import MOST_COLUMNS, MOST_ROWS_CUT
from planner.workbook.xlsx.remarks import Place, Remarks

_ASIDE = ("office:annotation", "office:forms", "table:tracked-changes", "table:shapes", "table:dde-links", "draw:")
"""What stands in a table or before it, and is no part of it: notes, pictures, old versions of cells."""
_MOST_COPIES = 1_000_000
"""Filled cells of a file that are only said to be like another."""
_MOST_PAINTED_ALIKE = 100
"""More blank rows of the same colours are a background, and nobody's drawing."""
_SPANS = frozenset({"table:number-rows-spanned", "table:number-columns-spanned"})
_HIDDEN = ("collapse", "filter")


class OdsSheets:
    """The sheets of a file so far; a handler of the tags inside its body.

    Attributes:
        grids: Those that are complete.
    """

    def __init__(self, styles: OdsStyles, remarks: Remarks) -> None:
        self.grids: list[Grid] = []
        self._styles, self._remarks = styles, remarks
        self._aside = self._copies = 0
        self._sheet: GatheredSheet | None = None
        self._column_styles: list[str] = []
        self._hidden_columns: list[int] = []
        self._columns = self._number = self._outline = 0
        self._row: Mapping[str, str] = {}
        self._cells: list[Cell] = []
        self._fills: list[tuple[int, str]] = []
        self._next = 1
        self._cell: OdsCell | None = None

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take a start tag."""
        if self._aside or tag.startswith(_ASIDE) or (self._cell is not None and tag == "table:table"):
            self._aside += 1
        elif self._cell is not None:
            self._cell.start(tag, attributes)
        elif tag == "table:table":
            self._open_sheet(attributes)
        elif self._sheet is not None:
            self._start_inside(self._sheet, tag, attributes)

    def text(self, text: str) -> None:
        """Take a text."""
        if self._cell is not None and not self._aside:
            self._cell.text(text)

    def end(self, tag: str) -> None:
        """Take an end tag."""
        if self._aside:
            self._aside -= 1
        elif self._sheet is None:
            return
        elif tag in CELLS and self._cell is not None:
            self._close_cell(self._sheet, self._cell)
            self._cell = None
        elif self._cell is not None:
            self._cell.end(tag)
        elif tag == "table:table-row":
            self._close_row(self._sheet)
        elif tag == "table:table-row-group":
            self._outline -= 1
        elif tag == "table:table":
            self.grids.append(self._sheet.grid(self._hidden_columns))
            self._sheet = None

    def _open_sheet(self, attributes: Mapping[str, str]) -> None:
        name = attributes.get("table:name", "")
        is_hidden = self._styles.hides(attributes.get("table:style-name", ""))
        self._sheet = GatheredSheet(name, self._remarks, is_hidden=is_hidden)
        self._column_styles, self._hidden_columns = [], []
        self._columns = self._number = self._outline = 0
        if len(self.grids) >= MOST_SHEETS:
            raise RefusedError(f"the file has more than {MOST_SHEETS:,} sheets", "Delete those it does not need")

    def _start_inside(self, sheet: GatheredSheet, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in CELLS:
            self._cell = OdsCell(attributes, self._next, Place(sheet.name, self._next, self._number + 1))
        elif tag == "table:table-row":
            self._row, self._cells, self._fills, self._next = attributes, [], [], 1
        elif tag == "table:table-row-group":
            self._outline += 1
        elif tag == "table:table-column":
            self._add_columns(attributes)

    def _add_columns(self, attributes: Mapping[str, str]) -> None:
        repeated = _repeated(attributes, "columns")
        read = range(self._columns + 1, min(self._columns + repeated, MOST_COLUMNS) + 1)
        self._column_styles += [attributes.get("table:default-cell-style-name", "")] * len(read)
        if attributes.get("table:visibility") in _HIDDEN:
            self._hidden_columns += read
        self._columns += repeated

    def _close_cell(self, sheet: GatheredSheet, cell: OdsCell) -> None:
        columns = range(cell.column, min(cell.column + cell.repeated, MOST_COLUMNS + 2))
        names = self._style_names(cell.attributes, columns)
        found = {name: self._styles.style(name) for name in set(names)}
        is_elapsed = any(style.kind is Kind.ELAPSED for style in found.values())
        typed = value_of(cell.attributes, cell.shown, is_elapsed=is_elapsed)
        pairs = zip(columns, names, strict=True)
        if typed is not None:
            self._cells += [Cell(column, typed[0], typed[1], found[name].look) for column, name in pairs]
        elif any(style.fill for style in found.values()):
            self._fills += [(column, fill) for column, name in pairs if (fill := found[name].fill)]
        if not _SPANS.isdisjoint(cell.attributes):
            sheet.merge(_area(cell, self._number + 1))
        self._next += cell.repeated

    def _style_names(self, attributes: Mapping[str, str], columns: range) -> list[str]:
        """Return the style of each of some cells that are alike: their own, or else the row's, or the column's."""
        own = attributes.get("table:style-name") or self._row.get("table:default-cell-style-name")
        if own is not None:
            return [own] * len(columns)
        names = self._column_styles[columns.start - 1 : columns.stop - 1]
        return names + [""] * (len(columns) - len(names))

    def _close_row(self, sheet: GatheredSheet) -> None:
        repeated = _repeated(self._row, "rows")
        cells, is_hidden = tuple(self._cells), self._row.get("table:visibility") in _HIDDEN
        if cells:
            self._count_copies(sheet, repeated)
        if cells or (self._fills and repeated <= _MOST_PAINTED_ALIKE):
            for number in range(self._number + 1, self._number + repeated + 1):
                sheet.add(GridRow(number, cells, is_hidden, self._outline), self._fills)
        self._number += repeated

    def _count_copies(self, sheet: GatheredSheet, repeated: int) -> None:
        self._copies += (repeated - 1) * len(self._cells)
        if repeated > MOST_ROWS_CUT or self._copies > _MOST_COPIES:
            what = f"row {self._number + 1} of sheet {sheet.name} is repeated {repeated:,} times"
            raise RefusedError(what, "Delete the rows that are not needed, or copy the others into a new workbook")


def _area(cell: OdsCell, row: int) -> Area:
    down, right = (
        max(1, whole(cell.attributes.get(f"table:number-{what}-spanned"), 1)) for what in ("rows", "columns")
    )
    return Area(row, cell.column, row + down - 1, cell.column + right - 1)


def _repeated(attributes: Mapping[str, str], what: str) -> int:
    return max(1, whole(attributes.get(f"table:number-{what}-repeated"), 1))
