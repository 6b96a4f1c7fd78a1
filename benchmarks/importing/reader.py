"""Reader: a workbook from its file to what is understood of it, as the product reads it."""

from pathlib import Path

from planner.importing.understand import Understanding, understand
from planner.workbook.door import read_sent


def read(path: Path) -> Understanding:
    """Read all sheets of a workbook and understand them, knowing nothing of its sender."""
    return understand(read_sent([path])[0])
