"""Decode: what is built from a recipe is sound, and urgent tasks come first."""

from decimal import Decimal

import pytest

from planner.checker import check
from planner.domain.people import Leave
from planner.domain.project import SelectionRule
from planner.domain.work import Cost, Pins, Progress
from planner.solver.instance.program import compile_program
from planner.solver.schedule import plan_of
from planner.solver.search.decode import Decoder, Recipe
from planner.solver.search.staffing import Taste
from tests.builders import a_fund, a_link, a_mode, a_person, a_program, a_project, a_requirement, a_task, day
from tests.found import found as sure


def decoded(program, *, priority=None, selected=None, liking=None):
    """Build a schedule; by default in the order of the tasks, with everything selected."""
    instance = compile_program(program)
    nothing = (0.0,) * len(instance.resources)
    recipe = Recipe(
        selected=frozenset(range(len(instance.projects))) if selected is None else frozenset(selected),
        priority=tuple(priority or range(len(instance.tasks))),
        mode_liking=liking or tuple(tuple(0.0 for _ in task.modes) for task in instance.tasks),
        shift=tuple(0 for _ in instance.projects),
        taste=Taste(thrift=0.0, liking=nothing, scarcity=nothing),
    )
    return instance, Decoder(instance).decode(recipe)


def spans(program, **more):
    """Return start and end of each task; the plan is sound."""
    instance, found = decoded(program, **more)
    assert found.misfits == ()
    assert list(check(program, sure(plan_of(instance, found.schedule)))) == []
    return [(placed.start, placed.end) for _, placed in sorted(found.schedule.placed.items())]


def effort(name, days, **more):
    """Build a task of kind effort for one head."""
    return a_task(name, a_mode("M", a_requirement(effort=days)), **more)


ANA = (a_person(),)


def test_the_urgent_task_comes_first():
    program = a_program(effort("A", 3), effort("B", 2), people=ANA)
    assert spans(program) == [(0, 3), (3, 5)]
    assert spans(program, priority=(2, 1)) == [(2, 5), (0, 2)]


@pytest.mark.parametrize(
    ("kind", "lag", "expected"),
    [
        ("FS", 1, [(0, 3), (4, 6)]),
        ("SS", 1, [(0, 3), (1, 3)]),
        ("FF", 1, [(0, 3), (2, 4)]),
        ("SF", 4, [(0, 3), (2, 4)]),
    ],
)
def test_predecessors_come_first_whatever_their_priority(kind, lag, expected):
    program = a_program(
        effort("A", 3), effort("B", 2), people=(*ANA, a_person("Bob")), dependencies=(a_link("A", "B", kind, lag),)
    )
    assert spans(program, priority=(2, 1)) == expected


def test_pinned_starts_are_placed_before_what_they_wait_for():
    program = a_program(
        effort("A", 3), effort("B", 2, pins=Pins(start=day(4))), people=ANA, dependencies=(a_link("A", "B"),)
    )
    assert spans(program) == [(0, 3), (4, 6)]


def test_links_that_go_round_are_placed_all_the_same():
    links = (a_link("A", "B", "SS", 1), a_link("B", "A", "SS", -1))
    program = a_program(a_task("A"), a_task("B"), dependencies=links)
    assert spans(program) == [(0, 1), (1, 2)]


def test_a_mode_is_chosen_by_its_end_and_liking():
    task = a_task("A", a_mode("M", a_requirement(effort=4)), a_mode("N", a_requirement(effort=2)))
    program = a_program(task, people=ANA)
    assert spans(program) == [(0, 2)]
    assert spans(program, liking=((0.0, 9.0),)) == [(0, 4)]


def test_what_does_not_fit_is_named():
    _, found = decoded(a_program(effort("A", 6), effort("B", 5), effort("C", 4), people=ANA))
    assert found.misfits == (1,)
    assert set(found.schedule.placed) == {0, 2}


def test_a_project_that_is_not_selected_is_not_built():
    program = a_program(
        effort("A", 3, project="Q"), effort("B", 2), people=ANA, projects=(a_project("Q", selection=SelectionRule.MAY),)
    )
    assert spans(program, selected={1}) == [(0, 2)]


def test_work_waits_for_money():
    task = a_task("A", a_mode("M", costs=(Cost(amount=Decimal(10)),)))
    assert spans(a_program(task, funds=(a_fund(amount=10, days=(4, 9)),))) == [(4, 5)]


def test_the_cheapest_are_taken_where_money_is_short():
    people = (a_person(rate=Decimal(100)), a_person("Bob", rate=Decimal(10)))
    program = a_program(effort("A", 2), people=people, projects=(a_project(budget_cap=Decimal(20)),))
    assert spans(program) == [(0, 2)]


def test_started_and_done_work():
    program = a_program(
        effort("A", 4, progress=Progress(started=day(0), percent=50)),
        effort("B", 1, progress=Progress(percent=100, started=day(0), finished=day(1))),
        effort("C", 1),
        status_date=day(2),
        people=(a_person(leave=(Leave(first=day(3), last=day(3)),)),),
        dependencies=(a_link("B", "C", lag=4),),
    )
    assert spans(program) == [(0, 5), (0, 2), (6, 7)]
