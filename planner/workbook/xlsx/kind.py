"""Kind: what a file is that is no Excel workbook, whatever its name ends in."""

from planner.workbook.package import Package, RefusedError

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK"
_LOCK = "~$"
_RESAVE = "Open it in Excel and save it as .xlsx"
_AS_CSV = "Open it in Excel, check its columns, and save it as .xlsx"
_MAGIC = {
    b"\x00\x05\x16\x07": ("the file is a companion that macOS makes of another file", "Send the workbook itself"),
    b"%PDF": ("the file is a PDF", "Send the workbook that it was made from"),
    b"{\\rtf": ("the file is a text document (RTF)", "Copy its table into a new workbook"),
}
_STREAMS = (
    ("EncryptedPackage", "the file is protected by a password", "Remove the password in Excel and save it again"),
    ("Workbook", "the file is an old Excel workbook (.xls)", _RESAVE),
    ("Book", "the file is an old Excel workbook (.xls)", _RESAVE),
    ("WordDocument", "the file is a Word document", "Copy its table into a new workbook"),
)
"""Names in the directory of an OLE file and what they tell."""
_INSIDE = (
    ("xl/workbook.bin", "the file is a binary Excel workbook (.xlsb)", _RESAVE),
    ("word/document.xml", "the file is a Word document", "Copy its table into a new workbook"),
    ("ppt/presentation.xml", "the file is a PowerPoint presentation", "Copy its table into a new workbook"),
    ("META-INF/manifest.xml", "the file is an OpenDocument file (.ods)", _RESAVE),
)
"""Parts of other kinds of zip archives."""
_BEGINNING = 4_096
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def check_kind(name: str, content: bytes) -> None:
    """Refuse what is no zip archive, in words that say what it is.

    Raises:
        RefusedError: Always, unless the content begins as a zip archive does.
    """
    if name.startswith(_LOCK):
        what = "the file is the lock that Excel keeps beside a workbook that is open"
        raise RefusedError(what, "Name the workbook itself")
    if not content:
        raise RefusedError("the file is empty", "Send it again: the copy may have been cut short")
    for magic, (what, advice) in _MAGIC.items():
        if content.startswith(magic):
            raise RefusedError(what, advice)
    if content.startswith(_OLE):
        raise _ole(content)
    if not content.startswith(_ZIP):
        raise _text(content) or RefusedError("the file is damaged or no Excel workbook", _RESAVE)


def check_parts(package: Package) -> None:
    """Refuse archives that are of another kind.

    Raises:
        RefusedError: If the archive does not have the parts of an Excel workbook.
    """
    for part, what, advice in _INSIDE:
        if part in package:
            raise RefusedError(what, advice)
    if "[Content_Types].xml" not in package:
        raise RefusedError("the file is a zip archive but no Excel workbook", _RESAVE)


def _ole(content: bytes) -> RefusedError:
    for stream, what, advice in _STREAMS:
        if f"{stream}\0".encode("utf-16-le") in content:
            return RefusedError(what, advice)
    what = "the file is damaged, protected by a password, or is an old .xls workbook"
    return RefusedError(what, "Remove the password, or save it as .xlsx")


def _text(content: bytes) -> RefusedError | None:
    """Return what kind of text it is; None if it is none."""
    beginning = content[:_BEGINNING]
    if beginning.startswith(_UTF_16):
        text = beginning[: len(beginning) // 2 * 2].decode("utf-16", errors="replace")
    elif any(byte < ord("\t") for byte in beginning):
        return None
    else:
        text = beginning.decode("utf-8", errors="replace")
    text = text.lstrip("\ufeff \t\r\n")
    if text.startswith("<"):
        return _markup(text)
    if any(mark in text for mark in (",", ";", "\t")):
        kind = "text file with tabs between its columns" if "\t" in text else "CSV file"
        return RefusedError(f"this is a {kind}, whatever its name ends in", _AS_CSV)
    return RefusedError("this is a text file and no Excel workbook", _AS_CSV)


def _markup(text: str) -> RefusedError:
    if "urn:schemas-microsoft-com:office:spreadsheet" in text:
        return RefusedError("this is an XML spreadsheet of Excel 2003", _RESAVE)
    is_page = "<html" in text.casefold() or "<table" in text.casefold()
    return RefusedError(f"this is {'a web page (HTML)' if is_page else 'an XML file'} and no Excel workbook", _RESAVE)
