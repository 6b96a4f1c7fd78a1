"""Workbook: a whole Excel file, from its bytes to its grids."""

from collections.abc import Iterator
from pathlib import PurePath

from planner.workbook.grid import Grid, GridFile
from planner.workbook.package import Package, RefusedError, open_package
from planner.workbook.xlsx.book import MOST_NAMES, Book, BookSheet, read_book
from planner.workbook.xlsx.colour import theme_of
from planner.workbook.xlsx.days import Days
from planner.workbook.xlsx.kind import check_kind, check_parts
from planner.workbook.xlsx.remarks import Remarks
from planner.workbook.xlsx.sheet import read_sheet
from planner.workbook.xlsx.strings import strings_of
from planner.workbook.xlsx.styles import Styles, styles_of
from planner.workbook.xlsx.values import Values

_WITHOUT_MACROS = (".xlsx", ".xltx")
_NAMED = 5
"""Files that a workbook links to, as many as are named one by one."""


def read_workbook(name: str, content: bytes, wanted: frozenset[str] | None) -> GridFile:
    """Read a workbook; of the sheets that are not wanted, only the name.

    Raises:
        RefusedError: If the file as a whole cannot be read.
    """
    check_kind(name, content)
    package = open_package(content)
    check_parts(package)
    book = read_book(package)
    if book.has_macros and PurePath(name).suffix.casefold() in _WITHOUT_MACROS:
        what = "the file holds macros, though its name ends as that of a workbook without any"
        raise RefusedError(what, "Save it as .xlsx in Excel, or rename it to .xlsm if you trust its sender")
    remarks = Remarks()
    _remark(package, book, remarks)
    if any(_is_wanted(sheet, wanted) for sheet in book.sheets):
        styles = styles_of(package, book.parts.get("styles"), theme_of(package, book.parts.get("theme")))
        grids = tuple(_grids(package, book, wanted, styles, remarks))
        return GridFile(name, grids, looks=styles.looks, remarks=remarks.all)
    return GridFile(name, tuple(_unread(sheet) for sheet in book.sheets), remarks=remarks.all)


def _grids(
    package: Package, book: Book, wanted: frozenset[str] | None, styles: Styles, remarks: Remarks
) -> Iterator[Grid]:
    strings = strings_of(package, book.parts.get("sharedStrings"))
    days = Days(since_1904=book.since_1904)
    for sheet in book.sheets:
        if _is_wanted(sheet, wanted):
            values = Values(sheet.name, strings, days, remarks)
            yield read_sheet(package, sheet, values, styles, remarks)
        else:
            yield _unread(sheet)


def _is_wanted(sheet: BookSheet, wanted: frozenset[str] | None) -> bool:
    return wanted is None or sheet.name.strip().casefold() in wanted


def _unread(sheet: BookSheet) -> Grid:
    return Grid(sheet.name, (), is_hidden=sheet.is_hidden)


def _remark(package: Package, book: Book, remarks: Remarks) -> None:
    if book.has_macros:
        remarks.add("", "the file holds macros; they were neither read nor run")
    if book.others:
        more = f" and {len(book.others) - _NAMED:,} more" if len(book.others) > _NAMED else ""
        files = ", ".join(book.others[:_NAMED])
        remarks.add("", f"the file takes values from others, which were not opened: {files}{more}")
    if package.unsafe:
        names = ", ".join(name[:100] for name in package.unsafe[:_NAMED])
        remarks.add("", f"parts whose names lead out of the file were not read: {names}")
    if book.names > MOST_NAMES:
        remarks.add("", f"{book.names:,} names of cells were passed over")
