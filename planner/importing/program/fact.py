"""Fact: a value for a field of the program workbook, with the cell it came from."""

from dataclasses import dataclass, replace

from planner.domain.source import Source
from planner.workbook.grid import Cell, CellType


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One value of the program.

    Attributes:
        value: None where the cell cannot be read.
        source: The cell, its text, and what was assumed.
        cell: The cell itself, kept for what cannot be read.
    """

    value: object
    source: Source
    cell: Cell | None = None

    @property
    def is_faulty(self) -> bool:
        """Whether the cell says something that cannot be read."""
        return self.value is None

    def with_value(self, value: object, assumption: str = "") -> "Fact":
        """Return the same cell's fact with another value, and what was assumed for it."""
        source = self.source
        if assumption:
            said = f"{source.assumption} and {assumption}" if source.assumption else assumption
            source = replace(source, assumption=said)
        return Fact(value=value, source=source, cell=self.cell)


def assumed(value: object, source: Source, assumption: str) -> Fact:
    """Return a fact that no cell says; `source` is what it was taken from."""
    return Fact(value=value, source=replace(source, assumption=assumption))


def cell_for(fact: Fact) -> Cell:
    """Return a cell that stands for a fact where code asks whether one is filled."""
    return fact.cell or Cell(1, CellType.TEXT, fact.source.text or str(fact.value))
