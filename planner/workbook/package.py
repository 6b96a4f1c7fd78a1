"""Package: is this file an Excel workbook of a size we read? Looked at before anything is unpacked."""

import io
import re
import zipfile
from collections.abc import Iterator

LARGEST_FILE = 50 * 2**20
LARGEST_PART = 150 * 2**20
LARGEST_TOTAL = 250 * 2**20
MOST_PARTS = 2_000
HIGHEST_RATIO = 200
"""Unpacked to packed size; honest sheets of a program reach about 30."""
_RATIO_MATTERS_ABOVE = 2**20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("ascii", "utf-16-le", "utf-16-be"))
_FORMULA = re.compile(rb"<(\w+:)?f[\s>/]")
_ROOT_LINKS = "_rels/.rels"
_STRICT = b"http://purl.oclc.org/ooxml/"
"""Begins the namespaces of ISO/IEC 29500 Strict, which Excel offers beside its ordinary format."""
_CHUNK = 2**20
_OVERLAP = 32
_RESAVE = "Open it in Excel and save it as .xlsx"


class RefusedError(Exception):
    """The file as a whole cannot be read.

    Attributes:
        what: What is wrong with it.
        advice: What to do.
    """

    def __init__(self, what: str, advice: str) -> None:
        super().__init__(what)
        self.what = what
        self.advice = advice


def check_package(content: bytes) -> None:
    """Refuse what is no workbook, or one that unpacks to more than we read.

    Raises:
        RefusedError: If it is empty, no zip, encrypted, too large, packed too tightly, damaged, defines XML
            entities, or is in the strict format.
    """
    if not content:
        raise RefusedError("the file is empty", "Send it again: the copy may have been cut short")
    if len(content) > LARGEST_FILE:
        raise RefusedError(f"the file is larger than {LARGEST_FILE // 2**20} MB", "Split it, or remove pictures")
    if content.startswith(_OLE):
        raise RefusedError(
            "the file is protected by a password, or is an old .xls workbook",
            "Remove the password, or save it as .xlsx",
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            _check_sizes(package)
            for part in package.infolist():
                _check_part(package, part)
                _check_namespace(package, part)
    except RefusedError:
        raise
    except Exception as problem:  # zipfile raises half a dozen kinds on damaged files
        raise RefusedError("the file is damaged or no Excel workbook", _RESAVE) from problem


def has_formulas(content: bytes) -> bool:
    """Tell whether any sheet may hold a formula."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        sheets = (part for part in package.infolist() if part.filename.startswith("xl/worksheets/"))
        return any(_FORMULA.search(chunk) for part in sheets for chunk in _overlapping(package, part))


def _check_sizes(package: zipfile.ZipFile) -> None:
    parts = package.infolist()
    if len(parts) > MOST_PARTS:
        raise RefusedError(f"the file has {len(parts):,} parts inside", _RESAVE)
    if not any(part.filename == "[Content_Types].xml" for part in parts):
        raise RefusedError("the file is a zip archive but no Excel workbook", _RESAVE)
    if len({part.filename for part in parts}) < len(parts):
        raise RefusedError("the file holds a part twice, so that programs may read it differently", _RESAVE)
    if any(part.flag_bits & 1 for part in parts):
        raise RefusedError("the file is encrypted", "Remove the password")
    if sum(part.file_size for part in parts) > LARGEST_TOTAL:
        raise RefusedError("the file unpacks to more than can be read", "Delete sheets and rows it does not need")
    for part in parts:
        ratio = part.file_size / max(1, part.compress_size)
        if part.file_size > LARGEST_PART or (ratio > HIGHEST_RATIO and part.file_size > _RATIO_MATTERS_ABOVE):
            size = f"{part.file_size // 2**20} MB, {ratio:,.0f} times its size"
            what = f"part {part.filename} of the file unpacks to {size}"
            raise RefusedError(what, "Copy the cells you need into a new workbook")


def _check_part(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    if not part.filename.endswith((".xml", ".rels")):
        return
    if any(doctype in chunk for chunk in _overlapping(package, part) for doctype in _DOCTYPES):
        raise RefusedError(f"part {part.filename} of the file defines XML entities", _RESAVE)


def _check_namespace(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    if part.filename == _ROOT_LINKS and any(_STRICT in chunk for chunk in _overlapping(package, part)):
        what = "the file was saved as Strict Open XML Spreadsheet"
        raise RefusedError(what, "Save it as an ordinary Excel Workbook (.xlsx)")


def _overlapping(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield a part in pieces that overlap, so that what is looked for lies whole in one of them."""
    before = b""
    with package.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            yield before + chunk
            before = chunk[-_OVERLAP:]
