"""Sent table: a table found in a project manager's workbook, what its columns mean and what its rows say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from planner.importing.fields import Field, Shape
from planner.importing.values.period import Period
from planner.importing.values.reading import Reading
from planner.workbook.grid import Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMeaning:
    """What a column of a table means, and how sure that is.

    Attributes:
        number: Of the column, counted from 1 (of the row, in a table that lies on its side).
        title: The header as written, rows joined by " / "; empty without one.
        confidence: From 0 to 1.
        because: The evidence in words: `"Dauer" is a word for duration; 27 of 29 cells are numbers`.
        alternatives: Other meanings with their confidence, the likeliest first.
        period: The stretch of time it stands for, if the field is PERIOD.
        reading: How sure the period is.
        unit: The unit that its title names, as written.
    """

    number: int
    title: str
    field: Field
    confidence: float
    because: str = ""
    alternatives: tuple[tuple[Field, float], ...] = ()
    period: Period | None = None
    reading: Reading[Period] | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentRow:
    """One row of a table as it was read.

    Attributes:
        number: Of the row, counted from 1 (of the column, in a table that lies on its side).
        cells: The filled cells by field; of fields that stand in several columns the first.
        values: What each cell says, by field: of type date for dates, `Length` for efforts and durations, and so on.
        amounts: What the cells under periods say, by column.
        amount_cells: Those cells, by column.
        others: In tables that are kept as they are written, the cells of columns that nobody knows, by column.
        painted: Colours, `RRGGBB`, of the blank coloured cells of its grid, by column.
        places: Where each cell stands, such as `D14`; of a merged one where its row is.
        depth: How deep it stands in the hierarchy; 0 is the top.
        is_summary: Whether rows below it are its parts.
        is_hidden: Whether its sender hid it.
        is_struck: Whether it is crossed out.
    """

    number: int
    cells: Mapping[Field, Cell]
    values: Mapping[Field, Reading[object]] = field(default_factory=dict)
    amounts: Mapping[int, Reading[object]] = field(default_factory=dict)
    amount_cells: Mapping[int, Cell] = field(default_factory=dict)
    others: Mapping[int, Cell] = field(default_factory=dict)
    painted: Mapping[int, str] = field(default_factory=dict)
    places: Mapping[Field, str] = field(default_factory=dict)
    depth: int = 0
    is_summary: bool = False
    is_hidden: bool = False
    is_struck: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A row inside or below a table that is none of its rows.

    Attributes:
        why: In words: `a total`, `a repeated header`, `a note`.
    """

    row: int
    why: str


@dataclass(frozen=True, kw_only=True)
class SentTable:
    """A table found on a sheet.

    Attributes:
        header_rows: Numbers of the rows that hold its header, top first; empty if it has none.
        columns: In the order of the sheet.
        title: What stands above it, if anything names it.
        on_its_side: Whether rows and columns are swapped: each column is a record, each row a field.
        depth_by: What shows the depth of its rows, in words; empty if nothing does.
        per_head: Of lengths whose unit the dates show: whether each head gives as much, or all share it.
    """

    sheet: str
    shape: Shape
    header_rows: tuple[int, ...]
    columns: tuple[ColumnMeaning, ...]
    rows: tuple[SentRow, ...]
    skipped: tuple[Skipped, ...] = ()
    title: str = ""
    on_its_side: bool = False
    depth_by: str = ""
    per_head: Mapping[Field, bool] = field(default_factory=dict)

    def column(self, of: Field) -> ColumnMeaning | None:
        """Return the first column of a field."""
        return self._by_field.get(of)

    @property
    def has_dates(self) -> bool:
        """Whether a column holds starts or ends."""
        return any(self.column(of) is not None for of in (Field.START, Field.FINISH))

    @cached_property
    def _by_field(self) -> dict[Field, ColumnMeaning]:
        return {column.field: column for column in reversed(self.columns)}
