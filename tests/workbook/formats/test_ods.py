"""OpenDocument spreadsheets say the same as Excel workbooks, and what they repeat does no harm."""

import io
import shutil
import zipfile

import pytest

from planner.workbook.cells import read_grids
from planner.workbook.formats import ods
from planner.workbook.grid import Area, CellType, Look, Paint
from planner.workbook.package import RefusedError
from tests.report.office import converted
from tests.workbook.formats.rich_workbook import cells, frames, rich_workbook, texts

_SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
        ("number", "datastyle"),
        ("fo", "xsl-fo-compatible"),
    )
)
_NUMBER = '<table:table-cell office:value-type="float" office:value="{}"{}/>'


def spreadsheet(rows, *, before="", styles="", others=()):
    """Return an .ods file with one sheet."""
    sheet = f'<table:table table:name="Plan">{rows}</table:table>'
    content = (
        f'<?xml version="1.0"?><office:document-content {_SPACES} xmlns:calcext="urn:calcext">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{before}{sheet}</office:spreadsheet></office:body></office:document-content>"
    )
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", content)
        for name, text in others:
            package.writestr(name, text)
    return held.getvalue()


def row(*inside, **attributes):
    said = "".join(f' table:{name.replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f"<table:table-row{said}>{''.join(inside)}</table:table-row>"


def cell(text, more=""):
    return f'<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>'


def read_rows(*rows, **others):
    (grid,) = ods.read("plan.ods", spreadsheet("".join(rows), **others)).grids
    return grid


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """The same workbook, calculated and saved by LibreOffice, as .xlsx, .ods and .fods."""
    folder, again = tmp_path_factory.mktemp("ods"), tmp_path_factory.mktemp("again")
    path = rich_workbook(folder)
    shutil.copy(converted(path, again, "xlsx"), again / "calculated.xlsx")
    return again / "calculated.xlsx", converted(path, folder, "ods"), converted(path, folder, "fods")


@pytest.mark.parametrize("which", [1, 2], ids=["packed", "flat"])
def test_cells_looks_and_frames_are_those_of_excel(saved, which):
    wanted = read_grids("calculated.xlsx", saved[0].read_bytes(), None)
    found = ods.read(saved[which].name, saved[which].read_bytes())
    assert _without_escapes(cells(found)) == _without_escapes(cells(wanted))
    assert frames(found) == frames(wanted)
    assert not found.remarks


def _without_escapes(found):
    """Blanks in a number format may be escaped, and mean the same."""
    return {
        place: (kind, value, look.bold, look.italic, look.struck, look.indent, look.fill, look.number.replace("\\", ""))
        for place, (kind, value, look) in found.items()
    }


def test_blank_rows_and_cells_that_repeat_are_passed_over():
    blank = '<table:table-cell table:number-columns-repeated="16000"/>'
    grid = read_rows(row(cell("a"), blank), row(blank, number_rows_repeated=1_000), row(cell("b")))
    assert [each.number for each in grid.rows] == [1, 1_002]


def test_filled_rows_and_cells_that_repeat_are_read_as_often():
    grid = read_rows(row(_NUMBER.format(7, ' table:number-columns-repeated="3"'), number_rows_repeated=2))
    assert texts(grid) == [["7", "7", "7"], ["7", "7", "7"]]


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (row(_NUMBER.format(1, ""), number_rows_repeated=1_048_576), "row 1 of sheet Plan is repeated 1,048,576 times"),
        (
            row(_NUMBER.format(1, ' table:number-columns-repeated="16384"'), number_rows_repeated=20_000),
            "row 1 of sheet Plan is repeated 20,000 times",
        ),
    ],
)
def test_rows_that_repeat_more_often_than_anybody_plans_are_refused(rows, says):
    with pytest.raises(RefusedError) as refusal:
        ods.read("plan.ods", spreadsheet(rows))
    assert refusal.value.what == says


