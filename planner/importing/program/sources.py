"""Sources: all tables of all files that are part of the plan, by their shape."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planner.importing.fields import Shape
from planner.importing.program.record import Record, records
from planner.importing.table import SentTable
from planner.importing.understand import Understanding
from planner.workbook.findings import Findings


@dataclass(frozen=True, slots=True)
class Part:
    """A table of a file."""

    file: Understanding
    table: SentTable

    def records(self, findings: Findings) -> Iterator[Record]:
        """Yield its rows; those that are crossed out are passed over."""
        return (record for record in records(self.file, self.table, findings) if not record.row.is_struck)


def parts_of(files: Sequence[Understanding], *shapes: Shape) -> list[Part]:
    """Return the tables of these shapes that are part of the plan, in the order of the files."""
    return [Part(file, table) for file in files for table in file.used if table.shape in shapes]


def every_record(parts: Iterable[Part], findings: Findings) -> Iterator[Record]:
    """Yield the rows of several tables."""
    for part in parts:
        yield from part.records(findings)
