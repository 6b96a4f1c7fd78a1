"""What lists of tasks can say of a program, and what they cannot."""

from decimal import Decimal

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.money import Fund
from planner.domain.project import SelectionRule
from planner.domain.units import OPEX
from planner.domain.work import Cost, Pins, Progress, WorkKind
from planner.solver.instance.program import compile_program
from planner.solver.search.activity_list.fits import is_plain
from planner.solver.search.compiled.fill_purses import fill_purses
from planner.solver.search.compiled.flatten import flatten
from tests.builders import (
    a_fund,
    a_link,
    a_mode,
    a_person,
    a_pool,
    a_program,
    a_project,
    a_requirement,
    a_task,
    day,
)

MAKESPAN = (Goal(kind=GoalKind.MAKESPAN),)


def a_plain_mode(**more):
    need = a_requirement(resource="Q", effort=None)
    return a_mode("M", need, kind=WorkKind.DURATION, duration=2, **more)


def is_said_by_lists(*tasks, stated_goals=MAKESPAN, **more):
    tasks = tasks or (a_task("A", a_plain_mode()), a_task("B", a_plain_mode()))
    program = a_program(*tasks, stated_goals=stated_goals, **{"pools": [a_pool("Q")], **more})
    instance = compile_program(program)
    return is_plain(instance, flatten(instance), fill_purses(instance))


def test_fixed_durations_on_pools_can_be_said():
    assert is_said_by_lists(dependencies=(a_link("A", "B", lag=1),))


@pytest.mark.parametrize(
    "task",
    [
        a_task("A", a_plain_mode(), progress=Progress(started=day(0), finished=day(1))),
        a_task("A", a_plain_mode(), pins=Pins(start=day(1))),
        a_task("A", a_mode("M", a_requirement(effort=2))),
        a_task("A", a_mode("M", a_requirement(effort=None), kind=WorkKind.DURATION, duration=2)),
    ],
    ids=["done", "pinned", "effort", "a person's"],
)
def test_other_tasks_cannot_be_said(task):
    assert not is_said_by_lists(task, people=[a_person()])


@pytest.mark.parametrize(
    "more",
    [
        {"dependencies": (a_link("A", "B", kind="SS"),)},
        {"dependencies": (a_link("A", "B", kind="FF"),)},
        {"projects": [a_project("P", selection=SelectionRule.MAY)]},
        {"projects": [a_project("P", budget_cap=Decimal(10))]},
        {"stated_goals": (Goal(kind=GoalKind.COST),)},
    ],
    ids=["start to start", "finish to finish", "may be left out", "cap", "cost"],
)
def test_other_rules_and_goals_cannot_be_said(more):
    assert not is_said_by_lists(**more)


def a_costly_task():
    return a_task("A", a_plain_mode(costs=(Cost(amount=Decimal(5), category=OPEX),)))


@pytest.mark.parametrize(
    ("funds", "can"),
    [
        ([a_fund("F")], True),
        ([a_fund("F", days=(0, 4))], False),
        ([a_fund("F", projects=frozenset({"Other"})), a_fund("G")], False),
    ],
    ids=["always", "lapses", "another project's"],
)
def test_money_can_be_said_if_dates_do_not_matter(funds: list[Fund], can):
    projects = [a_project("P"), a_project("Other")]
    assert is_said_by_lists(a_costly_task(), funds=funds, projects=projects) is can
