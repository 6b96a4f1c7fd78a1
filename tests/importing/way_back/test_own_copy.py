"""Own copy: macros stay where they can, our sheets go before new ones come."""

import zipfile

import openpyxl
import pytest

from planner.importing.way_back.own_copy import add_first_sheet, open_copy, save, titled
from tests.importing.way_back.sent_plan import write_plan

_RELATION = (
    '<Relationship Id="r99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
    'Target="vbaProject.bin"/></Relationships>'
)
_PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"


def _with_comment(_book, sheet, _formats):
    sheet.write_comment("B4", "Ask the surveyor")


@pytest.fixture
def with_macros(tmp_path):
    plain, path = write_plan(tmp_path / "plain.xlsx", more=_with_comment), tmp_path / "plan.xlsm"
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode().replace(_PLAIN, _MACROS)
            text = text.replace("</Relationships>", _RELATION) if name == "xl/_rels/workbook.xml.rels" else text
            text = text.replace('<Default Extension="xml"', '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="xml"')  # fmt: skip  # noqa: E501
            new.writestr(name, text)
        new.writestr("xl/vbaProject.bin", b"Sub Auto_Open")
    return path


@pytest.mark.parametrize(("name", "keeps"), [("copy.xlsm", True), ("copy.xlsx", False)])
def test_macros_are_kept_in_a_copy_of_the_same_kind(with_macros, tmp_path, name, keeps):
    book, losses = open_copy(with_macros, tmp_path / name)
    save(book, tmp_path / name)

    with zipfile.ZipFile(tmp_path / name) as copy:
        assert ("xl/vbaProject.bin" in copy.namelist()) is keeps
        assert (_MACROS in copy.read("[Content_Types].xml").decode()) is keeps
    assert openpyxl.load_workbook(tmp_path / name)["Plan"]["B4"].comment.text == "Ask the surveyor"
    assert any(loss.startswith("macros") for loss in losses) is not keeps


def test_only_sheets_of_ours_are_removed(tmp_path):
    path = tmp_path / "plan.xlsx"
    book = openpyxl.Workbook()
    book.worksheets[0].title = "Plan"
    book.create_sheet("Planner plan")["A1"] = "My own notes"
    book.create_sheet("Planner remarks")["A1"] = titled("Remarks")
    book.save(path)

    copy, _ = open_copy(path, tmp_path / "copy.xlsx")

    assert copy.sheetnames == ["Plan", "Planner plan"]
    assert add_first_sheet(copy, "Planner plan").title == "Planner plan (2)"


def test_text_in_several_looks_stays_so(tmp_path):
    def rich(_book, sheet, formats):
        sheet.write_rich_string("A10", "plain ", formats["head"], "bold")

    book, _ = open_copy(write_plan(tmp_path / "plan.xlsx", more=rich), tmp_path / "copy.xlsx")
    save(book, tmp_path / "copy.xlsx")

    again = openpyxl.load_workbook(tmp_path / "copy.xlsx", rich_text=True)["Plan"]["A10"].value
    assert [str(part) for part in again] == ["plain ", "bold"]
    assert again[1].font.b


def test_formulas_are_worked_out_on_opening(tmp_path):
    book, _ = open_copy(write_plan(tmp_path / "plan.xlsx"), tmp_path / "copy.xlsx")
    save(book, tmp_path / "copy.xlsx")

    assert openpyxl.load_workbook(tmp_path / "copy.xlsx").calculation.fullCalcOnLoad
