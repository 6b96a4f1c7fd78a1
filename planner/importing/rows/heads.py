"""Heads: in tables of people by period, rows and cells that say for those below them which project or person it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from planner.importing.detect.block import Block
from planner.importing.fields import Field, Shape
from planner.importing.mapping.roles import part_of_roles
from planner.importing.mapping.shape import Mapped
from planner.importing.rows.bands import names_project
from planner.importing.rows.depth import depths_of
from planner.importing.rows.head_kind import MOST, HeadKind, kind_of
from planner.importing.table import ColumnMeaning
from planner.importing.values.plain import key
from planner.workbook.grid import Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """What rows take from above them.

    Attributes:
        kind: What the heads are likeliest to be.
        is_sure: Whether there is no need to ask.
        column: Of the names of both, where heads and the rows below them stand in one; else of the heads.
        of_rows: The row that heads a row, by row.
        bands: Rows that only head others.
        in_one: Whether heads and the rows below them stand in one column.
    """

    kind: HeadKind
    is_sure: bool
    column: int
    of_rows: Mapping[int, int] = field(default_factory=dict)
    bands: frozenset[int] = frozenset()
    in_one: bool = False


_GRIDS = (Shape.CAPACITY, Shape.DEMAND)
_WHO = (Field.PERSON, Field.PEOPLE, Field.ROLE)
_OF_HEADS = {HeadKind.PROJECTS: Field.PROJECT, HeadKind.PEOPLE: Field.PERSON, HeadKind.TEAMS: Field.TEAM}


def heads_of(mapped: Mapped) -> Heads | None:
    """Find what heads the rows of a table of people by period, or of a list of bookings; None if nothing does."""
    block = mapped.block
    project = mapped.column(Field.PROJECT) or mapped.column(Field.PROJECT_ID)
    who = next((column for of in _WHO if (column := mapped.column(of)) is not None), None)
    if block.on_its_side or mapped.shape not in (*_GRIDS, Shape.ALLOCATIONS):
        return None
    if project is not None and who is not None:
        return _beside(block, project, who)
    only = project or who
    return None if only is None or mapped.shape not in _GRIDS else _in_one(mapped, only)


def with_heads(mapped: Mapped, heads: Heads) -> Mapped:
    """Return a table whose columns say what its rows are below such heads."""
    if not heads.in_one:
        return mapped
    names = [cell.text for row in heads.of_rows if (cell := mapped.block.at(row, heads.column)) is not None]
    is_demand = heads.kind is not HeadKind.PEOPLE and part_of_roles(names) > MOST
    below = Field.PROJECT if heads.kind is HeadKind.PEOPLE else Field.ROLE if is_demand else Field.PERSON
    columns = tuple(_renamed(column, below) if column.number == heads.column else column for column in mapped.columns)
    return replace(mapped, shape=Shape.DEMAND if is_demand else Shape.CAPACITY, columns=columns)


def field_of(heads: Heads, mapped: Mapped) -> Field:
    """Return what the head of a row says of it."""
    if heads.in_one:
        return _OF_HEADS[heads.kind]
    return next(column.field for column in mapped.columns if column.number == heads.column)


def _renamed(column: ColumnMeaning, of: Field) -> ColumnMeaning:
    because = f"{column.because}; rows below a heading"
    return column if column.field is of else replace(column, field=of, because=because, alternatives=())


def _beside(block: Block, project: ColumnMeaning, who: ColumnMeaning) -> Heads | None:
    """Find heads that stand in a column of their own at the left: blank cells below say the same again."""
    head, other = sorted((project, who), key=lambda column: column.number)
    of_rows: dict[int, int] = {}
    bands: set[int] = set()
    above: tuple[int, str] | None = None
    for row, after in zip(block.rows, [*block.rows[1:], None], strict=True):
        cell, named = block.spread(row, head.number), block.at(row, other.number) is not None
        if cell is not None:
            if above is not None and key(cell.text) == above[1] and block.at(row, head.number) is not None:
                return None
            above = row, key(cell.text)
            if not named and _is_blank_below(block, after, head.number, other.number):
                bands.add(row)
        elif named and above is not None:
            of_rows[row] = above[0]
    if not of_rows:
        return None
    kind = HeadKind.PROJECTS if head is project else HeadKind.PEOPLE
    return Heads(kind=kind, is_sure=True, column=head.number, of_rows=of_rows, bands=frozenset(bands))


def _is_blank_below(block: Block, after: int | None, head: int, other: int) -> bool:
    return after is not None and block.spread(after, head) is None and block.at(after, other) is not None


def _in_one(mapped: Mapped, names: ColumnMeaning) -> Heads | None:
    """Find heads that stand in the column of the rows below them: blank in all periods, or less deep."""
    block, column = mapped.block, names.number
    heads = _shallow(block, column) or _blank(mapped, column)
    of_rows: dict[int, int] = {}
    above = None
    for row in block.rows:
        above = row if row in heads else above
        if above is not None and row not in heads:
            of_rows[row] = above
    if not heads or above is None or block.rows[0] not in heads or not set(heads) <= set(of_rows.values()):
        return None
    above_them, below_them = (_texts(block, column, rows) for rows in (heads, list(of_rows)))
    kind, is_sure = kind_of(names.title, above_them, below_them, repeats=_repeats(block, column, heads))
    return Heads(kind=kind, is_sure=is_sure, column=column, of_rows=of_rows, bands=frozenset(heads), in_one=True)


def _shallow(block: Block, column: int) -> list[int]:
    """Return the rows of the upper of two depths."""
    depths = depths_of(block, names=column, outline=None, numbers=None).of_rows
    return [row for row, depth in zip(block.rows, depths, strict=True) if depth == 0] if set(depths) == {0, 1} else []


def _blank(mapped: Mapped, column: int) -> list[int]:
    """Return the rows with a name and no number, if those below them show that they are no people without work."""
    block = mapped.block
    rows = [row for row in block.rows if all(block.at(row, period) is None for period in mapped.grid)]
    texts = [cell.text for row in rows if (cell := block.at(row, column)) is not None]
    is_told = all(map(names_project, texts)) or _repeats(block, column, rows)
    return rows if len(texts) == len(rows) and is_told and 2 * len(rows) <= len(block.rows) else []


def _repeats(block: Block, column: int, heads: Sequence[int]) -> bool:
    """Tell whether the same name stands below several heads."""
    below: dict[str, set[int]] = {}
    above = 0
    for row in block.rows:
        above = row if row in heads else above
        cell = block.at(row, column)
        if cell is not None and row not in heads:
            below.setdefault(key(cell.text), set()).add(above)
    return any(len(places) > 1 for places in below.values())


def _texts(block: Block, column: int, rows: Sequence[int]) -> list[str]:
    return [cell.text.strip() for row in rows if (cell := block.at(row, column)) is not None]


def head_cell(heads: Heads, block: Block, row: int) -> tuple[int, Cell] | None:
    """Return the row and the cell that head a row."""
    above = heads.of_rows.get(row)
    cell = None if above is None else block.spread(above, heads.column)
    return None if above is None or cell is None else (above, cell)
