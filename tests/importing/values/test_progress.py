"""How much is done."""

import pytest

from planner.importing.values.progress import read_progress
from planner.importing.values.reading import DoubtKind
from planner.workbook.grid import Cell, CellType
from tests.importing.values.outcome import NO_VALUES, asked, fault_of, noted, number, percent, sure


@pytest.mark.parametrize("cell", ["50%", "50 %", "50 % done", "50 percent", "50 % erledigt", percent(0.5)])
def test_percentages_are_sure(cell):
    assert sure(read_progress(cell)) == 50


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("0.5", 50),
        ("0,75", 75),
        ("50", 50),
        ("100", 100),
        ("3/5", 60),
        ("3 of 5", 60),
        ("3 von 5", 60),
        ("5 of 5", 100),
        ("done", 100),
        ("Complete", 100),
        ("erledigt", 100),
        ("terminé", 100),
        ("完了", 100),
        ("✔", 100),
        ("x", 100),
        ("not started", 0),
        ("offen", 0),
        ("12.5%", 13),
        (number(0.5), 50),
        (number(80), 80),
        (percent(0.333), 33),
        (Cell(1, CellType.TRUTH, True), 100),
        (Cell(1, CellType.TRUTH, False), 0),
    ],
)
def test_what_is_taken_for_granted_is_noted(cell, expected):
    assert noted(read_progress(cell)) == expected


def test_one_is_all_or_a_hundredth():
    kind, choices = asked(read_progress(number(1)))
    assert kind is DoubtKind.UNIT
    assert choices == {"parts of one": 100, "percent": 1}
    assert noted(read_progress(number(1), column_max=1)) == 100
    assert noted(read_progress(number(1), column_max=100)) == 1
    assert sure(read_progress(number(0))) == 0


@pytest.mark.parametrize(
    "written", ["101", "-5%", "120%", "in progress", "blocked", "6/5", "1/0", "TBD", "late", "2027-01-01"]
)
def test_other_texts_are_faults(written):
    fault_of(read_progress(written))


@pytest.mark.parametrize(
    "cell", [*NO_VALUES, Cell(1, CellType.DATE, "2027-01-02"), number(-1), number(101), percent(1.5)]
)
def test_cells_of_other_kinds_are_faults(cell):
    fault_of(read_progress(cell))
