"""What the stored text of a cell means."""

import pytest

from planner.workbook.grid import CellType
from planner.workbook.xlsx.text import MOST_LETTERS
from planner.workbook.xlsx.values import number_of
from tests.workbook.xlsx.made import a_cell, cells_of, parts, read, refusal

NUMBER, TEXT, TRUTH, ERROR, DATE = CellType.NUMBER, CellType.TEXT, CellType.TRUTH, CellType.ERROR, CellType.DATE


@pytest.mark.parametrize(
    ("kind", "inside", "cell"),
    [
        ("", "<v>7</v>", (NUMBER, 7)),
        ('t="n"', "<v>-7</v>", (NUMBER, -7)),
        ("", "<v>7.50</v>", (NUMBER, 7.5)),
        ("", "<v> 1e3 </v>", (NUMBER, 1000.0)),
        ("", "<v>INF</v>", (ERROR, "#NUM!")),
        ("", "<v>NaN</v>", (ERROR, "#NUM!")),
        ("", "<v>1E400</v>", (ERROR, "#NUM!")),
        ("", f"<v>{'9' * 400}</v>", (ERROR, "#NUM!")),
        ('t="b"', "<v>1</v>", (TRUTH, True)),
        ('t="b"', "<v>false</v>", (TRUTH, False)),
        ('t="e"', "<v>#REF!</v>", (ERROR, "#REF!")),
        ('t="e"', "<v>#SPILL!</v>", (ERROR, "#SPILL!")),
        ('t="d"', "<v>2027-06-30T00:00:00</v>", (DATE, "2027-06-30")),
        ('t="d"', "<v>soon</v>", (TEXT, "soon")),
        ('t="str"', "<v>T2</v>", (TEXT, "T2")),
        ('t="str"', "<v>#N/A</v>", (TEXT, "#N/A")),
        ('t="inlineStr"', "<is><t>T2</t></is>", (TEXT, "T2")),
        ('t="inlineStr"', "<is><r><t>T</t></r><r><t>2</t></r></is>", (TEXT, "T2")),
        ('t="inlineStr"', "<is><t>課長</t><rPh><t>カチョウ</t></rPh></is>", (TEXT, "課長")),
        ('t="inlineStr"', "<is><t>=1+1</t></is>", (TEXT, "=1+1")),
    ],
)
def test_cells(kind, inside, cell):
    found = cells_of(parts(a_cell(inside, kind)))["A1"]
    assert (found.type, found.value) == cell
    assert type(found.value) is type(cell[1])


@pytest.mark.parametrize(
    ("kind", "inside"),
    [("", ""), ("", "<v/>"), ('t="s"', "<v></v>"), ('t="str"', "<v></v>"), ('t="inlineStr"', "<is><t/></is>")],
)
def test_blank_cells(kind, inside):
    assert cells_of(parts(a_cell(inside, kind))) == {}


@pytest.mark.parametrize(
    ("kind", "stored", "wanted"),
    [
        ("", "abc", "a number"),
        ("", "4_0", "a number"),
        ("", "\N{FULLWIDTH DIGIT FOUR}", "a number"),
        ("", "0x10", "a number"),
        ('t="b"', "yes", "TRUE or FALSE"),
        ('t="zz"', "yes", 'a value of type "zz"'),
    ],
)
def test_what_is_not_of_its_type_is_refused_with_its_cell(kind, stored, wanted):
    said = refusal(parts(a_cell(f"<v>{stored}</v>", kind, "E3")))
    assert said == f'Tasks!E3 holds "{stored}", where the file says that it holds {wanted}'


def test_what_is_taken_from_a_text_is_remarked():
    control = read(parts(a_cell("<v>a_x001B_b</v>", 't="str"', "C2")))
    assert control.remarks == (("Tasks!C2", "control characters, which nobody sees, were taken out of the text"),)
    zone = read(parts(a_cell("<v>2027-06-30T23:30:00-08:00</v>", 't="d"')))
    assert zone.grids[0].rows[0].cells[0].value == "2027-06-30 23:30"
    assert zone.remarks == (("Tasks!A1", "the time zone of the date was not read"),)


@pytest.mark.parametrize("times", [1, 10])
def test_a_text_that_is_longer_than_excels_is_refused_with_its_cell(times):
    text = "y" * (MOST_LETTERS * times + 1)
    said = refusal(parts(a_cell(f"<is><t>{text}</t></is>", 't="inlineStr"', "C2")))
    assert said == "the text of Tasks!C2 is longer than 32,767 letters"


@pytest.mark.parametrize(("stored", "number"), [("12345678901234567", 12345678901234567), ("1" * 18, float("1" * 18))])
def test_whole_numbers_have_the_digits_that_excel_writes(stored, number):
    assert number_of(stored) == number
    assert type(number_of(stored)) is type(number)
