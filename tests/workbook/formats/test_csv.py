"""Text tables, whatever parts their cells and however their letters are written."""

import pytest

from planner.workbook.formats import csv
from planner.workbook.grid import CellType
from planner.workbook.package import RefusedError
from tests.workbook.formats.rich_workbook import texts


def read(text, encoding="utf-8"):
    return csv.read("The plan.csv", text.encode(encoding))


def test_the_sheet_is_named_after_the_file_and_rows_are_those_that_excel_shows():
    (grid,) = read("Project;Alpha\n\nTask;Days\nDesign;5\n").grids
    assert grid.name == "The plan"
    assert [row.number for row in grid.rows] == [1, 3, 4]
    assert texts(grid) == [["Project", "Alpha"], ["Task", "Days"], ["Design", "5"]]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_cells_may_hold_line_ends_and_quotes(line_end):
    text = line_end.join(["Task,Note", '"say ""yes""","one', 'two"', "B,x", ""])
    assert texts(read(text).grids[0])[1:] == [['say "yes"', "one" + line_end.replace("\r\n", "\n") + "two"], ["B", "x"]]


def test_a_line_that_names_the_mark_is_no_row():
    (grid,) = read("sep=;\nTask;Days\nA;1,5\n").grids
    assert [(row.number, cells) for row, cells in zip(grid.rows, texts(grid), strict=True)] == [
        (1, ["Task", "Days"]),
        (2, ["A", "1,5"]),
    ]


def test_blanks_before_a_text_are_kept_for_they_may_say_its_depth():
    assert texts(read("Task,Days\nDesign,5\n  Draw,2\n").grids[0])[2] == ["  Draw", "2"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp932"])
def test_the_encoding_does_not_matter(encoding):
    text = "タスク,担当者,工数\n要件定義,田中,5\n基本設計,鈴木,3\nテスト計画書の作成,佐藤,2\n"
    file = read(text, encoding)
    assert texts(file.grids[0])[1] == ["要件定義", "田中", "5"]
    assert bool(file.remarks) is (encoding == "cp932")


def test_a_quotation_mark_that_is_never_closed_swallows_nothing():
    file = read('Task,Note\nA,"open\nB,x\nC,y\n')
    assert texts(file.grids[0]) == [["Task", "Note"], ["A", '"open'], ["B", "x"], ["C", "y"]]
    ((place, what),) = file.remarks
    assert place == ""
    assert "the quotation mark in row 2 is never closed" in what


def test_rows_beyond_those_that_are_read_are_said():
    (grid,) = read("Task,Days\n" + "A,5\n" * 60_000).grids
    assert len(grid.rows) == 50_000
    assert grid.left_out == "only the first 50,000 rows were read"


def test_columns_beyond_those_that_are_read_are_said():
    file = read("Task,Days\n" + "x," * 300 + "\n")
    assert len(file.grids[0].rows[1].cells) == 200
    assert [place for place, _ in file.remarks] == ["The plan!GS2"]


def test_a_cell_of_endless_length_is_refused():
    with pytest.raises(RefusedError) as refusal:
        read("Task,Note\nA," + "x" * 200_000 + "\n")
    assert refusal.value.what == "row 2 of the file is longer than can be read"


def test_formulas_are_texts():
    (cell,) = read('=HYPERLINK("http://x"),b\n').grids[0].rows[0].cells[:1]
    assert cell.type is CellType.TEXT


def test_what_is_no_text_is_refused():
    with pytest.raises(RefusedError):
        csv.read("plan.csv", bytes(range(256)))
