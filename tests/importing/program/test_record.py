"""A record says each value without doubts, and what is to say of it once."""

from datetime import date

import pytest

from planner.importing.fields import Field
from planner.importing.program.record import records
from planner.workbook.findings import Findings
from tests.importing.imports import understood

PLAN = "Task | Start | Finish | Effort (days)\nDesign | {} | 2027-03-12 | 5\nBuild | 2027-03-15 | 2027-03-19 | 8"


def the_record(cell):
    file, findings = understood(PLAN.format(cell)), Findings()
    return next(records(file, file.tables[0], findings)), findings


def test_a_value_with_its_cell():
    record, findings = the_record("2027-03-01")
    fact = record.fact(Field.START)

    assert (fact.value, fact.source.cell, fact.source.text) == (date(2027, 3, 1), "B2", "2027-03-01")
    assert findings.all == ()


@pytest.mark.parametrize("cell", ["#REF!", "=A1", "2027-02-29x"])
def test_a_cell_that_cannot_be_read_is_a_problem_said_once(cell):
    record, findings = the_record(cell)

    assert record.fact(Field.START).is_faulty
    assert record.fact(Field.START).is_faulty
    assert len(findings.all) == 1
    assert findings.all[0].source.cell == "B2"


def test_a_placeholder_is_open_and_no_fault():
    record, findings = the_record("TBD")

    assert record.fact(Field.START) is None
    assert "still open" in findings.all[0].what
    assert not findings.block


def test_a_blank_cell_says_nothing():
    record, findings = the_record("")

    assert record.fact(Field.START) is None
    assert not record.says(Field.START)
    assert findings.all == ()


def test_an_assumption_goes_with_the_value():
    record, findings = the_record("46447")

    assert record.fact(Field.START).value == date(2027, 3, 1)
    assert "46447" in record.fact(Field.START).source.assumption
    assert len(findings.all) == 1


def test_a_drawn_plan_says_its_span():
    file = understood("Task | Jan 2027 | Feb 2027 | Mar 2027\nDesign | [00B050] | [00B050] |\nBuild | | | [00B050]")
    first, last = next(records(file, file.tables[0], Findings())).span()

    assert (first.value, last.value) == (date(2027, 1, 1), date(2027, 2, 28))
