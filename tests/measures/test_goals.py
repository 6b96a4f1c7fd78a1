"""The value of each goal of a small plan, reckoned by hand."""

from decimal import Decimal

import pytest

from planner.domain.goals import GoalKind
from planner.domain.people import Leave
from planner.domain.plan import baseline_of
from planner.domain.project import SelectionRule
from planner.domain.work import Cost, WorkKind
from planner.measures.goals import measure
from planner.measures.steadiness import project_weeks
from tests.builders import (
    a_mode,
    a_person,
    a_plan,
    a_pool,
    a_program,
    a_project,
    a_requirement,
    a_scheduled,
    a_task,
    an_assignment,
    day,
)

BUILD = a_mode("M", a_requirement("R", effort=3), costs=(Cost(amount=Decimal(50)),))
CARE = a_mode("M", a_requirement("R", effort=None, share=50), kind=WorkKind.SUPPORT, duration=4)
PROGRAM = a_program(
    a_task("A", BUILD, due=day(1)),
    a_task("B", CARE, project="Q"),
    projects=(
        a_project("P", benefit=Decimal(1000), due=day(9), cost_of_delay=Decimal(100)),
        a_project("Q", due=day(4), selection=SelectionRule.MAY),
        a_project("X", benefit=Decimal(9), selection=SelectionRule.MAY),
    ),
    people=(
        a_person("Ana", rate=Decimal(200), leave=(Leave(first=day(5), last=day(9)),)),
        a_person("Ben", rate=Decimal(100), capacity=50),
    ),
    pools=(a_pool("Bench", skills=("dev",)),),
    unmet_support_price=Decimal(10),
)
PLAN = a_plan(
    a_scheduled("A", 1, 4, an_assignment("Ana", 1, 4, price=200)),
    a_scheduled("B", 3, 7, an_assignment("Ana", 3, 5, rate=50, price=200)),
    selected=("P", "Q"),
)


@pytest.mark.parametrize(
    ("goal", "value"),
    [
        (GoalKind.NET_VALUE, "959.6"),
        (GoalKind.LEFT_OUT, "1"),
        (GoalKind.UNMET_SUPPORT, "1"),
        (GoalKind.COST, "850"),
        (GoalKind.STEADINESS, "4"),
        (GoalKind.MAKESPAN, "7"),
        (GoalKind.TOTAL_DELAY, "2"),
        (GoalKind.WEIGHTED_TARDINESS, "40.4"),
        (GoalKind.FAIR_LOAD, "800"),
        (GoalKind.ALL_IN_MONEY, "99.6"),
    ],
)
def test_goals_by_hand(goal, value):
    assert measure(PROGRAM, PLAN, goal) == Decimal(value)


def test_every_goal_is_measured():
    for goal in GoalKind:
        assert measure(PROGRAM, PLAN, goal).is_finite()


def test_least_change_counts_against_the_baseline_if_there_is_one():
    moved = a_plan(PLAN.tasks[0], a_scheduled("B", 4, 8), selected=("P", "Q"))
    assert measure(PROGRAM, moved, GoalKind.LEAST_CHANGE) == 0
    assert measure(PROGRAM, moved, GoalKind.LEAST_CHANGE, baseline=baseline_of(PLAN)) == 1
    assert measure(PROGRAM, PLAN, GoalKind.LEAST_CHANGE, baseline=baseline_of(PLAN)) == 0


def test_an_empty_plan_takes_no_time():
    assert measure(PROGRAM, a_plan(selected=()), GoalKind.MAKESPAN) == 0


def test_projects_per_week_are_counted_once_and_pools_not_at_all():
    rows = (
        a_scheduled("A", 1, 7, an_assignment("Ana", 1, 3), an_assignment("Bench", 1, 7)),
        a_scheduled("B", 3, 7, an_assignment("Ana", 3, 7, rate=50)),
    )
    weeks = project_weeks(PROGRAM, a_plan(*rows, selected=("P", "Q")))
    assert weeks == {("Ana", "P", day(0)), ("Ana", "Q", day(0)), ("Ana", "Q", day(5))}


@pytest.mark.parametrize(("given", "peak"), [("0.5", 100), ("0.501", 101), ("0.5004", 101), ("5", 1000)])
def test_the_highest_load_is_rounded_up_to_a_tenth_of_a_percent(given, peak):
    work = an_assignment("Ana", 0, 5, person_days=given)
    assert measure(PROGRAM, a_plan(a_scheduled("A", 0, 5, work)), GoalKind.FAIR_LOAD) == peak
