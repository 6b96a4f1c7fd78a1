"""Import: from the files that project managers send to one program."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from planner.importing.collection import collection_held_back
from planner.importing.layout import layout_of, say_what_changed
from planner.importing.profile import PROFILES, Profile
from planner.importing.program.assemble import Imported, assemble
from planner.importing.program.draft import Draft
from planner.importing.program.template_part import is_template, read_template_part
from planner.importing.understand import understand
from planner.workbook.door import read_sent

_HIDDEN = (".", "~$")


def import_files(
    paths: Sequence[Path],
    *,
    name: str = "",
    profile: Profile | None = None,
    today: date | None = None,
    amend: Callable[[Draft], None] | None = None,
) -> Imported:
    """Read files of any kind and layout and put them together as one program.

    Nothing in a file raises; what is wrong, assumed or left out is in the result.

    Args:
        paths: Files, or folders whose files are read.
        name: Of the program; the folder's or first file's if empty.
        profile: What is known of the senders.
        today: The day it runs if None.
        amend: Adds to what the files say, as `assemble` calls it.
    """
    profile = profile or Profile()
    with collection_held_back():
        read = read_sent(files_in(paths))
        part = read_template_part([file for file in read if is_template(file)])
        understood = [understand(file, profile=profile, today=today) for file in read if not is_template(file)]
        imported = assemble(understood, name=name or _name(paths), profile=profile, today=today, part=part, amend=amend)
        return say_what_changed(imported, profile.layout)


def files_in(paths: Sequence[Path]) -> list[Path]:
    """Return the files, and those in the folders, sorted by name.

    Of a folder hidden and lock files are passed over, and profiles and scenarios, which are the planner's own.
    """
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(path.iterdir(), key=lambda file: file.name.casefold())
            files += [file for file in inside if file.is_file() and not _is_passed_over(file)]
        else:
            files.append(path)
    return files


def _is_passed_over(file: Path) -> bool:
    return file.name.startswith(_HIDDEN) or file.suffix.lower() == PROFILES


def profile_of(imported: Imported, profile: Profile | None = None) -> Profile:
    """Return a profile with the answers in force, for the next version of the same files."""
    known = profile or Profile()
    return Profile(
        answers={**known.answers, **{question.id: question.taken for question in imported.questions}},
        columns=known.columns,
        words=known.words,
        people=known.people,
        layout=layout_of(imported.files),
    )


def _name(paths: Sequence[Path]) -> str:
    first = paths[0] if paths else Path("program")
    return first.name if first.is_dir() else first.stem
