"""Files that are no workbooks, or mean harm, end as a message; the others are still read."""

import io
import itertools
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from planner.domain.problem import Severity
from planner.workbook import cells, door
from planner.workbook.child import pack
from planner.workbook.door import read_files
from planner.workbook.grid import GridFile
from planner.workbook.package import MOST_PARTS
from planner.workbook.read import read_program
from tests.workbook.good_workbook import FILE, write_good
from tests.workbook.reading import read_here

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DOCTYPE = '<?xml version="1.0" encoding="{code}"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
_SHEET = "xl/worksheets/sheet3.xml"


def _with_part(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            data = old.read(part)
            new.writestr(part.filename, change(data) if part.filename == name else data)
    return result.getvalue()


def _bomb(content: bytes) -> bytes:
    return _with_part(content, _SHEET, lambda data: data + b" " * 60_000_000)


def _entities(code: str) -> Callable[[bytes], bytes]:
    prolog = _DOCTYPE.format(code=code).encode(code)
    return lambda content: _with_part(content, _SHEET, lambda data: prolog + data.split(b"?>", 1)[1])


def _parts(count: int) -> Callable[[bytes], bytes]:
    def add(content: bytes) -> bytes:
        result = io.BytesIO(content)
        with zipfile.ZipFile(result, "a") as package:
            for number in range(count):
                package.writestr(f"x/{number}.bin", b"")
        return result.getvalue()

    return add


def _twice(content: bytes) -> bytes:
    result = io.BytesIO(content)
    with zipfile.ZipFile(result, "a") as package, pytest.warns(UserWarning, match="Duplicate name"):
        package.writestr(_SHEET, b"<worksheet/>")
    return result.getvalue()


def _lying(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        size = package.getinfo(_SHEET).file_size
    return content.replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little"))


def _other_zip(_: bytes) -> bytes:
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w") as package:
        package.writestr("readme.txt", "hello")
    return result.getvalue()


def _strict(content: bytes) -> bytes:
    usual, strict = b"schemas.openxmlformats.org/officeDocument/2006/", b"purl.oclc.org/ooxml/officeDocument/"
    return _with_part(content, "_rels/.rels", lambda data: data.replace(usual, strict))


HOSTILE: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "nothing": (lambda _: b"", "the file is empty"),
    "truncated": (lambda content: content[: len(content) // 2], "damaged or no Excel workbook"),
    "csv renamed": (lambda _: b"Task,Effort\nA,5\n", "damaged or no Excel workbook"),
    "html renamed": (lambda _: b"<html><table></table></html>", "damaged or no Excel workbook"),
    "password or xls": (lambda _: _OLE + bytes(2000), "protected by a password, or is an old .xls"),
    "other zip": (_other_zip, "a zip archive but no Excel workbook"),
    "bomb": (_bomb, "unpacks to 57 MB"),
    "entities": (_entities("ascii"), "defines XML entities"),
    "entities in UTF-16": (_entities("utf-16-le"), "defines XML entities"),
    "many parts": (_parts(MOST_PARTS), "parts inside"),
    "part twice": (_twice, "a part twice"),
    "strict": (_strict, "saved as Strict Open XML Spreadsheet"),
    "lying size": (_lying, "damaged or no Excel workbook"),
    "broken sheet": (lambda c: _with_part(c, _SHEET, lambda data: data[:500]), "cannot be read as an Excel workbook"),
    "no workbook part": (
        lambda c: _with_part(c, "xl/workbook.xml", lambda _: b"<x/>"),
        "no sheet of a program workbook",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_with_its_name(tmp_path: Path, name: str) -> None:
    spoil, says = HOSTILE[name]
    path = write_good(tmp_path)
    path.write_bytes(spoil(path.read_bytes()))
    reading = read_here(path)
    assert reading.program is None
    (problem,) = reading.problems
    assert str(problem.source) == FILE
    assert says in problem.what
    assert "Error" not in problem.what
    assert problem.advice
    assert problem.severity is Severity.PROBLEM


def test_a_file_that_cannot_be_opened_says_why(tmp_path: Path) -> None:
    (file,) = read_files([tmp_path / "gone.xlsx"], {"tasks"})
    assert file.refused == "the file cannot be opened: no such file or directory"
    assert file.advice


def test_a_file_that_takes_all_memory_only_kills_its_reader(tmp_path: Path) -> None:
    (file,) = read_files([write_good(tmp_path)], {"tasks"}, memory=20)
    assert "needed more than 20 MB" in str(file.refused)


def test_after_a_reader_died_the_other_files_are_read_by_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [tmp_path / name for name in ("one.xlsx", "deadly.xlsx", "three.xlsx")]
    asked: list[list[str]] = []

    def run(wanted: str, *_: object, **__: object) -> tuple[list[str], str | None]:
        names = [Path(path).name for path in json.loads(wanted)[0]]
        asked.append(names)
        read = list(itertools.takewhile(lambda name: name != "deadly.xlsx", names))
        return [pack(GridFile(name)) for name in read], None if read == names else "it died"

    monkeypatch.setattr(door, "_run", run)
    files = read_files(paths, {"tasks"})
    assert [(file.name, file.refused) for file in files] == [
        ("one.xlsx", None),
        ("deadly.xlsx", "it died"),
        ("three.xlsx", None),
    ]
    assert asked == [["one.xlsx", "deadly.xlsx", "three.xlsx"], ["three.xlsx"]]


def test_a_file_that_takes_too_long_is_refused(tmp_path: Path) -> None:
    (file,) = read_files([write_good(tmp_path)], {"tasks"}, seconds_per_file=0.01)
    assert "took more than" in str(file.refused)


def test_other_files_of_a_folder_are_still_read(tmp_path: Path) -> None:
    write_good(tmp_path)
    (tmp_path / "broken.xlsx").write_bytes(b"PK")
    reading = read_program(tmp_path)
    assert reading.program is None
    assert [str(p.source) for p in reading.problems] == ["broken.xlsx"]


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    (problem,) = read_program(tmp_path / "none.xlsx").problems
    assert "no such file" in problem.what


def test_a_folder_without_workbooks_is_a_problem(tmp_path: Path) -> None:
    (problem,) = read_program(tmp_path).problems
    assert "holds no workbook" in problem.what


def test_ghost_rows_below_a_table_are_passed_over(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    program = read_here(path).program
    workbook = openpyxl.load_workbook(path)
    workbook["Leave"].row_dimensions[60_000].height = 30
    workbook["Leave"]["A60000"].number_format = "0%"
    workbook.save(path)
    assert read_here(path).program == program


def test_a_sheet_that_is_too_long_is_a_problem_of_that_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "MOST_ROWS", 4)
    said = [str(p) for p in read_here(write_good(tmp_path)).problems]
    assert (
        f"{FILE}, Tasks: the sheet is too long: only the first 4 rows were read. Delete the rows below the table."
        in said
    )


def test_more_text_than_any_plan_needs_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "MOST_LETTERS", 10)
    (problem,) = read_here(write_good(tmp_path)).problems
    assert "letters" in problem.what
