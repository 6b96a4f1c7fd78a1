"""How much of a long sheet is filled."""

import pytest

from planner.workbook.grid import Area
from planner.workbook.xlsx import outside, sheet
from planner.workbook.xlsx.painted import ROWS_BELOW
from planner.workbook.xlsx.survey import Survey, survey, without_blank_end
from tests.workbook.xlsx.made import a_sheet, parts, read, refusal, with_part

_FILLED = '<row r="{0}"><c r="A{0}" t="str"><v>a</v></c></row>'
_BLANK = '<row r="{0}"><c r="A{0}" s="1"/></row>'
_ANCHOR = "<controls><from><col>1</col><x:row>5</x:row></from><f>1</f></controls>"


def _rows(*filled: int, last: int) -> str:
    return "".join((_FILLED if row in filled else _BLANK).format(row) for row in range(1, last + 1))


def _cut(xml: str, size: int, code: str = "utf-8") -> list[bytes]:
    content = xml.encode(code)
    return [content[at : at + size] for at in range(0, len(content), size)]


@pytest.mark.parametrize("size", [1, 7, 100, 100_000])
@pytest.mark.parametrize("prefix", ["", "x:"])
def test_blank_rows_at_the_end_are_left_out_however_the_bytes_come(size, prefix):
    last = 3 + ROWS_BELOW
    long, short = (a_sheet(_rows(1, 3, last=end), after="<after/>") for end in (last + 200, last))
    if prefix:
        long, short = (text.replace("<", "<x:").replace("<x:/", "</x:") for text in (long, short))
    found = survey(_cut(long, size))
    assert found.filled == 2
    assert b"".join(without_blank_end(_cut(long, size), found.end)) == short.encode()


@pytest.mark.parametrize(
    "row", ["<row><c><v>1</v ></c></row>", "<row><c><f>A1</f></c></row>", "<row><c><is><t>a</t></is></c></row>"]
)
def test_all_that_fills_a_cell_counts(row):
    assert survey([a_sheet(_rows(last=100) + row).encode()]).filled == 1


def test_what_follows_the_rows_is_no_row():
    text = a_sheet(_rows(1, last=80), after=_ANCHOR).encode()
    found = survey([text])
    assert found.filled == 1
    assert b"".join(without_blank_end([text], found.end)).endswith(f"</sheetData>{_ANCHOR}</worksheet>".encode())


def test_bytes_that_are_not_known_are_not_cut():
    assert survey(_cut(a_sheet(_rows(1, last=99)), 64, "utf-16")) == Survey(0, 0)


@pytest.fixture
def always(monkeypatch):
    monkeypatch.setattr(sheet, "LONG", 0)


@pytest.mark.usefixtures("always")
@pytest.mark.parametrize("code", ["utf-8", "utf-16", "iso-8859-1"])
def test_a_surveyed_sheet_is_read_as_any_other(monkeypatch, code):
    fill = '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFC000"/></patternFill></fill></fills>'
    styles = f'<styleSheet>{fill}<cellXfs><xf/><xf fillId="1"/></cellXfs></styleSheet>'
    xml = a_sheet(_rows(1, 3, 7, last=300), after='<mergeCells><mergeCell ref="A3:A4"/></mergeCells>')
    made = with_part(parts(sheet=None), "styles", styles)
    made["xl/worksheets/sheet1.xml"] = f'<?xml version="1.0" encoding="{code}"?>{xml}'.encode(code)
    surveyed = read(made)
    monkeypatch.setattr(sheet, "LONG", 10**9)
    assert surveyed == read(made)
    assert surveyed.grids[0].merges == (Area(3, 1, 4, 1),)
    assert [run.row for run in surveyed.grids[0].paint][-1] == 7 + ROWS_BELOW


@pytest.mark.usefixtures("always")
def test_too_many_rows_are_refused_before_any_is_parsed(monkeypatch):
    monkeypatch.setattr(outside, "MOST_ROWS_CUT", 5)
    broken = a_sheet(_rows(*range(1, 8), last=8) + "<broken")
    assert "sheet Tasks has 7 filled rows" in refusal(parts(sheet=broken))
