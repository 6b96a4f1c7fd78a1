"""What crowds of projects prove of delay: never more than the best plan has, and the days after their work count."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from planner.domain.goals import Goal, GoalKind
from planner.domain.people import Leave
from planner.domain.work import WorkKind
from planner.solver.bound import know
from planner.solver.bound.delay import Delays
from planner.solver.instance.program import compile_program
from planner.solver.instance.resources import TICKS
from tests.builders import a_link, a_mode, a_person, a_program, a_project, a_requirement, a_task, day
from tests.oracle.enumerate import best
from tests.oracle.search import TooLarge
from tests.properties.effort import examples

KINDS = (GoalKind.WEIGHTED_TARDINESS, GoalKind.TOTAL_DELAY)


def delays(program):
    return Delays(know(compile_program(program))).with_crowds(KINDS, lambda: False)


def work(name, effort, project, skill="dev"):
    return a_task(name, a_mode("M", a_requirement(skill=skill, effort=effort)), project=project)


def waiting(name, days, project):
    return a_task(name, a_mode("M", kind=WorkKind.DURATION, duration=days), project=project)


def test_days_after_the_work_that_is_fought_for_count():
    """Each of three has two days of Ana's and three of waiting after them, due when it could be done alone."""
    tasks = [task for name in "PQR" for task in (work(f"A{name}", 2, name), waiting(f"W{name}", 3, name))]
    links = [a_link(f"A{name}", f"W{name}") for name in "PQR"]
    projects = [a_project(name, due=day(4)) for name in "PQR"]
    program = a_program(*tasks, dependencies=links, projects=projects, people=(a_person("Ana"),), days=20)
    assert Delays(know(compile_program(program))).days.total == 1
    assert delays(program).days.total == 6


def test_a_task_of_another_project_that_comes_first_counts_too():
    tasks = work("A", 3, "X"), work("B", 2, "P"), work("C", 2, "Q")
    projects = [a_project("X"), a_project("P", due=day(4)), a_project("Q", due=day(1))]
    links = (a_link("A", "B"),)
    program = a_program(*tasks, dependencies=links, projects=projects, people=(a_person("Ana"),), days=20)
    assert delays(program).days.total == 2


def test_nothing_more_is_looked_for_once_it_is_over():
    tasks = [task for name in "PQ" for task in (work(f"A{name}", 2, name), waiting(f"W{name}", 3, name))]
    links = [a_link(f"A{name}", f"W{name}") for name in "PQ"]
    projects = [a_project(name, due=day(4)) for name in "PQ"]
    program = a_program(*tasks, dependencies=links, projects=projects, people=(a_person("Ana"),), days=20)
    known = know(compile_program(program))
    assert Delays(known).with_crowds(KINDS, lambda: True).days.total == 0
    assert Delays(known).with_crowds((GoalKind.COST,), lambda: False).days.total == 0
    assert delays(program).days.total == 2


def test_links_in_a_circle_come_to_an_end():
    links = (a_link("A", "B"), a_link("B", "A"))
    projects = [a_project("P", due=day(1))]
    program = a_program(
        work("A", 1, "P"), work("B", 1, "P"), dependencies=links, projects=projects, people=(a_person("Ana"),)
    )
    assert delays(program).days.total >= 0


@st.composite
def programs(draw):
    """Draw two or three projects of one or two linked tasks that want one of two people, or either, or nobody."""
    leave = tuple(Leave(first=day(n), last=day(n)) for n in draw(st.sets(st.integers(0, 5), max_size=1)))
    people = (a_person("Ana", skills=("dev", "ops"), leave=leave), a_person("Bex", skills=("ops",)))
    tasks, projects, links = [], [], []
    for name in "PQR"[: draw(st.integers(2, 3))]:
        for number in range(draw(st.integers(1, 2))):
            task = draw(st.sampled_from((work, work, waiting)))(f"{name}{number}", draw(st.integers(1, 3)), name)
            mode = task.modes[0]
            if mode.requirements and draw(st.booleans()):
                ops = replace(mode.requirements[0], skill="ops")
                task = replace(task, modes=(replace(mode, requirements=(ops,)),))
            tasks.append(task)
        if number:
            kind, lag = draw(st.sampled_from(("FS", "SS", "FF", "SF"))), draw(st.integers(-1, 1))
            links.append(a_link(f"{name}0", f"{name}1", kind=kind, lag=lag))
        rate = Decimal(draw(st.sampled_from((5, 10, 35))))
        projects.append(a_project(name, due=day(draw(st.integers(0, 4))), cost_of_delay=rate))
    if draw(st.booleans()):
        links.append(a_link("P0", "Q0"))
    return a_program(*tasks, projects=projects, people=people, dependencies=links, days=8)


@pytest.mark.parametrize("kind", KINDS)
@examples(150)
@given(program=programs())
def test_no_plan_is_less_late(program, kind):
    try:
        found = best(replace(program, stated_goals=(Goal(kind=kind),)))
    except TooLarge:
        reject()
    if found is not None:
        proved = delays(program)
        total = proved.days.total if kind is GoalKind.TOTAL_DELAY else proved.cost.total / TICKS
        assert total <= found.values[0]
