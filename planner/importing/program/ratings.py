"""Ratings: probabilities and impacts in their sender's scale, as levels from 1 to 5 where that is known."""

import re
from dataclasses import dataclass, field

from planner.domain.raid import HIGHEST_LEVEL
from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.program.fact import Fact
from planner.importing.program.record import Record
from planner.importing.program.sources import Part
from planner.importing.values.reading import Read
from planner.importing.values.words import read_scale
from planner.workbook.findings import Findings
from planner.workbook.grid import Cell, CellType

_OF_FIVE = re.compile(
    r"\b1\s*(?:-|\N{EN DASH}|/|\.\.+|…|to|bis|à|a|até|til|~)\s*5\b|/\s*5\b|\b1\s*=.*\b5\s*=", re.IGNORECASE
)
"""Titles that say their scale: `Impact (1-5)`, `1 = low, 5 = high`."""


@dataclass(slots=True)
class Ratings:
    """The ratings of a table; what is taken for granted is said once for each word.

    Attributes:
        of_five: Fields whose bare numbers go from 1 to 5.
    """

    part: Part
    findings: Findings
    of_five: frozenset[Field] = frozenset()
    _said: set[tuple[Field, str]] = field(default_factory=set)

    def level(self, record: Record, of: Field) -> Fact | None:
        """Return the level that a cell says; None if it is blank or its scale is not known."""
        cell = record.row.cells.get(of)
        if cell is None or (_is_bare(cell) and of not in self.of_five):
            return None
        reading = read_scale(cell)
        if not isinstance(reading, Read):
            return None
        source = record.source_of(of)
        self._say(of, source, reading.note)
        return Fact(value=reading.value, source=source, cell=cell).with_value(reading.value, reading.note)

    def _say(self, of: Field, source: Source, note: str) -> None:
        if note and (of, note) not in self._said:
            self._said.add((of, note))
            self.findings.assume(source, f"{str(of).capitalize()} {note}")


def ratings_of(part: Part, findings: Findings) -> Ratings:
    """Return the ratings of a table; of numbers whose scale nothing shows it is said that they have no level."""
    of_five = []
    for of in (Field.PROBABILITY, Field.IMPACT):
        column = part.table.column(of)
        cells = [cell for row in part.table.rows if (cell := row.cells.get(of)) is not None and _is_bare(cell)]
        if column is None or not cells:
            continue
        most = max(float(cell.text) for cell in cells)
        if most == HIGHEST_LEVEL or (most < HIGHEST_LEVEL and _OF_FIVE.search(column.title.replace("_", "-"))):
            of_five.append(of)
            continue
        source = Source(file=part.file.file, sheet=part.table.sheet, text=column.title)
        what = f'"{column.title}" holds numbers up to {most:g} of a scale that nobody knows: they have no level'
        findings.assume(source, what, "Say in the title that it goes from 1 to 5, or write low, medium, high")
    return Ratings(part, findings, frozenset(of_five))


def _is_bare(cell: Cell) -> bool:
    """Tell whether a cell holds a number and nothing else."""
    return cell.type is CellType.NUMBER or (cell.type is CellType.TEXT and cell.text.strip().isdecimal())
