"""The review workbook: its sheets, tables and cells, and that LibreOffice opens it without a loss."""

from datetime import datetime

import pytest

from planner.planning.as_sent.review import check_as_sent
from planner.report.as_sent.workbook import write_as_sent
from tests.builders import a_person, a_program
from tests.planning.as_sent.sent import effort
from tests.report.as_sent.case import a_review, a_sent_program
from tests.report.office import assert_same_cells, converted
from tests.report.opened import opened, table

SHEETS = ["In short", "Overloads", "People by week", "Skills", "Late", "Broken links", "Missing"]
TABLES = {"Overloads": 2, "Skills": 1, "Late": 1, "Broken links": 1, "Missing": 1}


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("as_sent") / "review.xlsx"
    write_as_sent(path, a_sent_program(), a_review())
    return path


@pytest.fixture(scope="module")
def book(path):
    return opened(path)


def test_there_is_a_sheet_for_each_question(book):
    assert book.sheetnames == SHEETS


@pytest.mark.parametrize(("name", "count"), TABLES.items())
def test_findings_are_excel_tables_with_a_row_each(book, name, count):
    (found,) = book[name].tables.values()
    assert len(table(book[name], header=4)) == count
    assert found.ref.endswith(str(4 + count))
    assert book[name].freeze_panes == "B5"
    assert book[name].print_title_rows == "$4:$4"


def test_an_overload_says_who_when_and_how_much(book):
    first, second = table(book["Overloads"], header=4)
    assert (first["Person or pool"], first["First day"]) == ("Ana Silva", datetime(2027, 1, 4))  # noqa: DTZ001
    assert (first["Asked"], first["Offered"], first["Too much"], first["Leave"]) == (9, 4, 5, 1)
    assert first["Asked for by (person-days)"] == 'Billing "API": 5\n=Launch "Site": 4'
    assert (first["How"], second["How"]) == ("too many days", "too many days")


def test_the_heat_map_has_a_number_and_a_colour_for_each_week(book):
    sheet = book["People by week"]
    assert [sheet.cell(6, column).value.strftime("%d %b") for column in range(6, 10)] == [
        "04 Jan",
        "11 Jan",
        "18 Jan",
        "25 Jan",
    ]
    assert [sheet.cell(7, column).value for column in (1, 6, 7, 8)] == ["Ana Silva", 9, pytest.approx(7.67), 2.67]
    fills = [sheet.cell(7, column).fill.fgColor.rgb for column in (6, 7, 8)]
    assert fills == ["FF8E0000", "FFC00000", "FFA9C5E8"]
    assert sheet.cell(8, 1).value == "All"


def test_names_are_never_formulas(book):
    assert all(cell.data_type != "f" for sheet in book.worksheets for row in sheet.iter_rows() for cell in row)


def test_the_first_sheet_says_the_worst_in_sentences(book):
    texts = [cell.value for (cell,) in book["In short"].iter_rows(max_col=1)]
    assert "2 overloads of 1 person or pool, 7.7 person-days too much" in texts
    assert any(
        text and text.startswith("Ana Silva is asked for 9 days in the week of 4 January 2027") for text in texts
    )
    assert "Project by project" in texts


def test_a_plan_that_adds_up_says_so_on_every_sheet(tmp_path):
    program = a_program(effort("A", 1, 0, 4, "Ana"), people=(a_person("Ana"),))
    write_as_sent(tmp_path / "good.xlsx", program, check_as_sent(program))
    book = opened(tmp_path / "good.xlsx")
    first_words = [str(book[name].cell(4, 1).value).split(":")[0] for name in TABLES]
    assert first_words == ["Nobody", "None", "None", "None", "Nothing"]


def test_libreoffice_opens_saves_and_prints_it(path, tmp_path):
    assert_same_cells(path, converted(path, tmp_path, "xlsx"))
    assert converted(path, tmp_path, "pdf").read_bytes().startswith(b"%PDF")
