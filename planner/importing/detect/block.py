"""Block: a table as it lies on its sheet, before anyone says what its columns mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.importing.detect.view import SheetView
from planner.importing.table import Skipped
from planner.workbook.grid import Cell, cell_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A table's place and titles.

    Attributes:
        header_rows: Top first; of a table on its side the columns that hold its titles.
        columns: From left to right; of a table on its side its rows, top first.
        titles: What is written above each column, of several rows joined by " / "; only of those that have one.
        rows: Of data; of a table on its side the columns of data.
        on_its_side: Whether each record is a column.
    """

    view: SheetView = field(repr=False)
    header_rows: tuple[int, ...]
    columns: tuple[int, ...]
    titles: Mapping[int, str]
    title_cells: Mapping[int, tuple[Cell, ...]]
    rows: tuple[int, ...]
    skipped: tuple[Skipped, ...] = ()
    on_its_side: bool = False

    def at(self, row: int, column: int) -> Cell | None:
        """Return the filled cell of a record and a field."""
        return self.view.at(column, row) if self.on_its_side else self.view.at(row, column)

    def spread(self, row: int, column: int) -> Cell | None:
        """Return the cell of a record and a field, also where a merge spreads it over several records."""
        return self.view.spread(column, row) if self.on_its_side else self.view.spread(row, column)

    def place(self, row: int, column: int) -> str:
        """Return where a record's field stands, such as `D14`."""
        return cell_name(row, column) if self.on_its_side else cell_name(column, row)

    @property
    def places(self) -> set[tuple[int, int]]:
        """All places, (row, column) of the sheet, that belong to the table, its skipped rows included."""
        records = {*self.header_rows, *self.rows, *(one.row for one in self.skipped)}
        across = {(record, column) for record in records for column in self.columns}
        return {(column, record) for record, column in across} if self.on_its_side else across
