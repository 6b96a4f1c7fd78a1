"""Neighbourhoods alone: what they make of a schedule is sound, never worse in any order of goals, and often best."""

from itertools import pairwise
from random import Random
from threading import Event

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from planner.checker import check
from planner.domain.project import SelectionRule
from planner.measures.goals import measure
from planner.solver.cpsat import Limits, Verdict, run
from planner.solver.instance.program import compile_program
from planner.solver.model.build import build_model
from planner.solver.model.objective import create_targets
from planner.solver.model.reading import hint_schedule, read_schedule
from planner.solver.neighbourhood import Effort, Improvement
from planner.solver.neighbourhood.candidates import Narrowing
from planner.solver.neighbourhood.goals import optimise
from planner.solver.neighbourhood.incumbent import Incumbent
from planner.solver.neighbourhood.part import Freed, cut_out
from planner.solver.neighbourhood.ties import Ties
from planner.solver.schedule import Schedule, plan_of
from planner.solver.search.annealing import Extent
from planner.solver.search.construct import Construction
from planner.solver.search.selection import keeps_rules
from planner.solver.search.value import value_of
from tests.properties.effort import examples
from tests.properties.planned import truth
from tests.properties.programs import any_cases

pytestmark = pytest.mark.slow

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


@examples(150)
@given(case=any_cases(6), data=st.data())
def test_a_part_planned_again_fits_into_what_stays_and_is_no_worse(case, data):
    instance, schedule = constructed(case)
    free = data.draw(st.sets(st.sampled_from(sorted(schedule.placed)), min_size=1))
    part = part_of(instance, schedule, free)
    found = optimise(part.instance, part.schedule, len(case.program.goals), LIMITS, Event())
    if found.schedule is None:
        assert found.is_settled  # no goal depends on the part; else the schedule in hand is a solution at least
        reject()
    merged = part.merged(found.schedule)
    assert_sound(case, instance, merged)
    assert value_of(instance, merged) <= value_of(instance, schedule)
    stays = schedule.placed.keys() - free
    assert {index: merged.placed[index] for index in stays} == {index: schedule.placed[index] for index in stays}


def fixed(built, instance, schedule, free):
    """Fix in a model of the whole what a part leaves as it is: the selection, and all tasks that are not free."""
    for number, literal in enumerate(built.variables.selected):
        built.model.add(literal == int(number in schedule.selected))
    stays = Schedule(schedule.selected, {i: placed for i, placed in schedule.placed.items() if i not in free})
    hint_schedule(built.model, instance, built.variables, stays)
    hints = built.model.proto.solution_hint
    of_free = {index for task in built.variables.tasks if task.data.index in free for index in decisions_of(task)}
    shifts = {literal.index for literals in built.variables.shift.values() for literal in literals}
    for index, value in zip(list(hints.vars), list(hints.values), strict=True):
        if index not in of_free | shifts:
            built.model.add(built.model.get_int_var_from_proto_index(index) == value)
    built.model.clear_hints()


def decisions_of(task):
    """Yield the variables that are hinted for a task."""
    yield from (task.block.index, task.end.index)
    for mode in task.modes:
        yield mode.chosen.index
        for head in mode.heads:
            yield from (literal.index for literal in head.choose)
            yield from (head.start.index, head.end.index)


def best_beside(instance, schedule, free):
    """Return what the model of the whole program reaches with everything else fixed."""
    built = build_model(instance)
    fixed(built, instance, schedule, free)
    values: tuple[int, ...] = ()
    for target in create_targets(built.model, instance, built.variables):
        built.model.minimize(target.expression)
        answer = run(built.model, LIMITS)
        assert answer.verdict is Verdict.BEST
        assert answer.values is not None
        values = answer.values
        built.model.add(target.expression <= target.number(values))
    return value_of(instance, read_schedule(built.variables, values))


@examples(150)
@given(case=any_cases(6), data=st.data())
def test_a_part_finds_what_the_whole_model_finds_with_all_else_fixed(case, data):
    instance, schedule = constructed(case)
    free = data.draw(st.sets(st.sampled_from(sorted(schedule.placed)), min_size=1))
    part = part_of(instance, schedule, free)
    found = optimise(part.instance, part.schedule, len(case.program.goals), LIMITS, Event())
    assert found.is_settled
    merged = schedule if found.schedule is None else part.merged(found.schedule)
    assert value_of(instance, merged) == best_beside(instance, schedule, free)


@examples(75)
@given(case=any_cases(5))
def test_a_part_with_everything_free_finds_the_best_plan_there_is(case):
    best = truth(case)
    if best is None or any(goal.tolerance or goal.tolerance_percent for goal in case.program.goals):
        reject()
    instance, schedule = constructed(case)
    may = [project for project in instance.projects if project.rule is SelectionRule.MAY]
    free = {*schedule.placed, *(index for project in may for index in project.tasks)}
    part = part_of(instance, schedule, free, (project.index for project in may))
    found = optimise(part.instance, part.schedule, len(case.program.goals), LIMITS, Event())
    merged = schedule if found.schedule is None else part.merged(found.schedule)
    assert_sound(case, instance, merged)
    plan = plan_of(instance, merged)
    assert plan is not None
    reached = tuple(measure(case.program, plan, goal.kind, baseline=case.baseline) for goal in case.program.goals)
    assert reached == best.values


@examples(40)
@given(case=any_cases(6))
def test_every_schedule_told_is_sound_and_better_than_the_one_before(case):
    instance, schedule = constructed(case)
    told = [schedule]

    def take(better):
        told.append(better)
        return True

    improvement = Improvement(instance, effort=Effort(workers=1, seed=1), stop=Event(), on_better=take)
    last = improvement.run(schedule, Extent(until=None, steps=20))
    assert improvement.faults == []
    values = [value_of(instance, one) for one in told]
    assert all(after < before for before, after in pairwise(values))
    assert value_of(instance, last) == values[-1]
    assert_sound(case, instance, last)
