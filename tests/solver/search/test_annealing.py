"""The annealing: it betters plans, repeats with a budget of steps, stops when asked and never loses what it has."""

from decimal import Decimal
from threading import Event, Timer
from time import monotonic

import pytest

from planner.checker import check
from planner.domain.goals import Goal, GoalKind
from planner.domain.outcome import Status
from planner.solver.engine import solve
from planner.solver.instance.program import compile_program
from planner.solver.options import Options
from planner.solver.schedule import Schedule
from planner.solver.search.annealing import Annealing, Extent
from planner.solver.search.value import value_of
from planner.solver.size import is_large
from tests.builders import a_link, a_mode, a_person, a_program, a_project, a_requirement, a_task, day

PROJECTS, TASKS, PEOPLE = 8, 20, 6


def a_large_program(projects_in_all=PROJECTS):
    """Build projects that are late if each does its work in the order of the sheet; too many tasks for one model."""
    skills = ("dev", "test")
    tasks, links = [], []
    for project in range(projects_in_all):
        for number in range(TASKS):
            name = f"{project}-{number}"
            effort = 1 + (project * 7 + number * 3) % 5
            mode = a_mode("M", a_requirement(effort=effort, skill=skills[number % 2]))
            tasks.append(a_task(name, mode, project=f"P{project}"))
            if number >= 4:
                links.append(a_link(f"{project}-{number - 4}", name))
    projects = [
        a_project(f"P{n}", due=day(30 + 5 * ((n * 5) % PROJECTS)), cost_of_delay=Decimal(100 * (n + 1)))
        for n in range(projects_in_all)
    ]
    people = [a_person(f"R{n}", skills=skills if n % 2 else skills[:1]) for n in range(PEOPLE)]
    goals = (Goal(kind=GoalKind.WEIGHTED_TARDINESS), Goal(kind=GoalKind.MAKESPAN))
    return a_program(*tasks, days=400, projects=projects, people=people, dependencies=tuple(links), stated_goals=goals)


@pytest.fixture(scope="module")
def program():
    return a_large_program()


@pytest.fixture(scope="module")
def instance(program):
    return compile_program(program)


def anneal(instance, steps, *, is_stopped=lambda: False):
    found: list[Schedule] = []
    annealing = Annealing(instance, seed=3, is_stopped=is_stopped, on_better=found.append)
    annealing.run(None, Extent(until=None, steps=steps))
    return found


def test_it_betters_its_first_schedule(instance):
    found = anneal(instance, 200)
    values = [value_of(instance, schedule) for schedule in found]
    assert is_large(instance)
    assert len(values) > 1
    assert values == sorted(values, reverse=True)
    assert values[-1] < values[0]


def test_it_repeats_with_a_budget_of_steps(instance):
    assert anneal(instance, 60)[-1] == anneal(instance, 60)[-1]


@pytest.mark.slow
def test_a_plan_repeats_with_a_budget_of_steps(program):
    options = Options(time_limit=None, steps=40, workers=1)
    first, second = (solve(program, options=options) for _ in range(2))
    assert first.plan is not None
    assert first.plan == second.plan


@pytest.mark.parametrize("seconds", [0.0, 0.4, 1.1])
def test_a_stop_at_any_moment_leaves_a_sound_plan(program, seconds):
    stop = Event()
    Timer(seconds, stop.set).start()
    began = monotonic()
    outcome = solve(program, options=Options(time_limit=None), stop=stop)
    assert monotonic() - began < seconds + 5
    assert outcome.plan is not None
    assert list(check(program, outcome.plan)) == []


def test_what_fails_in_the_search_costs_nothing_that_was_found(program, monkeypatch):
    def fail(*_, **__):
        raise RuntimeError("out of luck")

    monkeypatch.setattr(Annealing, "run", fail)
    outcome = solve(program, options=Options(time_limit=3.0, workers=1))
    assert outcome.status in (Status.FEASIBLE, Status.OPTIMAL)
    assert outcome.plan is not None
    assert "out of luck" in outcome.remarks[0]


def test_a_program_too_large_for_the_model_has_bounds_all_the_same():
    outcome = solve(a_large_program(16), options=Options(time_limit=None, steps=30))
    assert outcome.plan is not None
    for goal in outcome.goals:
        assert goal.bound is not None
        assert 0 < goal.bound <= goal.value
