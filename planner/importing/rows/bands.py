"""Bands: rows that head those below them by a text at the left of the column of tasks, such as a project's name."""

import re
from dataclasses import dataclass, field

from planner.importing.detect.block import Block
from planner.workbook.grid import Cell, CellType

BELOW = 1_000
"""Steps of the rows that stand under bands: more than any indent."""
_LONGEST = 120
_PROJECT = re.compile(
    r"(?:(?:teil)?projekt|project|projet|proyecto|projeto|prosjekt|プロジェクト|프로젝트|案件)(?:e?t)?\b[\s:.#\-–]*\S",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bands:
    """The bands of a task list.

    Attributes:
        steps: Indent of each band, by row.
        remarks: Rows that look like a band and head nothing: they are notes.
        projects: The project's name that heads a row, as its cell and its place, by row.
    """

    steps: dict[int, int] = field(default_factory=dict)
    remarks: frozenset[int] = frozenset()
    projects: dict[int, tuple[int, Cell]] = field(default_factory=dict)


NONE = Bands()


def bands_of(block: Block, names: int | None) -> Bands:
    """Find the bands of a task list.

    Args:
        names: The column of task names.
    """
    if names is None or block.on_its_side:
        return NONE
    found = {row: cell for row in block.rows if (cell := _band(block, row, names)) is not None}
    if not found or len(found) * 2 > len(block.rows):
        return NONE
    steps = {row: _indent(cell) for row, cell in found.items()}
    heads = {row for row, after in zip(block.rows, [*block.rows[1:], None], strict=True) if _heads(row, after, steps)}
    remarks = {row for row in found if row not in heads and len(_filled(block, row)) == 1}
    kept = {row: step for row, step in steps.items() if row in heads}
    return Bands(
        steps=kept, remarks=frozenset(remarks) if kept else frozenset(), projects=_projects(block, found, heads)
    )


def names_project(text: str) -> bool:
    """Tell whether a text is the word project with a name behind it."""
    return _PROJECT.match(text.strip()) is not None


def _band(block: Block, row: int, names: int) -> Cell | None:
    """Return the text of a band: several words or a word without a number, where others have their ids."""
    if block.at(row, names) is not None:
        return None
    cell = next(iter(_filled(block, row)), None)
    if cell is None or cell.column >= names or cell.type is not CellType.TEXT:
        return None
    text = str(cell.value).strip()
    is_mark = " " not in text and any(map(str.isdigit, text))
    return None if is_mark or len(text) > _LONGEST else cell


def _filled(block: Block, row: int) -> list[Cell]:
    return [cell for column in block.columns if (cell := block.at(row, column)) is not None]


def _indent(cell: Cell) -> int:
    text = str(cell.value).replace("\u00a0", " ").replace("\u3000", "  ")
    return len(text) - len(text.lstrip())


def _heads(row: int, after: int | None, steps: dict[int, int]) -> bool:
    """Tell whether a band heads the row after it: a task, or a band that stands deeper."""
    return row in steps and after is not None and steps.get(after, BELOW) > steps[row]


def _projects(block: Block, found: dict[int, Cell], heads: set[int]) -> dict[int, tuple[int, Cell]]:
    """Return for each row the band above it, where all bands of the top name projects."""
    top = min(map(_indent, found.values()))
    tops = {row: cell for row, cell in found.items() if row in heads and _indent(cell) == top}
    if not tops or not all(names_project(cell.text) for cell in tops.values()):
        return {}
    named: dict[int, tuple[int, Cell]] = {}
    above: int | None = None
    for row in block.rows:
        above = row if row in tops else above
        if above is not None:
            named[row] = (above, tops[above])
    return named
