"""Sources: all tables of all files that are part of the plan, by their shape."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.importing.fields import Shape
from planner.importing.table import SentTable
from planner.importing.understand import Understanding


@dataclass(frozen=True, slots=True)
class Part:
    """A table of a file."""

    file: Understanding
    table: SentTable


def parts_of(files: Sequence[Understanding], *shapes: Shape) -> list[Part]:
    """Return the tables of these shapes that are part of the plan, in the order of the files."""
    return [Part(file, table) for file in files for table in file.used if table.shape in shapes]
