"""Oracle, checker and measures were written apart from the same page: they agree on every plan."""

from itertools import islice

import pytest
from hypothesis import assume, given, reject
from hypothesis import strategies as st

from planner.checker import check
from planner.domain.remaining import Stage, stage
from planner.measures.goals import measure
from tests.oracle.enumerate import best, sound_plans
from tests.oracle.judge import Judge
from tests.properties.effort import examples
from tests.properties.nudges import nudged
from tests.properties.programs import FEATURES, any_cases, cases

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("feature", FEATURES)
@examples(4)
@given(data=st.data())
def test_the_checker_accepts_what_the_oracle_enumerates(feature, data):
    program = data.draw(cases({feature})).program
    for plan in islice(sound_plans(program), 60):
        assert list(check(program, plan)) == []


@pytest.mark.parametrize("feature", FEATURES)
@examples(8)
@given(data=st.data())
def test_the_checker_and_the_oracle_judge_a_nudged_plan_alike(feature, data):
    program = data.draw(cases({feature, data.draw(st.sampled_from(list(FEATURES)))})).program
    plans = list(islice(sound_plans(program), 40))
    assume(plans)
    plan = data.draw(nudged(program, data.draw(st.sampled_from(plans))))
    done = {task.id for task in program.tasks if stage(task) is Stage.DONE}
    assume(all(task.mode == program.task_by_id[task.task].modes[0].id for task in plan.tasks if task.task in done))
    paid = Judge(program).paid(plan)
    if paid is None:
        assert list(check(program, plan)) != []
    else:
        assert list(check(program, paid)) == []


@examples(100)
@given(case=any_cases())
def test_the_measures_value_the_best_plan_as_the_oracle_does(case):
    found = best(case.program, case.baseline)
    if found is None:
        reject()
    for goal, value, worst in zip(case.program.goals, found.values, found.worst, strict=True):
        measured = measure(case.program, found.plan, goal.kind, baseline=case.baseline)
        assert min(value, worst) <= measured <= max(value, worst)
    assert measured == value
