"""Matrix: a table of scores, its cells as numbers, and what they are gathered in."""

from dataclasses import dataclass
from decimal import Decimal

from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.program.as_written import cell_in, place_in
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact
from planner.importing.program.objectives import Objectives
from planner.importing.program.record import Record
from planner.importing.program.scored_projects import ScoredProjects
from planner.importing.program.sources import Part
from planner.importing.table import ColumnMeaning
from planner.importing.values.numbers import read_number
from planner.importing.values.placeholders import is_placeholder
from planner.importing.values.reading import Fault, Read
from planner.importing.values.words import read_scale
from planner.workbook.grid import Cell, cell_name


@dataclass(frozen=True, slots=True)
class Matrix:
    """A table of scores."""

    part: Part
    projects: ScoredProjects
    objectives: Objectives
    draft: Draft

    def records(self) -> list[Record]:
        """Return its rows."""
        return list(self.draft.records(self.part))

    def columns(self, *fields: Field) -> list[ColumnMeaning]:
        """Return its columns of some fields, in their order."""
        return [column for column in self.part.table.columns if column.field in fields]

    def title_source(self, column: ColumnMeaning) -> Source:
        """Return the cell of a column's title."""
        table = self.part.table
        row = table.header_rows[-1] if table.header_rows else 1
        cell = cell_name(row, column.number) if table.on_its_side else cell_name(column.number, row)
        return Source(file=self.part.file.file, sheet=table.sheet, cell=cell, text=column.title)

    def number(self, record: Record, column: ColumnMeaning) -> Fact | None:
        """Return a cell as a `Decimal`, a word such as `high` as its place from 1 to 5; None if it says neither."""
        cell = cell_in(record, column)
        if cell is None:
            return None
        reading = record.resolver.value(record.table, column.field, read_number(cell, record.conventions))
        if isinstance(reading, Fault):
            scale = read_scale(cell)
            if not isinstance(scale, Read):
                return None
            reading = Read(Decimal(scale.value), scale.note)
        source = _source(record, column, cell)
        return Fact(value=reading.value, source=source, cell=cell).with_value(reading.value, reading.note)

    def value(self, record: Record, column: ColumnMeaning) -> Decimal | None:
        """Return the number in a cell."""
        fact = self.number(record, column)
        return fact.value if fact is not None and isinstance(fact.value, Decimal) else None

    def score(self, record: Record, column: ColumnMeaning, project: Fact, objective: str) -> None:
        """Take a cell as the score of a project on an objective."""
        fact, cell = self.number(record, column), cell_in(record, column)
        if fact is not None:
            self.objectives.score(project, objective, fact)
        elif cell is not None and not is_placeholder(cell.text):
            what = f'"{column.title}" holds "{cell.text}", which is no score, and was left out'
            self.draft.findings.warn(_source(record, column, cell), what, "Type a number, or low, medium, high")

    def say_left_out(self, *used: Field) -> None:
        """Say which of its columns were understood and are none of these fields."""
        for column in self.part.table.columns:
            if column.field not in (*used, Field.NUMBER, Field.OTHER):
                what = f'column "{column.title}" ({column.field}) was left out: objectives and scores alone were taken'
                self.draft.findings.ignore(self.title_source(column), what)


def _source(record: Record, column: ColumnMeaning, cell: Cell) -> Source:
    return Source(file=record.file, sheet=record.table.sheet, cell=place_in(record, column), text=cell.text)
