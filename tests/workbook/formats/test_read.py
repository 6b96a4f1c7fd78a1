"""The one door reads every kind of file, or says why not in words."""

import io
import subprocess
import sys

import openpyxl
import pytest

from planner.workbook.formats import read as door
from planner.workbook.formats.file_kind import FileKind
from planner.workbook.formats.read import READERS, read_any
from planner.workbook.formats.refusals import REFUSALS
from planner.workbook.package import LARGEST_FILE
from tests.workbook.formats.rich_workbook import texts
from tests.workbook.formats.test_kind import CONTENTS
from tests.workbook.formats.test_ods import cell, row, spreadsheet


def workbook():
    held = io.BytesIO()
    book = openpyxl.Workbook()
    book["Sheet"].append(["Task", "Days"])
    book.save(held)
    return held.getvalue()


@pytest.mark.parametrize("kind", FileKind)
def test_every_kind_is_read_or_refused(kind):
    assert (kind in READERS) is not (kind in REFUSALS)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("plan.xlsx", workbook()),
        ("plan.ods", spreadsheet(row(cell("Task"), cell("Days")))),
        ("plan.csv", b"Task,Days\nDesign,5\n"),
        ("plan.html", b"<table><tr><td>Task<td>Days</table>"),
    ],
)
def test_each_kind_goes_to_its_reader(name, content):
    file = read_any(name, content)
    assert (file.refused, file.remarks) == (None, ())
    assert texts(file.grids[0])[0] == ["Task", "Days"]


@pytest.mark.parametrize(
    ("name", "content", "is_named"),
    [
        ("plan.xls", workbook(), "is named .xls, but is an Excel workbook (.xlsx)"),
        ("plan.XLSX", b"Task,Days\nDesign,5\n", "is named .xlsx, but is a text table (.csv)"),
        ("plan.xls", b"<table><tr><td>Task<td>Days</table>", "is named .xls, but is a web page (.html)"),
    ],
)
def test_a_name_that_says_something_else_is_a_remark(name, content, is_named):
    file = read_any(name, content)
    assert file.refused is None
    assert file.remarks == (("", f"the file {is_named}, and was read as that"),)


@pytest.mark.parametrize("what", [what for what, (_, kind) in CONTENTS.items() if kind in REFUSALS])
def test_what_is_not_read_is_refused_with_an_advice(what):
    content, kind = CONTENTS[what]
    file = read_any("plan.xlsx", content)
    assert (file.name, file.refused, file.advice) == ("plan.xlsx", *REFUSALS[kind])
    assert not file.grids


def test_a_project_file_says_how_to_save_it():
    assert read_any("plan.mpp", CONTENTS["Project"][0]).advice == "Save it in Microsoft Project as XML"


@pytest.mark.parametrize("what", [what for what, (_, kind) in CONTENTS.items() if kind in READERS])
def test_files_that_hold_nothing_but_their_kind_raise_nothing(what):
    file = read_any("plan.xlsx", CONTENTS[what][0])
    assert file.refused is None or file.advice


def test_what_nobody_foresaw_is_refused(monkeypatch):
    def fail(*_):
        raise RuntimeError("nobody foresaw this")

    monkeypatch.setattr(door, "kind_of", fail)
    file = read_any("plan.csv", b"a,b\n")
    assert file.refused == "the file cannot be read"
    assert "foresaw" not in file.advice


def test_a_file_that_is_too_large_is_not_looked_at():
    assert "larger than" in str(read_any("plan.csv", b"," * (LARGEST_FILE + 1)).refused)


def test_readers_are_imported_when_they_are_needed():
    code = (
        "import sys; from planner.workbook.formats.read import read_any; read_any('a.csv', b'a,b\\nc,d\\n');"
        "print([name for name in ('xlrd', 'icalendar', 'openpyxl') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
