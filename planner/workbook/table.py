"""Table: the rows of one sheet of one workbook, read with its row model."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import ValidationError

from planner.domain.source import Source
from planner.workbook.findings import Findings
from planner.workbook.grid import Cell, CellType, Grid, GridRow, cell_name
from planner.workbook.header import HEADER_ROW, label_rows, read_header
from planner.workbook.row import Place, Row
from planner.workbook.schema import EXAMPLE
from planner.workbook.schema.column import SheetRow, columns_of
from planner.workbook.schema.form import CellError, Remarks

Values = TypeVar("Values", bound=SheetRow)
_VALUE_COLUMN = 2
_ID = "id"
"""Name of the form of columns that hold ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Generic[Values]):
    """The rows of a sheet.

    Attributes:
        lost: Rows that lack what is required, as their cells alone; their ids still exist for others to refer to.
        examples: How many example rows were passed over.
    """

    rows: tuple[Row[Values], ...]
    lost: tuple[Place, ...] = ()
    examples: int = 0


def read_table(file: str, grid: Grid, row_type: type[Values], findings: Findings) -> Table[Values]:
    """Read all rows; what cannot be read is a finding, and the rest of the row is kept if it can be."""
    if grid.left_out is not None:
        source = Source(file=file, sheet=grid.name)
        findings.problem(source, f"the sheet is too large: {grid.left_out}", "Delete what is no part of the table")
    if row_type.is_vertical:
        places = list(_vertical_place(file, grid, row_type, findings))
        examples = 0
    else:
        places, examples = _places(file, grid, row_type, findings)
    rows, lost = [], []
    for place in places:
        row = _read_row(place, row_type, findings)
        if row is None:
            lost.append(place)
        else:
            rows.append(row)
    return Table(rows=tuple(rows), lost=tuple(lost), examples=examples)


def _places(file: str, grid: Grid, row_type: type[SheetRow], findings: Findings) -> tuple[list[Place], int]:
    if not grid.rows:
        return [], 0
    columns = read_header(file, grid, row_type, findings)
    fields = {number: field for field, number in columns.items()}
    key = columns.get(columns_of(row_type)[0].field, 1)
    places, examples, nameless = [], 0, set[int]()
    named = {cell.column for row in grid.rows if row.number == HEADER_ROW for cell in row.cells}
    for row in grid.rows:
        if row.number == HEADER_ROW:
            continue
        if _is_example(row, key):
            examples += 1
            continue
        nameless |= {cell.column for cell in row.cells} - named
        cells = {fields[cell.column]: cell for cell in row.cells if cell.column in fields and not _is_blank(cell)}
        if cells:
            places.append(Place(file=file, sheet=grid.name, row=row.number, columns=columns, cells=cells))
    for column in sorted(nameless):
        source = Source(file=file, sheet=grid.name, cell=cell_name(column, HEADER_ROW))
        findings.ignore(source, "the column has no name and was not read")
    return places, examples


def _vertical_place(file: str, grid: Grid, row_type: type[SheetRow], findings: Findings) -> Iterator[Place]:
    rows = label_rows(file, grid, row_type, findings)
    values = {row.number: cell for row in grid.rows for cell in row.cells if cell.column == _VALUE_COLUMN}
    cells = {field: values[n] for field, n in rows.items() if n in values and not _is_blank(values[n])}
    columns = dict.fromkeys((column.field for column in columns_of(row_type)), _VALUE_COLUMN)
    yield Place(file=file, sheet=grid.name, row=HEADER_ROW, columns=columns, rows=rows, cells=cells)


def _read_row(place: Place, row_type: type[Values], findings: Findings) -> Row[Values] | None:
    remarks: Remarks = []
    cells = dict(place.cells)
    faults: frozenset[str] = frozenset()
    try:
        values = row_type.model_validate(cells, context=remarks)
    except ValidationError as error:
        faults = frozenset(str(fault["loc"][0]) for fault in error.errors(include_url=False))
        _report_faults(place, row_type, error, findings)
        if any(column.is_required and column.field in faults for column in columns_of(row_type)):
            return None
        sound = {field: cell for field, cell in cells.items() if field not in faults}
        remarks.clear()
        values = row_type.model_validate(sound, context=remarks)
    titles = {column.field: column.title for column in columns_of(row_type)}
    by_cell = {id(cell): field for field, cell in cells.items()}
    for remark in remarks:
        field = by_cell[id(remark.cell)]
        findings.assume(place.source(field), f"{titles[field]} {remark.what}")
    return Row(values=values, place=place, faults=faults)


def _report_faults(place: Place, row_type: type[SheetRow], error: ValidationError, findings: Findings) -> None:
    titles = {column.field: column.title for column in columns_of(row_type)}
    absent, row = place.columns if place.rows is None else place.rows, _named(place, row_type)
    for fault in error.errors(include_url=False):
        field = str(fault["loc"][0])
        cause = fault.get("ctx", {}).get("error")
        if isinstance(cause, CellError):
            findings.problem(place.source(field), f"{row}{titles[field]} {cause.what}", cause.advice)
        elif fault["type"] != "missing":
            findings.problem(place.source(field), f"{row}{titles[field]} cannot be read: {fault['msg']}")
        elif field in absent:
            findings.problem(place.source(field), f"{row}{titles[field]} is empty", "Fill it in")
        elif place.rows is not None:
            source = Source(file=place.file, sheet=place.sheet)
            findings.problem(source, f'the sheet has no entry "{titles[field]}"', "Add it in the first column")


def _named(place: Place, row_type: type[SheetRow]) -> str:
    """Name a row by its id, `project "APP": `; empty where it has none that can be read."""
    columns = columns_of(row_type)
    column = next((column for column in columns if column.field == row_type.named_by), columns[0])
    cell = place.cells.get(column.field)
    if cell is None or column.form.name != _ID or row_type.is_vertical:
        return ""
    try:
        return f'{column.title.lower()} "{column.form.value_of(cell, [])}": '
    except CellError:
        return ""


def _is_example(row: GridRow, key: int) -> bool:
    first = next((cell for cell in row.cells if cell.column == key), None)
    return first is not None and first.text.strip().startswith(EXAMPLE)


def _is_blank(cell: Cell) -> bool:
    return cell.type is CellType.TEXT and not str(cell.value).strip()
