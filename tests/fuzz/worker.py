"""Worker: a warm process that takes files in as an import does, one after the other."""

import resource
import time
import traceback
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path

from planner.importing.program.assemble import assemble
from planner.importing.understand import understand
from planner.workbook.child import limit_memory
from planner.workbook.formats.kind import kind_of
from planner.workbook.formats.read import READERS, read_any
from planner.workbook.grid import GridFile
from planner.workbook.xlsx.workbook import read_workbook

_UNFORESEEN = ("the file cannot be read", "the file cannot be read as an Excel workbook")
"""What is said of a file when a reader broke on it."""
_TODAY = date(2026, 6, 1)


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a file.

    Attributes:
        refused: Why it was refused; None if it was read.
        error: The traceback of what broke on it, empty if nothing did.
        megabytes: The most memory the process had meanwhile.
    """

    refused: str | None
    error: str
    seconds: float
    megabytes: int


def work(pipe: Connection, memory: int) -> None:
    """Say that it is ready, then take in each file that comes through a pipe, and answer what became of it.

    Args:
        memory: Megabytes this process may have.
    """
    limit_memory(memory)
    pipe.send(None)
    while (message := pipe.recv()) is not None:
        pipe.send(answer(*message))


def answer(name: str, content: bytes) -> Answer:
    """Take in a file."""
    _forget_peak()
    start = time.process_time()
    refused, error = None, ""
    try:
        file = read_any(name, content)
        refused = file.refused
        if refused in _UNFORESEEN:
            error = _what_broke(name, content)
        else:
            assemble([understand(file, today=_TODAY)], name="Program", today=_TODAY)
    except Exception:  # any exception at all is what is looked for
        error = traceback.format_exc()
    return Answer(refused, error, time.process_time() - start, _peak())


def _what_broke(name: str, content: bytes) -> str:
    """Read a file again by the reader alone, which does not hide what it raises."""
    module = READERS[kind_of(name, content)]
    try:
        _read_alone(module, name, content)
    except Exception:
        return traceback.format_exc()
    return "the reader broke once, and not again"


def _read_alone(module: str, name: str, content: bytes) -> GridFile:
    if module == "xlsx":
        return read_workbook(name, content, None)
    read = import_module(f"planner.workbook.formats.{module}").read
    file: GridFile = read(name, content)
    return file


def _forget_peak() -> None:
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def _peak() -> int:
    with suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
