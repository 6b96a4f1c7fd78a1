"""Neighbourhoods alone: what they make of a schedule is sound, never worse in the order of the goals, and often best."""

from random import Random
from threading import Event

from hypothesis import given, reject
from hypothesis import strategies as st

from planner.checker import check
from planner.solver.cpsat import Limits
from planner.solver.instance.program import compile_program
from planner.solver.neighbourhood import Effort, Improvement
from planner.solver.neighbourhood.candidates import Narrowing
from planner.solver.neighbourhood.goals import optimise
from planner.solver.neighbourhood.incumbent import Incumbent
from planner.solver.neighbourhood.part import Freed, cut_out
from planner.solver.neighbourhood.ties import Ties
from planner.solver.schedule import plan_of
from planner.solver.search.annealing import Extent
from planner.solver.search.construct import Construction
from planner.solver.search.selection import keeps_rules
from planner.solver.search.value import value_of
from tests.properties.effort import examples
from tests.properties.programs import any_cases

LIMITS = Limits(steps=200, workers=1)


def constructed(case):
    """Return the instance of a case and a schedule, not the best one."""
    instance = compile_program(case.program, baseline=case.baseline)
    schedule = Construction(instance, seed=1).run(is_over=lambda built, has: has or built >= 10).schedule
    if schedule is None or all(instance.tasks[index].is_done for index in schedule.placed):
        reject()
    return instance, schedule


def part_of(instance, schedule, tasks, projects=()):
    ties, incumbent = Ties(instance), Incumbent(instance, schedule)
    narrowing = Narrowing(ties, incumbent, Random(1))
    return cut_out(ties, incumbent, Freed(frozenset(tasks), frozenset(projects)), narrowing)


def assert_sound(case, instance, schedule):
    plan = plan_of(instance, schedule)
    assert plan is not None
    assert list(check(case.program, plan)) == []
    assert keeps_rules(instance, schedule.selected)


@examples(300)
@given(case=any_cases(6), data=st.data())
def test_a_part_planned_again_fits_into_what_stays_and_is_no_worse(case, data):
    instance, schedule = constructed(case)
    free = data.draw(st.sets(st.sampled_from(sorted(schedule.placed)), min_size=1))
    part = part_of(instance, schedule, free)
    found = optimise(part.instance, part.schedule, len(case.program.goals), LIMITS, Event())
    assert found.schedule is not None  # the schedule in hand is one
    merged = part.merged(found.schedule)
    assert_sound(case, instance, merged)
    assert value_of(instance, merged) <= value_of(instance, schedule)
    stays = schedule.placed.keys() - free
    assert {index: merged.placed[index] for index in stays} == {index: schedule.placed[index] for index in stays}
