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


def workloads_of(last, *people, efforts=(2, 2, 2, 2), known_from=None, **more_of_the_program):
    """Build a model of nothing but workloads, with all tasks planned and everything done by a day.

    Args:
        known_from: The model knows only that this is the first day by which it may be; None if it knows the very day.
    """
    tasks = [a_task(f"T{n}", a_mode("M", a_requirement(effort=effort))) for n, effort in enumerate(efforts)]
    team = [a_person(f"P{n}", **more) for n, more in enumerate(people)]

    def bound(model, instance, variables):
        first, most = (last, last) if known_from is None else (known_from, 12)
        day_of_all = model.new_int_var(first, most, "last")
        bound_workloads(model, instance, variables, day_of_all)
        model.add(day_of_all == last)

    built = alone(a_program(*tasks, people=team, days=12, **more_of_the_program), add_modes, add_staffing, bound)
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


def test_leave_after_everything_is_done_takes_nothing_away():
    """When that will be is not known when the model is built."""
    later = {"leave": (Leave(first=day(8), last=day(9)),)}
    assert workloads_of(2, later, efforts=(2,), known_from=0).status() == OPTIMAL
    assert workloads_of(1, later, efforts=(2,), known_from=0).status() == INFEASIBLE


@pytest.mark.parametrize(("last", "status"), [(4, INFEASIBLE), (5, OPTIMAL)])
def test_days_before_the_status_date_offer_nothing(last, status):
    assert workloads_of(last, {}, efforts=(2,), status_date=day(3)).status() == status


def test_support_counts_for_nothing():
    """How many days it takes depends on when it begins."""
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
