"""Facts keep where they come from and gather what was assumed."""

from planner.domain.source import Source
from planner.importing.program.fact import Fact, assumed, cell_for
from planner.workbook.grid import Cell, CellType

PLACE = Source(file="plan.xlsx", sheet="Plan", cell="D4", text="2 wks")


def test_assumptions_are_gathered():
    fact = Fact(value=2, source=PLACE).with_value(10, "weeks of five days").with_value(5, "shared by two")

    assert fact.value == 5
    assert fact.source.assumption == "weeks of five days and shared by two"
    assert fact.source.cell == "D4"


def test_what_no_cell_says_is_assumed():
    fact = assumed(100, PLACE, "it is reported as done")

    assert fact.source.assumption == "it is reported as done"
    assert not fact.is_faulty


def test_a_cell_stands_for_each_fact():
    cell = Cell(4, CellType.TEXT, "2 wks")

    assert cell_for(Fact(value=10, source=PLACE, cell=cell)) is cell
    assert cell_for(Fact(value=10, source=PLACE)).text == "2 wks"
