"""Container: what a zip archive, or an OLE2 file of older programs, holds."""

import io
import zipfile
from collections.abc import Iterable

import olefile

from planner.workbook.formats.file_kind import FileKind

_MIMETYPE = "mimetype"
_MIMETYPES = {
    "application/vnd.oasis.opendocument.spreadsheet": FileKind.ODS,
    "application/vnd.oasis.opendocument.text": FileKind.DOCUMENT,
    "application/vnd.oasis.opendocument.presentation": FileKind.SLIDES,
}
_LONGEST_MIMETYPE = 200
_PARTS = (
    ("xl/workbook.bin", FileKind.XLSB),
    ("xl/", FileKind.XLSX),
    ("word/", FileKind.DOCUMENT),
    ("ppt/", FileKind.SLIDES),
    ("Index/", FileKind.NUMBERS),
)
"""How names of parts begin; the first that is found decides."""
_STREAMS = (
    ("encryptedpackage", FileKind.ENCRYPTED),
    ("workbook", FileKind.XLS),
    ("book", FileKind.XLS),
    ("worddocument", FileKind.DOCUMENT),
    ("powerpoint document", FileKind.SLIDES),
    ("__properties_version1.0", FileKind.MAIL),
)
"""Names of streams at the top, in small letters."""
_PROJECT_STREAM = "tbkndtask"


def kind_in_zip(content: bytes) -> FileKind:
    """Tell what a zip archive is."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = package.namelist()
            if _MIMETYPE in names:
                return _declared(package)
    except Exception:  # zipfile raises half a dozen kinds on damaged files
        return FileKind.DAMAGED
    for beginning, kind in _PARTS:
        if any(name.startswith(beginning) for name in names):
            return kind
    return FileKind.ARCHIVE


def _declared(package: zipfile.ZipFile) -> FileKind:
    with package.open(_MIMETYPE) as stream:
        said = stream.read(_LONGEST_MIMETYPE).decode("ascii", errors="replace").strip()
    return _MIMETYPES.get(said.removesuffix("-template"), FileKind.UNKNOWN)


def kind_in_ole(content: bytes) -> FileKind:
    """Tell what an OLE2 file is."""
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as file:
            paths = [[part.casefold() for part in path] for path in file.listdir()]
    except Exception:  # olefile raises anything on damaged files
        return FileKind.DAMAGED
    return _of_streams(paths)


def _of_streams(paths: Iterable[list[str]]) -> FileKind:
    top = {path[0] for path in paths}
    for name, kind in _STREAMS:
        if name in top:
            return kind
    return FileKind.MPP if any(_PROJECT_STREAM in path for path in paths) else FileKind.UNKNOWN
