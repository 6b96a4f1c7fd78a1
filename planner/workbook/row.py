"""Row: the values of a sheet's row, and the cells they were read from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from planner.domain.source import Source
from planner.workbook.grid import Cell, cell_name
from planner.workbook.schema.column import SheetRow

Values_co = TypeVar("Values_co", bound=SheetRow, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a row stands.

    Attributes:
        columns: Column numbers by field, of blank cells too.
        rows: Row numbers by field where fields stand below one another; otherwise all are in `row`.
        cells: The filled cells by field.
        sources: Where each fact came from, if the row was put together from a sheet of another layout; under "" the
            place of the row as a whole. Empty for a row of a program workbook.
    """

    file: str
    sheet: str
    row: int
    columns: Mapping[str, int]
    rows: Mapping[str, int] | None = None
    cells: Mapping[str, Cell]
    sources: Mapping[str, Source] = field(default_factory=dict)

    def source(self, field: str) -> Source:
        """Return the cell of a field; the row's first one if the sheet has no such column."""
        if self.sources:
            return self.sources.get(field, self.sources[""])
        row = self.row if self.rows is None else self.rows.get(field, self.row)
        cell = self.cells.get(field)
        text = None if cell is None else cell.text
        return Source(file=self.file, sheet=self.sheet, cell=cell_name(self.columns.get(field, 1), row), text=text)

    def says(self, field: str) -> bool:
        """Tell whether the cell of a field is filled."""
        return field in self.cells


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Generic[Values_co]):
    """A row as read.

    Attributes:
        faults: Fields whose cell could not be read; they have their defaults.
    """

    values: Values_co
    place: Place
    faults: frozenset[str] = frozenset()

    @property
    def is_faulty(self) -> bool:
        """Whether some cell could not be read."""
        return bool(self.faults)

    def source(self, field: str) -> Source:
        """Return the cell of a field."""
        return self.place.source(field)

    def says(self, field: str) -> bool:
        """Tell whether the cell of a field is filled."""
        return self.place.says(field)

    def places(self, *fields: str) -> dict[str, Source]:
        """Return the cells of those among these fields that are filled."""
        return {field: self.source(field) for field in fields if self.says(field)}
