"""Excel tables and drop-downs."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from planner.sheets.book import Book
from planner.sheets.lists import Lists
from planner.sheets.style import DATE, LATE, TEXT
from planner.sheets.table import Column, Styled, add_table

COLUMNS = [Column(title="Id", style=TEXT, help="Unique."), Column(title="Due", width=20, style=DATE)]


def test_a_table_has_name_header_rows_and_notes(tmp_path: Path) -> None:
    with Book(tmp_path / "a.xlsx") as book:
        late = Styled(value=date(2027, 1, 4), style=DATE.filled("#FFEB9C"))
        after = add_table(book.add_sheet("S"), "tasks", COLUMNS, [["001", date(2027, 1, 4)], ["=x", late]])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["S"]
    assert after == 3
    assert sheet.tables["t_tasks"].ref == "A1:B3"
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2, max_col=1)] == [["001"], ["=x"]]
    assert sheet["A1"].comment.text == "Unique."
    assert sheet["B3"].fill.fgColor.rgb == "FF" + str(LATE.fill)[1:]
    assert sheet.freeze_panes == "A2"
    assert sheet.column_dimensions["B"].width == pytest.approx(20, abs=1)


def test_a_table_without_rows_still_opens(tmp_path: Path) -> None:
    with Book(tmp_path / "a.xlsx") as book:
        assert add_table(book.add_sheet("S"), "tasks", COLUMNS, []) == 2
    assert openpyxl.load_workbook(tmp_path / "a.xlsx")["S"].tables["t_tasks"].ref == "A1:B2"


def test_a_title_twice_is_refused(tmp_path: Path) -> None:
    with Book(tmp_path / "a.xlsx") as book, pytest.raises(ValueError, match="unique"):
        add_table(book.add_sheet("S"), "tasks", [Column(title="Id"), Column(title="ID")], [])


def test_drop_downs_point_at_a_list_of_any_length(tmp_path: Path) -> None:
    with Book(tmp_path / "a.xlsx") as book:
        sheet = book.add_sheet("S")
        lists = Lists(book)
        lists.offer(sheet, ["x" * 100 + str(n) for n in range(9)], column=0, first=1, last=50, title="Long")
        lists.offer(sheet, ["yes", "no"], column=1, first=1, last=50, title="Yes or no")
        lists.offer(sheet, ["yes", "no"], column=2, first=1, last=50, title="Yes or no")
    read = openpyxl.load_workbook(tmp_path / "a.xlsx")
    rules = {str(rule.sqref): rule.formula1 for rule in read["S"].data_validations.dataValidation}
    assert rules == {"A2:A51": "'Lists'!$A$2:$A$10", "B2:B51": "'Lists'!$B$2:$B$3", "C2:C51": "'Lists'!$B$2:$B$3"}
    assert read["Lists"]["A2"].value == "x" * 100 + "0"
