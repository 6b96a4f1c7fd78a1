"""Grids: small sheets drawn as text, a line for each row and a bar between cells.

A cell is read as a person would type it: `3`, `0.5`, `25%`, `2027-03-01`, `TRUE`, `#REF!`, `=A1+B1` (never calculated)
and words; in quotes it is text whatever it looks like. `*bold*`, `~struck~` and `> indented` say how it looks;
`[00B050]` is a blank cell in that colour; `<` continues the cell at its left and `^` the one above, as merged cells do.
"""

import re
from collections.abc import Collection, Mapping

from planner.importing.detect.block import Block
from planner.importing.detect.find import find_blocks
from planner.importing.detect.view import SheetView
from planner.importing.vocabulary import default_vocabulary
from planner.workbook.grid import PLAIN_LOOK, Area, Cell, CellType, Grid, GridFile, GridRow, Look, Paint

LOOKS = (PLAIN_LOOK, Look(bold=True), Look(struck=True), *(Look(indent=step) for step in (1, 2, 3)))
_BOLD, _STRUCK, _INDENT = 1, 2, 2
_COLOUR = re.compile(r"\[([0-9A-F]{6})\]")


def a_grid(
    drawn: str,
    *,
    name: str = "Plan",
    hidden: Collection[int] = (),
    outlines: Mapping[int, int] | None = None,
    is_hidden: bool = False,
) -> Grid:
    """Return the sheet that a text draws; its first line is row 1, and a blank line is a blank row.

    Args:
        hidden: Numbers of hidden rows.
        outlines: Depth of rows in Excel's row groups.
    """
    lines = [line.strip() for line in drawn.strip("\n").splitlines()]
    table = [[part.strip() for part in line.split("|")] if line else [] for line in lines]
    rows = []
    for number, parts in enumerate(table, start=1):
        cells = tuple(
            _cell(column, part) for column, part in enumerate(parts, start=1) if part and not _is_no_cell(part)
        )
        if cells:
            rows.append(GridRow(number, cells, number in hidden, (outlines or {}).get(number, 0)))
    return Grid(name, tuple(rows), merges=tuple(_merges(table)), is_hidden=is_hidden, paint=tuple(_paint(table)))


def a_file(*grids: Grid, name: str = "plan.xlsx") -> GridFile:
    """Return a file of these sheets."""
    return GridFile(name, grids, looks=LOOKS)


def a_view(drawn: str, **how) -> SheetView:
    """Return a sheet by row and column."""
    return SheetView(a_grid(drawn, **how), LOOKS)


def blocks(drawn: str, **how) -> tuple[Block, ...]:
    """Return the tables found on a sheet."""
    return find_blocks(a_view(drawn, **how), default_vocabulary()).blocks


def a_block(drawn: str, **how) -> Block:
    """Return the only table on a sheet."""
    (block,) = blocks(drawn, **how)
    return block


def a_cell(typed: str) -> Cell:
    """Return one cell as it is typed in a drawn grid."""
    return _cell(1, typed)


def _is_no_cell(part: str) -> bool:
    return part in "<^" or _COLOUR.fullmatch(part) is not None


def _cell(column: int, part: str) -> Cell:
    look = 0
    if len(part) > 1 and part[0] == part[-1] and part[0] in "*~":
        look = _BOLD if part[0] == "*" else _STRUCK
        part = part[1:-1]
    if part.startswith(">"):
        steps = len(part) - len(part.lstrip(">"))
        look, part = _INDENT + steps, part[steps:].strip()
    kind, value = _typed(part)
    return Cell(column, kind, value, look)


def _typed(part: str):
    if part[0] == part[-1] == '"' and len(part) > 1:
        return CellType.TEXT, part[1:-1]
    for form, kind, value in _FORMS:
        if form.fullmatch(part):
            return kind, value(part)
    return CellType.TEXT, part


def _number(part: str) -> int | float:
    return float(part) if "." in part else int(part)


_FORMS = (
    (re.compile(r"\d{4}-\d\d-\d\d"), CellType.DATE, str),
    (re.compile(r"-?\d+(\.\d+)?"), CellType.NUMBER, _number),
    (re.compile(r"-?\d+(\.\d+)?%"), CellType.PERCENT, lambda part: float(part[:-1]) / 100),
    (re.compile(r"TRUE|FALSE"), CellType.TRUTH, lambda part: part == "TRUE"),
    (re.compile(r"#.+(!|\?|/A)"), CellType.ERROR, str),
    (re.compile(r"=.+"), CellType.FORMULA, str),
)


def _merges(table: list[list[str]]):
    for top, parts in enumerate(table):
        for left, part in enumerate(parts):
            if not part or _is_no_cell(part):
                continue
            right, bottom = left, top
            while right + 1 < len(parts) and parts[right + 1] == "<":
                right += 1
            while bottom + 1 < len(table) and left < len(table[bottom + 1]) and table[bottom + 1][left] == "^":
                bottom += 1
            if (right, bottom) != (left, top):
                yield Area(top + 1, left + 1, bottom + 1, right + 1)


def _paint(table: list[list[str]]):
    for number, parts in enumerate(table, start=1):
        for column, part in enumerate(parts, start=1):
            if found := _COLOUR.fullmatch(part):
                yield Paint(number, column, column, found[1])
