"""The compiled search alone: what it finds is sound, worth what it says, and no better than the best there is."""

from copy import deepcopy

import numpy as np
import pytest
from hypothesis import given, reject

from planner.checker import check
from planner.solver.instance.program import compile_program
from planner.solver.schedule import plan_of
from planner.solver.search.compiled.anneal import copy_shot, evaluate
from planner.solver.search.compiled.arrays import NONE
from planner.solver.search.compiled.search import CompiledSearch
from planner.solver.search.construct import Construction
from planner.solver.search.selection import keeps_rules
from planner.solver.search.value import value_of
from tests.properties.effort import examples
from tests.properties.planned import truth
from tests.properties.programs import any_cases

pytestmark = pytest.mark.slow

TRIES = 60


def tries_left():
    """Return a function that is true once it was called often enough."""
    left = iter(range(TRIES))
    return lambda: next(left, None) is None


@examples(120)
@given(case=any_cases(6))
def test_what_is_found_is_sound_and_worth_what_it_says(case):
    instance = compile_program(case.program, baseline=case.baseline)
    search = CompiledSearch(instance, seed=1)
    if not search.construct(is_over=tries_left()):
        reject()
    for temperature in (1.0, 0.1, 0.0):
        search.run(40, temperature)
        schedule = search.schedule()
        plan = plan_of(instance, schedule)
        assert plan is not None
        assert list(check(case.program, plan)) == []
        assert keeps_rules(instance, schedule.selected)
        assert value_of(instance, schedule) == search.values


@examples(100)
@given(case=any_cases(6))
def test_the_recipe_of_the_best_schedule_makes_it_from_nothing(case):
    """What a move leaves as it is has not been decoded again; it must come out the same."""
    instance = compile_program(case.program, baseline=case.baseline)
    search = CompiledSearch(instance, seed=1)
    if not search.construct(is_over=tries_left()):
        reject()
    for temperature in (1.0, 0.1):
        search.run(60, temperature)
        values = np.zeros(len(search.values), np.int64)
        assert evaluate(*search.given, search.then, values) == NONE
        assert tuple(values) == search.values
        again = deepcopy(search.best)
        copy_shot(search.given[2], search.then, values, again)
        for column in ("mode", "block", "end"):
            assert (again.tasks[column] == search.best.tasks[column]).all()
        search.go_on_from(search)


@examples(100)
@given(case=any_cases(6))
def test_a_schedule_is_made_again_no_worse_in_the_first_goal(case):
    instance = compile_program(case.program, baseline=case.baseline)
    schedule = Construction(instance, seed=1).run(is_over=lambda built, _: built >= 10).schedule
    search = CompiledSearch(instance, seed=1)
    if schedule is None or not search.begin(schedule):
        reject()
    plan = plan_of(instance, search.schedule())
    assert plan is not None
    assert list(check(case.program, plan)) == []
    assert value_of(instance, search.schedule()) == search.values


def test_most_programs_that_have_a_plan_get_one():
    tried = []

    @examples(120)
    @given(case=any_cases(3))
    def construct(case):
        if truth(case) is None:
            reject()
        instance = compile_program(case.program, baseline=case.baseline)
        tried.append(CompiledSearch(instance, seed=1).construct(is_over=tries_left()))

    construct()
    assert sum(tried) >= 0.9 * len(tried)
