"""Shown ids: numbers that name rows as their sender sees them: with the format 0.00 the number 1.1 is 1.10."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from planner.importing.detect.view import SheetView
from planner.importing.fields import Field
from planner.importing.mapping.evidence import as_float
from planner.importing.mapping.shape import Mapped
from planner.workbook.grid import Cell, CellType, Grid, GridRow

_IDS = frozenset({Field.TASK_ID, Field.WBS, Field.RISK_ID, Field.PROJECT_ID})
_REFERENCES = frozenset({Field.PREDECESSORS, Field.SUCCESSORS, Field.PARENT})
_FIXED = re.compile(r"#*0\.(0+)(?:_.|\\ )*")
"""A number format of so many decimals, which is no way to write amounts of thousands."""


def with_ids_as_shown(mapped: Mapped) -> Mapped:
    """Return a table in which ids that are numbers are texts, with the decimals that their format shows.

    Ids without a fraction are left as they are: 1.00 is how a program writes 1. A number among links is written as the
    ids are that it refers to.
    """
    if mapped.block.on_its_side:
        return mapped
    view = mapped.block.view
    ids = {column.number for column in mapped.columns if column.field in _IDS}
    dotted = {number for number in ids if any(_has_fraction(cell) for cell in _cells(mapped, number))}
    places = {decimals for number in dotted for cell in _cells(mapped, number) if (decimals := _decimals(view, cell))}
    if not places:
        return mapped
    common = min(places) if len(places) == 1 else 0
    wanted = dict.fromkeys(dotted, 0)
    wanted |= {column.number: common for column in mapped.columns if column.field in _REFERENCES}
    rows = frozenset(mapped.block.rows)
    grid = replace(view.grid, rows=tuple(_shown(view, view.grid, rows, wanted)))
    return replace(mapped, block=replace(mapped.block, view=view.of(grid)))


def _cells(mapped: Mapped, column: int) -> Iterable[Cell]:
    cells = (mapped.block.at(row, column) for row in mapped.block.rows)
    return [cell for cell in cells if cell is not None and cell.type is CellType.NUMBER]


def _has_fraction(cell: Cell) -> bool:
    return isinstance(cell.value, float) and not cell.value.is_integer()


def _decimals(view: SheetView, cell: Cell) -> int:
    """Return how many decimals the format of a number shows; 0 where it does not fix them."""
    match = _FIXED.fullmatch(view.look(cell).number)
    return len(match[1]) if match else 0


def _shown(view: SheetView, grid: Grid, rows: frozenset[int], wanted: dict[int, int]) -> Iterator[GridRow]:
    for row in grid.rows:
        if row.number not in rows:
            yield row
            continue
        yield replace(row, cells=tuple(_as_text(view, cell, wanted) for cell in row.cells))


def _as_text(view: SheetView, cell: Cell, wanted: dict[int, int]) -> Cell:
    if cell.column not in wanted or cell.type is not CellType.NUMBER:
        return cell
    decimals = _decimals(view, cell) or wanted[cell.column]
    shown = f"{as_float(cell):.{decimals}f}"
    is_exact = decimals > 0 and float(shown) == cell.value
    return replace(cell, type=CellType.TEXT, value=shown) if is_exact else cell
