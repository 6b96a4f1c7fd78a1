"""Door: workbooks are read in a child process with limits; its death is a message."""

import json
import os
import subprocess
import sys
from collections.abc import Collection, Sequence
from pathlib import Path

from planner.workbook.child import unpack
from planner.workbook.grid import GridFile

SECONDS_PER_FILE = 60.0
MEMORY_IN_MB = 1_024
_ROOT = Path(__file__).resolve().parents[2]


def read_files(
    paths: Sequence[Path],
    sheets: Collection[str] | None,
    *,
    seconds_per_file: float = SECONDS_PER_FILE,
    memory: int = MEMORY_IN_MB,
) -> list[GridFile]:
    """Read workbooks, in order; one that kills its reader, or takes too long, is refused and the others still read.

    Args:
        sheets: Casefolded names of the sheets whose cells are wanted, of others only the name is read; None reads all.
        memory: Megabytes the child may have.
    """
    names = None if sheets is None else sorted(sheets)
    return _read(paths, [names, False], seconds_per_file=seconds_per_file, memory=memory)


def read_sent(
    paths: Sequence[Path], *, seconds_per_file: float = SECONDS_PER_FILE, memory: int = MEMORY_IN_MB
) -> list[GridFile]:
    """Read files of any kind that people send, all of their sheets, as `read_files` reads workbooks."""
    return _read(paths, [None, True], seconds_per_file=seconds_per_file, memory=memory)


def _read(paths: Sequence[Path], how: list[object], *, seconds_per_file: float, memory: int) -> list[GridFile]:
    files: list[GridFile] = []
    while len(files) < len(paths):
        wanted = json.dumps([[str(path.absolute()) for path in paths[len(files) :]], *how])
        lines, what = _run(wanted, len(paths) - len(files), seconds_per_file=seconds_per_file, memory=memory)
        files += [unpack(line) for line in lines]
        if what is not None and len(files) < len(paths):
            advice = "Copy the cells you need into a new workbook"
            files.append(GridFile(paths[len(files)].name, refused=what, advice=advice))
    return files


def _run(wanted: str, count: int, *, seconds_per_file: float, memory: int) -> tuple[list[str], str | None]:
    command = [sys.executable, "-m", "planner.workbook.child", str(memory)]
    search = os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH")]))
    limit = seconds_per_file * count
    try:
        done = subprocess.run(
            command,
            input=wanted.encode(),
            capture_output=True,
            timeout=limit,
            env={**os.environ, "PYTHONPATH": search},
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        return _whole_lines(late.stdout or b""), f"reading the file took more than {limit:.0f} s"
    lines = _whole_lines(done.stdout)
    if len(lines) == count:
        return lines, None
    return lines, f"reading the file needed more than {memory} MB, or ended in a crash"


def _whole_lines(output: bytes) -> list[str]:
    return [line.decode() for line in output.splitlines(keepends=True) if line.endswith(b"\n")]
