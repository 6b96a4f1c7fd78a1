"""Programs at the edge of what can be asked: each gets the right status, and a sound plan where there is one."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from planner.checker import check
from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import ModeId, RequirementId, ResourceId
from planner.domain.outcome import Status
from planner.domain.people import Leave
from planner.domain.project import SelectionRule
from planner.domain.work import Pins, Progress, ResourcePin, WorkKind
from planner.solver.engine import solve
from planner.solver.options import Options
from tests.builders import a_fund, a_mode, a_person, a_pool, a_program, a_project, a_requirement, a_task, day
from tests.found import found

TO_THE_END = Options(time_limit=None, steps=1000, workers=1)
EVERY_GOAL = tuple(Goal(kind=kind) for kind in GoalKind)
SATURDAY = date(2027, 1, 9)
FEBRUARY = date(2027, 2, 2)


def a_block(days, *requirements, kind=WorkKind.DURATION):
    """Build a mode of kind duration or support."""
    return a_mode("M", *requirements, kind=kind, duration=days)


def a_head(**more):
    """Build a requirement of kind duration or support."""
    return a_requirement(effort=None, **more)


def a_month(**more):
    """Build the support task of January 2027."""
    mode = a_block(0, a_head(must_staff=more.pop("must_staff", False)), kind=WorkKind.SUPPORT)
    return a_task("A", mode, month=date(2027, 1, 1), **more)


def pinned(*people, requirement=None):
    """Build pins of people."""
    named = None if requirement is None else RequirementId(requirement)
    return Pins(resources=tuple(ResourcePin(resource=ResourceId(p), requirement=named) for p in people))


def without_working_days(*tasks, **more):
    """Build a program that lasts one Saturday."""
    return replace(a_program(*tasks, **more), first=SATURDAY, last=SATURDAY, status_date=SATURDAY)


MILESTONE = a_task("A", a_block(0))
WORK = a_task("A", a_mode("M", a_requirement()))
DONE = a_task("A", progress=Progress(percent=100, started=day(0), finished=day(2)))

SOUND = {
    "no tasks, people or goals": a_program(stated_goals=()),
    "no tasks": a_program(stated_goals=EVERY_GOAL),
    "a project without tasks": a_program(projects=(a_project(due=day(1), budget_cap=Decimal(0)),), funds=(a_fund(),)),
    "a project that names its exclusive group twice": a_program(
        a_task(), projects=(a_project(exclusive_groups=("g", "g")),)
    ),
    "a milestone in a program without working days": without_working_days(MILESTONE),
    "a month in a program without working days": without_working_days(a_month(), people=(a_person(),)),
    "work done before a program without working days": without_working_days(DONE, funds=(a_fund(),)),
    "everything done after the program's end": a_program(
        a_task(progress=Progress(percent=100, finished=day(12))), status_date=day(12), stated_goals=EVERY_GOAL
    ),
    "everything done, status date after the end": a_program(
        a_task(progress=Progress(percent=100)), status_date=day(15), stated_goals=EVERY_GOAL
    ),
    "a month that is over, with someone pinned": a_program(
        a_month(pins=pinned("Ana")), days=40, status_date=FEBRUARY, people=(a_person(),)
    ),
    "a month that is over and had to be staffed": a_program(
        a_month(must_staff=True), days=40, status_date=FEBRUARY, people=(a_person(capacity=0),)
    ),
    "a month after the program's end": a_program(
        replace(a_month(), month=date(2027, 3, 1)), days=20, people=(a_person(),)
    ),
    "a milestone with a head": a_program(
        a_task("A", a_block(0, a_head())), people=(a_person(max_tasks=1),), stated_goals=EVERY_GOAL
    ),
    "support over no days": a_program(
        a_task("A", a_block(0, a_head(must_staff=True), kind=WorkKind.SUPPORT), pins=pinned("Ana")),
        people=(a_person(),),
        stated_goals=EVERY_GOAL,
    ),
    "a pool away throughout": a_program(
        a_task("A", a_block(3, a_head(), kind=WorkKind.SUPPORT)), pools=(a_pool(units=0, skills=("dev",)),)
    ),
    "one pool pinned twice": a_program(
        a_task(
            "A",
            a_mode("M", a_requirement(resource="Bench")),
            pins=Pins(resources=(*pinned("Bench").resources, *pinned("Bench", requirement="R").resources)),
        ),
        pools=(a_pool(),),
    ),
    "a must-do project with a skill nobody has, left out as it must not be done": a_program(
        a_task("B", a_mode("M", a_requirement(skill="none")), project="Q"),
        projects=(a_project("Q", selection=SelectionRule.MUST_NOT),),
    ),
}

IMPOSSIBLE = {
    "work in a program without working days": without_working_days(WORK, people=(a_person(),)),
    "a milestone, status date after the end": a_program(MILESTONE, status_date=day(15)),
    "a month, status date after the end": a_program(a_month(), status_date=day(15), people=(a_person(),)),
    "started work, status date after the end": a_program(
        a_task("A", a_block(2), progress=Progress(started=day(1))), status_date=day(15)
    ),
    "costs to date above the cap": a_program(
        a_task("A", progress=Progress(percent=100, spent=Decimal(5))), projects=(a_project(budget_cap=Decimal(4)),)
    ),
    "a month that was over before its release": a_program(
        a_month(release=date(2027, 2, 4)), days=40, status_date=FEBRUARY, people=(a_person(),)
    ),
    "everybody away throughout": a_program(
        WORK, people=(a_person(capacity=0), a_person("Bob", leave=(Leave(first=day(0), last=day(9)),)))
    ),
    "a skill nobody has": a_program(WORK, people=(a_person(skills=("art",)),)),
    "no people at all": a_program(WORK),
    "people who take no task": a_program(WORK, people=(a_person(max_tasks=0), a_person("Bob", max_projects=0))),
    "a pinned mode that the task does not have": a_program(a_task("A", pins=Pins(mode=ModeId("X")))),
    "someone pinned who cannot do it": a_program(
        replace(WORK, pins=pinned("Bob")), people=(a_person(), a_person("Bob", skills=()))
    ),
    "a deadline before the release date": a_program(a_task("A", release=day(5), deadline=day(3))),
    "a project that goes only with one that must not be done": a_program(
        a_task(), projects=(a_project(only_with=("Q",)), a_project("Q", selection=SelectionRule.MUST_NOT))
    ),
    "two must-do projects of one group": a_program(
        projects=(a_project(exclusive_groups=("g",)), a_project("Q", exclusive_groups=("g",)))
    ),
    "a release date beyond the program": a_program(a_task("A", release=day(9) + timedelta(days=400))),
}


@pytest.mark.parametrize("name", SOUND)
def test_odd_programs_that_can_be_done(name):
    program = SOUND[name]
    outcome = solve(program, options=TO_THE_END)
    assert outcome.status is Status.OPTIMAL
    assert list(check(program, found(outcome.plan))) == []


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_odd_programs_that_cannot_be_done(name):
    outcome = solve(IMPOSSIBLE[name], options=TO_THE_END)
    assert (outcome.status, outcome.plan) == (Status.INFEASIBLE, None)
