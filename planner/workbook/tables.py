"""Tables: all sheets of all files of a program, sheet by sheet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import cast

from planner.domain.source import Source
from planner.workbook.findings import Findings
from planner.workbook.grid import Cell, GridFile
from planner.workbook.row import Row
from planner.workbook.schema import EXAMPLE, OWN_SHEETS, SHEETS
from planner.workbook.schema.column import SheetRow
from planner.workbook.schema.form import CellError
from planner.workbook.schema.texts import ID
from planner.workbook.table import Table, Values, read_table


@dataclass(frozen=True, kw_only=True)
class Tables:
    """The rows of each kind, in the order of the files."""

    by_type: dict[type[SheetRow], list[Table[SheetRow]]] = field(default_factory=dict)

    def rows(self, row_type: type[Values]) -> tuple[Row[Values], ...]:
        """Return all rows of a kind."""
        tables = cast(Sequence[Table[Values]], self.by_type.get(row_type, ()))
        return tuple(row for table in tables for row in table.rows)

    def has(self, row_type: type[SheetRow]) -> bool:
        """Tell whether any file has the sheet."""
        return row_type in self.by_type

    def is_filled(self, row_type: type[SheetRow]) -> bool:
        """Tell whether any row of a kind was written, be it a faulty one."""
        return any(table.rows or table.lost for table in self.by_type.get(row_type, ()))

    def is_read(self, row_type: type[SheetRow], field: str) -> bool:
        """Tell whether all rows of a kind were kept and one of their fields could be read on each."""
        tables = self.by_type.get(row_type, ())
        return not any(table.lost or any(field in row.faults for row in table.rows) for table in tables)

    def ids(self, row_type: type[SheetRow]) -> Iterable[str]:
        """Yield the ids of all rows of a kind, of those that could not be kept too."""
        yield from (str(attrgetter("id")(row.values)) for row in self.rows(row_type))
        yield from self.lost_ids(row_type, "id")

    def unsure_id(self, row_type: type[SheetRow]) -> Source | None:
        """Return the cell of an id that cannot be read, or stands above already: what it should be is not there."""
        seen: set[str] = set()
        for table in self.by_type.get(row_type, ()):
            places = [place for place in table.lost if not _is_id(place.cells.get("id"))]
            for row in table.rows:
                id_ = str(attrgetter("id")(row.values))
                places += [row.place] * (id_ in seen)
                seen.add(id_)
            if places:
                return places[0].source("id")
        return None

    def lost_ids(self, row_type: type[SheetRow], name: str) -> Iterable[str]:
        """Yield what stands in one field of the rows that could not be kept."""
        for table in self.by_type.get(row_type, ()):
            yield from (place.cells[name].text.strip() for place in table.lost if place.says(name))


def _is_id(cell: Cell | None) -> bool:
    try:
        return cell is not None and bool(ID.value_of(cell, []))
    except CellError:
        return False


def read_tables(files: Sequence[GridFile], findings: Findings) -> Tables:
    """Read the sheets of the schema; other sheets are ignored with a note."""
    tables = Tables()
    types = {row_type.sheet.casefold(): row_type for row_type in SHEETS}
    for file in files:
        examples = []
        for grid in file.grids:
            name = grid.name.strip().casefold()
            if name in types:
                table: Table[SheetRow] = read_table(file.name, grid, types[name], findings)
                tables.by_type.setdefault(types[name], []).append(table)
                examples += [grid.name] * bool(table.examples)
            elif grid.name not in OWN_SHEETS:
                source = Source(file=file.name, sheet=grid.name)
                findings.ignore(source, "the sheet is none of a program workbook and was not read")
        if examples:
            what = f'rows marked "{EXAMPLE}" were not read (sheets {", ".join(examples)})'
            findings.ignore(Source(file=file.name), what)
    return tables
