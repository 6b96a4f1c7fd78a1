"""The search over activity lists alone: what it finds is sound, worth what it says, and as good as it gets if tiny."""

import pytest
from hypothesis import given, reject

from planner.checker import check
from planner.measures.goals import measure
from planner.solver.instance.program import compile_program
from planner.solver.schedule import plan_of
from planner.solver.search.activity_list.fits import is_plain
from planner.solver.search.activity_list.read import read_work
from planner.solver.search.activity_list.search import ListSearch
from planner.solver.search.compiled.fill_purses import fill_purses
from planner.solver.search.compiled.flatten import flatten
from planner.solver.search.value import value_of
from tests.oracle.enumerate import best
from tests.oracle.search import TooLarge
from tests.properties.effort import examples
from tests.properties.plain import plain_programs

pytestmark = pytest.mark.slow

TRIES = 60


def tries_left():
    """Return a function that is true once it was called often enough."""
    left = iter(range(TRIES))
    return lambda: next(left, None) is None


def a_search(instance, seed=1):
    flat = flatten(instance), fill_purses(instance)
    assert is_plain(instance, *flat)
    return ListSearch(instance, seed=seed, work=read_work(instance, *flat))


def is_sound(program, instance, search):
    plan = plan_of(instance, search.schedule())
    return plan is not None and list(check(program, plan)) == []


@examples(120)
@given(program=plain_programs(most_tasks=8))
def test_what_is_found_is_sound_and_worth_what_it_says(program):
    instance = compile_program(program)
    search = a_search(instance)
    if not search.construct(is_over=tries_left()):
        reject()
    for temperature in (1.0, 0.1, 0.0):
        search.run(60, temperature)
        assert is_sound(program, instance, search)
        assert value_of(instance, search.schedule()) == search.values


def test_tiny_programs_are_brought_to_their_optimum():
    reached = []

    @examples(80)
    @given(program=plain_programs(most_tasks=4))
    def search_on(program):
        try:
            truth = best(program)
        except TooLarge:
            reject()
        instance = compile_program(program)
        search = a_search(instance)
        found = search.construct(is_over=tries_left())
        if truth is None:
            assert not found
            reject()
        if found:
            search.run(2000, 0.3)
            plan = plan_of(instance, search.schedule())
            goals = [goal.kind for goal in program.goals]
            assert plan is not None
            values = tuple(measure(program, plan, kind) for kind in goals)
            wanted = tuple(truth.values)
            signs = [-1 if kind.is_maximised else 1 for kind in goals]
            signed = [tuple(s * v for s, v in zip(signs, row, strict=True)) for row in (values, wanted)]
            assert signed[0] >= signed[1]
        reached.append(found and values == wanted)

    search_on()
    assert sum(reached) >= 0.95 * len(reached)


@examples(60)
@given(program=plain_programs(most_tasks=8))
def test_a_schedule_is_made_again_no_worse(program):
    instance = compile_program(program)
    first = a_search(instance)
    if not first.construct(is_over=tries_left()):
        reject()
    first.run(100, 0.1)
    second = a_search(instance, seed=2)
    assert second.begin(first.schedule())
    assert second.values <= first.values


@examples(30)
@given(program=plain_programs(most_tasks=8))
def test_a_seed_repeats_and_another_search_can_be_followed(program):
    instance = compile_program(program)
    searches = [a_search(instance) for _ in range(2)]
    for search in searches:
        if not search.construct(is_over=tries_left()):
            reject()
    for search in searches:
        search.run(100, 0.2)
    assert searches[0].schedule() == searches[1].schedule()
    other = a_search(instance, seed=5)
    other.go_on_from(searches[0])
    other.run(50, 0.1)
    assert other.values <= searches[0].values
