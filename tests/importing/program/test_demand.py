"""Roles by month."""

from datetime import date
from decimal import Decimal

import pytest

from planner.importing.fields import Shape
from planner.importing.program.grid_unit import DAYS, FTE
from planner.workbook.schema import DemandRow
from tests.importing.grids import a_grid
from tests.importing.imports import imported as imported_grids
from tests.importing.imports import rows as rows_of
from tests.importing.program.sheets import PLAN, a_file, imported

_FIRSTS = [date(2027, month, 1) for month in range(2, 7)]


def test_levels_of_a_skill_are_told_apart():
    rows = [["Skill", "Skill level", *_FIRSTS], ["care", 1, 1, 1, 2, 2, 1], ["care", 2, 1, 2, 2, 2, 1]]
    result = imported(a_file("plan.xlsx", Plan=PLAN, **{"Headcount FTE": rows}), shape=Shape.DEMAND)
    assert result.program is not None, list(map(str, result.problems))
    needs = [(task.month, task.modes[0].requirements[0].level) for task in result.program.tasks if task.month]
    assert sorted(needs) == [(month, level) for month in _FIRSTS for level in (1, 2)]


MONTHS = """
    Role     | Jan 2027 | Feb 2027 | Mar 2027
    Engineer | 20       | 10       | 23
    Tester   | 5        | 0        | 4
"""


def fte(result):
    return {(row.skill, row.month.month): row.fte for row in rows_of(result, DemandRow)}


def demand(drawn=MONTHS, *, name="Demand", answer=None):
    answers = {} if answer is None else {f"numbers of {name}": answer}
    return imported_grids(a_grid(drawn, name=name), answers=answers)


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

    assert rows_of(result, DemandRow) == []


def test_two_quarters_are_enough():
    result = demand("Role | Q2 2027 | Q3 2027\nEngineer | 2 | 1\nTester | 1 | 1", name="Demand FTE")

    assert {month: number for (role, month), number in fte(result).items() if role == "Engineer"} == {
        **dict.fromkeys((4, 5, 6), 2),
        **dict.fromkeys((7, 8, 9), 1),
    }
