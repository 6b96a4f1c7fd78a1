"""Tardiness: working days after a due date, and what they cost."""

from datetime import date
from decimal import Decimal

import pytest

from planner.domain.project import SelectionRule
from planner.measures.tardiness import all_tardiness, cost_of_delay, days_late, project_end, project_start
from tests.builders import a_plan, a_program, a_project, a_scheduled, a_task, day

SATURDAY = date(2027, 1, 9)


@pytest.mark.parametrize(
    ("due", "end", "late"),
    [(day(3), 4, 0), (day(3), 5, 1), (day(3), 2, 0), (SATURDAY, 5, 0), (SATURDAY, 6, 1), (day(4), 6, 1)],
)
def test_days_late_are_working_days_after_the_due_date(due, end, late):
    assert days_late(a_program(), due, day(end)) == late


def test_tasks_and_projects_are_late_at_the_projects_rate():
    program = a_program(
        a_task("A", due=day(0)),
        a_task("B"),
        projects=(a_project("P", due=day(3), cost_of_delay=Decimal(500)),),
    )
    plan = a_plan(a_scheduled("A", 1, 3), a_scheduled("B", 5, 8))
    rows = [(row.task or "", row.days, int(row.cost)) for row in all_tardiness(program, plan)]
    assert rows == [("", 4, 400), ("A", 2, 200)]
    assert cost_of_delay(program, plan) == 600
    assert project_start(program, plan, program.projects[0].id) == day(1)
    assert project_end(program, plan, program.projects[0].id) == day(8)


def test_a_blank_cost_of_delay_is_one_a_week():
    program = a_program(a_task("A"), projects=(a_project("P", due=day(0)),))
    assert cost_of_delay(program, a_plan(a_scheduled("A", 5, 6))) == 1


def test_projects_left_out_are_never_late():
    program = a_program(a_task("A", due=day(0)), projects=(a_project("P", selection=SelectionRule.MAY, due=day(0)),))
    assert list(all_tardiness(program, a_plan(selected=()))) == []
    assert project_end(program, a_plan(selected=()), program.projects[0].id) is None
