"""Shares of a person's time in a cell."""

from decimal import Decimal

import pytest

from planner.importing.values.reading import Conventions, DoubtKind
from planner.importing.values.shares import read_share
from planner.workbook.grid import Cell, CellType
from tests.importing.values.outcome import NO_VALUES, asked, fault_of, noted, number, percent, sure, text


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("25 %", 25),
        ("50%", 50),
        ("100 %", 100),
        ("0", 0),
        ("0%", 0),
        ("200%", 200),
        ("50,0 %", 50),
        ("75 Prozent", 75),
        ("50\u00a0%", 50),
    ],
)
def test_percentages_are_sure(written, expected):
    assert sure(read_share(written)) == expected
    assert sure(read_share(text(written))) == expected


def test_a_number_shown_as_a_percentage_is_sure():
    assert sure(read_share(percent(0.25))) == 25
    assert sure(read_share(percent(1))) == 100


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("0.25", 25),
        ("0,5", 50),
        ("1,5", 150),
        ("50", 50),
        ("150", 150),
        ("1/2", 50),
        ("3/4", 75),
        ("½", 50),
        ("0.5 FTE", 50),
        ("FTE 0,5", 50),
        ("1.0 VZÄ", 100),
        ("0,8 ETP", 80),
        ("0.5人", 50),
        ("full-time", 100),
        ("Vollzeit", 100),
        ("temps plein", 100),
        ("tiempo completo", 100),
        ("tempo integral", 100),
        ("heltid", 100),
        ("専任", 100),
        ("halbtags", 50),
        ("half time", 50),
        ("mi-temps", 50),
        ("media jornada", 50),
        ("meio período", 50),
        ("halv stilling", 50),
        ("2 Tage/Woche", 40),
        ("2 d/w", 40),
        ("2 days per week", 40),
        ("20h/week", 50),
        ("4h/day", 50),
        ("4 Std. pro Tag", 50),
        ("2 jours par semaine", 40),
        ("2.5 %", 5),
        ("33%", 35),
        ("2%", 5),
        ("12,5 %", 15),
    ],
)
def test_what_is_taken_for_granted_is_noted(written, expected):
    assert noted(read_share(written)) == expected


@pytest.mark.parametrize("cell", ["1", "1.0", number(1), number(1.0)])
def test_one_is_all_or_a_hundredth(cell):
    kind, choices = asked(read_share(cell))
    assert kind is DoubtKind.UNIT
    assert choices == {"parts of one": 100, "percent": 1}
    assert noted(read_share(cell, column_max=1)) == 100
    assert noted(read_share(cell, column_max=100, step=1)) == 1


@pytest.mark.parametrize(("column_max", "expected"), [(1, 50), (1.5, 50), (2, 50), (100, 1)])
def test_the_largest_of_a_column_tells_parts_from_percent(column_max, expected):
    assert noted(read_share(number(0.5), column_max=column_max, step=1)) == expected


def test_steps_can_be_finer():
    assert noted(read_share(percent(0.333), step=1)) == 33
    assert sure(read_share("33%", step=1)) == 33


def test_a_week_is_as_long_as_the_convention_says():
    assert noted(read_share("2 days/week", Conventions(days_per_week=Decimal(4)))) == 50


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("250%", "from 0% to 200%"),
        ("-5%", "from 0% to 200%"),
        ("500", "from 0% to 200%"),
        ("40-60%", "share of a person's time is expected"),
        ("Teilzeit", "does not say how much"),
        ("part-time", "does not say how much"),
        ("TBD", "placeholder"),
        ("Ana", "share of a person's time is expected"),
        ("1/0", "share of a person's time is expected"),
        ("5 days", "share of a person's time is expected"),
    ],
)
def test_other_texts_are_faults(written, says):
    assert says in fault_of(read_share(written))


@pytest.mark.parametrize(
    "cell", [*NO_VALUES, Cell(1, CellType.TRUTH, True), Cell(1, CellType.DATE, "2027-01-02"), number(-1)]
)
def test_cells_of_other_kinds_are_faults(cell):
    fault_of(read_share(cell))
