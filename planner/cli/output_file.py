"""Output files: refused before the work starts if they cannot be written, whole or not there at all afterwards."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import typer


def require_writable(out: Path, *, suffix: str, hint: str, keep: tuple[Path, ...] = ()) -> None:
    """Refuse an output file that could not be written, before anything is planned.

    Args:
        suffix: The suffix it must have.
        hint: The option or argument that names it, for the message.
        keep: Inputs it must not overwrite, or be written among if they are folders.

    Raises:
        typer.BadParameter: Says what is in the way.
    """
    reason = _in_the_way(out, suffix, keep)
    if reason:
        raise typer.BadParameter(reason, param_hint=hint)


def write_whole(out: Path, write: Callable[[Path], None]) -> None:
    """Have `write` fill a temporary file beside `out`, then put it in place in one step."""
    handle, name = tempfile.mkstemp(prefix=f".{out.stem}-", suffix=out.suffix, dir=out.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        write(temporary)
        temporary.chmod(_usual_mode())
        temporary.replace(out)
    finally:
        temporary.unlink(missing_ok=True)


def _in_the_way(out: Path, suffix: str, keep: tuple[Path, ...]) -> str | None:
    if out.suffix.lower() != suffix:
        return f"{out} must end in {suffix}"
    if out.is_dir():
        return f"{out} is a folder"
    if not out.parent.is_dir():
        return f"there is no folder {out.parent}"
    for path in keep:
        if path.exists() and out.exists() and out.samefile(path):
            return f"{out} is an input and is not overwritten; name another file"
        if path.is_dir() and out.parent.samefile(path):
            return f"{out} would lie among the program's own files and be read as one of them; choose another folder"
    return _write_error(out)


def _write_error(out: Path) -> str | None:
    try:
        if out.exists():
            with out.open("r+b"):
                pass
        with tempfile.NamedTemporaryFile(dir=out.parent):
            pass
    except OSError as error:
        return f"{out} cannot be written: {(error.strerror or 'no access').lower()}"
    return None


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
