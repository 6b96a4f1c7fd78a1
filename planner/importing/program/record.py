"""Record: one row of an understood table, its values without doubts, and what is to say about them."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from planner.domain.source import Source
from planner.importing.doubts import Resolver
from planner.importing.fields import Field
from planner.importing.program.fact import Fact
from planner.importing.table import SentRow, SentTable
from planner.importing.understand import Understanding
from planner.importing.values.people import Named
from planner.importing.values.placeholders import is_placeholder, says_nothing
from planner.importing.values.reading import NOTHING_KNOWN, Conventions, Fault, Reading
from planner.workbook.findings import Findings
from planner.workbook.grid import CellType, cell_name

Wanted = TypeVar("Wanted")
_NAMES = frozenset({Field.TASK, Field.PROJECT, Field.PROJECT_ID, Field.PERSON, Field.PERSON_ID, Field.ROLE})


@dataclass(frozen=True, slots=True)
class Record:
    """A row of a table of a file; each of its cells is looked at once.

    Attributes:
        known: What was asked for so far, by field.
        places: Their cells, and under None that of the row.
        colours: Those of a drawn grid that mean work; None if all do.
    """

    file: str
    table: SentTable
    row: SentRow
    resolver: Resolver
    findings: Findings
    conventions: Conventions = NOTHING_KNOWN
    colours: frozenset[str] | None = None
    known: dict[Field, Fact | None] = field(default_factory=dict, compare=False, repr=False)
    places: dict[Field | None, Source] = field(default_factory=dict, compare=False, repr=False)

    @property
    def source(self) -> Source:
        """The place of the row: its first filled cell."""
        known = self.places.get(None)
        if known is None:
            place = next(iter(self.row.places.values()), None) or cell_name(1, self.row.number)
            known = self.places[None] = Source(file=self.file, sheet=self.table.sheet, cell=place)
        return known

    def source_of(self, of: Field) -> Source:
        """Return the cell of a field."""
        known = self.places.get(of)
        if known is None:
            cell = self.row.cells.get(of)
            if cell is None:
                return self.source
            place = self.row.places[of]
            known = self.places[of] = Source(file=self.file, sheet=self.table.sheet, cell=place, text=cell.text)
        return known

    def says(self, of: Field) -> bool:
        """Tell whether the cell of a field is filled."""
        return of in self.row.cells

    def fact(self, of: Field) -> Fact | None:
        """Return what the cell of a field says; None if it is blank or holds a placeholder such as "TBD"."""
        reading = self.row.values.get(of)
        if reading is None:
            return None
        if of not in self.known:
            self.known[of] = self._fact(of, reading)
        return self.known[of]

    def _fact(self, of: Field, reading: Reading[object]) -> Fact | None:
        cell = self.row.cells[of]
        source = self.source_of(of)
        resolved = self.resolver.value(self.table, of, reading)
        if isinstance(resolved, Fault):
            is_error = cell.type is CellType.ERROR
            if says_nothing(cell.text) and not is_error:
                return None
            if is_placeholder(cell.text) and not is_error:
                self.findings.warn(
                    source, f'{self._title(of)} is still open: "{cell.text}"', "Fill it in when it is known"
                )
                return None
            self.findings.problem(source, f"{self._title(of)} {resolved.what}", resolved.advice)
            return Fact(value=None, source=source, cell=cell)
        fact = Fact(value=resolved.value, source=source, cell=cell)
        if resolved.note:
            note = f"{self._title(of)} {resolved.note}"
            self.findings.assume(source, note)
            fact = fact.with_value(resolved.value, note)
        return fact

    def amount(self, column: int, of: Field = Field.PERIOD) -> Fact | None:
        """Return what the cell under a period, or of a column of a field, says; None if it is blank."""
        reading = self.row.amounts.get(column)
        if reading is None:
            return None
        cell = self.row.amount_cells[column]
        row = self.row.number
        place = cell_name(row, column) if self.table.on_its_side else cell_name(column, row)
        source = Source(file=self.file, sheet=self.table.sheet, cell=place, text=cell.text)
        resolved = self.resolver.value(self.table, of, reading)
        if isinstance(resolved, Fault):
            if is_placeholder(cell.text) or says_nothing(cell.text):
                return None
            self.findings.problem(source, f"the cell {resolved.what}", resolved.advice)
            return None
        return Fact(value=resolved.value, source=source, cell=cell).with_value(resolved.value, resolved.note)

    def value(self, of: Field, kind: type[Wanted]) -> Wanted | None:
        """Return the value of a field if it is of this type."""
        fact = self.fact(of)
        return fact.value if fact is not None and isinstance(fact.value, kind) else None

    def text(self, of: Field) -> str:
        """Return the text of a field; empty if its cell is blank. An error in the place of a name is said."""
        cell = self.row.cells.get(of)
        if cell is None:
            return ""
        if of in _NAMES and cell.type in (CellType.ERROR, CellType.FORMULA):
            self.fact(of)
        return " ".join(cell.text.split())

    def mark(self, of: Field) -> str:
        """Return an id as it was read, such as 1.10 where Excel made 1.1 of it; empty if its cell is blank.

        One that cannot be read is said; its text stands in, so that the row is kept.
        """
        value = self.value(of, str)
        return self.text(of) if value is None else " ".join(value.split())

    def day(self, of: Field) -> Fact | None:
        """Return a date; None without one."""
        fact = self.fact(of)
        return fact if fact is not None and (fact.is_faulty or isinstance(fact.value, date)) else None

    def span(self) -> tuple[Fact | None, Fact | None]:
        """Return the first and last day of a row: of its cells, else of the coloured or filled cells of its grid."""
        first, last = self.day(Field.START), self.day(Field.FINISH)
        if first is not None or last is not None:
            return first, last
        drawn = {*self.row.amounts, *(column for column, fill in self.row.painted.items() if self._means_work(fill))}
        periods = [
            column.period for column in self.table.columns if column.period is not None and column.number in drawn
        ]
        if not periods:
            return None, None
        note = "read from the cells of the grid that are filled or coloured"
        self.findings.assume(self.source, f"the dates were {note}")
        source = replace(self.source, assumption=note)
        return (
            Fact(value=min(period.first for period in periods), source=source),
            Fact(value=max(period.last for period in periods), source=source),
        )

    def _means_work(self, fill: str) -> bool:
        return self.colours is None or fill in self.colours

    def number(self, of: Field) -> Decimal | None:
        """Return a number; None without one."""
        value = self.value(of, object)
        if isinstance(value, Decimal):
            return value
        return Decimal(value) if isinstance(value, int) else None

    def named(self, of: Field) -> tuple[Named, ...]:
        """Return the people that a cell names."""
        value = self.value(of, tuple)
        return () if value is None else value

    def _title(self, of: Field) -> str:
        column = self.table.column(of)
        title = "" if column is None else column.title
        return f'"{title}"' if title else str(of).capitalize()


def records(
    understanding: Understanding, table: SentTable, findings: Findings, colours: frozenset[str] | None = None
) -> Iterator[Record]:
    """Yield the rows of a table as records."""
    resolver = understanding.resolver
    for row in table.rows:
        yield Record(understanding.file, table, row, resolver, findings, understanding.conventions, colours)
