"""One sheet, from its XML to its grid."""

import pytest

from planner.workbook.cells import read_grids
from planner.workbook.grid import Paint
from planner.workbook.xlsx import painted, sheet
from tests.workbook.xlsx.made import MAIN, a_cell, a_sheet, cells_of, parts, read, refusal, sheet_of, with_part, zipped

_STYLES = (
    '<styleSheet><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill>'
    '</fills><cellXfs><xf/><xf fillId="1"/></cellXfs></styleSheet>'
)


def test_hidden_columns():
    columns = (
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/><col min="199" max="16384" hidden="1"/></cols>'
    )
    assert sheet_of(parts(a_cell("<v>1</v>"), before=columns)).hidden_columns == (2, 3, 199, 200)


def test_painted_cells_are_told_and_filled_ones_are_not():
    cells = (
        '<c r="A2" s="1"><v>1</v></c><c r="B2" s="1"/><c r="C2" s="1" t="str"><v></v></c><c r="D2"/><c r="HH2" s="1"/>'
    )
    grid = sheet_of(with_part(parts(f'<row r="2">{cells}</row>'), "styles", _STYLES))
    assert grid.paint == (Paint(2, 2, 3, "FFC000"),)


def test_too_many_painted_cells_are_remarked(monkeypatch):
    monkeypatch.setattr(painted, "MOST_RUNS", 1)
    monkeypatch.setattr(sheet, "MOST_RUNS", 1)
    rows = a_cell("<v>1</v>") + '<row r="2"><c r="A2" s="1"/><c r="C2" s="1"/></row>'
    file = read(with_part(parts(rows), "styles", _STYLES))
    assert file.remarks == (("Tasks", "of its coloured blank cells only the first 1 stretches were read"),)


_PREFIXED = "<x:sheetData><x:row r='1'><x:c r='A1'><x:v>7</x:v></x:c></x:row></x:sheetData>"
_PLAIN = "<sheetData>\n <row>\n <c>\n<v>7</v> </c>\n</row></sheetData>"


@pytest.mark.parametrize(
    "xml",
    [
        f"<x:worksheet xmlns:x='{MAIN}'>{_PREFIXED}</x:worksheet>",
        f"<worksheet xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'>{_PLAIN}</worksheet>",
        f"<!-- written by hand --><worksheet xmlns='{MAIN}'>{_PLAIN}</worksheet>",
    ],
    ids=["prefixed", "strict", "indented"],
)
def test_any_way_to_write_the_same(xml):
    assert cells_of(parts(sheet=xml))["A1"].value == 7


def test_tags_of_drawings_around_the_rows_are_none_of_them():
    around = '<controls><xdr:row xmlns:xdr="u">5</xdr:row><xdr:col xmlns:xdr="u">1</xdr:col><c><v>9</v></c></controls>'
    made = parts(a_cell("<v>7</v>"), before=around, after=around)
    assert [cell.value for cell in cells_of(made).values()] == [7]


@pytest.mark.parametrize(
    "spoil", [lambda xml: xml[:-20], lambda xml: xml.replace("7", "\x07"), lambda _: "", lambda _: "no"]
)
def test_damaged_xml_is_refused_with_its_sheet(spoil):
    assert refusal(parts(sheet=spoil(a_sheet(a_cell("<v>7</v>"))))).startswith("sheet Tasks of the file is damaged")


def test_invalid_letters_are_refused_with_their_sheet():
    made: dict[str, str | bytes] = dict(parts())
    made["xl/worksheets/sheet1.xml"] = a_sheet(a_cell("<v>7</v>")).encode().replace(b"7", b"\xc3\x28")
    assert refusal(made).startswith("sheet Tasks of the file is damaged")


def test_sheets_that_are_not_wanted_are_not_even_parsed():
    file = read_grids("p.xlsx", zipped(parts(sheet="broken")), frozenset({"people"}))
    assert [(grid.name, grid.rows) for grid in file.grids] == [("Tasks", ())]
