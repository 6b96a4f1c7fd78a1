"""Files: programs from whatever files somebody has: program workbooks, or those of project managers in any layout."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.importing.import_files import import_files
from planner.importing.profile import Profile
from planner.importing.program.assemble import Imported
from planner.workbook.door import read_files
from planner.workbook.folder import KNOWN_SHEETS, WORKBOOKS
from planner.workbook.read import Reading, read_program
from planner.workbook.schema import ProgramRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was read.

    Attributes:
        imported: How it was understood; None for a program workbook, which says what it means.
    """

    reading: Reading
    imported: Imported | None = None


def open_files(paths: Sequence[Path], profile: Profile) -> Found:
    """Read a program workbook, alone or with those of its projects; anything else is imported.

    Args:
        paths: Files in one folder of their own.
        profile: What is known of the senders.
    """
    if all(path.suffix.lower() in WORKBOOKS for path in paths) and _has_program(paths):
        return Found(reading=read_program(paths[0].parent if len(paths) > 1 else paths[0]))
    imported = import_files(paths, profile=profile)
    return Found(reading=imported.reading, imported=imported)


def _has_program(paths: Sequence[Path]) -> bool:
    """Tell whether a file has the sheet of a program workbook that says so, and others of its sheets."""
    wanted = ProgramRow.sheet.casefold()
    for file in read_files(paths, ()):
        names = {grid.name.strip().casefold() for grid in file.grids}
        if wanted in names and len(names & KNOWN_SHEETS) > 1:
            return True
    return False
