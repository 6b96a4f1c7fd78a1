"""Tables of web pages, as systems "export to Excel"."""

import pytest

from planner.workbook.formats import html
from planner.workbook.grid import Area, CellType, Look, Paint
from planner.workbook.package import RefusedError
from tests.workbook.formats.rich_workbook import texts


def read(page, encoding="utf-8"):
    return html.read("export.xls", page.encode(encoding))


def test_rows_and_cells_whose_tags_are_never_closed():
    (grid,) = read("<html><table><tr><th>Task<th>Days<tr><td>Design<td>5<tr><td>Build<td>1,5").grids
    assert texts(grid) == [["Task", "Days"], ["Design", "5"], ["Build", "1,5"]]
    assert grid.rows[1].cells[1].type is CellType.NUMBER
    assert grid.rows[2].cells[1].type is CellType.TEXT


def test_text_is_what_a_browser_shows():
    page = (
        "<table><tr><td>&nbsp;&nbsp;A &amp;\n  B<br>two<p>three</p></td><td><script>var x;</script>"
        "<!-- no --><a href='x'>M&uuml;ller</a></td></tr></table>"
    )
    assert texts(read(page).grids[0]) == [["  A & B\ntwo\nthree", "Müller"]]


def test_cells_that_cover_others_keep_their_place_free():
    page = "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e</table>"
    (grid,) = read(page).grids
    assert [[(cell.column, cell.value) for cell in row.cells] for row in grid.rows] == [
        [(1, "a"), (2, "b")],
        [(2, "c"), (3, "d")],
        [(1, "e")],
    ]
    assert grid.merges == (Area(1, 1, 2, 1), Area(1, 2, 1, 3))


def test_looks_and_hidden_rows():
    page = (
        '<table><tr bgcolor="#ffcc00"><th>a<td style="background:#0f0"><s>b</s><td>'
        "<tr style='display: none'><td style=\"mso-number-format:'\\@'; font-weight:bold\">007</table>"
    )
    file = read(page)
    (grid,) = file.grids
    assert [file.looks[cell.look] for row in grid.rows for cell in row.cells] == [
        Look(bold=True, fill="FFCC00"),
        Look(struck=True, fill="00FF00"),
        Look(bold=True, number="@"),
    ]
    assert [row.is_hidden for row in grid.rows] == [False, True]
    assert grid.paint == (Paint(1, 3, 3, "FFCC00"),)


def test_tables_are_sheets_and_those_inside_others_too():
    page = (
        "<table><caption>Plan</caption><tr><td>a</td><td><table><tr><td>inner</td></tr></table></td></tr></table>"
        "<table><caption>Plan</caption><tr><td>b</td></tr></table><table></table>"
    )
    assert [(grid.name, texts(grid)) for grid in read(page).grids] == [
        ("Plan", [["a"]]),
        ("Table 2", [["inner"]]),
        ("Plan Table 3", [["b"]]),
    ]


def test_the_encoding_that_the_page_names_is_believed():
    page = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><table><tr><td>5 €'
    )
    file = read(page, "cp1252")
    assert texts(file.grids[0]) == [["5 €"]]
    assert not file.remarks


@pytest.mark.parametrize("page", ["<html><body>Hello</body></html>", "<html><frameset><frame src='sheet001.htm'>"])
def test_a_page_without_a_table_is_refused(page):
    with pytest.raises(RefusedError) as refusal:
        read(page)
    assert refusal.value.what == "the file is a web page without a table"


def test_a_cell_that_covers_millions_takes_no_more_than_it_can():
    page = '<table><tr><td rowspan="99999999" colspan="99999999">a<td>b<tr><td>c</table>'
    (grid,) = read(page).grids
    assert texts(grid)[0][0] == "a"
    assert grid.merges == (Area(1, 1, 65_534, 1_000),)
