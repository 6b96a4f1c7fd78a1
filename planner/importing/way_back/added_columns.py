"""Added columns: a column for planned values at the right of a table, in the table's look."""

from collections.abc import Iterator
from copy import copy

from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.table import Table, TableColumn
from openpyxl.worksheet.worksheet import Worksheet

from planner.importing.fields import Field
from planner.importing.way_back.texts import cell_in, cells_of, write_text
from planner.importing.way_back.wanted import Wanted

TITLES = {Field.START: "Planned start", Field.FINISH: "Planned finish", Field.PEOPLE: "Planned people"}
_WHITE = ("FFFFFFFF", "00FFFFFF")
_WIDTHS = {Field.START: 14.0, Field.FINISH: 14.0, Field.PEOPLE: 26.0}


def added_column(sheet: Worksheet, wanted: Wanted, of: Field) -> int:
    """Return the number of a column for a field: one that an earlier copy added, or the next free one with a title."""
    title = TITLES[of]
    header = wanted.header_rows[-1] if wanted.header_rows else wanted.first - 1
    known = next((n for n in range(1, sheet.max_column + 1) if _says(sheet, header, n, title)), None)
    if known is not None:
        return known
    table = _excel_table(sheet, wanted)
    number = _free_column(sheet, wanted, table, title)
    for row in (*wanted.header_rows, *range(wanted.first, wanted.last + 1)):
        _look_like(cell_in(sheet, row, number), cell_in(sheet, row, wanted.models[of]))
    if header >= 1:
        write_text(cell_in(sheet, header, number), title)
    if table is not None and range_boundaries(table.ref)[2] == number - 1:
        _grow(table, title)
    _show(sheet, number, _WIDTHS[of])
    return number


def _says(sheet: Worksheet, row: int, column: int, text: str) -> bool:
    return row >= 1 and str(sheet.cell(row, column).value or "") == text


def _free_column(sheet: Worksheet, wanted: Wanted, table: Table | None, title: str) -> int:
    """Return the first column right of a table that is blank and unpainted from top to bottom.

    One that was added for another table of the sheet serves, if it is blank beside this one: widths stay as they are.
    """
    top = min((*wanted.header_rows, wanted.first))
    bottom, right = wanted.last, wanted.right
    if table is not None:
        _, _, table_right, table_bottom = range_boundaries(table.ref)
        bottom, right = max(bottom, table_bottom or 0), max(right, table_right or 0)
    beside = set(_taken(sheet, top, bottom))
    anywhere = beside | set(_taken(sheet, 1, sheet.max_row, beyond=right))
    ours = {cell.column for cell in cells_of(sheet) if cell.value == title}
    places = range(right + 1, right + len(anywhere) + 2)
    return next(number for number in places if number not in (beside if number in ours else anywhere))


def _taken(sheet: Worksheet, top: int, bottom: int, *, beyond: int = 0) -> Iterator[int]:
    """Yield columns with anything in some rows; merged cells that begin at or before a column are titles over it."""
    for cell in cells_of(sheet):
        if top <= cell.row <= bottom and (cell.value is not None or _is_painted(cell)):
            yield cell.column
    for area in sheet.merged_cells.ranges:
        if area.min_row <= bottom and area.max_row >= top and area.min_col > beyond:
            yield from range(area.min_col, area.max_col + 1)
    for table in sheet.tables.values():
        left, first, right, last = range_boundaries(table.ref)
        if (first or 0) <= bottom and (last or 0) >= top:
            yield from range(left or 1, (right or 0) + 1)


def _is_painted(cell: Cell) -> bool:
    fill = cell.fill
    return fill.fill_type is not None and not (fill.fgColor.theme == 0 or fill.fgColor.rgb in _WHITE)


def _excel_table(sheet: Worksheet, wanted: Wanted) -> Table | None:
    """Return the table in Excel's sense whose header is that of the task list."""
    tables: list[Table] = list(sheet.tables.values())
    for table in tables:
        left, top, right, _ = range_boundaries(table.ref)
        inside = (left or 0) <= wanted.models[Field.FINISH] <= (right or 0)
        if inside and table.headerRowCount != 0 and top in wanted.header_rows:
            return table
    return None


def _grow(table: Table, title: str) -> None:
    left, top, right, bottom = range_boundaries(table.ref)
    letters = get_column_letter(left or 1), get_column_letter((right or 0) + 1)
    table.ref = f"{letters[0]}{top}:{letters[1]}{bottom}"
    if table.autoFilter is not None:
        last = range_boundaries(table.autoFilter.ref)[3]
        table.autoFilter.ref = f"{letters[0]}{top}:{letters[1]}{last}"
    number = max((column.id for column in table.tableColumns), default=0) + 1
    table.tableColumns.append(TableColumn(id=number, name=title))


def _look_like(cell: Cell, model: Cell) -> None:
    for part in ("font", "fill", "border", "alignment", "protection", "number_format"):
        setattr(cell, part, copy(getattr(model, part)))


def _show(sheet: Worksheet, number: int, width: float) -> None:
    """Give a column its width and let it be seen, where the columns around it are hidden together too."""
    covering = next((one for one in sheet.column_dimensions.values() if _from(one) <= number <= _to(one)), None)
    if covering is not None and (_from(covering), _to(covering)) != (number, number):
        _split(sheet, covering, number)
    own = sheet.column_dimensions[get_column_letter(number)]
    own.min = own.max = number
    own.width, own.hidden = max(width, own.width if own.customWidth else 0), False


def _from(column: ColumnDimension) -> int:
    column.reindex()
    return int(column.min or 0)


def _to(column: ColumnDimension) -> int:
    column.reindex()
    return int(column.max or 0)


def _split(sheet: Worksheet, covering: ColumnDimension, number: int) -> None:
    """Cut a run of columns with one width into those before a column, the column itself, and those after it."""
    first, last = _from(covering), _to(covering)
    del sheet.column_dimensions[get_column_letter(first)]
    for left, right in ((first, number - 1), (number, number), (number + 1, last)):
        if left <= right:
            part = copy(covering)
            part.index, part.min, part.max = get_column_letter(left), left, right
            sheet.column_dimensions[part.index] = part
