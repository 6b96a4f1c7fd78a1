"""Constructive search alone: what it builds is sound, and the model can say it too."""

from hypothesis import given, reject

from planner.checker import check
from planner.solver.cpsat import Limits, run
from planner.solver.instance.program import compile_program
from planner.solver.model.build import build_model
from planner.solver.model.reading import hint_schedule, read_schedule
from planner.solver.schedule import plan_of
from planner.solver.search.construct import Construction
from tests.properties.effort import examples
from tests.properties.planned import truth
from tests.properties.programs import any_cases


@examples(120)
@given(case=any_cases(6))
def test_every_constructed_plan_is_sound_and_fits_the_model(case):
    instance = compile_program(case.program, baseline=case.baseline)
    schedule = Construction(instance, seed=1).run(is_over=lambda built, _: built >= 20).schedule
    if schedule is None:
        reject()
    plan = plan_of(instance, schedule)
    assert plan is not None
    assert list(check(case.program, plan)) == []
    built = build_model(instance)
    hint_schedule(built.model, instance, built.variables, schedule)
    answer = run(built.model, Limits(workers=1, fix_hints=True))
    assert answer.values is not None
    assert plan_of(instance, read_schedule(built.variables, answer.values)) == plan


def test_most_programs_that_have_a_plan_get_one_by_construction_alone():
    tried = []

    @examples(120)
    @given(case=any_cases(3))
    def construct(case):
        if truth(case) is None:
            reject()
        instance = compile_program(case.program, baseline=case.baseline)
        built = Construction(instance, seed=1).run(is_over=lambda number, has: has or number >= 200)
        tried.append(built.schedule is not None)

    construct()
    assert sum(tried) >= 0.95 * len(tried)
