"""Demand and capacity by period."""

from datetime import date
from decimal import Decimal

import pytest

from planner.domain.problem import Severity
from planner.importing.program.periods import BOOKED, DAYS, FTE
from planner.workbook.schema import CapacityRow, DemandRow, LeaveRow
from tests.importing.grids import a_grid
from tests.importing.imports import imported, rows, said

MONTHS = """
    Role     | Jan 2027 | Feb 2027 | Mar 2027
    Engineer | 20       | 10       | 23
    Tester   | 5        | 0        | 4
"""


def fte(result):
    return {(row.skill, row.month.month): row.fte for row in rows(result, DemandRow)}


def demand(drawn=MONTHS, *, name="Demand", answer=None):
    answers = {} if answer is None else {f"numbers of {name}": answer}
    return imported(a_grid(drawn, name=name), answers=answers)


def test_what_the_numbers_count_is_asked_and_the_answer_counts():
    open_, answered = demand(answer=FTE), demand(answer=DAYS)

    assert fte(open_)["Engineer", 1] == 20
    assert fte(answered)["Engineer", 1] == (Decimal(20) / 21).quantize(Decimal("0.01"))
    assert ("Tester", 2) not in fte(answered)


@pytest.mark.parametrize(("name", "first"), [("Demand (days)", "0.95"), ("Demand FTE", "20"), ("Bedarf in VZÄ", "20")])
def test_a_title_says_what_they_count(name, first):
    result = demand(name=name)

    assert fte(result)["Engineer", 1] == Decimal(first)
    assert not [one for one in result.questions if one.id.startswith("numbers of")]


def test_weeks_are_gathered_into_months():
    result = demand(
        """
        Role     | 2027-02-15 | 2027-02-22 | 2027-03-01 | 2027-03-08
        Engineer | 5          | 5          | 5          | 0
        Tester   | 1          | 0          | 0          | 0
        """,
        answer=DAYS,
    )

    assert fte(result) == {
        ("Engineer", 2): Decimal("0.50"),
        ("Engineer", 3): Decimal("0.22"),
        ("Tester", 2): Decimal("0.05"),
    }


def test_versions_of_one_series_are_no_roles():
    result = demand("Type | Jan 2027 | Feb 2027 | Mar 2027\nPlanned | 1 | 2 | 3\nActual | 1 | 1 | 1")

    assert rows(result, DemandRow) == []


def capacity(cells="100% | 80% | 100%", *, answers=None):
    drawn = f"Person | Jan 2027 | Feb 2027 | Mar 2027\nAna Silva | {cells}\nBo Li | 50% | 50% | 50%"
    return imported(a_grid(drawn, name="Capacity"), answers=answers)


def test_capacity_in_stretches_of_the_same():
    result = capacity()
    bo = [row for row in rows(result, CapacityRow) if row.resource == "Bo Li"]
    ana = [row.capacity for row in rows(result, CapacityRow) if row.resource == "Ana Silva"]

    assert [(row.first, row.last, row.capacity) for row in bo] == [(date(2027, 1, 1), date(2027, 3, 31), 50)]
    assert ana == [100, 80, 100]


def test_letters_are_days_away():
    result = capacity("100% | U | 100%")
    (leave,) = rows(result, LeaveRow)

    assert (leave.person, leave.first, leave.last, leave.reason) == (
        "Ana Silva",
        date(2027, 2, 1),
        date(2027, 2, 28),
        "U",
    )
    assert any('"U"' in one for one in said(result, Severity.ASSUMPTION))


def test_what_people_are_booked_for_is_left_out():
    question = next(one for one in capacity().questions if one.id.startswith("meaning of the numbers"))
    answered = capacity(answers={question.id: BOOKED})

    assert rows(answered, CapacityRow) == []


def test_more_than_two_people_in_one_is_a_problem():
    assert any("Capacity!B2" in one for one in said(capacity("300% | 80% | 100%"), Severity.PROBLEM))
