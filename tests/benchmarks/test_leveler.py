"""The leveler: sound plans, in the rule's own order, and a plain word on what it cannot do."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.leveler.level import level
from benchmarks.leveler.network import network_of, slack_of
from benchmarks.peer import UnsupportedError
from benchmarks.synthetic import synthetic
from planner.checker import check
from planner.domain.ids import ResourceId, TaskId
from planner.domain.people import Leave
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.units import CAPEX
from planner.domain.work import Cost, Pins, WorkKind
from tests.builders import (
    MONDAY,
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

ANA = a_person("Ana")


def effort(name: str, days: int, **more):
    return a_task(name, a_mode("M", a_requirement(effort=days)), **more)


def levelled(program: Program) -> Plan:
    plan = level(program)
    assert plan is not None
    assert list(check(program, plan)) == []
    return plan


def starts(program: Program) -> dict[str, int]:
    plan = levelled(program)
    return {str(task.task): program.working_calendar.count(MONDAY, task.start) for task in plan.tasks}


@settings(max_examples=10, deadline=None)
@given(tasks=st.integers(100, 160), seed=st.integers(1, 1000))
def test_synthetic_program_is_levelled_soundly(tasks, seed):
    program = replace(synthetic(tasks=tasks, seed=seed), funds=())

    levelled(program)


def test_least_slack_goes_first():
    program = a_program(effort("A", 2), effort("B", 2), effort("C", 3), dependencies=(a_link("B", "C"),), people=(ANA,))

    assert starts(program) == {"A": 5, "B": 0, "C": 2}
    slack = slack_of(program, network_of(program), {task.id: task.modes[0] for task in program.tasks})
    assert [slack.total(TaskId(task)) for task in "ABC"] == [3, 0, 0]


def test_due_date_of_the_project_decides_between_equals():
    late, soon = a_project("P", due=day(9)), a_project("Q", due=day(1))
    program = a_program(effort("A", 2), effort("B", 2, project="Q"), projects=(late, soon), people=(ANA,))

    assert starts(program) == {"A": 2, "B": 0}


def test_lag_release_and_leave_are_kept():
    away = replace(ANA, leave=(Leave(first=day(3), last=day(4)),))
    program = a_program(
        effort("A", 1, release=day(1)), effort("B", 2), dependencies=(a_link("A", "B", lag=1),), people=(away,)
    )

    assert starts(program) == {"A": 1, "B": 5}


def test_effort_goes_on_after_leave():
    away = replace(ANA, leave=(Leave(first=day(1), last=day(2)),))
    (task,) = levelled(a_program(effort("A", 2), people=(away,))).tasks

    assert (task.start, task.end) == (day(0), day(4))


def test_versatile_person_makes_room_for_the_one_who_has_a_single_skill():
    both = a_person("Ana", skills=("dev", "test"))
    mode = a_mode("M", a_requirement("R", effort=1), a_requirement("S", skill="test", effort=1))
    for people in ((both, a_person("Bo")), (a_person("Bo"), both)):
        (task,) = levelled(a_program(a_task("A", mode), people=people)).tasks
        assert {a.requirement: a.resource for a in task.assignments} == {"R": "Bo", "S": "Ana"}


def test_pool_holds_all_heads():
    mode = a_mode("M", a_requirement(resource="Bench", effort=None, heads=2), kind=WorkKind.DURATION, duration=2)
    program = a_program(a_task("A", mode), a_task("B", mode), pools=(a_pool("Bench", units=3),))

    assert sorted(starts(program).values()) == [0, 2]
    assert [a.resource for a in levelled(program).tasks[0].assignments] == [ResourceId("Bench")] * 2


def test_mode_that_draws_least_on_funds_is_taken():
    dear = a_mode("dear", costs=(Cost(amount=Decimal(8), category=CAPEX),))
    lean = replace(a_mode("lean", costs=(Cost(amount=Decimal(2), category=CAPEX),)), duration=3)
    program = a_program(a_task("A", dear, lean), funds=(a_fund(amount=10, category=CAPEX),))

    assert [task.mode for task in levelled(program).tasks] == ["lean"]


@pytest.mark.parametrize(
    "program",
    [
        a_program(effort("A", 11), people=(ANA,)),
        a_program(
            a_task("A", a_mode(costs=(Cost(amount=Decimal(20), category=CAPEX),))),
            funds=(a_fund(amount=10, category=CAPEX),),
        ),
    ],
)
def test_nothing_is_said_where_time_or_money_is_short(program):
    assert level(program) is None


@pytest.mark.parametrize(
    ("program", "lack"),
    [
        (a_program(a_task("A"), a_task("B"), dependencies=(a_link("A", "B", "SS"),)), "links"),
        (a_program(a_task("A"), projects=(a_project("P", selection=SelectionRule.MAY),)), "select"),
        (a_program(a_task("A", pins=Pins(start=day(2)))), "task A"),
    ],
)
def test_what_it_does_not_know_is_refused(program, lack):
    with pytest.raises(UnsupportedError, match=lack):
        level(program)


def test_lag_takes_slack_from_the_predecessor():
    program = a_program(a_task("A"), a_task("B"), a_task("C"), dependencies=(a_link("A", "B", lag=3),))

    slack = slack_of(program, network_of(program), {task.id: task.modes[0] for task in program.tasks})

    assert [slack.latest[TaskId(task)] for task in "ABC"] == [0, 4, 4]
