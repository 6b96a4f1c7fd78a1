"""Rows, put together while the XML of a sheet goes by."""

import pytest

from planner.workbook.grid import CellType
from tests.workbook.xlsx.made import a_cell, cells_of, parts, refusal

NUMBER = CellType.NUMBER


def test_rows_and_cells_without_numbers_follow_each_other():
    made = parts(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="D5"><v>3</v></c><c><v>4</v></c></row>'
        "<row><c><v>5</v></c></row>"
    )
    assert {name: cell.value for name, cell in cells_of(made).items()} == {"A1": 1, "B1": 2, "D5": 3, "E5": 4, "A6": 5}


@pytest.mark.parametrize(
    ("inside", "kind", "cell"),
    [
        ("<f>E2*2</f><v>80</v>", "", (NUMBER, 80)),
        ("<f>E2*2</f>", "", (CellType.FORMULA, "=E2*2")),
        ("<f>E2*2</f><v></v>", "", (CellType.FORMULA, "=E2*2")),
        ("<f>A1&amp;A2</f><v>T2</v>", 't="str"', (CellType.TEXT, "T2")),
        ("<f>1/0</f><v>#DIV/0!</v>", 't="e"', (CellType.ERROR, "#DIV/0!")),
    ],
)
def test_formulas_are_their_results(inside, kind, cell):
    found = cells_of(parts(a_cell(inside, kind)))["A1"]
    assert (found.type, found.value) == cell


def test_a_formula_that_yields_no_text_is_blank():
    assert cells_of(parts(a_cell('<f>IF(A2="","",A2)</f><v></v>', 't="str"'))) == {}


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ('<row r="0"><c><v>1</v></c></row>', 'sheet Tasks has a row numbered "0"'),
        ('<row r="1048577"><c><v>1</v></c></row>', 'sheet Tasks has a row numbered "1048577"'),
        ('<row r="x"><c><v>1</v></c></row>', 'sheet Tasks has a row numbered "x"'),
        ('<row r="1"><c r="ABCD1"><v>1</v></c></row>', 'sheet Tasks has a cell named "ABCD1"'),
        ('<row r="1"><c r="17"><v>1</v></c></row>', 'sheet Tasks has a cell named "17"'),
    ],
)
def test_what_programs_may_read_differently_is_refused(rows, says):
    assert refusal(parts(rows)) == says


@pytest.mark.parametrize("tag", ["c", "row"])
def test_a_tag_with_a_thousand_attributes_is_refused(tag):
    many = " ".join(f'a{number}=""' for number in range(1_001))
    row, cell = (many, "") if tag == "row" else ("", many)
    assert refusal(parts(f"<row {row}><c {cell}/></row>")) == "sheet Tasks of the file has a tag with 1,001 attributes"
