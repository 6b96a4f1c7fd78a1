"""Apart: somebody's workbook is opened in full in a process of its own, whose death is a message.

What openpyxl makes of a small file can fill the memory; with limits only the copy is lost. Work and arguments go to the
process as pickle, from us alone; what it answers, having met the file, is read as JSON.
"""

import json
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Concatenate, ParamSpec

SECONDS = 600.0
MEMORY_IN_MB = 3_072
_ROOT = Path(__file__).resolve().parents[3]
Rest = ParamSpec("Rest")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was done to a copy.

    Attributes:
        cells: Comments put, or values written.
        said: What is to know about it, in sentences.
        lost: What of the original the copy lacks.
    """

    cells: int
    said: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


class CannotCopyError(Exception):
    """A workbook could not be opened or saved; the words go on after the file's name."""


def in_a_process(
    work: Callable[Concatenate[Path, Rest], Report], out: Path, *arguments: Rest.args, **options: Rest.kwargs
) -> Report:
    """Have a function fill a draft in a process of its own, then put it in place of `out`: whole or not at all.

    Args:
        work: A function of a module that takes the draft's path first.

    Raises:
        CannotCopyError: Says why there is no copy; `out` is as it was.
    """
    handle, name = tempfile.mkstemp(prefix=f".{out.stem}-", suffix=out.suffix, dir=out.parent)
    os.close(handle)
    draft = Path(name)
    try:
        report = _answer(_run(pickle.dumps((work, draft, arguments, options))))
        draft.chmod(_usual_mode())
        draft.replace(out)
        return report
    finally:
        draft.unlink(missing_ok=True)


def _run(wanted: bytes) -> bytes:
    command = [sys.executable, "-m", "planner.importing.way_back.child", str(MEMORY_IN_MB)]
    search = os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH")]))
    environment = {**os.environ, "PYTHONPATH": search}
    try:
        done = subprocess.run(command, input=wanted, capture_output=True, timeout=SECONDS, env=environment, check=False)
    except subprocess.TimeoutExpired as late:
        raise CannotCopyError(f"took more than {SECONDS:.0f} s to copy") from late
    if done.returncode != 0:
        raise CannotCopyError(f"needed more than {MEMORY_IN_MB} MB to copy, or copying ended in a crash")
    return done.stdout


def _answer(output: bytes) -> Report:
    answer = json.loads(output)
    if "why" in answer:
        raise CannotCopyError(str(answer["why"]))
    return Report(
        cells=int(answer["cells"]), said=tuple(map(str, answer["said"])), lost=tuple(map(str, answer["lost"]))
    )


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
