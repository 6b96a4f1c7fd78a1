"""Files that are no workbooks, or mean harm, end as a message; the others are still read."""

import contextlib
import io
import itertools
import json
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from planner.domain.problem import Severity
from planner.workbook import cells, door, package
from planner.workbook.child import pack
from planner.workbook.door import read_files
from planner.workbook.grid import GridFile
from planner.workbook.package import MOST_PARTS, RefusedError
from planner.workbook.read import read_program
from planner.workbook.xlsx import filled, outside, rows
from planner.workbook.xlsx.workbook import read_workbook
from tests.workbook.good_workbook import FILE, write_good
from tests.workbook.reading import read_here
from tests.workbook.xlsx.made import parts, zipped

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
    def change(sheet: bytes) -> bytes:
        return (_DOCTYPE.format(code=code) + sheet.split(b"?>", 1)[1].decode()).encode(code)

    return lambda content: _with_part(content, _SHEET, change)


def _parts(count: int) -> Callable[[bytes], bytes]:
    def add(content: bytes) -> bytes:
        result = io.BytesIO(content)
        with zipfile.ZipFile(result, "a") as archive:
            for number in range(count):
                archive.writestr(f"x/{number}.bin", b"")
        return result.getvalue()

    return add


def _twice(content: bytes) -> bytes:
    result = io.BytesIO(content)
    with zipfile.ZipFile(result, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr(_SHEET, b"<worksheet/>")
    return result.getvalue()


def _lying(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        size = archive.getinfo(_SHEET).file_size
    return content.replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little"))


def _damaged(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        part = archive.getinfo(_SHEET)
    middle = part.header_offset + part.compress_size // 2
    return content[:middle] + bytes(20) + content[middle + 20 :]


def _other_zip(_: bytes) -> bytes:
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w") as archive:
        archive.writestr("readme.txt", "hello")
    return result.getvalue()


def _overlapping(content: bytes) -> bytes:
    """Let the directory's last entry unpack the bytes of the first one."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        first, last = archive.infolist()[0], archive.infolist()[-1]
    at = content.rindex(last.filename.encode()) - 46
    fields = struct.unpack("<3I", content[at + 16 : at + 28])
    assert fields == (last.CRC, last.compress_size, last.file_size)
    spoilt = struct.pack("<3I", first.CRC, first.compress_size, first.file_size)
    where = struct.pack("<I", first.header_offset)
    return content[: at + 16] + spoilt + content[at + 28 : at + 42] + where + content[at + 46 :]


def _packed_oddly(content: bytes) -> bytes:
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_BZIP2) as new:
        for part in old.infolist():
            new.writestr(part.filename, old.read(part))
    return result.getvalue()


def _in_other_letters(content: bytes) -> bytes:
    result = io.BytesIO(content)
    with zipfile.ZipFile(result, "a") as archive:
        archive.writestr(_SHEET.upper(), b"<worksheet/>")
    return result.getvalue()


def _strict(content: bytes) -> bytes:
    usual, strict = b"schemas.openxmlformats.org/officeDocument/2006/", b"purl.oclc.org/ooxml/officeDocument/"
    return _with_part(content, "_rels/.rels", lambda data: data.replace(usual, strict))


HOSTILE: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "nothing": (lambda _: b"", "the file is empty"),
    "truncated": (lambda content: content[: len(content) // 2], "damaged or no Excel workbook"),
    "csv renamed": (lambda _: b"Task,Effort\nA,5\n", "this is a CSV file"),
    "html renamed": (lambda _: b"<html><table></table></html>", "this is a web page"),
    "password or xls": (lambda _: _OLE + bytes(2000), "protected by a password, or is an old .xls"),
    "other zip": (_other_zip, "a zip archive but no Excel workbook"),
    "bomb": (_bomb, "unpacks to 57 MB"),
    "entities": (_entities("ascii"), "defines XML entities"),
    "entities in UTF-16": (_entities("utf-16"), "sheet Projects of the file defines XML entities"),
    "many parts": (_parts(MOST_PARTS), "parts inside"),
    "part twice": (_twice, "a part twice"),
    "part twice in other letters": (_in_other_letters, "a part twice"),
    "parts over each other": (_overlapping, "lies over another one"),
    "packed oddly": (_packed_oddly, "packed in a way that Excel does not know"),
    "lying size": (_lying, f"part {_SHEET} is larger than the file says it is"),
    "damaged part": (_damaged, f"part {_SHEET} of the file is damaged"),
    "broken sheet": (lambda c: _with_part(c, _SHEET, lambda data: data[:500]), "sheet Projects of the file is damaged"),
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


def test_a_strict_workbook_is_read_as_any_other(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    program = read_here(path).program
    path.write_bytes(_strict(path.read_bytes()))
    assert program is not None
    assert read_here(path).program == program


def test_parts_with_unsafe_names_are_not_read_and_named(tmp_path: Path) -> None:
    content = io.BytesIO(write_good(tmp_path).read_bytes())
    with zipfile.ZipFile(content, "a") as archive:
        for name in ("../../evil.txt", "/etc/cron.d/x", "C:\\x"):
            archive.writestr(name, b"x")
    file = cells.read_grids(FILE, content.getvalue(), frozenset())
    names = "../../evil.txt, /etc/cron.d/x, C:\\x"
    assert file.remarks == (("", f"parts whose names lead out of the file were not read: {names}"),)


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST_FILE", 2**10)
    assert "the file is larger than" in str(cells.read_grids(FILE, write_good(tmp_path).read_bytes(), None).refused)


def test_a_file_that_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST_TOTAL", 2**10)
    assert "unpacks to more than" in str(cells.read_grids(FILE, write_good(tmp_path).read_bytes(), None).refused)


@pytest.mark.parametrize("seed", range(40))
def test_any_damage_ends_in_words_that_were_foreseen(tmp_path: Path, seed: int) -> None:
    """What is read after all is no matter: damage may hit what does not count."""
    draw = random.Random(seed)
    content = write_good(tmp_path).read_bytes()
    part = draw.choice(["xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "_rels/.rels", _SHEET])
    spoilt = _with_part(content, part, lambda data: _spoilt(data, draw)) if seed % 2 else _spoilt(content, draw)
    with contextlib.suppress(RefusedError):
        read_workbook(FILE, spoilt, None)


def _spoilt(content: bytes, draw: random.Random) -> bytes:
    found = bytearray(content)
    for _ in range(draw.randrange(1, 6)):
        at = draw.randrange(len(found))
        found[at : at + draw.randrange(4)] = draw.choice(
            [b"", b"<", b'"', b"\x00", b"-1", b"99999999999", draw.randbytes(3)]
        )
    return bytes(found)


def test_a_file_that_takes_all_memory_only_kills_its_reader(tmp_path: Path) -> None:
    path = tmp_path / "large.xlsx"
    draw = random.Random(1)
    xml = "".join(f'<row><c t="str"><v>{draw.randbytes(500).hex()}</v></c></row>' for _ in range(15_000))
    path.write_bytes(zipped(parts(xml)))
    (file,) = read_files([path], None, memory=20)
    assert "needed more than 20 MB" in str(file.refused)


def test_all_sheets_are_read_through_the_door_where_none_are_named(tmp_path: Path) -> None:
    (file,) = read_files([write_good(tmp_path)], None)
    assert file == cells.read_grids(FILE, write_good(tmp_path).read_bytes(), None)
    assert all(grid.rows for grid in file.grids if grid.name == "Read me")


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
    monkeypatch.setattr(rows, "MOST_ROWS", 4)
    monkeypatch.setattr(outside, "MOST_ROWS", 4)
    said = [str(p) for p in read_here(write_good(tmp_path)).problems]
    assert (
        f"{FILE}, Tasks: the sheet is too large: only the first 4 rows were read. Delete what is no part of the table."
        in said
    )


def test_more_text_than_any_plan_needs_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filled, "MOST_LETTERS_IN_ALL", 10)
    (problem,) = read_here(write_good(tmp_path)).problems
    assert "letters" in problem.what
