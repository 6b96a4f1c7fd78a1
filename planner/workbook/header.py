"""Header: which column holds which field, by the names in row 1."""

from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz, process

from planner.domain.source import Source
from planner.workbook.findings import Findings
from planner.workbook.grid import Cell, Grid, cell_name
from planner.workbook.schema.column import Column, SheetRow, columns_of

HEADER_ROW = 1
_ALIKE = 80


def read_header(file: str, grid: Grid, row_type: type[SheetRow], findings: Findings) -> dict[str, int]:
    """Return column numbers by field; names match after trimming and without case."""
    base = Source(file=file, sheet=grid.name)
    top = next((row for row in grid.rows if row.number == HEADER_ROW), None)
    known = {_plain(column.title): column.field for column in columns_of(row_type)}
    found: dict[str, int] = {}
    strange: list[Cell] = []
    for cell in () if top is None else top.cells:
        field = known.get(_plain(cell.text))
        if field is None:
            strange.append(cell)
        elif field in found:
            _report_twice(_at(base, cell), cell, found[field], findings)
        else:
            found[field] = cell.column
    absent = [column for column in columns_of(row_type) if column.field not in found]
    _report_strange(base, strange, absent, findings)
    _report_absent(base, absent, findings)
    return found


def label_rows(file: str, grid: Grid, row_type: type[SheetRow], findings: Findings) -> dict[str, int]:
    """Return row numbers by field of a sheet whose labels stand in its first column."""
    known = {_plain(column.title): column.field for column in columns_of(row_type)}
    found: dict[str, int] = {}
    for row in grid.rows:
        label = next((cell for cell in row.cells if cell.column == 1), None)
        field = None if label is None else known.get(_plain(label.text))
        source = Source(file=file, sheet=grid.name, cell=cell_name(1, row.number))
        if label is not None and field in found:
            findings.problem(source, f'"{label.text}" stands here twice', "Keep one of the rows")
        elif field is not None:
            found[field] = row.number
        elif label is not None and row.number > HEADER_ROW:
            findings.ignore(source, f'"{label.text}" is no entry of sheet {grid.name} and was not read')
    return found


def _report_strange(base: Source, strange: Sequence[Cell], absent: Sequence[Column], findings: Findings) -> None:
    titles = {_plain(column.title): column.title for column in absent}
    for cell in strange:
        match = process.extractOne(_plain(cell.text), list(titles), scorer=fuzz.ratio, score_cutoff=_ALIKE)
        if match is None:
            findings.ignore(_at(base, cell), f'column "{cell.text}" is none of sheet {base.sheet} and was not read')
        else:
            what = f'column "{cell.text}" was not read'
            findings.warn(_at(base, cell), what, f'If "{titles[match[0]]}" is meant, rename it')


def _report_absent(base: Source, absent: Sequence[Column], findings: Findings) -> None:
    for column in absent:
        if column.is_required:
            what = f'sheet {base.sheet} has no column "{column.title}"'
            advice = f"Write the name into row {HEADER_ROW} and fill the column"
            findings.problem(replace(base, cell=cell_name(1, HEADER_ROW)), what, advice)


def _report_twice(source: Source, cell: Cell, first: int, findings: Findings) -> None:
    where = cell_name(first, HEADER_ROW)
    findings.problem(source, f'column "{cell.text}" stands here twice, first in {where}', "Keep one of them")


def _at(base: Source, cell: Cell) -> Source:
    return replace(base, cell=cell_name(cell.column, HEADER_ROW), text=cell.text)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
