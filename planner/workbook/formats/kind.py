"""Kind: tells what a file is by what it holds; its name only decides what its content leaves open."""

import json
from pathlib import PurePath

from planner.workbook.formats.container import kind_in_ole, kind_in_zip
from planner.workbook.formats.delimiter import delimiter_of
from planner.workbook.formats.file_kind import FileKind
from planner.workbook.formats.markup import kind_of_markup
from planner.workbook.formats.text import decoded

_BEGINNINGS = (
    (b"%PDF-", FileKind.PDF),
    (b"{\\rtf", FileKind.DOCUMENT),
    (b"\x89PNG", FileKind.PICTURE),
    (b"\xff\xd8\xff", FileKind.PICTURE),
    (b"GIF8", FileKind.PICTURE),
    (b"\x1f\x8b", FileKind.ARCHIVE),
    (b"7z\xbc\xaf", FileKind.ARCHIVE),
    (b"Rar!", FileKind.ARCHIVE),
    (b"\x09\x08\x10\x00", FileKind.XLS),  # workbooks of Excel 2 to 5 without a container around them
    (b"\x09\x08\x08\x00", FileKind.XLS),
    (b"\x09\x04\x06\x00", FileKind.XLS),
    (b"\x09\x02\x06\x00", FileKind.XLS),
    (b"\x09\x00\x04\x00", FileKind.XLS),
)
_TEXT_BEGINNINGS = (
    ("ERMHDR\t", FileKind.XER),
    ("BEGIN:VCALENDAR", FileKind.ICAL),
    ("MIME-VERSION:", FileKind.WEB_ARCHIVE),
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_APPLE = b"\x00\x05\x16\x07"
_LARGEST_LOCK = 1_024
_TABLE_NAMES = frozenset({".csv", ".tsv", ".tab"})
_FEWEST_ROWS = 2
_LEAST_EVENNESS = 0.5


def kind_of(name: str, content: bytes) -> FileKind:
    """Tell what a file is."""
    if not content.strip():
        return FileKind.EMPTY
    if name.startswith(("~$", ".~lock.")) and len(content) <= _LARGEST_LOCK:
        return FileKind.LOCK
    if content.startswith(_APPLE):
        return FileKind.COMPANION
    if content.startswith(_ZIP):
        return kind_in_zip(content)
    if content.startswith(_OLE):
        return kind_in_ole(content)
    said = (kind for beginning, kind in _BEGINNINGS if content.startswith(beginning))
    return next(said, None) or _kind_of_text(name, content)


def _kind_of_text(name: str, content: bytes) -> FileKind:
    letters = decoded(content)
    if letters is None:
        return FileKind.UNKNOWN
    text = letters.text.lstrip()
    said = (kind for beginning, kind in _TEXT_BEGINNINGS if text[: len(beginning)].upper() == beginning)
    if found := next(said, None) or (kind_of_markup(text) if text.startswith("<") else None):
        return found
    return FileKind.CSV if _is_table(name, letters.text) else FileKind.TEXT


def _is_table(name: str, text: str) -> bool:
    """Tell whether a text is a table, rather than sentences or a program's notes with some commas in them."""
    if PurePath(name).suffix.lower() in _TABLE_NAMES:
        return True
    if _is_json(text):
        return False
    found = delimiter_of(text)
    is_even = found.is_sure and found.rows >= _FEWEST_ROWS and found.evenness >= _LEAST_EVENNESS
    return found.is_said or is_even


def _is_json(text: str) -> bool:
    if not text.lstrip().startswith(("{", "[")):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
