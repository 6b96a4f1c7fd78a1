"""Outputs: where a copy of a file may go, and whether there can be one."""

from pathlib import Path

from planner.importing.way_back.own_copy import KINDS, WITH_MACROS


def require_apart(original: Path, out: Path) -> None:
    """Refuse to write over the file that is copied.

    Raises:
        ValueError: If both are the same file.
    """
    for path in (out, on_its_own(original, out)):
        if path.exists() and path.samefile(original):
            raise ValueError(f"{out} is the file that was sent and is not overwritten; name another file")
    if out.suffix.casefold() == WITH_MACROS != original.suffix.casefold():
        raise ValueError(f"{out} must end in .xlsx: {original.name} has no macros")


def cannot_be_copied(original: Path) -> str:
    """Return why there can be no copy of a file of this kind; empty if there can."""
    kind = original.suffix.casefold()
    if kind in KINDS:
        return ""
    return f"Files of kind {kind or 'without a suffix'} cannot be written back, only .xlsx and .xlsm"


def on_its_own(original: Path, out: Path) -> Path:
    """Return where remarks go that stand in no copy: beside it, as a workbook without macros."""
    path = out.with_suffix(".xlsx")
    return path.with_stem(f"{path.stem} (alone)") if path.exists() and path.samefile(original) else path
