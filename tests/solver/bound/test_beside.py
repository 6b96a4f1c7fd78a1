"""Bounds beside the search: in the goals' own units, and only if they are known in time."""

from decimal import Decimal
from threading import Event

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.solver.bound import Beside, beside, is_least, know
from planner.solver.bound.beside import Learnt, in_unit
from planner.solver.instance.program import compile_program
from planner.solver.search.construct import Construction
from tests.builders import a_mode, a_person, a_program, a_requirement, a_task


@pytest.mark.parametrize(
    ("kind", "least", "value"),
    [
        (GoalKind.NET_VALUE, 15_000, "-1.5"),
        (GoalKind.COST, 15_000, "1.5"),
        (GoalKind.UNMET_SUPPORT, 150, "1.5"),
        (GoalKind.MAKESPAN, 15, "15"),
    ],
)
def test_a_bound_has_the_unit_of_its_goal(kind, least, value):
    assert in_unit(kind, least) == Decimal(value)


def an_instance():
    return compile_program(a_program(a_task("A", a_mode("M", a_requirement(effort=3))), people=(a_person("Ana"),)))


def test_bounds_are_there_when_they_are_waited_for():
    assert Beside(an_instance()).result(timeout=None).bounds()[GoalKind.MAKESPAN] == 3


def test_nobody_waits_for_bounds_longer_than_asked(monkeypatch):
    go_on = Event()
    monkeypatch.setattr(beside, "know", lambda *given: know(*given) if go_on.wait() else None)
    waiting = Beside(an_instance())
    assert waiting.result(timeout=0.0) == Learnt()
    go_on.set()
    assert waiting.result(timeout=None).bounds()[GoalKind.MAKESPAN] == Decimal(3)


def test_every_bound_says_what_it_comes_from():
    learnt = Beside(an_instance()).result(timeout=None)
    assert set(learnt.because) == set(learnt.least) == set(GoalKind)
    assert all(learnt.because.values())


def test_the_least_is_there_once_it_is_known():
    bounds = Beside(an_instance())
    bounds.result(timeout=None)
    assert bounds.least[GoalKind.MAKESPAN] == 3


@pytest.mark.parametrize(("least", "is_best"), [(3, True), (2, False), (None, False)])
def test_a_schedule_is_best_if_it_reaches_the_least_in_every_goal(least, is_best):
    task = a_task("A", a_mode("M", a_requirement(effort=3)))
    program = a_program(task, people=(a_person("Ana"),), stated_goals=(Goal(kind=GoalKind.MAKESPAN),))
    instance = compile_program(program)
    schedule = Construction(instance, seed=1).run(is_over=lambda *_: True).schedule
    assert schedule is not None
    assert is_least({} if least is None else {GoalKind.MAKESPAN: least}, instance, schedule) is is_best
