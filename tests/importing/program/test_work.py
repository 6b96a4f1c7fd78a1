"""What a row asks for: how much, of whom, and what was taken for granted about it."""

from decimal import Decimal

import pytest

from planner.domain.problem import Severity
from planner.domain.work import WorkKind
from planner.importing.program.needs import ANSWER_FOR_IT, TO_BE_NAMED
from planner.workbook.schema import PersonRow, PoolRow, RequirementRow, TaskRow
from tests.importing.imports import imported, rows, said

PEOPLE = """
    Name      | Role     | Capacity (%)
    Ana Silva | Engineer | 100
    Bo Li     | Engineer | 100
    Cy Osei   | Tester   | 80
"""


def the_task(result):
    (task,) = rows(result, TaskRow)
    return task


def planned(titles, *cells, **how):
    row = " | ".join(cells)
    return imported(f"Task | {titles}\nBuild the thing | {row}", PEOPLE, **how)


def test_effort_is_the_work_of_one():
    task = the_task(planned("Effort (days) | Assigned to", "8", "Cy Osei"))

    assert (task.effort, task.skill, task.heads) == (Decimal(8), "Tester", 1)
    assert task.people_as_sent == ("Cy Osei",)


def test_effort_is_shared_out_evenly_among_people_of_one_role():
    result = planned("Effort (days) | Assigned to", "8", "Ana Silva; Bo Li")
    task = the_task(result)

    assert (task.effort, task.heads, task.skill) == (Decimal(4), 2, "Engineer")
    assert any("shared out evenly among 2" in one for one in said(result, Severity.ASSUMPTION))


def test_people_of_two_roles_are_two_requirements():
    result = planned("Effort (days) | Assigned to", "8", "Ana Silva; Cy Osei")
    (other,) = rows(result, RequirementRow)

    assert (the_task(result).skill, other.skill) == ("Engineer", "Tester")
    assert other.effort == Decimal(4)


def test_a_duration_is_the_work_of_each():
    task = the_task(planned("Duration (days) | Assigned to", "8", "Ana Silva; Bo Li"))

    assert (task.effort, task.heads) == (Decimal(8), 2)


def test_effort_over_a_longer_duration_makes_a_share():
    task = the_task(planned("Effort (days) | Duration (days) | Assigned to", "5", "10", "Cy Osei"))

    assert (task.effort, task.share) == (Decimal(5), 50)


def test_a_share_beside_a_name_counts():
    task = the_task(planned("Duration (days) | Assigned to", "10", "Cy Osei (50%)"))

    assert (task.effort, task.share) == (Decimal(5), 50)


def test_a_role_without_a_name_is_asked_for():
    task = the_task(planned("Effort (days) | Role", "8", "Tester"))

    assert (task.skill, task.resource, task.people_as_sent) == ("Tester", None, ())


def test_heads_beyond_those_named_are_to_be_found():
    result = planned("Effort (days) | Heads | Assigned to", "9", "3", "Ana Silva; Cy Osei")
    pool = next(row for row in rows(result, PoolRow) if row.id == TO_BE_NAMED)

    assert pool.units == 1
    assert any("heads are not named" in one for one in said(result))


@pytest.mark.parametrize(
    ("titles", "cells"),
    [
        ("Duration (days)", ("0",)),
        ("Milestone | Start", ("yes", "2027-03-01")),
        ("Type | Start", ("Milestone", "2027-03-01")),
    ],
)
def test_milestones(titles, cells):
    assert the_task(planned(titles, *cells)).duration == 0


def test_nobody_named_takes_its_time_and_needs_nobody():
    result = planned("Duration (days)", "8")
    task = the_task(result)

    assert (task.duration, task.kind, task.skill, task.resource) == (8, WorkKind.DURATION, None, None)
    assert any("needs nobody" in one for one in said(result, Severity.ASSUMPTION))


def test_dates_say_how_long_it_is_where_nothing_else_does():
    task = the_task(planned("Start | Finish | Assigned to", "2027-03-01", "2027-03-12", "Cy Osei"))

    assert task.effort == Decimal(10)


def test_a_placeholder_becomes_a_pool_and_no_failure():
    result = planned("Effort (days) | Assigned to", "8", "Dev 2")

    assert [(row.id, row.units) for row in rows(result, PoolRow)] == [("Dev", 1)]
    assert result.program is not None


def test_whether_owners_do_the_work_is_asked_and_the_answer_counts():
    titles, cells = "Effort (days) | Owner", ("8", "Cy Osei")
    result = planned(titles, *cells)
    (question,) = [one for one in result.questions if one.id.startswith("who works")]
    answered = planned(titles, *cells, answers={question.id: ANSWER_FOR_IT})

    assert the_task(result).skill == "Tester"
    assert the_task(answered).skill is None


@pytest.mark.parametrize("cell", ['"-"', '"#N/A"', "#N/A"])
def test_a_size_that_says_nothing_is_a_problem_of_its_own_cell(cell):
    result = planned("Effort (days) | Assigned to", cell, "Cy Osei")

    assert any(one.startswith("plan.xlsx, Sheet1!B2:") for one in said(result, Severity.PROBLEM))


def test_what_is_less_than_can_be_planned_is_rounded_up_and_said():
    result = planned("Effort (h) | Assigned to", "0.01", "Cy Osei")

    assert the_task(result).effort == Decimal("0.01")
    assert any("0.01 days" in one for one in said(result, Severity.ASSUMPTION))


def test_a_word_for_the_kind_of_work_counts():
    task = the_task(planned("Type | Duration (days) | Assigned to", "Fixed duration", "10", "Cy Osei"))

    assert (task.kind, task.duration, task.skill) == (WorkKind.DURATION, 10, "Tester")


def test_names_nobody_lists_become_people():
    result = imported("Task | Effort (days) | Assigned to\nBuild | 8 | Dee Moss")

    assert [row.id for row in rows(result, PersonRow)] == ["Dee Moss"]
    assert the_task(result).resource == "Dee Moss"
