"""Workload: what people can do together before a day, whoever does what."""

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.people import CapacityPeriod, Leave
from planner.domain.work import WorkKind
from planner.solver.instance.program import compile_program
from planner.solver.model.build import build_model
from planner.solver.model.constraints.modes import add_modes
from planner.solver.model.constraints.staffing import add_staffing
from planner.solver.model.objective import create_targets
from planner.solver.model.workload import bound_workloads
from tests.builders import a_mode, a_person, a_program, a_requirement, a_task, day
from tests.solver.alone import INFEASIBLE, OPTIMAL, alone

AWAY = {"leave": (Leave(first=day(0), last=day(1)),)}
HALF = {"capacity_periods": (CapacityPeriod(first=day(0), last=day(3), capacity=50),)}


def workloads_of(last, *people, efforts=(2, 2, 2, 2)):
    """Build a model of nothing but workloads, with all tasks planned and everything done by a day."""
    tasks = [a_task(f"T{n}", a_mode("M", a_requirement(effort=effort))) for n, effort in enumerate(efforts)]
    team = [a_person(f"P{n}", **more) for n, more in enumerate(people)]

    def bound(model, instance, variables):
        bound_workloads(model, instance, variables, model.new_int_var(last, last, "last"))

    built = alone(a_program(*tasks, people=team, days=12), add_modes, add_staffing, bound)
    for task in built.variables.tasks:
        built.model.add(task.selected == 1)
    return built


@pytest.mark.parametrize(
    ("people", "least"),
    [(({},), 8), (({}, {}), 4), (({}, {}, {}), 4), ((AWAY, {}), 6), ((HALF, {}), 6), ((AWAY, AWAY), 6)],
)
def test_work_takes_as_long_as_the_fullest_person(people, least):
    assert workloads_of(least - 1, *people).status() == INFEASIBLE
    assert workloads_of(least, *people).status() == OPTIMAL


def test_support_counts_for_nothing():
    """It goes on after the last task as well."""
    support = a_task("S", a_mode("M", a_requirement("R", effort=None), kind=WorkKind.SUPPORT, duration=5))
    program = a_program(support, people=[a_person()], days=8)
    instance = compile_program(program)
    built = build_model(instance)
    before = len(built.model.proto.constraints)
    bound_workloads(built.model, instance, built.variables, built.model.new_int_var(0, 0, "last"))
    assert len(built.model.proto.constraints) == before


@pytest.mark.parametrize(("last", "status"), [(8, INFEASIBLE), (9, OPTIMAL)])
def test_the_makespan_minds_it_even_without_the_rules_on_each_day(last, status):
    tasks = [a_task(f"T{n}", a_mode("M", a_requirement(effort=3))) for n in range(3)]
    program = a_program(*tasks, people=[a_person()], days=30, stated_goals=(Goal(kind=GoalKind.MAKESPAN),))
    built = alone(program, add_modes, add_staffing)
    built.select()
    (target,) = create_targets(built.model, built.instance, built.variables)
    built.fix(target.expression, last)
    assert built.status() == status
