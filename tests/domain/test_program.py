"""Program: its days, its goals, and what belongs to what."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.project import SelectionRule
from planner.domain.units import CAPEX, OPEX, Category
from tests.builders import MONDAY, a_fund, a_link, a_mode, a_program, a_project, a_task, day

SATURDAY, SUNDAY = date(2027, 1, 9), date(2027, 1, 10)


def test_the_program_begins_and_ends_on_working_days():
    program = replace(a_program(), first=SATURDAY, last=SUNDAY)
    assert program.start == program.end == day(5)
    assert a_program(days=5).end == day(5)


@pytest.mark.parametrize(
    ("status", "now"), [(date(2026, 12, 1), MONDAY), (day(3), day(3)), (SATURDAY, day(5)), (SUNDAY, day(5))]
)
def test_now_is_the_status_date_but_not_before_the_program(status, now):
    assert a_program(status_date=status).now == now


def test_without_benefits_as_few_projects_left_out_as_possible_comes_first():
    may = a_project("P", selection=SelectionRule.MAY)
    stated = (Goal(kind=GoalKind.COST),)
    assert [g.kind for g in a_program(projects=(may,), stated_goals=stated).goals] == [GoalKind.LEFT_OUT, GoalKind.COST]
    assert a_program(projects=(a_project(),), stated_goals=stated).goals == stated
    assert a_program(projects=(replace(may, benefit=Decimal(0)),), stated_goals=stated).goals == stated
    named = (Goal(kind=GoalKind.COST), Goal(kind=GoalKind.LEFT_OUT))
    assert a_program(projects=(may,), stated_goals=named).goals == named


def test_funds_name_categories_and_some_count_no_money():
    licences = Category("licences")
    program = a_program(funds=(a_fund("F"), a_fund("L", category=licences, unit="licences")))
    assert program.funded_categories == {OPEX, licences}
    assert program.counted_categories == {licences}


def test_labour_goes_to_the_modes_category_else_the_projects():
    program = a_program(a_task(), projects=(a_project("P", labour_category=CAPEX),))
    (task,) = program.tasks
    assert program.labour_category(task, task.modes[0]) == CAPEX
    assert program.labour_category(task, a_mode(labour_category=OPEX)) == OPEX


def test_integration_points_are_the_links_between_projects():
    tasks = (a_task("A"), a_task("B"), a_task("C", project="Q"))
    between = a_link("B", "C")
    program = a_program(*tasks, dependencies=(a_link("A", "B"), between))
    assert list(program.integration_points()) == [between]
    assert [task.id for task in program.tasks_by_project[program.projects[0].id]] == ["A", "B"]


def test_a_goal_gives_up_the_larger_tolerance():
    goal = Goal(kind=GoalKind.COST, tolerance=Decimal(5), tolerance_percent=Decimal(10))
    assert goal.slack(Decimal(20)) == 5
    assert goal.slack(Decimal(-200)) == 20
