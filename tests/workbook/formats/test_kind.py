"""Files are told by what they hold, whatever their names say."""

import io
import zipfile

import pytest

from planner.workbook.formats.file_kind import FileKind
from planner.workbook.formats.kind import kind_of

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def packed(*names, mimetype=None):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        if mimetype:
            package.writestr("mimetype", f"application/vnd.oasis.opendocument.{mimetype}")
        for name in names:
            package.writestr(name, "x")
    return held.getvalue()


def ole(*streams):
    """Return an OLE2 file with empty streams at its top, or in a storage before the slash."""
    entries = [("Root Entry", 5, 1)] + [(name, 2, 0) for name in streams]
    directory = b""
    for number, (name, kind, child) in enumerate(entries):
        right = number + 1 if 0 < number < len(entries) - 1 else 0xFFFFFFFF
        text = name.encode("utf-16-le") + b"\0\0"
        links = (0xFFFFFFFF).to_bytes(4, "little") + right.to_bytes(4, "little")
        below = (child if child and streams else 0xFFFFFFFF).to_bytes(4, "little")
        head = text.ljust(64, b"\0") + len(text).to_bytes(2, "little") + bytes([kind, 1])
        directory += head + links + below + bytes(36) + (0xFFFFFFFE).to_bytes(4, "little") + bytes(8)
    sectors = -(-len(directory) // 512)
    directory = directory.ljust(512 * sectors, b"\0")
    chain = [0xFFFFFFFD, *range(2, sectors + 1), 0xFFFFFFFE]
    table = b"".join(link.to_bytes(4, "little") for link in chain).ljust(512, b"\xff")
    header = _OLE + bytes(16) + b"\x3e\0\x03\0\xfe\xff\x09\0\x06\0" + bytes(10)
    header += b"".join(each.to_bytes(4, "little") for each in (1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0))
    return (header.ljust(512, b"\xff") + table + directory).ljust(4096, b"\0")


CONTENTS = {
    "workbook": (packed("[Content_Types].xml", "xl/workbook.xml"), FileKind.XLSX),
    "binary workbook": (packed("[Content_Types].xml", "xl/workbook.bin"), FileKind.XLSB),
    "OpenDocument": (packed("content.xml", mimetype="spreadsheet"), FileKind.ODS),
    "OpenDocument template": (packed("content.xml", mimetype="spreadsheet-template"), FileKind.ODS),
    "OpenDocument text": (packed("content.xml", mimetype="text"), FileKind.DOCUMENT),
    "Word": (packed("[Content_Types].xml", "word/document.xml"), FileKind.DOCUMENT),
    "PowerPoint": (packed("[Content_Types].xml", "ppt/presentation.xml"), FileKind.SLIDES),
    "Numbers": (packed("Index/Document.iwa"), FileKind.NUMBERS),
    "archive": (packed("plan.xlsx", "people.xlsx"), FileKind.ARCHIVE),
    "cut archive": (packed("[Content_Types].xml", "xl/workbook.xml")[:60], FileKind.DAMAGED),
    "old workbook": (ole("Workbook"), FileKind.XLS),
    "older workbook": (ole("Book"), FileKind.XLS),
    "encrypted": (ole("EncryptionInfo", "EncryptedPackage"), FileKind.ENCRYPTED),
    "old Word": (ole("WordDocument", "1Table"), FileKind.DOCUMENT),
    "Project": (ole("Props14", "TBkndTask"), FileKind.MPP),
    "mail": (ole("__properties_version1.0"), FileKind.MAIL),
    "other OLE2": (ole("Contents"), FileKind.UNKNOWN),
    "broken OLE2": (_OLE + bytes(3_000), FileKind.DAMAGED),
    "Project XML": (b'<?xml version="1.0"?>\n<Project xmlns="http://schemas.microsoft.com/project">', FileKind.MSPDI),
    "Primavera XML": (b'<APIBusinessObjects xmlns="http://xmlns.oracle.com/Primavera/P6/V1/API">', FileKind.PMXML),
    "Excel 2003": (b'<?xml?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', FileKind.EXCEL_XML),
    "flat OpenDocument": (
        b'<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
        FileKind.FLAT_ODS,
    ),
    "other XML": (b"<plan><task/></plan>", FileKind.XML),
    "page": (b"\n<!-- x --><!DOCTYPE html><html><table>", FileKind.HTML),
    "table of a page": ("<TABLE border=1>".encode("utf-16"), FileKind.HTML),
    "Primavera": (b"ERMHDR\t19.12\t2026-03-01\tProject\n", FileKind.XER),
    "calendar": (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", FileKind.ICAL),
    "web archive": (b"MIME-Version: 1.0\nContent-Type: multipart/related\n", FileKind.WEB_ARCHIVE),
    "table": (b"Task,Owner,Days\nDesign,Ann,5\n", FileKind.CSV),
    "table of tabs": ("Task\tOwner\nDesign\tAnn\n".encode("utf-16"), FileKind.CSV),
    "table in Japanese": ("作業名,担当,日数\n設計,田中,5\n試験,鈴木,3\n".encode("cp932"), FileKind.CSV),
    "letter": (b"Dear all,\nthe plan, as we said, is late.\nRegards, Dan\n", FileKind.TEXT),
    "JSON": (b'{\n"a": 1,\n"b": 2,\n"c": 3\n}', FileKind.TEXT),
    "PDF": (b"%PDF-1.7\n", FileKind.PDF),
    "picture": (b"\x89PNG\r\n\x1a\n", FileKind.PICTURE),
    "nothing": (b"", FileKind.EMPTY),
    "blanks": (b" \r\n", FileKind.EMPTY),
    "noise": (bytes(range(255, -1, -1)) * 4, FileKind.UNKNOWN),
}


@pytest.mark.parametrize("what", CONTENTS)
@pytest.mark.parametrize("name", ["plan.xlsx", "plan.txt", "plan"])
def test_what_a_file_holds_decides(what, name):
    content, kind = CONTENTS[what]
    assert kind_of(name, content) is kind


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("~$plan.xlsx", b"\x08Ana Silva".ljust(165, b" "), FileKind.LOCK),
        (".~lock.plan.ods#", b",ana,host,01.03.2026 09:30,file:///x;", FileKind.LOCK),
        ("._plan.xlsx", b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        ", FileKind.COMPANION),
        ("people.csv", b"Name\nAnn\nBex\n", FileKind.CSV),
        ("people.txt", b"Name\nAnn\nBex\n", FileKind.TEXT),
    ],
)
def test_the_name_decides_what_the_content_leaves_open(name, content, kind):
    assert kind_of(name, content) is kind
