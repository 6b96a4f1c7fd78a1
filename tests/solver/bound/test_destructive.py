"""Destructive bounds where there is no time for them."""

from planner.solver.bound.delivery import know
from planner.solver.instance.program import compile_program
from tests.builders import a_mode, a_person, a_program, a_requirement, a_task


def test_what_is_not_tested_in_time_is_known_by_its_head_alone():
    tasks = [a_task(name, a_mode("M", a_requirement(effort=3))) for name in "AB"]
    instance = compile_program(a_program(*tasks, people=(a_person(),)))
    assert know(instance, lambda: False).makespan == 6
    assert know(instance, lambda: True).makespan == 3
