"""Raw cells, and how they travel from the child."""

from datetime import date, datetime, time, timedelta

import pytest

from planner.workbook.child import pack, unpack
from planner.workbook.grid import (
    PLAIN_LOOK,
    Area,
    Cell,
    CellType,
    Grid,
    GridFile,
    GridRow,
    Look,
    Paint,
    cell_name,
    cell_of,
)


@pytest.mark.parametrize(
    ("value", "kind", "kept"),
    [
        (True, CellType.TRUTH, True),
        (7, CellType.NUMBER, 7),
        (7.5, CellType.NUMBER, 7.5),
        (float("inf"), CellType.ERROR, "#NUM!"),
        (float("nan"), CellType.ERROR, "#NUM!"),
        (-(10**400), CellType.ERROR, "#NUM!"),
        ("x", CellType.TEXT, "x"),
        (datetime(2027, 1, 4), CellType.DATE, "2027-01-04"),  # noqa: DTZ001
        (date(2027, 1, 4), CellType.DATE, "2027-01-04"),
        (datetime(2027, 1, 4, 8, 30), CellType.MOMENT, "2027-01-04 08:30"),  # noqa: DTZ001
        (time(8, 30), CellType.MOMENT, "08:30:00"),
        (timedelta(hours=30), CellType.MOMENT, "1 day, 6:00:00"),
    ],
)
def test_values_keep_their_type(value: object, kind: CellType, kept: object) -> None:
    assert cell_of(3, value) == Cell(3, kind, kept)  # type: ignore[arg-type]


def test_errors_and_percentages_are_told_by_the_library() -> None:
    assert cell_of(1, "#REF!", is_error=True) == Cell(1, CellType.ERROR, "#REF!")
    assert cell_of(1, 0.25, is_percent=True) == Cell(1, CellType.PERCENT, 0.25)
    assert cell_of(1, "25 %", is_percent=True) == Cell(1, CellType.TEXT, "25 %")


@pytest.mark.parametrize(("column", "row", "name"), [(1, 1, "A1"), (26, 2, "Z2"), (27, 3, "AA3"), (703, 4, "AAA4")])
def test_cell_names(column: int, row: int, name: str) -> None:
    assert cell_name(column, row) == name


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (Cell(1, CellType.TRUTH, True), "TRUE"),
        (Cell(1, CellType.PERCENT, 0.29), "29%"),
        (Cell(1, CellType.NUMBER, 0.1 + 0.2), "0.3"),
        (Cell(1, CellType.NUMBER, 7), "7"),
        (Cell(1, CellType.DATE, "2027-01-04"), "2027-01-04"),
    ],
)
def test_cells_show_what_their_sender_sees(cell: Cell, text: str) -> None:
    assert cell.text == text


def test_files_travel_unchanged() -> None:
    cells = (
        Cell(1, CellType.TEXT, "a\nb “ü” \N{GRINNING FACE}", 1),
        Cell(4, CellType.TRUTH, True),
        Cell(5, CellType.NUMBER, 1.5),
        Cell(6, CellType.NUMBER, 10**17),
    )
    tasks = Grid(
        "Tasks",
        (GridRow(3, cells, True, 2), GridRow(9, cells[:1]), GridRow(10, ())),
        "the rest",
        (Area(3, 1, 4, 2),),
        (2, 7),
        True,
        (Paint(3, 2, 3, "FFC000"),),
    )
    looks = (PLAIN_LOOK, Look(True, True, True, 2, "FFC000", '0 "d"'))
    file = GridFile(
        "p.xlsx", (tasks, Grid("People", ())), "broken", "mend it", looks, (("", "odd"), ("Tasks!A3", "very odd"))
    )
    line = pack(file)
    assert "\n" not in line
    assert unpack(line) == file
    assert [type(cell.value) for cell in unpack(line).grids[0].rows[0].cells] == [str, bool, float, int]
