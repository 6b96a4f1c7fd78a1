"""Files that are no workbook, or too much of one: refused or read whole, in words that name the file and what to do."""

import random
import re

import pytest

from planner.domain.problem import Severity
from planner.importing.import_files import import_files
from planner.workbook.schema import TaskRow
from tests.importing.hostile.workbooks import SHEETS, tasks_as_html, tasks_as_text, with_part, workbook, write
from tests.importing.imports import TODAY, rows, said

_SHEET = "xl/worksheets/sheet2.xml"
_B3 = re.compile(rb'<c r="B3".*?</c>')
_DOCTYPE = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
ALL = [row[0] for row in SHEETS["Tasks"][1:]]


def _with_entities(part):
    head, _, rest = part.partition(b"?>")
    return head + b"?>" + _DOCTYPE + rest if rest else _DOCTYPE + head


REFUSED = {
    "empty.xlsx": (lambda: b"", "the file is empty"),
    "~$plan.xlsx": (lambda: b"\x07Ines Duarte" + bytes(150), "the mark that a program leaves beside one that is open"),
    "._plan.xlsx": (lambda: b"\x00\x05\x16\x07" + bytes(200), "the companion that macOS leaves"),
    "noise.xlsx": (lambda: random.Random(1).randbytes(4000), "no spreadsheet and no plan of a kind we know"),
    "bomb.xlsx": (lambda: with_part(_SHEET, lambda part: part + b" " * 30_000_000), "times its size"),
    "entities.xlsx": (lambda: with_part(_SHEET, _with_entities), "sheet Tasks of the file defines XML entities"),
    "no such text.xlsx": (
        lambda: with_part(_SHEET, lambda part: _B3.sub(b'<c r="B3" t="s"><v>99999</v></c>', part)),
        'Tasks!B3 holds "99999", where the file says that it holds the number of one of',
    ),
    "broken letters.xlsx": (
        lambda: with_part(_SHEET, lambda part: _B3.sub(b'<c r="B3" t="str"><v>Dr\xff</v></c>', part)),
        "sheet Tasks of the file is damaged",
    ),
    "macros.xlsx": (
        lambda: with_part(
            "[Content_Types].xml",
            lambda part: part.replace(b"spreadsheetml.sheet.main", b"ms-excel.sheet.macroEnabled.main").replace(
                b"application/vnd.openxmlformats-officedocument.ms-excel", b"application/vnd.ms-excel"
            ),
        ),
        "holds macros",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_with_its_name_and_what_to_do(tmp_path, name):
    make, why = REFUSED[name]

    result = import_files([write(tmp_path, name, make())], today=TODAY)

    assert result.program is None
    (problem,) = [one for one in result.problems if one.severity is Severity.PROBLEM]
    assert why in problem.what
    assert str(problem.source) == name
    assert problem.advice


READ = {
    "text.xlsx": (lambda: tasks_as_text(",").encode(), "is a text table (.csv), and was read as that"),
    "page.xlsx": (lambda: tasks_as_html().encode(), "is a web page (.html), and was read as that"),
    "tabs.xls": (lambda: tasks_as_text("\t").encode("utf-16"), "is a text table (.csv), and was read as that"),
    "new.xls": (workbook, "is an Excel workbook (.xlsx), and was read as that"),
}


@pytest.mark.parametrize("name", READ)
def test_what_has_another_s_name_is_read_for_what_it_is_and_this_is_said(tmp_path, name):
    make, what = READ[name]

    result = import_files([write(tmp_path, name, make())], today=TODAY)

    assert [task.id for task in rows(result, TaskRow)] == ALL
    assert result.program is not None
    assert any(what in one and one.startswith(name) for one in said(result, Severity.WARNING))


@pytest.mark.parametrize("content", ["<html><table><tr><td>ID</td></tr></table></html>", "Dear all,\nsee below\n"])
def test_files_without_any_plan_are_each_named(tmp_path, content):
    paths = [write(tmp_path, name, content.encode()) for name in ("one.html", "other.html")]

    result = import_files(paths, today=TODAY)

    problems = said(result, Severity.PROBLEM)
    assert [one.split(":")[0] for one in problems] == ["one.html", "other.html"]
