"""Planned: which of several columns under one period says what is planned; actuals and variances beside it are not."""

from collections.abc import Sequence
from itertools import groupby

from planner.importing.detect.block import Block
from planner.importing.fields import Field
from planner.importing.table import ColumnMeaning
from planner.importing.vocabulary import Vocabulary
from planner.workbook.grid import Cell

_PLANS = frozenset({Field.BUDGET, Field.COST, Field.EFFORT, Field.HEADS, Field.SHARE, Field.CAPACITY})
_RECORDS = frozenset({Field.SPENT, Field.ACTUAL_EFFORT})


def beside_the_plan(block: Block, grid: Sequence[int], vocabulary: Vocabulary) -> dict[int, ColumnMeaning]:
    """Return the columns that stand under a period beside what is planned for it, as left out.

    `Plan`, `Actual` and `Var` under each month would count three times as much as is planned.
    """
    found: dict[int, ColumnMeaning] = {}
    for _, several in groupby(grid, key=lambda column: _above(block, column)):
        columns = {column: block.title_cells[column][-1] for column in several if _above(block, column) is not None}
        planned = [column for column, cell in columns.items() if _field(cell, vocabulary) in _PLANS]
        if len(planned) == 1 and any(_field(cell, vocabulary) in _RECORDS for cell in columns.values()):
            others = (column for column in columns if column not in planned)
            found |= {column: _left_out(block, column, columns[planned[0]]) for column in others}
    return found


def _above(block: Block, column: int) -> Cell | None:
    """Return what stands above the last title of a column."""
    cells = block.title_cells.get(column, ())
    return cells[-2] if len(cells) > 1 else None


def _field(cell: Cell, vocabulary: Vocabulary) -> Field | None:
    meanings = vocabulary.meanings(cell.text)
    return meanings[0].field if meanings else None


def _left_out(block: Block, column: int, planned: Cell) -> ColumnMeaning:
    because = f'it stands beside "{planned.text.strip()}" under the same period, and only what is planned is taken'
    return ColumnMeaning(
        number=column, title=block.titles.get(column, ""), field=Field.OTHER, confidence=1.0, because=because
    )
