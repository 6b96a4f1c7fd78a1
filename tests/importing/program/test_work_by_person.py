"""Tasks with a column for each person become work of those."""

from decimal import Decimal

import pytest

from planner.domain.problem import Severity
from planner.workbook.schema import PersonRow, RequirementRow, TaskRow
from tests.importing.grids import a_grid
from tests.importing.imports import imported, rows, said

HEAD = "Task (days) | Ana Silva | Bo Li | Start | Finish"


def planned(*lines, head=HEAD, **how):
    return imported(a_grid("\n".join([head, *lines])), **how)


def work(result):
    """Return the person-days of each person, by task."""
    needs = [(task.id, task) for task in rows(result, TaskRow)] + [(r.task, r) for r in rows(result, RequirementRow)]
    return sorted((task, str(need.resource or need.skill), need.effort) for task, need in needs)


def test_days_of_people_are_requirements_of_each():
    result = planned("Design | 3 | 1.5 | 2027-03-01 | 2027-03-05", "Build | | 5 | 2027-03-08 | 2027-03-12")

    assert work(result) == [
        ("plan-Build", "Bo Li", 5),
        ("plan-Design", "Ana Silva", 3),
        ("plan-Design", "Bo Li", Decimal("1.5")),
    ]
    assert [task.people_as_sent for task in rows(result, TaskRow)] == [("Ana Silva", "Bo Li"), ("Bo Li",)]
    assert [row.id for row in rows(result, PersonRow)] == ["Ana Silva", "Bo Li"]
    assert result.program is not None, said(result)


def test_hours_by_a_title_are_days():
    lines = ("Design | 24 | 4 | 2027-03-01", "Build | 8 | 8 | 2027-03-08")
    result = planned(*lines, head="Task (hours) | Ana Silva | Bo Li | Start")

    assert ("plan-Design", "Ana Silva", 3) in work(result)
    assert ("plan-Design", "Bo Li", Decimal("0.5")) in work(result)


def test_what_bare_numbers_count_is_asked_once():
    lines = ("Design | 3 | 4 | 2027-03-01", "Build | 1 | 2 | 2027-03-08")
    result = planned(*lines, head="Task | Ana Silva | Bo Li | Start")
    (question,) = [one for one in result.questions if one.id.startswith("unit")]
    answered = planned(*lines, head="Task | Ana Silva | Bo Li | Start", answers={question.id: "hours"})

    assert question.cells == 4
    assert ("plan-Design", "Bo Li", Decimal("0.5")) in work(answered)


def test_shares_are_taken_of_the_days_between_the_dates():
    result = planned("Design | 50% | 20% | 2027-03-01 | 2027-03-12", "Build | | 100% | 2027-03-08 | 2027-03-12")

    assert work(result) == [("plan-Build", "Bo Li", 5), ("plan-Design", "Ana Silva", 5), ("plan-Design", "Bo Li", 2)]


def test_shares_without_dates_are_a_problem_of_their_cell():
    result = planned("Design | 50% | | |", "Build | | 100% | 2027-03-08 | 2027-03-12")

    assert any("Sheet1!B2" in one or "Plan!B2" in one for one in said(result, Severity.PROBLEM))


def test_an_effort_that_is_not_the_sum_is_said():
    head = "Task | Effort (days) | Ana Silva | Bo Li"
    result = planned("Design | 9 | 3 | 1", "Build | 5 | | 5", head=head)

    assert ("plan-Design", "Ana Silva", 3) in work(result)
    assert [one for one in said(result) if "sum" in one and "B2" in one]
    assert not [one for one in said(result) if "B3" in one]


def test_roles_that_are_known_are_asked_for():
    people = "Name | Role | Capacity (%)\nAna Silva | Engineer | 100\nBo Li | Tester | 100"
    result = imported(a_grid(f"{HEAD}\nDesign | 3 | 1 | | \nBuild | | 2 | 2027-03-01 |", name="Plan"), people)

    assert {need for _, need, _ in work(result)} == {"Engineer", "Tester"}


@pytest.mark.parametrize("blank", ["", "-", "n/a"])
def test_a_row_without_work_of_people_is_what_the_rest_of_it_says(blank):
    result = planned(f"Wait | {blank} | {blank} | 2027-03-01 | 2027-03-05", "Build | 2 | 2 | 2027-03-08 | 2027-03-12")

    assert next(task.duration for task in rows(result, TaskRow)) == 5
