"""The loop over neighbourhoods: it betters a schedule, repeats, stops when asked, and errors lose nothing."""

from threading import Event, Timer

import pytest

from planner.checker import check
from planner.solver.instance.program import compile_program
from planner.solver.neighbourhood import Effort, Improvement, improve
from planner.solver.neighbourhood.goals import optimise
from planner.solver.schedule import Schedule, plan_of
from planner.solver.search.annealing import Extent
from planner.solver.search.construct import Construction
from planner.solver.search.value import value_of
from tests.solver.search.test_annealing import a_large_program


@pytest.fixture(scope="module")
def program():
    return a_large_program(3)


@pytest.fixture(scope="module")
def instance(program):
    return compile_program(program)


@pytest.fixture(scope="module")
def first(instance):
    return Construction(instance, seed=1).run(is_over=lambda _, has: has).schedule


def improved(instance, first, steps, *, stop=None, on_better=lambda _: True):
    improvement = Improvement(instance, effort=Effort(workers=2, seed=3), stop=stop or Event(), on_better=on_better)
    return improvement, improvement.run(first, Extent(until=None, steps=steps))


def assert_sound(program, instance, schedule):
    plan = plan_of(instance, schedule)
    assert plan is not None
    assert list(check(program, plan)) == []


def test_it_betters_a_schedule(program, instance, first):
    improvement, last = improved(instance, first, 60)
    assert improvement.faults == []
    assert value_of(instance, last) < value_of(instance, first)
    assert_sound(program, instance, last)


def test_it_repeats_with_a_budget_of_steps(instance, first):
    assert improved(instance, first, 30)[1] == improved(instance, first, 30)[1]


@pytest.mark.parametrize("seconds", [0.0, 0.3, 0.9])
def test_a_stop_at_any_moment_leaves_a_sound_schedule(program, instance, first, seconds):
    stop = Event()
    Timer(seconds, stop.set).start()
    improvement = Improvement(instance, effort=Effort(workers=2, seed=1), stop=stop, on_better=lambda _: True)
    last = improvement.run(first, Extent(until=None, steps=None))
    assert value_of(instance, last) <= value_of(instance, first)
    assert_sound(program, instance, last)


def test_an_error_in_one_part_loses_nothing(program, instance, first, monkeypatch):
    real, calls = optimise, iter(range(1000))

    def now_and_then(*arguments):
        if next(calls) % 2:
            raise RuntimeError("out of luck")
        return real(*arguments)

    monkeypatch.setattr(improve, "optimise", now_and_then)
    improvement, last = improved(instance, first, 60)
    assert {str(fault) for fault in improvement.faults} == {"out of luck"}
    assert value_of(instance, last) < value_of(instance, first)
    assert_sound(program, instance, last)


@pytest.mark.parametrize("name", ["optimise", "cut_out"])
def test_it_gives_up_where_every_part_ends_in_an_error(instance, first, monkeypatch, name):
    def fail(*_):
        raise RuntimeError("out of luck")

    monkeypatch.setattr(improve, name, fail)
    improvement = Improvement(instance, effort=Effort(workers=2, seed=1), stop=Event(), on_better=lambda _: True)
    assert improvement.run(first, Extent(until=None, steps=None)) is first
    assert improvement.faults


def test_what_is_refused_is_not_kept(instance, first):
    told: list[Schedule] = []

    def refuse(schedule):
        told.append(schedule)
        return False

    _, last = improved(instance, first, 60, on_better=refuse)
    assert told
    assert last is first
