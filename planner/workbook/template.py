"""Template: an empty program workbook with help, drop-downs and an example row on each sheet."""

from pathlib import Path

from planner.workbook.write import write_rows


def write_template(path: Path) -> None:
    """Write an empty program workbook."""
    write_rows(path, {}, examples=True)
