"""Find: all tables of a sheet, upright and on their side, and what is left over."""

from dataclasses import dataclass

from planner.importing.detect.block import Block
from planner.importing.detect.body import body_of
from planner.importing.detect.calendars import calendars
from planner.importing.detect.header import Header, headers_in
from planner.importing.detect.sideways import FEWEST_FIELDS, forms, sideways_blocks
from planner.importing.detect.view import SheetView
from planner.importing.detect.words import LIKELY, SURE
from planner.importing.fields import Field
from planner.importing.vocabulary import Vocabulary
from planner.workbook.grid import Area

_KEYS = (
    Field.TASK,
    Field.PERSON,
    Field.RISK,
    Field.STAKEHOLDER,
    Field.COST_ITEM,
    Field.CRITERION,
    Field.PROJECT,
    Field.ROLE,
    Field.SKILL,
    Field.TASK_ID,
)
"""Fields that name what a row is, the best first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What lies on a sheet.

    Attributes:
        blocks: From top to bottom, then left to right.
        loose: Filled areas that belong to no table: titles, remarks, what was not understood.
    """

    blocks: tuple[Block, ...]
    loose: tuple[Area, ...]


def find_blocks(view: SheetView, vocabulary: Vocabulary) -> Found:
    """Find the tables of a sheet."""
    taken: set[tuple[int, int]] = set()
    blocks: list[Block] = []
    for block in calendars(view, vocabulary):
        if not taken & block.places:
            blocks.append(block)
            taken |= block.places
    on_side = [block for block in sideways_blocks(view, vocabulary, taken) if _lies_on_its_side(block, vocabulary)]
    for block in [*on_side, *forms(view, vocabulary)]:
        if not taken & block.places:
            blocks.append(block)
            taken |= block.places
    for row in sorted(view.rows):
        if all((row, column) in taken for column in view.row(row)):
            continue
        for header in headers_in(view, row, vocabulary, taken):
            block = _upright(view, header, vocabulary, taken)
            blocks.append(block)
            taken |= block.places
    for block in sideways_blocks(view, vocabulary, taken):
        blocks.append(block)
        taken |= block.places
    blocks.sort(key=lambda block: min(block.places))
    return Found(blocks=tuple(blocks), loose=tuple(_loose(view, taken)))


def _upright(view: SheetView, header: Header, vocabulary: Vocabulary, taken: set[tuple[int, int]]) -> Block:
    body = body_of(view, header, vocabulary, taken, _key_column(header, vocabulary))
    titles = {column: " / ".join(cell.text.strip() for cell in cells) for column, cells in header.titles.items()}
    return Block(
        view=view,
        header_rows=header.rows,
        columns=header.columns,
        titles={column: title for column, title in titles.items() if title},
        title_cells=header.titles,
        rows=body.rows,
        skipped=body.skipped,
    )


def _key_column(header: Header, vocabulary: Vocabulary) -> int | None:
    ranked = []
    for column, cells in header.titles.items():
        for meaning in vocabulary.meanings(cells[-1].text) if cells else ():
            if meaning.field in _KEYS:
                ranked.append((meaning.score < LIKELY, _KEYS.index(meaning.field), -meaning.score, column))
    return min(ranked)[-1] if ranked else None


def _lies_on_its_side(block: Block, vocabulary: Vocabulary) -> bool:
    """Tell a table of several records on its side from an upright one whose first column happens to hold words."""
    if len(block.rows) <= 1:
        return False
    first = block.columns[0]
    across = [block.view.at(first, column) for column in block.rows]
    words = sum(1 for cell in across if cell is not None and _is_sure(cell.text, vocabulary))
    return len(block.columns) >= FEWEST_FIELDS and len(block.columns) > 1 + words and words * 2 < len(block.rows)


def _is_sure(text: str, vocabulary: Vocabulary) -> bool:
    meanings = vocabulary.meanings(text)
    return bool(meanings) and meanings[0].score >= SURE


def _loose(view: SheetView, taken: set[tuple[int, int]]) -> list[Area]:
    """Gather what is left into areas of rows side by side."""
    areas: list[Area] = []
    for row in sorted(view.rows):
        columns = [column for column in view.row(row) if (row, column) not in taken]
        if not columns:
            continue
        left, right = min(columns), max(columns)
        if areas and areas[-1].bottom == row - 1:
            last = areas.pop()
            areas.append(Area(last.top, min(left, last.left), row, max(right, last.right)))
        else:
            areas.append(Area(row, left, row, right))
    return areas