def test_a_filled_cell_that_repeats_to_the_right_end_is_cut_in_words():
    file = ods.read("plan.ods", spreadsheet(row(_NUMBER.format(1, ' table:number-columns-repeated="16384"'))))
    assert len(file.grids[0].rows[0].cells) == 200
    assert [place for place, _ in file.remarks] == ["Plan!GS1"]


def test_notes_pictures_and_old_versions_are_no_cells():
    note = "<office:annotation><text:p>note</text:p></office:annotation>"
    old = f"<table:tracked-changes>{row(cell('old'))}</table:tracked-changes>"
    shapes = "<table:shapes><draw:frame><table:table><table:table-row/></table:table></draw:frame></table:shapes>"
    inside = '<table:table-cell office:value-type="string">' + note + "<text:p>seen</text:p></table:table-cell>"
    grid = read_rows(shapes, row(inside), before=old)
    assert texts(grid) == [["seen"]]


def test_text_keeps_its_blanks_and_lines():
    first = '<text:p><text:s text:c="2"/>a<text:s/>\n  <text:span>b</text:span></text:p>'
    two = f'<table:table-cell office:value-type="string">{first}<text:p>c</text:p></table:table-cell>'
    assert texts(read_rows(row(two))) == [["  a  b\nc"]]


def test_a_formula_that_was_never_calculated_is_told():
    (only,) = read_rows(row('<table:table-cell table:formula="of:=SUM([.A1:.A2])"/>')).rows[0].cells
    assert (only.type, only.value) == (CellType.FORMULA, "=SUM([.A1:.A2])")


def test_covered_cells_are_merged():
    spans = ' table:number-columns-spanned="2" table:number-rows-spanned="3"'
    grid = read_rows(row(cell("a", spans), "<table:covered-table-cell/>"))
    assert grid.merges == (Area(1, 1, 3, 2),)


def test_styles_come_from_the_cell_the_row_the_column_and_their_parents():
    def style(name, inside, parent=""):
        return f'<style:style style:name="{name}" style:family="table-cell"{parent}>{inside}</style:style>'

    styles = (
        style("bold", '<style:text-properties fo:font-weight="bold"/>')
        + style(
            "red", '<style:table-cell-properties fo:background-color="#ff0000"/>', ' style:parent-style-name="bold"'
        )
        + style("blue", '<style:table-cell-properties fo:background-color="#0000ff"/>')
    )
    columns = '<table:table-column/><table:table-column table:default-cell-style-name="blue"/>'
    rows = (
        row(cell("a", ' table:style-name="red"'), cell("b"), "<table:table-cell/>"),
        row(cell("c"), "<table:table-cell/>", default_cell_style_name="red"),
    )
    file = ods.read("plan.ods", spreadsheet(columns + "".join(rows), styles=styles))
    looks = [file.looks[each.look] for one in file.grids[0].rows for each in one.cells]
    red = Look(bold=True, fill="FF0000")
    assert looks == [red, Look(fill="0000FF"), red]
    assert file.grids[0].paint == (Paint(2, 2, 2, "FF0000"),)


@pytest.mark.parametrize(
    ("others", "rows", "says"),
    [
        ([("META-INF/manifest.xml", "<manifest:encryption-data/>")], "", "protected by a password"),
        ([], "<table:table-row>", "damaged"),
        ([], row(cell("x" * 40_000)), "cell Plan!A1 is longer than"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(others, rows, says):
    with pytest.raises(RefusedError) as refusal:
        ods.read("plan.ods", spreadsheet(rows, others=others))
    assert says in refusal.value.what
    assert refusal.value.advice


def test_a_document_type_is_refused():
    flat = f'<!DOCTYPE x [<!ENTITY e "e">]><office:document {_SPACES}/>'
    with pytest.raises(RefusedError) as refusal:
        ods.read("plan.fods", flat.encode())
    assert "defines XML entities" in refusal.value.what
