"""Error text: errors that a spreadsheet wrote into a text, as into a .csv file, or that were pasted as values."""

from dataclasses import replace

from planner.workbook.grid import Cell, CellType, Grid, GridFile, GridRow

_BY_LANGUAGE = {
    "English": "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #SPILL! #CALC! #FIELD! #BLOCKED! #UNKNOWN! #CONNECT!",
    "German": "#BEZUG! #WERT! #ZAHL! #NV #ÜBERLAUF!",
    "French": "#VALEUR! #NOM? #NOMBRE! #NUL!",
    "Spanish": "#¡NULO! #¡DIV/0! #¡VALOR! #¡REF! #¿NOMBRE? #¡NUM! #N/D",
    "Portuguese": "#VALOR! #NOME? #NÚM! #NULO!",
    "Norwegian": "#VERDI! #NAVN? #I/T",
}
_ERRORS = frozenset(error for errors in _BY_LANGUAGE.values() for error in errors.split())


def with_errors(file: GridFile) -> GridFile:
    """Return the file with texts that are errors as what they are: else a broken deadline would read as none."""
    grids = tuple(_grid(grid) for grid in file.grids)
    changed = any(new is not old for new, old in zip(grids, file.grids, strict=True))
    return replace(file, grids=grids) if changed else file


def _grid(grid: Grid) -> Grid:
    if not any(_is_error(cell) for row in grid.rows for cell in row.cells):
        return grid
    return replace(grid, rows=tuple(_row(row) for row in grid.rows))


def _row(row: GridRow) -> GridRow:
    if not any(_is_error(cell) for cell in row.cells):
        return row
    return replace(row, cells=tuple(_cell(cell) for cell in row.cells))


def _cell(cell: Cell) -> Cell:
    return replace(cell, type=CellType.ERROR, value=str(cell.value).strip()) if _is_error(cell) else cell


def _is_error(cell: Cell) -> bool:
    return (
        cell.type is CellType.TEXT and (text := str(cell.value)).lstrip()[:1] == "#" and text.strip().upper() in _ERRORS
    )
