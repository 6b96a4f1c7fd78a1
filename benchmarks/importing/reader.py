"""Reader: a workbook from its file to what is understood of it, as the product reads it."""

from pathlib import Path

from planner.importing.understand import Understanding, understand
from planner.workbook.door import read_files


def read(path: Path) -> Understanding:
    """Read all sheets of a workbook and understand them, knowing nothing of its sender."""
    names = {grid.name.casefold() for grid in read_files([path], ())[0].grids}
    return understand(read_files([path], names)[0])
