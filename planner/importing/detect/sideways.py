"""Sideways: tables whose titles stand below one another, each record a column to their right; forms among them."""

from collections import Counter
from collections.abc import Collection

from planner.importing.detect.block import Block
from planner.importing.detect.view import SheetView
from planner.importing.detect.words import LONGEST_TITLE, SURE, best_score
from planner.importing.vocabulary import Vocabulary
from planner.workbook.grid import Cell, CellType

FEWEST_FIELDS = 3
MOST_ROWS = 300
"""Further down nobody puts a form, or a table on its side."""
_MOST_GAPS = 1
"""Rows between two titles that may be blank or say something else."""


def forms(view: SheetView, vocabulary: Vocabulary) -> list[Block]:
    """Return the forms of a sheet that show themselves as such: labels with a colon, each with a value beside it."""
    return [block for block in sideways_blocks(view, vocabulary, ()) if _has_colons(block)]


def _has_colons(block: Block) -> bool:
    cells = [block.title_cells[row][0] for row in block.columns]
    return sum(_is_label(cell) for cell in cells) * 2 > len(cells)


def _is_label(cell: Cell) -> bool:
    return str(cell.value).rstrip().endswith(_COLONS)


_COLONS = (":", "\uff1a")


def sideways_blocks(view: SheetView, vocabulary: Vocabulary, taken: Collection[tuple[int, int]]) -> list[Block]:
    """Return the tables that lie on their side, and forms, among the places that no other table holds."""
    titles = [
        (row, cell)
        for row, cells in view.rows.items()
        if row <= MOST_ROWS
        for column, cell in cells.items()
        if (row, column) not in taken and _is_title(cell, vocabulary)
    ]
    said = {(row, cell.text.strip().casefold()) for row, cell in titles}
    headers = {row for row, count in Counter(row for row, _ in said).items() if count >= FEWEST_FIELDS}
    titles = [(row, cell) for row, cell in titles if row not in headers]
    found = []
    for column in sorted({cell.column for _, cell in titles}):
        for run in _runs([(row, cell) for row, cell in titles if cell.column == column]):
            block = _block(view, column, run, taken)
            if block is not None:
                found.append(block)
    return found


def _is_title(cell: Cell, vocabulary: Vocabulary) -> bool:
    is_label = cell.type is CellType.TEXT and len(str(cell.value)) <= LONGEST_TITLE and _is_label(cell)
    return is_label or vocabulary.label(str(cell.value)) is not None or (best_score(cell, vocabulary) or 0.0) >= SURE


def _runs(titles: list[tuple[int, Cell]]) -> list[list[tuple[int, Cell]]]:
    runs: list[list[tuple[int, Cell]]] = []
    for row, cell in titles:
        if runs and row - runs[-1][-1][0] <= 1 + _MOST_GAPS:
            runs[-1].append((row, cell))
        else:
            runs.append([(row, cell)])
    return [run for run in runs if len(run) >= FEWEST_FIELDS and _are_distinct(run)]


def _are_distinct(run: list[tuple[int, Cell]]) -> bool:
    """Tell titles from the values of a column: no title stands twice."""
    texts = [cell.text.strip().casefold() for _, cell in run]
    return len(set(texts)) == len(texts)


def _block(
    view: SheetView, column: int, run: list[tuple[int, Cell]], taken: Collection[tuple[int, int]]
) -> Block | None:
    rows = tuple(row for row, _ in run)
    if sum(1 for row in rows if view.at(row, column - 1) is not None) * 2 > len(rows):
        return None
    records = _records(view, column, rows, taken)
    if not records:
        return None
    run = _grown(view, column, run, records)
    rows = tuple(row for row, _ in run)
    return Block(
        view=view,
        header_rows=(column,),
        columns=rows,
        titles={row: cell.text.strip().rstrip(":\uff1a").strip() for row, cell in run},
        title_cells={row: (cell,) for row, cell in run},
        rows=records,
        on_its_side=True,
    )


def _grown(
    view: SheetView, column: int, run: list[tuple[int, Cell]], records: tuple[int, ...]
) -> list[tuple[int, Cell]]:
    """Add the rows just above, between and below whose titles are no known words but which the records fill."""
    known = dict(run)
    if len(records) == 1:
        return run
    for row in range(run[0][0] - 1, run[-1][0] + 2):
        cell = view.at(row, column)
        filled = sum(1 for record in records if view.at(row, record) is not None)
        if cell is not None and cell.type is CellType.TEXT and filled * 2 > len(records):
            known.setdefault(row, cell)
    return sorted(known.items())


def _records(
    view: SheetView, column: int, rows: tuple[int, ...], taken: Collection[tuple[int, int]]
) -> tuple[int, ...]:
    """Return the columns to the right that are filled beside most titles, or the first one that is beside some."""
    counts: dict[int, int] = {}
    for row in rows:
        for other in view.row(row):
            if other > column and (row, other) not in taken:
                counts[other] = counts.get(other, 0) + 1
    full = tuple(other for other in sorted(counts) if counts[other] * 2 >= len(rows))
    return full or tuple(sorted(counts)[:1])
