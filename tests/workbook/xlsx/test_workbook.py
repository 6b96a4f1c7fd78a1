"""Whole workbooks: what is read is what openpyxl reads, whoever wrote them."""

import io
from datetime import date, datetime, time, timedelta

import openpyxl
import xlsxwriter
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.styles.colors import Color
from openpyxl.worksheet.worksheet import Worksheet

from planner.workbook.cells import read_grids
from planner.workbook.grid import Area, Cell, CellType, GridFile, Look, Paint, cell_name, cell_of

_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=40).filter(
    lambda text: "_x" not in text and text.strip() == text and not text.startswith(("=", "{"))
)
_MOMENTS = st.datetimes(datetime(1901, 1, 1), datetime(2200, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment.replace(second=0, microsecond=0)
)
_NUMBERS = st.one_of(st.integers(-(10**15), 10**15), st.floats(-1e12, 1e12).map(lambda number: float(f"{number:.12g}")))
_VALUES = st.one_of(_TEXTS, _NUMBERS, st.booleans(), st.dates(date(1901, 1, 1), date(2200, 1, 1)), _MOMENTS, st.none())
_TABLES = st.lists(st.lists(_VALUES, min_size=1, max_size=5), min_size=1, max_size=6)


def _first(book: openpyxl.Workbook) -> Worksheet:
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    return sheet


def _with_openpyxl(table) -> bytes:
    book, result = openpyxl.Workbook(), io.BytesIO()
    for row in table:
        _first(book).append(row)
    book.save(result)
    return result.getvalue()


def _with_xlsxwriter(table, *, since_1904: bool = False) -> bytes:
    result = io.BytesIO()
    options = {"default_date_format": "dd/mm/yyyy hh:mm", "date_1904": since_1904, "strings_to_urls": False}
    with xlsxwriter.Workbook(result, options) as book:
        sheet = book.add_worksheet("Sheet")
        for number, row in enumerate(table):
            for column, value in enumerate(row):
                sheet.write(number, column, value)
    return result.getvalue()


def _read(content: bytes) -> GridFile:
    file = read_grids("p.xlsx", content, None)
    assert file.refused is None, file.refused
    return file


def _ours(content: bytes) -> dict[str, Cell]:
    (grid,) = _read(content).grids
    return {cell_name(cell.column, row.number): cell for row in grid.rows for cell in row.cells}


def _as_openpyxl_reads(content: bytes) -> dict[str, Cell]:
    sheet = _first(openpyxl.load_workbook(io.BytesIO(content), data_only=True))
    filled = (cell for row in sheet.iter_rows() for cell in row if cell.value is not None)
    return {cell.coordinate: cell_of(cell.column or 0, cell.value, is_error=cell.data_type == "e") for cell in filled}


def _said(cells: dict[str, Cell]) -> dict[str, tuple[CellType, object]]:
    return {name: (cell.type, cell.value) for name, cell in cells.items()}


@settings(max_examples=25, deadline=None)
@given(_TABLES)
def test_what_openpyxl_writes(table):
    content = _with_openpyxl(table)
    assert _said(_ours(content)) == _said(_as_openpyxl_reads(content))


@settings(max_examples=25, deadline=None)
@given(_TABLES, st.booleans())
def test_what_xlsxwriter_writes(table, since_1904):
    assume(not since_1904 or not any(isinstance(value, date) and value.year < 1904 for row in table for value in row))
    content = _with_xlsxwriter(table, since_1904=since_1904)
    assert _said(_ours(content)) == _said(_as_openpyxl_reads(content))


def test_the_kinds_of_time():
    table = [[time(8, 30), timedelta(hours=30), datetime(2027, 6, 30, 18, 45), date(2027, 6, 30)]]  # noqa: DTZ001
    assert [cell.value for cell in _ours(_with_openpyxl(table)).values()] == [
        "08:30:00",
        "1 day, 6:00:00",
        "2027-06-30 18:45",
        "2027-06-30",
    ]


def test_all_that_a_grid_holds():
    book, result = openpyxl.Workbook(), io.BytesIO()
    sheet = _first(book)
    sheet.append(["Phase", None, "Share"])
    sheet.append(["Design", 5, 0.5])
    sheet.append(["Build", "=B2*2", None])
    sheet["A1"].font = Font(bold=True)
    sheet["A2"].font = Font(italic=True, strike=True)
    sheet["A2"].alignment = Alignment(indent=2)
    sheet["C2"].number_format = "0%"
    sheet["A3"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.3999755851924192))
    for name in ("D3", "E3"):
        sheet[name].fill = PatternFill("solid", fgColor="FFC000")
    sheet.merge_cells("A1:B1")
    sheet.row_dimensions[2].hidden = True
    sheet.row_dimensions[3].outlineLevel = 1
    sheet.column_dimensions["D"].hidden = True
    book.create_sheet("Old").sheet_state = "hidden"
    book.save(result)

    file = _read(result.getvalue())
    grid, old = file.grids

    cells = {cell_name(cell.column, row.number): cell for row in grid.rows for cell in row.cells}
    assert file.looks[cells["A1"].look] == Look(bold=True)
    assert file.looks[cells["A2"].look] == Look(italic=True, struck=True, indent=2)
    assert file.looks[cells["A3"].look] == Look(fill="95B3D7")
    assert cells["C2"] == Cell(3, CellType.PERCENT, 0.5, file.looks.index(Look(number="0%")))
    assert cells["B3"] == Cell(2, CellType.FORMULA, "=B2*2")
    assert grid.merges == (Area(1, 1, 1, 2),)
    assert [(row.number, row.is_hidden, row.outline) for row in grid.rows] == [
        (1, False, 0),
        (2, True, 0),
        (3, False, 1),
    ]
    assert grid.hidden_columns == (4,)
    assert grid.paint == (Paint(3, 4, 5, "FFC000"),)
    assert (grid.is_hidden, old.is_hidden, old.rows) == (False, True, ())
    assert file.remarks == ()


def test_rows_that_a_filter_hides():
    result = io.BytesIO()
    with xlsxwriter.Workbook(result) as book:
        sheet = book.add_worksheet()
        for row, text in enumerate(("Status", "open", "done", "open")):
            sheet.write(row, 0, text)
        sheet.autofilter("A1:A4")
        sheet.filter_column(0, "x == open")
        sheet.set_row(2, options={"hidden": True})
    (grid,) = _read(result.getvalue()).grids
    assert [row.is_hidden for row in grid.rows] == [False, False, True, False]
