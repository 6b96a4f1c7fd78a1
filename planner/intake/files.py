"""Files: programs from whatever files somebody has: program workbooks, or those of project managers in any layout."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from planner.importing.import_files import import_files, profile_of
from planner.importing.profile import PROFILES, Profile, merged, read_profile
from planner.importing.program.assemble import Imported
from planner.planning.as_sent.review import AsSentReview, check_as_sent
from planner.workbook.door import read_files
from planner.workbook.folder import KNOWN_SHEETS, WORKBOOKS
from planner.workbook.read import Reading, read_program
from planner.workbook.schema import ProgramRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was read.

    Attributes:
        imported: How it was understood; None for a program workbook, which says what it means.
        profile: What was known of the senders, with the answers in force now, for the next version of their files.
        review: What does not add up in the plan as it was sent; None for a program workbook, and where cells must be
            mended first.
    """

    reading: Reading
    imported: Imported | None = None
    profile: Profile | None = None
    review: AsSentReview | None = None


def open_files(paths: Sequence[Path], answers: Mapping[str, str]) -> Found:
    """Read a program workbook, alone or with those of its projects; anything else is imported.

    Args:
        paths: Files in one folder of their own. A profile among them says what is known of the senders.
        answers: To questions about the files; they go before those of the profile.
    """
    if all(path.suffix.lower() in WORKBOOKS for path in paths) and _has_program(paths):
        return Found(reading=read_program(paths[0].parent if len(paths) > 1 else paths[0]))
    profiles = [read_profile(path) for path in paths if _is_profile(path)]
    problems = tuple(problem for read in profiles for problem in read.problems)
    if problems:
        return Found(reading=Reading(program=None, scenarios=(), problems=problems))
    known = merged([read.profile for read in profiles if read.profile is not None])
    profile = replace(known, answers={**known.answers, **answers})
    imported = import_files([path for path in paths if not _is_profile(path)], profile=profile)
    review = None if imported.sent is None else check_as_sent(imported.sent)
    return Found(reading=imported.reading, imported=imported, profile=profile_of(imported, profile), review=review)


def _is_profile(path: Path) -> bool:
    return path.suffix.lower() == PROFILES


def _has_program(paths: Sequence[Path]) -> bool:
    """Tell whether a file has the sheet of a program workbook that says so, and others of its sheets."""
    wanted = ProgramRow.sheet.casefold()
    for file in read_files(paths, ()):
        names = {grid.name.strip().casefold() for grid in file.grids}
        if wanted in names and len(names & KNOWN_SHEETS) > 1:
            return True
    return False
