"""Texts: ours are text whatever they begin with, and links lead to cells."""

from datetime import date

import openpyxl
import pytest

from planner.importing.way_back.texts import cell_at, link_to, write_text, write_value


@pytest.fixture
def book():
    return openpyxl.Workbook()


def saved(book, path):
    book.save(path)
    return openpyxl.load_workbook(path).worksheets[0]


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-", "@Ana", '=HYPERLINK("http://x")'])
def test_a_text_never_becomes_a_formula(book, tmp_path, text):
    write_text(book.worksheets[0]["A1"], text)

    cell = saved(book, tmp_path / "book.xlsx")["A1"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)


def test_what_no_cell_can_hold_is_marked(book, tmp_path):
    write_value(book.worksheets[0]["A1"], "a\x07b")

    assert saved(book, tmp_path / "book.xlsx")["A1"].value == "a�b"


def test_dates_and_numbers_stay_what_they_are(book):
    sheet = book.worksheets[0]
    for place, value in (("A1", date(2027, 3, 1)), ("A2", 7), ("A3", None)):
        write_value(sheet[place], value)
        assert sheet[place].value == value


def test_of_merged_cells_the_first_is_meant(book):
    sheet = book.worksheets[0]
    sheet.merge_cells("B2:D4")

    assert cell_at(sheet, "C3").coordinate == "B2"


def test_a_link_leads_to_a_sheet_with_a_quote_in_its_name(book, tmp_path):
    sheet = book.worksheets[0]
    sheet["A1"] = "here"
    link_to(sheet["A1"], "Ana's plan", "D4")

    link = saved(book, tmp_path / "book.xlsx")["A1"].hyperlink
    assert (link.location, link.target) == ("'Ana''s plan'!D4", None)
