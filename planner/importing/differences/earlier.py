"""Earlier: a program workbook that an import wrote, with what it recorded and what people made of it since."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from planner.domain.problem import InputProblem
from planner.domain.source import Source
from planner.importing.differences.recorded import Recorded, Said
from planner.workbook.door import read_files
from planner.workbook.findings import Findings
from planner.workbook.grid import Grid, GridFile, GridRow
from planner.workbook.schema import IMPORT_SHEETS, SHEETS
from planner.workbook.schema.column import SheetRow, columns_of
from planner.workbook.tables import Tables, read_tables

_ORIGINS = IMPORT_SHEETS[-1]
_SHEET, _ROW, _COLUMN, _VALUE, _FILE, _SHEET_THERE, _CELL, _TEXT, _ASSUMPTION = range(1, 10)
_KINDS = {kind.sheet: kind for kind in SHEETS}
_FIELDS = {kind: {column.title: column.field for column in columns_of(kind)} for kind in SHEETS}


@dataclass(frozen=True, kw_only=True)
class Earlier:
    """An earlier program workbook.

    Attributes:
        name: Of its file.
        tables: What stands in it now.
        recorded: What the import had put there.
        problems: Why it cannot be used; empty if it can.
    """

    name: str
    tables: Tables
    recorded: tuple[Recorded, ...] = ()
    problems: tuple[InputProblem, ...] = ()


def read_earlier(path: Path) -> Earlier:
    """Read a program workbook that an import wrote."""
    (file,) = read_files([path], None)
    origins = next((grid for grid in file.grids if grid.name == _ORIGINS), None)
    if file.refused is not None:
        return _refused(file, file.refused, file.advice)
    if origins is None:
        advice = "Name the program workbook that an earlier import wrote, or import without it"
        return _refused(file, f"the workbook has no sheet {_ORIGINS}: no import wrote it", advice)
    findings = Findings()
    tables = read_tables([file], findings)
    return Earlier(name=file.name, tables=tables, recorded=tuple(_recorded(origins)))


def _refused(file: GridFile, what: str, advice: str) -> Earlier:
    problem = InputProblem(source=Source(file=file.name), what=what, advice=advice)
    return Earlier(name=file.name, tables=Tables(), problems=(problem,))


def _recorded(origins: Grid) -> Iterator[Recorded]:
    said: dict[tuple[type[SheetRow], int], dict[str, Said]] = {}
    for row in origins.rows[1:]:
        texts = _texts(row)
        kind = _KINDS.get(texts.get(_SHEET, ""))
        field = None if kind is None else _FIELDS[kind].get(texts.get(_COLUMN, ""))
        number = texts.get(_ROW, "")
        if kind is not None and field is not None and number.isdecimal():
            said.setdefault((kind, int(number)), {})[field] = _said(texts)
    for (sort, place), fields in said.items():
        yield Recorded(kind=sort, number=place, said=fields)


def _texts(row: GridRow) -> dict[int, str]:
    return {cell.column: cell.text for cell in row.cells}


def _said(texts: Mapping[int, str]) -> Said:
    source = Source(
        file=texts.get(_FILE, ""),
        sheet=texts.get(_SHEET_THERE),
        cell=texts.get(_CELL),
        text=texts.get(_TEXT),
        assumption=texts.get(_ASSUMPTION),
    )
    return Said(texts.get(_VALUE, ""), source)
