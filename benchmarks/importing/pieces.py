"""Pieces: the tables that were found where one is marked, mostly a single one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.importing.marks import TableMarks, number_of
from planner.importing.fields import Field, Shape
from planner.importing.table import ColumnMeaning, SentRow, SentTable
from planner.importing.values.reading import Read, Reading

_CELL = re.compile(r"([A-Z]+)(\d+)")


@dataclass(frozen=True, slots=True)
class Pieces:
    """Found tables that share rows and columns with a marked one; a repeated header may cut it into several."""

    tables: tuple[SentTable, ...]

    @property
    def rows(self) -> tuple[SentRow, ...]:
        """All rows."""
        return tuple(row for table in self.tables for row in table.rows)

    @property
    def listed(self) -> frozenset[int]:
        """Rows that are said to be left out."""
        return frozenset(skipped.row for table in self.tables for skipped in table.skipped)

    def column(self, number: int) -> ColumnMeaning | None:
        """Return what a column means."""
        return next((column for table in self.tables for column in table.columns if column.number == number), None)

    def reading(self, row: int, column: int) -> tuple[Field, Reading[object] | None]:
        """Return what a cell was taken for and what came of it."""
        for table in self.tables:
            meaning = next((one for one in table.columns if one.number == column), None)
            record = next((one for one in table.rows if one.number == row), None)
            if meaning is not None and record is not None:
                return meaning.field, _reading(table, meaning, record)
        return Field.OTHER, None

    def span(self, number: int) -> tuple[Field, Reading[object] | None]:
        """Return what a column was taken for, and the stretch of time that it stands for."""
        meaning = self.column(number)
        if meaning is None:
            return Field.OTHER, None
        known = None if meaning.period is None else Read(meaning.period)
        return meaning.field, known if meaning.reading is None else meaning.reading


def _reading(table: SentTable, meaning: ColumnMeaning, row: SentRow) -> Reading[object] | None:
    if meaning.field is Field.PERIOD or table.column(meaning.field) is not meaning:
        return row.amounts.get(meaning.number)
    cell = row.cells.get(meaning.field)
    return row.values.get(meaning.field, None if cell is None else Read(cell.text))


def pieces_of(marks: TableMarks, tables: Sequence[SentTable]) -> Pieces:
    """Return the tables that lie where one is marked, whatever they were taken for, except those put aside."""
    columns = set(columns_of(marks))
    return Pieces(
        tuple(
            table
            for table in tables
            if table.sheet == marks.sheet
            and table.shape is not Shape.OTHER
            and table.on_its_side == marks.on_its_side
            and columns & {column.number for column in table.columns}
            and marks.data_rows & {row.number for row in table.rows}
        )
    )


def columns_of(marks: TableMarks) -> dict[int, tuple[Field, ...]]:
    """Return the meanings that a marked table's columns may have, by number."""
    return {
        int(name) if name.isdecimal() else number_of(name): meaning if isinstance(meaning, tuple) else (meaning,)
        for name, meaning in marks.columns.items()
    }


def place_of(marks: TableMarks, cell: str) -> tuple[int, int]:
    """Return the row and column of a cell, swapped in a table that lies on its side."""
    match = _CELL.fullmatch(cell)
    if match is None:
        raise ValueError(f"{cell} is no cell")
    column, row = number_of(match[1]), int(match[2])
    return (column, row) if marks.on_its_side else (row, column)
