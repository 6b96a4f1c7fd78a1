"""Whatever stands in the cells, reading ends in a program or in problems, never in an exception."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.problem import Severity
from planner.planning.review import review
from planner.workbook.cells import read_grids
from planner.workbook.findings import Findings
from planner.workbook.folder import KNOWN_SHEETS
from planner.workbook.grid import Cell, CellType, Grid, GridFile, GridRow, Scalar
from planner.workbook.read import reading_of
from planner.workbook.schema import SHEETS, ProgramRow
from planner.workbook.schema.column import SheetRow, columns_of
from planner.workbook.write import write_program
from tests.workbook.good_workbook import FILE, write_good
from tests.workbook.reading import read_here

MANY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))

IDS = ["A", "B", "P", "Q", "dev:2; test", "A; B", "AFS+2", "main", "work", "Ana", "Ana @ work", "own", "EXAMPLE"]
WORDS = ["yes", "no", "effort", "duration", "support", "must do", "may do", "SS", "capex", "net value", "Mon-Fri", "DE"]
KINDS = ["hire", "add leave", "pin", "scale effort", "change fund"]
TEXTS = ["", " ", "=1+1", "2027-01-04", "2027-02", "80%", "0", "ü\n; ;"]

Content = tuple[CellType, Scalar]

text_cells = st.tuples(st.just(CellType.TEXT), st.sampled_from([*IDS, *WORDS, *KINDS, *TEXTS]))
number_cells = st.tuples(
    st.sampled_from([CellType.NUMBER, CellType.PERCENT]),
    st.sampled_from([0, 1, 2, 5, -1, 0.5, 1.1, 0.8, 100, 1e13, 46000]),
)
date_cells = st.tuples(st.just(CellType.DATE), st.dates(date(2026, 12, 1), date(2027, 3, 1)).map(date.isoformat))
odd_cells: st.SearchStrategy[Content] = st.sampled_from(
    [
        (CellType.TRUTH, True),
        (CellType.ERROR, "#REF!"),
        (CellType.FORMULA, "=A1"),
        (CellType.MOMENT, "2027-01-04 08:00"),
        (CellType.DATE, "1900-01-01"),
    ]
)
values: st.SearchStrategy[Content] = text_cells | number_cells | date_cells | odd_cells


@st.composite
def grids(draw: st.DrawFn, row_type: type[SheetRow]) -> Grid:
    """Draw rows of anything below the right header."""
    columns = columns_of(row_type)
    header = GridRow(1, tuple(Cell(n, CellType.TEXT, c.title) for n, c in enumerate(columns, start=1)))
    rows = [header]
    for number in range(draw(st.integers(0, 3))):
        filled = draw(st.dictionaries(st.integers(1, len(columns) + 1), values, max_size=8))
        for n, column in enumerate(columns, start=1):
            if column.is_required:
                filled.setdefault(n, draw(values))
        rows.append(GridRow(number + 2, tuple(Cell(n, *filled[n]) for n in sorted(filled))))
    return Grid(row_type.sheet, tuple(rows))


@st.composite
def program_grids(draw: st.DrawFn) -> Grid:
    """Draw sheet Program, mostly right."""
    right = {
        "name": (CellType.TEXT, "Test"),
        "first": (CellType.DATE, "2027-01-04"),
        "last": (CellType.DATE, "2027-02-26"),
    }
    right["status_date"] = (CellType.DATE, "2027-01-04")
    rows = []
    for number, column in enumerate(columns_of(ProgramRow), start=2):
        label = Cell(1, CellType.TEXT, column.title)
        content = right[column.field] if column.field in right else draw(values)
        rows.append(GridRow(number, (label, Cell(2, *content))))
    return Grid(ProgramRow.sheet, tuple(rows))


@st.composite
def files(draw: st.DrawFn) -> GridFile:
    """Draw a workbook with all sheets."""
    others = [draw(grids(row_type)) for row_type in SHEETS if row_type is not ProgramRow]
    return GridFile("any.xlsx", (draw(program_grids()), *others))


@cache
def good_file() -> GridFile:
    """Read the good workbook once."""
    with TemporaryDirectory() as folder:
        return read_grids(FILE, write_good(Path(folder)).read_bytes(), KNOWN_SHEETS)


@st.composite
def spoilt_files(draw: st.DrawFn) -> GridFile:
    """Draw the good workbook with anything in a few of its cells."""
    grids = list(good_file().grids)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(grids) - 1))
        if len(grids[at].rows) > 1:
            row = draw(st.integers(1, len(grids[at].rows) - 1))
            grids[at] = _with_cell(grids[at], row, draw(st.integers(1, len(grids[at].rows[0].cells))), draw(values))
    return replace(good_file(), grids=tuple(grids))


def _with_cell(grid: Grid, row: int, column: int, content: Content) -> Grid:
    old = grid.rows[row]
    cells = {cell.column: cell for cell in old.cells} | {column: Cell(column, *content)}
    new = GridRow(old.number, tuple(cells[n] for n in sorted(cells)))
    return replace(grid, rows=(*grid.rows[:row], new, *grid.rows[row + 1 :]))


@MANY
@given(st.lists(files(), min_size=1, max_size=2) | spoilt_files().map(lambda file: [file]))
def test_any_cells_end_in_a_program_or_in_problems(drawn: list[GridFile]) -> None:
    reading = reading_of(drawn, (), Findings())
    is_blocked = any(problem.severity is Severity.PROBLEM for problem in reading.problems)
    assert (reading.program is None) == is_blocked
    assert all(str(problem) for problem in reading.problems)
    if reading.program is not None:
        list(review(reading.program))


@MANY
@given(spoilt_files())
def test_what_is_read_can_be_written_and_read_again(file: GridFile) -> None:
    reading = reading_of([file], (), Findings())
    if reading.program is None:
        return
    with TemporaryDirectory() as folder:
        write_program(Path(folder) / FILE, reading.program, reading.scenarios)
        again = read_here(Path(folder) / FILE)
    assert again.program == reading.program
    assert again.scenarios == reading.scenarios
