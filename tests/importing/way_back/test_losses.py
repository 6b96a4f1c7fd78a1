"""Losses: what of a workbook a copy will lack, found in its parts before it is opened."""

import io
import zipfile

import openpyxl
import pytest
import xlsxwriter

from planner.importing.way_back.losses import losses_of
from planner.workbook.package import open_package


def written(add):
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    add(book.add_worksheet("Status"), book)
    book.close()
    return content.getvalue()


def with_parts(content, parts, *, instead=()):
    """Return a package with more parts; `instead` are pairs of texts to swap in parts that are there."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(result, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            for part, before, after in instead:
                text = text.replace(before, after) if part == name else text
            new.writestr(name, text)
        for name, text in parts.items():
            new.writestr(name, text)
    return result.getvalue()


def losses(content, **more):
    return losses_of(open_package(content), **more)


def blank(_sheet, _book):
    pass


def a_chart(sheet, book):
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=Status!$A$1:$A$3"})
    sheet.insert_chart("C3", chart)


@pytest.mark.parametrize(
    ("add", "said"),
    [
        (lambda s, _: s.write(0, 0, "plain"), None),
        (lambda s, _: s.write_formula(0, 0, "=1+1", None, 2), "the saved results of formulas"),
        (lambda s, _: s.add_sparkline(0, 0, {"range": "Status!B1:E1"}), "sparklines"),
        (lambda s, _: s.conditional_format("A1:A9", {"type": "data_bar", "data_bar_2010": True}), "data bars"),
        (lambda s, _: s.insert_textbox(3, 3, "Note"), "text boxes"),
        (lambda s, _: s.write_comment(0, 0, "Note"), "size and colour of the boxes of comments"),
        (lambda s, _: s.insert_button(1, 1, {"caption": "Go"}), "buttons and other form controls"),
        (a_chart, "details in the looks of charts"),
        (lambda s, _: s.add_table("A1:B3"), None),
        (lambda s, _: s.data_validation("A1", {"validate": "list", "source": ["a", "b"]}), None),
    ],
)
def test_what_a_copy_lacks_is_named_with_its_sheet(add, said):
    found = losses(written(add))

    if said is None:
        assert found == ()
    else:
        assert len(found) == 1
        assert found[0].startswith(said)
        assert found[0].endswith("(sheet Status)")


RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels"
RELATION = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" '
    'Target="../some/part1.xml"/></Relationships>'
)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("slicer", "slicers (sheet Status)"),
        ("ctrlProp", "buttons and other form controls (sheet Status)"),
        ("threadedComment", "threads of comments with their answers (they become plain comments) (sheet Status)"),
        ("pivotTable", "the up-to-dateness of pivot tables (refresh them) (sheet Status)"),
        ("futureThing", 'what its program keeps as "futureThing" (sheet Status)'),
    ],
)
def test_links_to_what_is_lost_or_unknown_are_named(kind, said):
    content = with_parts(written(blank), {RELATIONS: RELATION.format(kind)})

    assert losses(content) == (said,)


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        (b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst>', "drop-downs of Excel 2010"),
        (b'<extLst><ext uri="{00000000-0000-0000-0000-000000000000}"/></extLst>', "additions of newer programs"),
        (b"<customSheetViews><customSheetView/></customSheetViews>", "views of single people"),
    ],
)
def test_additions_to_a_sheet_are_named(mark, said):
    sheet = "xl/worksheets/sheet1.xml"
    content = with_parts(written(blank), {}, instead=[(sheet, b"</worksheet>", mark + b"</worksheet>")])

    assert [one.startswith(said) for one in losses(content)] == [True]


@pytest.mark.parametrize(("keeps", "count"), [(True, 0), (False, 1)])
def test_macros_are_lost_where_a_copy_has_none(keeps, count):
    content = with_parts(
        written(blank),
        {"xl/vbaProject.bin": b"macros"},
        instead=[
            (
                "xl/_rels/workbook.xml.rels",
                b"</Relationships>",
                b'<Relationship Id="r99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
                b'Target="vbaProject.bin"/></Relationships>',
            )
        ],
    )

    assert len(losses(content, keeps_macros=keeps)) == count


@pytest.mark.filterwarnings("ignore:Sparkline")
def test_a_copy_by_openpyxl_lacks_no_more(tmp_path):
    (tmp_path / "plan.xlsx").write_bytes(written(lambda s, _: s.add_sparkline(0, 0, {"range": "Status!B1:E1"})))
    openpyxl.load_workbook(tmp_path / "plan.xlsx").save(tmp_path / "copy.xlsx")

    assert losses((tmp_path / "copy.xlsx").read_bytes()) == ()
