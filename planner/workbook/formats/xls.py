"""Xls: reads Excel workbooks of before 2007, with xlrd."""

import io
from collections.abc import Iterator

import xlrd
from xlrd.book import Book
from xlrd.sheet import Sheet

from planner.workbook.formats.gathering import GatheredSheet, Looks
from planner.workbook.formats.xls_styles import XlsStyles
from planner.workbook.grid import Area, Cell, CellType, Grid, GridFile, GridRow
from planner.workbook.package import RefusedError
from planner.workbook.xlsx.days import Days
from planner.workbook.xlsx.numberformat import Kind
from planner.workbook.xlsx.remarks import Place, Remarks

_NO_DATE = "the number is shown as a date, and there is no such date: it was read as a number"


def read(name: str, content: bytes) -> GridFile:
    """Read every sheet of a workbook.

    Raises:
        RefusedError: If it is encrypted, damaged, or holds more than is read.
    """
    try:
        return _read(name, content)
    except (RefusedError, MemoryError):
        raise
    except Exception as problem:  # xlrd raises anything on odd files
        if "encrypted" in str(problem):
            raise RefusedError(
                "the file is protected by a password", "Remove the password and save it again"
            ) from problem
        what = "the file is damaged, or of a version of Excel that is too old"
        raise RefusedError(what, "Open it in Excel and save it as .xlsx") from problem


def _read(name: str, content: bytes) -> GridFile:
    book = xlrd.open_workbook(
        file_contents=content,
        logfile=io.StringIO(),  # by itself it writes what it finds odd among our output
        formatting_info=True,
        on_demand=True,
        ragged_rows=True,
    )
    looks, remarks = Looks(), Remarks()
    reader = _Reader(book, XlsStyles(book, looks), remarks)
    grids = tuple(reader.grid(sheet) for sheet in _sheets(book))
    return GridFile(name, grids, looks=looks.all(), remarks=remarks.all)


def _sheets(book: Book) -> Iterator[Sheet]:
    for number in range(book.nsheets):
        yield book.sheet_by_index(number)
        book.unload_sheet(number)


class _Reader:
    """Reads the sheets of one workbook."""

    def __init__(self, book: Book, styles: XlsStyles, remarks: Remarks) -> None:
        self._styles = styles
        self._remarks = remarks
        self._days = Days(since_1904=bool(book.datemode))

    def grid(self, sheet: Sheet) -> Grid:
        """Read a sheet."""
        gathered = GatheredSheet(sheet.name, self._remarks, is_hidden=bool(sheet.visibility))
        for top, bottom, left, right in sheet.merged_cells:
            gathered.merge(Area(top + 1, left + 1, bottom, right))
        for row in range(sheet.nrows):
            gathered.add(self._row(sheet, row), self._blank_fills(sheet, row))
        return gathered.grid(column + 1 for column, look in sheet.colinfo_map.items() if look.hidden)

    def _row(self, sheet: Sheet, row: int) -> GridRow:
        look = sheet.rowinfo_map.get(row)
        is_hidden, outline = (bool(look.hidden), int(look.outline_level or 0)) if look else (False, 0)
        return GridRow(row + 1, tuple(self._cells(sheet, row)), is_hidden, outline)

    def _cells(self, sheet: Sheet, row: int) -> Iterator[Cell]:
        for column, (kind, value) in enumerate(zip(sheet.row_types(row), sheet.row_values(row), strict=True)):
            if kind in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK) or value == "":
                continue
            style = self._styles[sheet.cell_xf_index(row, column)]
            if kind in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
                place = Place(sheet.name, column + 1, row + 1)
                yield self._number(place, float(value), style.kind, style.look)
            elif kind == xlrd.XL_CELL_BOOLEAN:
                yield Cell(column + 1, CellType.TRUTH, bool(value), style.look)
            elif kind == xlrd.XL_CELL_ERROR:
                text = xlrd.error_text_from_code.get(int(value), "#N/A")
                yield Cell(column + 1, CellType.ERROR, text, style.look)
            else:
                yield Cell(column + 1, CellType.TEXT, str(value), style.look)

    def _number(self, place: Place, value: float, kind: Kind, look: int) -> Cell:
        if kind in (Kind.DATE, Kind.ELAPSED):
            typed = self._days.date(value) if kind is Kind.DATE else self._days.length(value)
            if typed is not None:
                return Cell(place.column, typed[0], typed[1], look)
            self._remarks.add_cell(place, _NO_DATE)
        number = int(value) if value.is_integer() else value
        return Cell(place.column, CellType.PERCENT if kind is Kind.PERCENT else CellType.NUMBER, number, look)

    def _blank_fills(self, sheet: Sheet, row: int) -> Iterator[tuple[int, str]]:
        for column, kind in enumerate(sheet.row_types(row)):
            if kind == xlrd.XL_CELL_BLANK:
                fill = self._styles[sheet.cell_xf_index(row, column)].fill
                if fill is not None:
                    yield column + 1, fill
