"""Cells that lie under merged ones."""

from planner.workbook.grid import Area
from planner.workbook.xlsx import sheet
from tests.workbook.xlsx.made import parts, read, refusal, sheet_of

_ROWS = "".join(
    f'<row r="{row}">' + "".join(f'<c r="{column}{row}"><v>{row}</v></c>' for column in "ABC") + "</row>"
    for row in (1, 2, 3)
)


def _merged(*areas: str) -> str:
    return "<mergeCells>" + "".join(f'<mergeCell ref="{area}"/>' for area in areas) + "</mergeCells>"


def test_only_the_first_cell_is_read_and_the_others_are_named():
    file = read(parts(_ROWS, after=_merged("B1:C2", "A3:C3")))
    (grid,) = file.grids
    assert {row.number: [cell.column for cell in row.cells] for row in grid.rows} == {1: [1, 2], 2: [1], 3: [1]}
    assert grid.merges == (Area(1, 2, 2, 3), Area(3, 1, 3, 3))
    said = "the cell is covered by merged cells, so that nobody sees it, and was not read"
    assert file.remarks == tuple((f"Tasks!{name}", said) for name in ("C1", "B2", "C2", "B3", "C3"))


def test_a_row_of_covered_cells_alone_is_blank():
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'
    assert [row.number for row in sheet_of(parts(rows, after=_merged("A1:A2"))).rows] == [1]


def test_what_is_no_area_is_passed_over():
    file = read(parts(_ROWS, after=_merged("A1", "nonsense", "A1:XFD1048577")))
    assert file.grids[0].merges == ()
    assert [place for place, what in file.remarks if "this is no area" in what] == ["Tasks", "Tasks"]


def test_merged_cells_that_overlap_without_end_are_refused():
    assert "overlap each other" in refusal(parts(_ROWS, after=_merged(*["A1:C3"] * 201)))


def test_too_many_merged_cells_are_refused(monkeypatch):
    monkeypatch.setattr(sheet, "MOST_MERGES", 1)
    assert refusal(parts(_ROWS, after=_merged("A1:B1", "A2:B2"))) == "sheet Tasks has more than 1 merged cells"
