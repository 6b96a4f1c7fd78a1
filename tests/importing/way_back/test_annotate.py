"""Annotate: a copy with comments on its cells, and nothing else of it changed."""

from datetime import date

import openpyxl
import pytest

from planner.importing.way_back.annotate import annotate
from tests.importing.way_back.rich_plan import what_is_kept, write_rich_plan
from tests.importing.way_back.sent_plan import ROWS, imported_from, write_plan
from tests.report.office import converted

ODD = [*ROWS[:2], ("A3", "Build", "Ana", "a lot", date(2027, 3, 22), date(2027, 3, 26))]


def annotated(path, out):
    return annotate(path, out, imported_from(path))


def test_cells_have_comments_and_grave_ones_a_frame(tmp_path):
    path = write_rich_plan(tmp_path / "plan.xlsx", ODD)

    done = annotated(path, tmp_path / "copy.xlsx")

    book = openpyxl.load_workbook(done.path)
    plan = book["Plan"]
    assert plan["D6"].comment.text.startswith('To be mended: "Duration (days)" holds "a lot"')
    assert plan["D6"].comment.author == "planner"
    framed = {
        place
        for area in plan.conditional_formatting
        for place in str(area.sqref).split()
        if area.rules[0].priority == 1
    }
    assert "D6" in framed
    assert done.is_copy
    assert done.commented == sum(cell.comment is not None for row in plan.iter_rows() for cell in row) - 1


@pytest.mark.filterwarnings("ignore:Sparkline")
def test_everything_else_is_as_it_was(tmp_path):
    path = write_rich_plan(tmp_path / "plan.xlsx", ODD)
    before = path.read_bytes()

    annotated(path, tmp_path / "copy.xlsx")

    own, copy = openpyxl.load_workbook(path), openpyxl.load_workbook(tmp_path / "copy.xlsx")
    assert path.read_bytes() == before
    assert copy.sheetnames == ["Planner remarks", *own.sheetnames]
    assert what_is_kept(copy["Plan"]) == what_is_kept(own["Plan"])
    for sheet in own.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                twin = copy[sheet.title][cell.coordinate]
                assert (twin.value, _look(twin)) == (cell.value, _look(cell))
    assert list(copy["Parts"].tables) == ["Parts"]
    assert copy.defined_names["Deadline"].attr_text == "Plan!$F$6"
    assert copy["Plan"]["B4"].comment.text == "Ask the surveyor"


def _look(cell):
    sides = (cell.border.left, cell.border.right, cell.border.top, cell.border.bottom)
    return cell.fill.fgColor.rgb, [side and side.style for side in sides], cell.font.b, cell.number_format


def test_the_first_sheet_lists_all_and_says_what_was_lost(tmp_path):
    done = annotated(write_rich_plan(tmp_path / "plan.xlsx", ODD), tmp_path / "copy.xlsx")

    book = openpyxl.load_workbook(done.path)
    sheet = book.worksheets[0]
    assert book.active is sheet
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    links = [cell.hyperlink.location for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    assert sheet.title == "Planner remarks"
    assert "'Plan'!D6" in links
    assert any("your own file still has what this copy lacks" in text and "sparklines" in text for text in texts)
    assert any(one.startswith("sparklines") for one in done.lost)
    assert [other.sheet_view.tabSelected for other in book.worksheets].count(True) == 1


def test_the_copy_of_a_copy_has_each_remark_once(tmp_path):
    first = annotated(write_rich_plan(tmp_path / "plan.xlsx", ODD), tmp_path / "once.xlsx")
    path = first.path.rename(tmp_path / "plan.xlsx")

    annotated(path, tmp_path / "twice.xlsx")

    book = openpyxl.load_workbook(tmp_path / "twice.xlsx")
    assert book.sheetnames == ["Planner remarks", "Plan", "Parts"]
    assert book["Plan"]["D6"].comment.text.count("To be mended") == 1
    assert book["Plan"]["B4"].comment.text == "Ask the surveyor"


def test_a_remark_on_a_cell_with_a_comment_stands_below_it(tmp_path):
    def with_comment(_book, sheet, _formats):
        sheet.write_comment("D6", "To be asked", {"author": "Pat"})

    path = write_plan(tmp_path / "plan.xlsx", ODD, more=with_comment)

    annotated(path, tmp_path / "copy.xlsx")

    lines = openpyxl.load_workbook(tmp_path / "copy.xlsx")["Plan"]["D6"].comment.text.split("\n")
    assert lines[0] == "To be asked"
    assert lines[2].startswith("To be mended")


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("plan.csv", "ID,Task,Start,Finish,Duration\nA1,Survey,2027-03-01,2027-03-05,a lot\n", "kind .csv"),
        ("plan.xlsx", "no workbook at all", "plan.xlsx cannot be copied"),
    ],
)
def test_what_cannot_be_copied_has_its_remarks_alone(tmp_path, name, content, why):
    path = tmp_path / name
    path.write_text(content)

    done = annotated(path, tmp_path / "out.xlsx")

    sheet = openpyxl.load_workbook(done.path).worksheets[0]
    assert not done.is_copy
    assert why in done.said[0]
    assert any(cell.value == "problem" for row in sheet.iter_rows() for cell in row)


def test_another_program_opens_the_copy(tmp_path):
    done = annotated(write_rich_plan(tmp_path / "plan.xlsx", ODD), tmp_path / "copy.xlsx")
    (tmp_path / "office").mkdir()

    theirs = openpyxl.load_workbook(converted(done.path, tmp_path / "office", "xlsx"))

    assert theirs.sheetnames == ["Planner remarks", "Plan", "Parts"]
    assert theirs["Plan"]["D6"].comment.text.startswith("To be mended")
    assert theirs["Plan"]["D8"].value == "=SUM(D4:D6)"
