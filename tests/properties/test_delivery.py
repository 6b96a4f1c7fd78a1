"""No plan delivers anything before the day that the bounds give for it."""

from itertools import islice

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from planner.solver.bound import Delivery, delivery_dates
from planner.solver.instance.program import compile_program
from tests.oracle.days import Days
from tests.oracle.enumerate import sound_plans
from tests.oracle.search import TooLarge
from tests.properties.effort import examples
from tests.properties.programs import any_cases, cases, half_of_the_groups

pytestmark = pytest.mark.slow

PLANS = 3000
"""Plans of one program that are looked at."""


def undercuts_no_plan(program):
    """Assert that every plan delivers at or after the dates given, and nothing that cannot be delivered."""
    deliveries = delivery_dates(compile_program(program))
    days = Days(program)
    try:
        for plan in islice(sound_plans(program), PLANS):
            ends = {task.task: days.number(task.end) for task in plan.tasks}
            for delivery in deliveries:
                _stands(program, delivery, ends)
    except TooLarge:
        reject()


def _stands(program, delivery: Delivery, ends):
    project = program.projects[delivery.project].id
    named = program.tasks if delivery.task is None else program.tasks[delivery.task : delivery.task + 1]
    reached = [ends[task.id] for task in named if task.project == project and task.id in ends]
    if reached:
        assert delivery.end is not None, delivery
        assert max(reached) >= delivery.end, delivery


@pytest.mark.parametrize("features", half_of_the_groups(0), ids=", ".join)
@examples(1)
@given(data=st.data())
def test_features_together(features, data):
    undercuts_no_plan(data.draw(cases(features)).program)


@examples(100)
@given(case=any_cases(6))
def test_more_features(case):
    undercuts_no_plan(case.program)
