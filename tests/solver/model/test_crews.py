"""Crews: what follows for a set of people before it is known who of them does what."""

from itertools import product

import pytest
from ortools.sat.python import cp_model

from planner.domain.people import Leave
from planner.solver.model.attendance import attend
from planner.solver.model.capacity import keep_capacity
from planner.solver.model.constraints.modes import add_modes
from planner.solver.model.constraints.staffing import add_staffing
from planner.solver.model.crews import bound_crews
from tests.builders import a_mode, a_person, a_program, a_requirement, a_task, day
from tests.solver.alone import INFEASIBLE, OPTIMAL, alone


def a_pair(name, **more):
    """Build a task that wants two developers for three days."""
    return a_task(name, a_mode("M", a_requirement(effort=3, heads=2)), **more)


def three_pairs(people):
    tasks = [a_pair(name) for name in "ABC"]
    return a_program(*tasks, people=[a_person(f"P{n}", **more) for n, more in enumerate(people)], days=8)


def crews_of(program, *rules):
    """Build a model of crews alone, with all tasks planned."""
    built = alone(program, add_modes, add_staffing, bound_crews, *rules)
    for task in built.variables.tasks:
        built.model.add(task.selected == 1)
    return built


def test_three_pairs_of_three_people_take_nine_days_whoever_works():
    assert crews_of(three_pairs([{}] * 3)).status() == INFEASIBLE
    assert crews_of(three_pairs([{}] * 4)).status() == OPTIMAL


def test_those_who_may_be_away_are_not_counted():
    """Their work pauses while they are away, and another's may lie over it."""
    away = {"leave": (Leave(first=day(2), last=day(3)),)}
    assert crews_of(three_pairs([away, {}, {}])).status() == OPTIMAL


def test_of_tasks_for_one_person_at_a_time_nothing_is_said():
    single = a_program(a_task("A", a_mode("M", a_requirement())), people=(a_person("P"), a_person("Q")))
    assert not any(one.has_cumulative() for one in crews_of(single).model.proto.constraints)


@pytest.mark.parametrize(("skills", "levels"), list(product(("dev", "test"), (1, 2))))
def test_crews_rule_out_nothing_that_people_allow(skills, levels):
    """Each way to staff and place the tasks that the rules allow is allowed with crews too."""
    people = [a_person("P", skills=("dev", skills)), a_person("Q", level=levels), a_person("R", capacity=50)]
    tasks = [
        a_task("A", a_mode("M", a_requirement(effort=1, heads=2))),
        a_task("B", a_mode("M", a_requirement(effort=1, skill=skills))),
    ]
    program = a_program(*tasks, people=people, days=3)
    without, beside = solutions(program, add_people), solutions(program, add_people, bound_crews)
    assert without == beside
    assert without


def add_people(model, instance, variables):
    """Keep each person within their capacity, as `add_availability` does without crews."""
    attend(model, instance, variables, people=True)
    keep_capacity(model, instance, variables, people=True)


def solutions(program, *rules):
    """Return all starts and choices that a model allows."""
    built = alone(program, add_modes, add_staffing, *rules)
    found = set()
    decided = [
        variable
        for task in built.variables.tasks
        for variable in (
            task.block,
            *(literal for mode in task.modes for head in mode.heads for literal in head.choose),
        )
    ]
    for task in built.variables.tasks:
        built.model.add(task.selected == 1)

    class Collect(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self):
            """Keep what is decided."""
            found.add(tuple(self.value(variable) for variable in decided))

    solver = built.solver()
    solver.parameters.enumerate_all_solutions = True
    solver.solve(built.model, Collect())
    return found
