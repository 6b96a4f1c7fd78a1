"""What is written into a cell stays what it is."""

import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from planner.sheets.book import Book
from planner.sheets.style import MONEY, PERCENT
from planner.sheets.text import LONGEST_TEXT

HOSTILE = [
    "=1+1",
    "{=SUM(A1:A9)}",
    "+1",
    "-1",
    "@SUM(A1)",
    "https://example.org",
    "mailto:a@example.org",
    "internal:Sheet1!A1",
    "001",
    "1e5",
    "=cmd|' /C calc'!A0",
    "\t=1+1",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_never_becomes_formula_link_or_number(tmp_path: Path, text: str) -> None:
    with Book(tmp_path / "a.xlsx") as book:
        book.add_sheet("S").write(0, 0, text)
    cell = openpyxl.load_workbook(tmp_path / "a.xlsx")["S"]["A1"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_no_part_of_the_file_holds_a_formula(tmp_path: Path) -> None:
    with Book(tmp_path / "a.xlsx") as book:
        book.add_sheet("S").write_row(0, HOSTILE)
    with zipfile.ZipFile(tmp_path / "a.xlsx") as parts:
        assert b"<f" not in parts.read("xl/worksheets/sheet1.xml").replace(b"<fonts", b"")


def test_control_characters_and_overlong_text_are_made_visible(tmp_path: Path) -> None:
    with Book(tmp_path / "a.xlsx") as book:
        book.add_sheet("S").write_row(0, ["a\x00b\x1bc\ud800", "x" * 40_000, "two\r\nlines"])
    row = [cell.value for cell in openpyxl.load_workbook(tmp_path / "a.xlsx")["S"][1]]
    assert row == ["a�b�c�", "x" * (LONGEST_TEXT - 1) + "…", "two\nlines"]


def test_values_keep_their_type(tmp_path: Path) -> None:
    with Book(tmp_path / "a.xlsx") as book:
        sheet = book.add_sheet("S")
        sheet.write_row(0, [7, True, date(2027, 2, 28), Decimal("1234.56"), None, ""])
        sheet.write(1, 0, Decimal("0.25"), PERCENT)
        sheet.write(1, 1, Decimal("12.5"), MONEY)
    rows = openpyxl.load_workbook(tmp_path / "a.xlsx")["S"]
    assert [c.value for c in rows[1]] == [7, True, datetime(2027, 2, 28), 1234.56, None, None]  # noqa: DTZ001
    assert rows["A1"].data_type == "n"
    assert rows["B1"].data_type == "b"
    assert rows["C1"].is_date
    assert rows["A2"].number_format == "0%"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity")])
def test_what_is_no_number_is_refused(tmp_path: Path, value: float | Decimal) -> None:
    with Book(tmp_path / "a.xlsx") as book, pytest.raises(ValueError, match="no number"):
        book.add_sheet("S").write(0, 0, value)


def test_a_time_of_day_is_refused(tmp_path: Path) -> None:
    with Book(tmp_path / "a.xlsx") as book, pytest.raises(ValueError, match="time of day"):
        book.add_sheet("S").write(0, 0, datetime(2027, 1, 4, 8, tzinfo=UTC))


def test_a_failure_leaves_the_old_file_and_no_draft(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_text("old")
    with pytest.raises(ValueError, match="no number"), Book(path) as book:
        book.add_sheet("S").write(0, 0, float("nan"))
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_same_content_is_the_same_file(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        with Book(tmp_path / name, created=datetime(2026, 1, 1, tzinfo=UTC)) as book:
            book.add_sheet("S").write(0, 0, "x")
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_print_set_up(tmp_path: Path) -> None:
    with Book(tmp_path / "a.xlsx") as book:
        sheet = book.add_sheet("S")
        sheet.write(0, 0, "x")
        sheet.set_up_print()
        sheet.freeze(1)
    read = openpyxl.load_workbook(tmp_path / "a.xlsx")["S"]
    assert read.page_setup.orientation == "landscape"
    assert read.page_setup.fitToHeight == 0
    assert read.print_title_rows == "$1:$1"
    assert read.freeze_panes == "A2"
