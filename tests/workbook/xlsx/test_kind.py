"""What is no Excel workbook is refused in words that say what it is."""

import pytest

from planner.workbook.cells import read_grids
from tests.workbook.xlsx.made import parts, refusal, zipped

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _stream(name: str) -> bytes:
    return _OLE + bytes(500) + f"{name}\0".encode("utf-16-le") + bytes(500)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "the file is empty"),
        (b"Task,Effort\nA,5\n", "this is a CSV file"),
        ("\ufeffTâche;Durée\n".encode(), "this is a CSV file"),
        ("Task\tEffort\n".encode("utf-16"), "this is a text file with tabs"),
        (b"hello", "this is a text file"),
        (b"\n<html><table>", "this is a web page (HTML)"),
        (b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>", "of Excel 2003"),
        (b"<?xml version='1.0'?><Project/>", "this is an XML file"),
        (b"%PDF-1.7 \x00\x01", "is a PDF"),
        (b"\x00\x05\x16\x07\x00\x02", "macOS"),
        (b"\x00\x01\x02\x03" * 100, "damaged or no Excel workbook"),
        (_stream("EncryptedPackage"), "protected by a password"),
        (_stream("Workbook"), "an old Excel workbook (.xls)"),
        (_stream("WordDocument"), "a Word document"),
        (_OLE + bytes(600), "damaged, protected by a password, or is an old .xls"),
        (b"PK\x03\x04", "damaged or no Excel workbook"),
        (zipped({"[Content_Types].xml": "<x/>", "word/document.xml": "<x/>"}), "a Word document"),
        (zipped({"mimetype": "x", "META-INF/manifest.xml": "<x/>"}), "OpenDocument"),
        (zipped({"[Content_Types].xml": "<x/>", "xl/workbook.bin": "x"}), "(.xlsb)"),
        (zipped({"readme.txt": "hello"}), "a zip archive but no Excel workbook"),
        (zipped({"[Content_Types].xml": "<x/>"}), "a zip archive but no Excel workbook"),
    ],
)
def test_other_files(content, says):
    file = read_grids("p.xlsx", content, None)
    assert says in str(file.refused)
    assert file.advice


def test_a_lock_file_is_told_by_its_name():
    assert "the lock that Excel keeps" in refusal(parts(), "~$p.xlsx")


def test_a_workbook_is_read_under_any_name():
    assert read_grids("p.xls", zipped(parts()), None).refused is None
