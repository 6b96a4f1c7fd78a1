"""Precedence alone: four kinds of dependency, with lag and lead."""

import pytest

from planner.domain.project import SelectionRule
from planner.domain.work import Progress, WorkKind
from planner.solver.model.constraints.modes import add_modes
from planner.solver.model.constraints.precedence import add_precedence
from tests.builders import a_link, a_mode, a_program, a_project, a_task, day
from tests.solver.alone import INFEASIBLE, OPTIMAL, alone


def two_tasks(link, *, starts, **more):
    """Return the status of A (three days) and B (two days) with a link at these starts."""
    tasks = (
        a_task("A", a_mode("M", kind=WorkKind.DURATION, duration=3)),
        a_task("B", a_mode("M", kind=WorkKind.DURATION, duration=2)),
    )
    model = alone(a_program(*tasks, days=20, dependencies=(link,), **more), add_modes, add_precedence)
    for task, start in zip("AB", starts, strict=True):
        model.place(task, start=start)
    return model.status()


@pytest.mark.parametrize(
    ("kind", "lag", "first_allowed"),
    [
        ("FS", 0, 8),
        ("FS", 2, 10),
        ("FS", -2, 6),
        ("FS", -9, 0),
        ("SS", 0, 5),
        ("SS", 1, 6),
        ("SS", -3, 2),
        ("FF", 0, 6),
        ("FF", 2, 8),
        ("FF", -1, 5),
        ("SF", 0, 3),
        ("SF", 4, 7),
        ("SF", -2, 1),
    ],
)
def test_the_successor_waits(kind, lag, first_allowed):
    """A lies on days 5 to 7."""
    link = a_link("A", "B", kind, lag)
    assert two_tasks(link, starts=(5, first_allowed)) == OPTIMAL
    if first_allowed:
        assert two_tasks(link, starts=(5, first_allowed - 1)) == INFEASIBLE


def test_links_that_go_round_hold_both_tasks_together():
    links = (a_link("A", "B", "SS", 1), a_link("B", "A", "SS", -1))
    tasks = (a_task("A"), a_task("B"))
    model = alone(a_program(*tasks, dependencies=links), add_modes, add_precedence)
    model.place("A", start=3)
    model.select()
    assert model.least(model.task("B").start) == model.most(model.task("B").start) == 4


def test_a_cycle_of_work_is_impossible():
    links = (a_link("A", "B"), a_link("B", "A"))
    model = alone(a_program(a_task("A"), a_task("B"), dependencies=links), add_modes, add_precedence)
    model.select()
    assert model.status() == INFEASIBLE


def test_a_project_that_is_left_out_holds_nothing_back():
    tasks = (a_task("A", project="Q"), a_task("B"))
    link = a_link("A", "B", optional=True)
    model = alone(
        a_program(*tasks, projects=(a_project("Q", selection=SelectionRule.MAY),), dependencies=(link,)),
        add_modes,
        add_precedence,
    )
    model.select("Q", yes=False)
    model.place("B", start=0)
    assert model.status() == OPTIMAL


@pytest.mark.parametrize(("kind", "earliest"), [("FS", 6), ("SS", 1), ("FF", 6), ("SF", 1)])
def test_a_started_predecessor_counts_with_its_actual_start_and_its_end_to_come(kind, earliest):
    tasks = (
        a_task("A", a_mode("M", kind=WorkKind.DURATION, duration=5), progress=Progress(started=day(1), percent=40)),
        a_task("B", a_mode("M", kind=WorkKind.DURATION, duration=0 if kind in ("FF", "SF") else 1)),
    )
    program = a_program(*tasks, dependencies=(a_link("A", "B", kind, lag=0),), status_date=day(0))
    model = alone(program, add_modes, add_precedence)
    model.place("A", start=3, end=6)
    model.place("B")
    assert model.least(model.task("B").start) == earliest


@pytest.mark.parametrize(("kind", "status"), [("FS", OPTIMAL), ("SS", OPTIMAL), ("FF", INFEASIBLE), ("SF", OPTIMAL)])
def test_a_started_successor_is_held_back_at_its_end_only(kind, status):
    """A ends on day 8; B has started on day 0 and would end on day 4."""
    tasks = (
        a_task("A", a_mode("M", kind=WorkKind.DURATION, duration=5)),
        a_task("B", a_mode("M", kind=WorkKind.DURATION, duration=4), progress=Progress(started=day(0), percent=50)),
    )
    program = a_program(*tasks, dependencies=(a_link("A", "B", kind),), status_date=day(2))
    model = alone(program, add_modes, add_precedence)
    model.place("A", start=3, end=8)
    model.place("B", start=2, end=4)
    assert model.status() == status


def test_a_done_successor_is_held_back_by_nothing():
    tasks = (a_task("A"), a_task("B", progress=Progress(percent=100, started=day(0), finished=day(0))))
    program = a_program(*tasks, dependencies=(a_link("A", "B", "FF", 5),), status_date=day(2))
    model = alone(program, add_modes, add_precedence)
    model.place("A", start=2)
    assert model.status() == OPTIMAL


def test_a_done_predecessor_holds_back_with_its_actual_end():
    tasks = (a_task("A", progress=Progress(percent=100, started=day(0), finished=day(3))), a_task("B"))
    program = a_program(*tasks, dependencies=(a_link("A", "B", lag=2),), status_date=day(4))
    model = alone(program, add_modes, add_precedence)
    model.place("B")
    assert model.least(model.task("B").start) == 6
