"""Tardiness of several projects: never more than the best plan has, whatever sets of people they share."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, reject
from hypothesis import strategies as st

from planner.domain.goals import Goal, GoalKind
from planner.solver.bound import goal_bounds
from planner.solver.instance.program import compile_program
from planner.solver.instance.resources import TICKS
from tests.builders import a_mode, a_person, a_program, a_project, a_requirement, a_task, day
from tests.oracle.enumerate import best
from tests.oracle.search import TooLarge
from tests.properties.effort import examples

PEOPLE = (a_person("Ana", skills=("dev", "ops")), a_person("Bex", skills=("ops",)))
KINDS = (GoalKind.WEIGHTED_TARDINESS, GoalKind.TOTAL_DELAY)


@st.composite
def programs(draw):
    """Draw three or four projects of one task that want one of two people, or either."""
    tasks, projects = [], []
    for name in "PQRS"[: draw(st.integers(3, 4))]:
        who = draw(st.sampled_from(({"skill": "ops"}, {"skill": "dev"}, {"skill": None, "resource": "Bex"})))
        requirement = a_requirement(effort=draw(st.integers(1, 3)), **who)
        tasks.append(a_task(f"T{name}", a_mode("M", requirement), project=name))
        rate = Decimal(draw(st.sampled_from((5, 10, 35))))
        projects.append(a_project(name, due=day(draw(st.integers(0, 3))), cost_of_delay=rate))
    return a_program(*tasks, projects=projects, people=PEOPLE, days=7)


@examples(300)
@given(program=programs(), kind=st.sampled_from(KINDS))
def test_no_plan_is_less_late(program, kind):
    try:
        found = best(replace(program, stated_goals=(Goal(kind=kind),)))
    except TooLarge:
        reject()
    bound = goal_bounds(compile_program(program))
    if found is not None:
        assert bound[kind] <= found.values[0] * (TICKS if kind is GoalKind.WEIGHTED_TARDINESS else 1)


def test_sets_take_the_tardiness_of_different_projects():
    """Ana's two and Bex's two projects wait for one another, four days in all."""
    people = (a_person("Ana"), a_person("Bex", skills=("ops",)))
    tasks = [
        a_task(f"T{name}", a_mode("M", a_requirement(skill=skill, effort=2)), project=name)
        for name, skill in zip("PQRS", ("dev", "dev", "ops", "ops"), strict=True)
    ]
    projects = [a_project(name, due=day(1)) for name in "PQRS"]
    program = a_program(*tasks, projects=projects, people=people)
    assert goal_bounds(compile_program(program))[GoalKind.TOTAL_DELAY] == 4
