"""Warm starts: beginning from an earlier plan, however little of it still holds, costs no answer and no soundness."""

from random import Random

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from planner.checker import check
from planner.domain.outcome import Status
from planner.domain.plan import Plan
from planner.solver.engine import solve
from planner.solver.instance.program import compile_program
from planner.solver.schedule import plan_of
from planner.solver.search.compiled.resume import resume
from planner.solver.search.compiled.search import CompiledSearch
from planner.solver.search.construct import Construction
from planner.solver.search.guide import guide_from, guide_of
from planner.solver.search.selection import keeps_rules
from planner.solver.search.value import value_of
from tests.found import found
from tests.properties.changed import changed, spoilt
from tests.properties.effort import examples
from tests.properties.planned import TO_THE_END, planned
from tests.properties.programs import Case, any_cases

pytestmark = pytest.mark.slow

TRIES = 60


def resumed(case: Case, program, previous: Plan):
    """Plan a changed program from an earlier plan; what comes of it is sound."""
    outcome = solve(program, options=TO_THE_END, baseline=case.baseline, previous=previous)
    if outcome.plan is not None:
        assert list(check(program, outcome.plan)) == []
    return outcome


def is_proved(outcome):
    return outcome.status in (Status.OPTIMAL, Status.INFEASIBLE)


@examples(60)
@given(case=any_cases(), data=st.data())
def test_a_changed_program_is_planned_as_well_as_afresh(case, data):
    previous = planned(case).plan
    if previous is None:
        reject()
    program = data.draw(changed(case.program))
    fresh = solve(program, options=TO_THE_END, baseline=case.baseline)
    warm = resumed(case, program, previous)
    assert (warm.plan is None) == (fresh.plan is None)
    if is_proved(fresh) and is_proved(warm):
        assert warm.status is fresh.status
        assert [goal.value for goal in warm.goals] == [goal.value for goal in fresh.goals]


@examples(50)
@given(case=any_cases(), data=st.data())
def test_a_plan_full_of_nonsense_does_no_harm(case, data):
    fresh = planned(case)
    if fresh.plan is None:
        reject()
    warm = resumed(case, case.program, data.draw(spoilt(case.program, fresh.plan)))
    assert warm.plan is not None
    if is_proved(fresh) and is_proved(warm):
        assert [goal.value for goal in warm.goals] == [goal.value for goal in fresh.goals]


@examples(75)
@given(case=any_cases(6), data=st.data())
def test_what_the_compiled_search_resumes_is_sound_and_worth_what_it_says(case, data):
    previous = planned(case).plan
    if previous is None:
        reject()
    program = data.draw(changed(case.program))
    if data.draw(st.booleans()):
        previous = data.draw(spoilt(case.program, previous))
    instance = compile_program(program, baseline=case.baseline)
    random, search = Random(1), CompiledSearch(instance, seed=1)
    guide = guide_from(instance, previous, random=random)
    if not keeps_rules(instance, guide.selected):
        reject()
    if not resume(instance, search, guide, random=random, is_over=lambda built: built >= TRIES):
        reject()
    schedule = search.schedule()
    assert list(check(program, found(plan_of(instance, schedule)))) == []
    assert keeps_rules(instance, schedule.selected)
    assert value_of(instance, schedule) == search.values


@examples(75)
@given(case=any_cases(6))
def test_a_plan_that_still_holds_is_wished_for_as_it_is(case):
    instance = compile_program(case.program, baseline=case.baseline)
    schedule = Construction(instance, seed=1).run(is_over=lambda built, _: built >= 10).schedule
    plan = None if schedule is None else plan_of(instance, schedule)
    if schedule is None or plan is None:
        reject()
    wished, meant = guide_from(instance, plan, random=Random(1)), guide_of(schedule)
    assert wished.selected == meant.selected
    assert set(wished.wishes) == {index for index in meant.wishes if not instance.tasks[index].is_done}
    for index, wish in wished.wishes.items():
        task, as_planned = instance.tasks[index], meant.wishes[index]
        assert wish.mode == as_planned.mode
        assert sorted(map(str, wish.heads.values())) == sorted(map(str, as_planned.heads.values()))
        assert task.is_started or wish.block == as_planned.block
