"""Depth: how deep each row of a task list stands under others, by whatever its sender shows it with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planner.importing.detect.block import Block
from planner.importing.rows.bands import BELOW
from planner.workbook.grid import Cell, CellType

_MOST_BOLD = 0.5
"""Part of the rows that may be bold for bold to mean a heading."""
_TAB = 4
_LONGEST_LEVEL = 3
"""Digits of an outline level."""


@dataclass(frozen=True, slots=True)
class Depths:
    """Depth of each row, in the order of the rows.

    Attributes:
        by: What shows it, in words; empty if nothing does.
    """

    of_rows: tuple[int, ...]
    by: str = ""


def depths_of(
    block: Block, *, names: int | None, outline: int | None, numbers: int | None, bands: Mapping[int, int] | None = None
) -> Depths:
    """Return the depth of each row of a task list.

    Args:
        names: The column of task names.
        outline: The column of outline levels.
        numbers: The column of WBS numbers or ids that may be such.
        bands: Steps of the rows that head others, by row, where there are such.
    """
    rows = block.rows
    for by, steps in (
        ("its outline level", _levels(block, outline)),
        ("its WBS number", _wbs(block, numbers)),
        ("the bands above it", _bands(block, names, bands or {})),
        ("the indent of its name", _indents(block, names)),
        ("Excel's row groups", [block.view.outlines.get(row, 0) for row in rows]),
        ("bold names", _bold(block, names)),
    ):
        if len(set(steps)) > 1:
            return Depths(_stacked(steps), by)
    return Depths(tuple(0 for _ in rows))


def summaries(depths: Sequence[int]) -> list[bool]:
    """Tell of each row whether the next one stands deeper."""
    return [deeper > depth for depth, deeper in pairwise([*depths, 0])]


def _stacked(steps: Sequence[int]) -> tuple[int, ...]:
    """Turn steps of any size into depths 0, 1, 2 and so on."""
    stack: list[int] = []
    depths = []
    for step in steps:
        while stack and stack[-1] >= step:
            stack.pop()
        depths.append(len(stack))
        stack.append(step)
    return tuple(depths)


def _levels(block: Block, column: int | None) -> list[int]:
    if column is None:
        return []
    cells = (block.at(row, column) for row in block.rows)
    return [int(cell.text) if cell is not None and _is_level(cell) else 0 for cell in cells]


def _is_level(cell: Cell) -> bool:
    """Tell whether a cell holds a whole number that can be a depth; others may be too long to be read at all."""
    text = cell.text.strip()
    return text.isdecimal() and len(text) <= _LONGEST_LEVEL


def _wbs(block: Block, column: int | None) -> list[int]:
    """Return the parts of dotted numbers, if some of them begin with others that stand above them."""
    if column is None:
        return []
    cells = [block.at(row, column) for row in block.rows]
    marks = ["" if cell is None else cell.text.strip().rstrip(".") for cell in cells]
    known = set(marks) - {""}
    is_nested = any("." in mark and mark.rpartition(".")[0] in known for mark in marks)
    if not is_nested or not all(_is_dotted(mark) for mark in known):
        return []
    return [mark.count(".") for mark in marks]


def _is_dotted(mark: str) -> bool:
    return all(part.isalnum() for part in mark.split("."))


def _indents(block: Block, column: int | None) -> list[int]:
    """Return the indents of names; a row without one is part of the row above, and as deep."""
    if column is None:
        return []
    found: list[int] = []
    for row in block.rows:
        cell = block.at(row, column)
        found.append(found[-1] if cell is None and found else _indent(block, cell))
    return found


def _indent(block: Block, cell: Cell | None) -> int:
    if cell is None or cell.type is not CellType.TEXT:
        return 0
    text = str(cell.value).expandtabs(_TAB).replace("\u00a0", " ").replace("\u3000", "  ")
    return len(text) - len(text.lstrip()) + _TAB * block.view.look(cell).indent


def _bands(block: Block, names: int | None, bands: Mapping[int, int]) -> list[int]:
    """Return the steps of bands, and of the rows below them by the indents of their names."""
    indents = _indents(block, names) or [0] * len(block.rows)
    steps = [bands.get(row, BELOW + indent) for row, indent in zip(block.rows, indents, strict=True)]
    return steps if bands else []


def _bold(block: Block, column: int | None) -> list[int]:
    """Return 0 for bold names and 1 for others, where bold ones are the fewer."""
    if column is None:
        return []
    cells = [block.at(row, column) for row in block.rows]
    bold = [cell is not None and block.view.look(cell).bold for cell in cells]
    if not any(bold) or sum(bold) > _MOST_BOLD * len(bold):
        return []
    return [0 if one else 1 for one in bold]
