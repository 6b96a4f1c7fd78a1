"""Csv: reads text tables, whatever parts their cells and however their letters are written."""

import csv
import io
from collections.abc import Iterator, Mapping
from itertools import chain, islice
from pathlib import PurePath
from typing import Literal

from planner.workbook.formats.delimiter import Delimiter, delimiter_of
from planner.workbook.formats.gathering import GatheredSheet
from planner.workbook.formats.text import decoded
from planner.workbook.formats.unmistakable import rows_of_cells
from planner.workbook.grid import Grid, GridFile, GridRow
from planner.workbook.package import RefusedError
from planner.workbook.xlsx.outside import MOST_COLUMNS, MOST_ROWS_CUT
from planner.workbook.xlsx.remarks import Remarks

_END = "\ue000"
"""A last row of our own: swallowed by a cell, it shows that a quotation mark was never closed."""
_MORE = MOST_COLUMNS + 1
"""One column beyond those that are read shows that there are more."""
_UNCLOSED = "the quotation mark in row {row} is never closed: all such marks were read as letters of their cells"

Record = Mapping[int, str]
_Quoting = Literal[0, 3]
"""`csv.QUOTE_MINIMAL` or `csv.QUOTE_NONE`."""


class _UnclosedError(Exception):
    """A quotation mark is never closed.

    Attributes:
        row: Number of the row it stands in.
    """

    def __init__(self, row: int) -> None:
        super().__init__(row)
        self.row = row


def read(name: str, content: bytes) -> GridFile:
    """Read a text table as the only sheet of a workbook.

    Raises:
        RefusedError: If it is no text, or longer than is read.
    """
    letters = decoded(content)
    if letters is None:
        raise RefusedError("the file holds no text", "Save the table as .xlsx")
    remarks = Remarks()
    for what in letters.remarks():
        remarks.add("", what)
    grid = _grid(PurePath(name).stem, _all_records(letters.text, remarks), remarks)
    return GridFile(name, (grid,), remarks=remarks.all)


def _grid(name: str, records: list[Record], remarks: Remarks) -> Grid:
    sheet = GatheredSheet(name, remarks)
    for number, cells in enumerate(rows_of_cells(records), start=1):
        sheet.add(GridRow(number, cells))
    return sheet.grid()


def _all_records(text: str, remarks: Remarks) -> list[Record]:
    delimiter = delimiter_of(text)
    try:
        return _records(text, delimiter, quoting=csv.QUOTE_MINIMAL)
    except _UnclosedError as unclosed:
        remarks.add("", _UNCLOSED.format(row=unclosed.row))
        return _records(text, delimiter, quoting=csv.QUOTE_NONE)


def _records(text: str, delimiter: Delimiter, *, quoting: _Quoting) -> list[Record]:
    """Return the texts of each row by column, as far as rows are read, and one row more.

    Raises:
        _UnclosedError: If a quotation mark is never closed.
        RefusedError: If a cell is longer than can be read.
    """
    records: list[Record] = []
    try:
        for record in islice(_parted(text, delimiter, quoting), MOST_ROWS_CUT + 1):
            cells = enumerate(record[:_MORE], start=1)
            records.append({column: cell.replace("\r\n", "\n") for column, cell in cells if cell})
    except csv.Error as problem:
        if quoting == csv.QUOTE_MINIMAL:
            raise _UnclosedError(len(records) + 1) from problem
        what = f"row {len(records) + 1} of the file is longer than can be read"
        raise RefusedError(what, "Open it in Excel and save it as .xlsx") from problem
    return records


def _parted(text: str, delimiter: Delimiter, quoting: _Quoting) -> Iterator[list[str]]:
    lines: Iterator[str] = iter(io.StringIO(text.rstrip("\x1a"), newline=""))
    if delimiter.is_said:
        next(lines)
    rows = csv.reader(
        chain(lines, [_END]), delimiter=delimiter.mark, skipinitialspace=delimiter.skips_blanks, quoting=quoting
    )
    count = 0
    for record in rows:
        if record == [_END]:
            return
        count += 1
        yield record
    raise _UnclosedError(count)
