"""Marks: what a careful reader finds in a workbook, said before any program reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from openpyxl.utils import column_index_from_string, get_column_letter

from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind


class Refusal(StrEnum):
    """What has to come of a cell that nobody can read."""

    FAULT = "fault"


FAULT = Refusal.FAULT

NOTHING = ""
"""What has to come of a cell that says there is nothing to say: `NA`."""

Expected = str | tuple[str, ...]
"""What a cell must come out as: its text as `shown`, a `DoubtKind` to be asked, or FAULT; a tuple where any will do."""

Meaning = Field | tuple[Field, ...]
"""What a column means; a tuple where people would disagree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableMarks:
    """A table and what has to be read of it. Rows are columns, and the reverse, in a table that lies on its side.

    Attributes:
        header_rows: Numbers of the rows of the header, top first.
        first_row: Of its data.
        last_row: Of its data, inclusive.
        columns: Meanings by letter (by number of the row, in a table that lies on its side).
        skipped_rows: Rows between that are none of the table's: blank, totals, repeated headers, notes.
        either_rows: Rows that may count as data or not: bands with the name of a phase.
        hidden_rows: Rows of data that the sender hid; told from the others, or left out.
        summaries: Rows that have others as their parts; None where the table has no hierarchy to speak of.
        depths: Depth in the hierarchy of some rows, 0 at the top.
        values: What some cells say, by name of the cell.
        spans: What stretches of time some columns stand for, by letter: `2026-04-01..2026-04-30`.
    """

    sheet: str
    shape: Shape
    header_rows: tuple[int, ...]
    first_row: int
    last_row: int
    columns: Mapping[str, Meaning]
    skipped_rows: tuple[int, ...] = ()
    either_rows: tuple[int, ...] = ()
    hidden_rows: tuple[int, ...] = ()
    summaries: tuple[int, ...] | None = None
    depths: Mapping[int, int] = field(default_factory=dict)
    on_its_side: bool = False
    values: Mapping[str, Expected] = field(default_factory=dict)
    spans: Mapping[str, Expected] = field(default_factory=dict)

    @property
    def data_rows(self) -> frozenset[int]:
        """Rows that have to be read as data."""
        others = {*self.skipped_rows, *self.either_rows, *self.hidden_rows}
        return frozenset(range(self.first_row, self.last_row + 1)) - others


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """Rows that say nothing of the plan: look-up lists, older copies, notes; the whole sheet if no rows are named."""

    sheet: str
    first_row: int = 1
    last_row: int = 1_048_576


@dataclass(frozen=True, slots=True)
class Asks:
    """A question that only the sender can answer, and the sheet that raises it."""

    kind: DoubtKind
    sheet: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileMarks:
    """All marks of a workbook.

    Attributes:
        may_ask: Kinds of questions that are neither needed nor a nuisance.
    """

    file: str
    tables: tuple[TableMarks, ...]
    left_alone: tuple[LeftAlone, ...] = ()
    asks: tuple[Asks, ...] = ()
    may_ask: tuple[DoubtKind, ...] = ()


def across(row: int, **columns: Expected) -> dict[str, Expected]:
    """Return marks of cells in one row: `across(5, A="1.1", D="2026-01-05")`."""
    return {f"{letter}{row}": expected for letter, expected in columns.items()}


def periods(first: str, last: str) -> dict[str, Meaning]:
    """Return the marks of columns that stand for periods, side by side: `periods("J", "P")`."""
    return {get_column_letter(number): Field.PERIOD for number in range(number_of(first), number_of(last) + 1)}


def number_of(letters: str) -> int:
    """Return the number of a column: 4 for `D`."""
    return column_index_from_string(letters)
