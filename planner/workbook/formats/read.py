"""Read: the one door to files of any kind."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import PurePath
from typing import cast

from planner.workbook.formats.error_text import with_errors
from planner.workbook.formats.file_kind import FileKind
from planner.workbook.formats.kind import kind_of
from planner.workbook.formats.refusals import REFUSALS
from planner.workbook.grid import GridFile
from planner.workbook.package import LARGEST_FILE, RefusedError

Reader = Callable[[str, bytes], GridFile]

READERS = {
    FileKind.XLSX: "xlsx",
    FileKind.XLS: "xls",
    FileKind.ODS: "ods",
    FileKind.FLAT_ODS: "ods",
    FileKind.CSV: "csv",
    FileKind.HTML: "html",
    FileKind.MSPDI: "mspdi",
    FileKind.XER: "xer",
    FileKind.ICAL: "ical",
}
"""The module beside this one that reads a kind; imported when the first such file comes."""

_NAMED = {
    ".xlsx": FileKind.XLSX,
    ".xlsm": FileKind.XLSX,
    ".xltx": FileKind.XLSX,
    ".xls": FileKind.XLS,
    ".ods": FileKind.ODS,
    ".csv": FileKind.CSV,
    ".tsv": FileKind.CSV,
    ".html": FileKind.HTML,
    ".htm": FileKind.HTML,
    ".xer": FileKind.XER,
    ".ics": FileKind.ICAL,
    ".mpp": FileKind.MPP,
}
"""What a file is by its name."""


def read_any(name: str, content: bytes) -> GridFile:
    """Read a file of any kind; what is wrong with it as a whole becomes `refused`, never an exception."""
    try:
        return _read(name, content)
    except RefusedError as refusal:
        return GridFile(name, refused=refusal.what, advice=refusal.advice)
    except Exception:  # libraries raise anything on odd files: here it must end
        advice = "Open it in the program it comes from and save it as .xlsx"
        return GridFile(name, refused="the file cannot be read", advice=advice)


def _read(name: str, content: bytes) -> GridFile:
    if len(content) > LARGEST_FILE:
        raise RefusedError(f"the file is larger than {LARGEST_FILE // 2**20} MB", "Split it, or remove pictures")
    kind = kind_of(name, content)
    if kind not in READERS:
        raise RefusedError(*REFUSALS[kind])
    file = with_errors(_reader(kind)(name, content))
    return file if file.refused else replace(file, remarks=_about_name(name, kind) + file.remarks)


def _reader(kind: FileKind) -> Reader:
    module = import_module(f"planner.workbook.formats.{READERS[kind]}")
    return cast(Reader, module.read)


def _about_name(name: str, kind: FileKind) -> tuple[tuple[str, str], ...]:
    suffix = PurePath(name).suffix.lower()
    if _NAMED.get(suffix, kind) is kind:
        return ()
    return (("", f"the file is named {suffix}, but is {kind}, and was read as that"),)
