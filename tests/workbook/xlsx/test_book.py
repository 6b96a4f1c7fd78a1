"""What a workbook says of itself."""

import pytest

from planner.workbook.grid import CellType
from planner.workbook.xlsx import book
from tests.workbook.xlsx.made import OFFICE, PACKAGE, a_book, a_cell, cells_of, links, parts, read, refusal, with_part

_TWO = '<sheet name="Tasks" sheetId="1" r:id="r1"/><sheet name="More" sheetId="2" state="veryHidden" r:id="r1"/>'
_MACROS = (
    f'<Types xmlns="{PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'
)


def test_sheets_in_their_order_with_hidden_ones():
    grids = read({**parts(), "xl/workbook.xml": a_book(sheets=_TWO)}).grids
    assert [(grid.name, grid.is_hidden) for grid in grids] == [("Tasks", False), ("More", True)]


def test_days_may_be_counted_from_1904():
    made = parts(a_cell("<v>45106</v>", 's="1"'))
    styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    made = with_part({**made, "xl/workbook.xml": a_book('<workbookPr date1904="1"/>')}, "styles", styles)
    cell = cells_of(made)["A1"]
    assert (cell.type, cell.value) == (CellType.DATE, "2027-06-30")


def test_chart_sheets_have_no_cells():
    sheets = '<sheet name="Chart" sheetId="2" r:id="r7"/><sheet name="Tasks" sheetId="1" r:id="r1"/>'
    made = with_part({**parts(a_cell("<v>7</v>")), "xl/workbook.xml": a_book(sheets=sheets)}, "chartsheet", "<c/>")
    assert [(grid.name, len(grid.rows)) for grid in read(made).grids] == [("Chart", 0), ("Tasks", 1)]


@pytest.mark.parametrize(
    "made",
    [with_part(parts(), "vbaProject", b"\x00"), {**parts(), "[Content_Types].xml": _MACROS}],
    ids=["project", "declared"],
)
def test_macros_are_remarked_or_refused_by_the_files_name(made):
    file = read(made, "p.xlsm")
    assert file.refused is None
    assert file.remarks == (("", "the file holds macros; they were neither read nor run"),)
    assert "holds macros" in refusal(made, "P.XLSX")


def test_other_workbooks_are_named_and_not_opened():
    outside = f'<Relationship Id="r1" Type="{OFFICE}/externalLinkPath" Target="file:///b.xlsx" TargetMode="External"/>'
    made = with_part(parts(a_cell("<f>[1]Costs!B4</f><v>40</v>")), "externalLink", "<externalLink/>")
    made["xl/externalLinks/_rels/externalLink.xml.rels"] = links(more=outside)
    file = read(made)
    assert file.remarks == (
        ("", "the file takes values from others, which were not opened: file:///b.xlsx"),
        ("Tasks!A1", "the value comes from another workbook and was read as it was last saved there"),
    )
    assert file.grids[0].rows[0].cells[0].value == 40


def test_names_of_cells_are_counted_where_there_are_very_many(monkeypatch):
    monkeypatch.setattr("planner.workbook.xlsx.workbook.MOST_NAMES", 2)
    names = '<definedNames><definedName name="a">A1</definedName>{}</definedNames>'
    made = {**parts(), "xl/workbook.xml": a_book(after=names.format('<definedName name="b">B1</definedName>' * 2))}
    assert read(made).remarks == (("", "3 names of cells were passed over"),)
    assert read({**parts(), "xl/workbook.xml": a_book(after=names.format(""))}).remarks == ()


def test_too_many_sheets_are_refused(monkeypatch):
    monkeypatch.setattr(book, "MOST_SHEETS", 1)
    assert refusal({**parts(), "xl/workbook.xml": a_book(sheets=_TWO)}) == "the file has 2 sheets"


@pytest.mark.parametrize(
    ("sheets", "part"),
    [('<sheet name="Gone" sheetId="1" r:id="r9"/>', "xl/_"), ('<sheet name="Gone" sheetId="1" r:id="r1"/>', "xl/work")],
)
def test_a_sheet_that_is_missing_is_named(sheets, part):
    made = {name: text for name, text in parts().items() if not (part == "xl/work" and "sheet1" in name)}
    assert refusal({**made, "xl/workbook.xml": a_book(sheets=sheets)}) == "sheet Gone is missing in the file"


def test_the_main_part_may_have_any_name_and_need_not_be_linked():
    moved = {name.replace("xl/workbook", "xl/Main"): text for name, text in parts(a_cell("<v>7</v>")).items()}
    moved = {name.replace("_rels/workbook", "_rels/Main"): text for name, text in moved.items()}
    moved["xl/_rels/Main.xml.rels"] = moved.pop("xl/_rels/Main.xml.rels")
    moved["_rels/.rels"] = links(("r1", "officeDocument", "/xl/MAIN.xml"))
    assert cells_of(moved)["A1"].value == 7
    unlinked = parts(a_cell("<v>7</v>"))
    del unlinked["_rels/.rels"]
    assert cells_of(unlinked)["A1"].value == 7
