"""Capacities and rates as the program workbook wants them."""

from decimal import Decimal

from planner.domain.problem import Severity
from planner.workbook.schema import PersonRow
from tests.importing.grids import a_grid
from tests.importing.imports import imported, rows, said


def people(title, cell):
    drawn = f"Name | Role | {title}\nAna Silva | Engineer | {cell}\nBo Li | Tester | 100"
    return imported(a_grid(drawn, name="People"))


def test_a_share_stands_for_a_capacity_where_there_is_none():
    assert rows(people("Allocation %", "60"), PersonRow)[0].capacity == 60


def test_an_hourly_rate_is_eight_times_as_much_a_day():
    assert rows(people("Hourly rate (EUR)", "95"), PersonRow)[0].rate == Decimal(760)


def test_a_negative_rate_is_a_problem_of_its_cell():
    assert any("People!C2" in one for one in said(people("Day rate", "-95"), Severity.PROBLEM))


def test_how_much_time_was_taken_as_a_day_is_said_once_a_sheet():
    result = imported("Task | Effort\nDesign | 16 h\nBuild | 8 h\nTest | 2 months\nTrain | 3 days")

    found = [one for one in said(result, Severity.ASSUMPTION) if "were taken as" in one]
    assert found == [
        "plan.xlsx, Sheet1!B2: 8 hours were taken as a working day.",
        "plan.xlsx, Sheet1!B4: 20 working days were taken as a month.",
    ]
