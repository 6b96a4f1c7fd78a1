"""Goals in the model: the value of each is the measure of the plan, for every plan of a program."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import ModeId, ResourceId, TaskId
from planner.domain.people import CapacityPeriod, Leave
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.project import SelectionRule
from planner.domain.units import Category
from planner.domain.work import Cost, CostTiming, Progress, WorkKind
from planner.measures.goals import measure
from planner.solver.instance.program import compile_program
from planner.solver.model.build import build_model
from planner.solver.model.objective import create_targets, least_cost
from planner.solver.model.reading import read_schedule
from planner.solver.schedule import plan_of
from tests.builders import a_fund, a_mode, a_person, a_program, a_project, a_requirement, a_task, day
from tests.solver.alone import OPTIMAL, OneWorker

ANA = a_person(rate=Decimal("100.10"), leave=(Leave(first=day(3), last=day(4)),))
BOB = a_person("Bob", rate=Decimal(75), capacity_periods=(CapacityPeriod(first=day(6), last=day(7), capacity=50),))
SUPPORT = a_mode("M", a_requirement("R", effort=None, share=50, heads=2), kind=WorkKind.SUPPORT, duration=5)
WORK = a_mode("M", a_requirement("R", effort=2), costs=(Cost(amount=Decimal("10.01"), timing=CostTiming.EVENLY),))
OTHER_WAY = a_mode("N", kind=WorkKind.DURATION, duration=4, costs=(Cost(amount=Decimal(90)),))
BASELINE = Baseline(
    tasks=(
        BaselineTask(
            task=TaskId("A"), start=day(1), end=day(4), mode=ModeId("M"), resources=frozenset({ResourceId("Ana")})
        ),
        BaselineTask(task=TaskId("S"), start=day(0), resources=frozenset({ResourceId("Bob")})),
        BaselineTask(task=TaskId("B"), end=day(3)),
    )
)


def a_mixture(goal, **more):
    """Build a program with work, support, a milestone and a project that may be left out."""
    tasks = (
        a_task("A", WORK, OTHER_WAY, due=day(4)),
        a_task("S", SUPPORT),
        a_task("B", WORK, project="Q", due=day(2)),
        a_task("C", a_mode("M", kind=WorkKind.DURATION, duration=0), project="Q"),
        a_task("D", a_mode("M", a_requirement(effort=4)), progress=Progress(started=day(0), percent=50)),
    )
    projects = (
        a_project("P", due=day(5), cost_of_delay=Decimal("12.30")),
        a_project("Q", benefit=Decimal("250.5"), due=day(3), selection=SelectionRule.MAY),
    )
    more.setdefault("unmet_support_price", Decimal("33.33"))
    return a_program(
        *tasks,
        days=10,
        status_date=day(1),
        people=(ANA, BOB),
        projects=projects,
        stated_goals=(Goal(kind=goal),),
        **more,
    )


def random_plans(program, count=6):
    """Return plans found with different seeds, with the least value the goal's expression can have for each."""
    found = []
    for seed in range(count):
        instance = compile_program(program, baseline=BASELINE)
        built = build_model(instance)
        (target,) = create_targets(built.model, instance, built.variables)
        solver = OneWorker()
        solver.parameters.random_seed = seed
        solver.parameters.randomize_search = True
        solver.parameters.search_random_variable_pool_size = 50
        solver.parameters.cp_model_presolve = False
        assert solver.status(built.model) == OPTIMAL
        schedule = read_schedule(built.variables, list(solver.response_proto.solution))
        plan = plan_of(instance, schedule)
        for index, variable in enumerate(decisions(built.variables)):
            built.model.add(variable == solver.value(variable)).with_name(f"fixed{index}")
        built.model.minimize(target.expression)
        again = OneWorker()
        assert again.status(built.model) == OPTIMAL
        found.append((target.value(round(again.objective_value)), plan))
    return found


def decisions(variables):
    """Yield what a plan consists of: selection, places, modes and people."""
    yield from variables.selected
    for task in variables.tasks:
        yield from (task.block, task.end)
        for mode in task.modes:
            yield mode.chosen
            for head in mode.heads:
                yield from (head.start, head.end, *head.choose)


@pytest.mark.parametrize("goal", GoalKind)
def test_the_value_of_a_goal_is_the_measure_of_the_plan(goal):
    program = a_mixture(goal)
    found = random_plans(program)
    assert len({plan for _, plan in found}) > 1
    for value, plan in found:
        assert value == measure(program, plan, goal, baseline=BASELINE)


def targets_of(program, baseline=None):
    """Return the model and targets of a program."""
    instance = compile_program(program, baseline=baseline)
    built = build_model(instance)
    return built, list(create_targets(built.model, instance, built.variables))


@pytest.mark.parametrize("goal", GoalKind)
def test_a_program_without_anything_has_every_goal_at_nothing(goal):
    built, (target,) = targets_of(a_program(stated_goals=(Goal(kind=goal),)))
    built.model.minimize(target.expression)
    solver = OneWorker()
    assert solver.status(built.model) == OPTIMAL
    assert target.value(round(solver.objective_value)) == 0


def test_a_bound_is_never_below_nothing_for_what_is_counted():
    _, (target,) = targets_of(a_mixture(GoalKind.COST))
    assert target.bound(-5) == 0


def test_what_is_maximised_is_turned_round():
    _, (target,) = targets_of(a_mixture(GoalKind.NET_VALUE))
    assert target.value(-3) == 3 * target.unit
    assert target.bound(-3) == 3 * target.unit


def test_the_least_cost_is_what_the_cheapest_people_of_must_do_projects_take():
    instance = compile_program(a_mixture(GoalKind.COST))
    work, started = 2 * Decimal(75) + Decimal("10.01"), 2 * Decimal(75)
    assert least_cost(instance) == (min(work, Decimal(90)) + started) * 10_000


def test_what_is_counted_is_no_part_of_the_cost():
    licences = a_fund("L", amount=500, category="licences", unit="licences")
    task = a_task(
        "A", a_mode("M", costs=(Cost(amount=Decimal(9), category=Category("licences")), Cost(amount=Decimal(4))))
    )
    built, (target,) = targets_of(a_program(task, funds=(licences,), stated_goals=(Goal(kind=GoalKind.COST),)))
    built.model.minimize(target.expression)
    solver = OneWorker()
    assert solver.status(built.model) == OPTIMAL
    assert target.value(round(solver.objective_value)) == 4


def test_makespan_counts_work_that_ended_beyond_the_program():
    done = a_task(progress=Progress(percent=100, finished=day(12)))
    program = a_program(done, status_date=day(12), stated_goals=(Goal(kind=GoalKind.MAKESPAN),))
    built, (target,) = targets_of(program)
    built.model.minimize(target.expression)
    solver = OneWorker()
    assert solver.status(built.model) == OPTIMAL
    assert solver.objective_value == 13


def test_steadiness_counts_calendar_weeks_across_the_turn_of_the_year():
    mode = a_mode("M", a_requirement(effort=12))
    program = a_program(
        a_task("A", mode), days=12, people=(a_person(),), stated_goals=(Goal(kind=GoalKind.STEADINESS),)
    )
    christmas = date(2026, 12, 24)
    moved = replace(program, first=christmas, status_date=christmas, last=date(2027, 1, 8))
    built, (target,) = targets_of(moved)
    built.model.minimize(target.expression)
    solver = OneWorker()
    assert solver.status(built.model) == OPTIMAL
    assert solver.objective_value == 1 + 3
