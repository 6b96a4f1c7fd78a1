"""Windows: days between which each task must lie, from dates and links alone, and never too tight."""

import pytest

from planner.domain.people import CapacityPeriod
from planner.domain.project import SelectionRule
from planner.domain.work import Pins, Progress, WorkKind
from planner.solver.instance.program import compile_program
from planner.solver.instance.windows import windows
from tests.builders import a_link, a_mode, a_person, a_program, a_project, a_requirement, a_task, day


def block(days):
    """Build a mode of kind duration."""
    return a_mode("M", kind=WorkKind.DURATION, duration=days)


def windows_of(*tasks, **more):
    """Return earliest and latest of each task."""
    return [(w.earliest, w.latest) for w in windows(compile_program(a_program(*tasks, **more)))]


def test_a_task_alone_has_the_program():
    (window,) = windows(compile_program(a_program(a_task("A", block(3)))))
    assert (window.earliest, window.last_start, window.first_end, window.latest) == (0, 7, 3, 10)
    assert window.first_end <= window.latest


def test_a_chain_leaves_room_for_what_comes_before_and_after():
    tasks = [a_task(name, block(days)) for name, days in zip("ABC", (2, 3, 1), strict=True)]
    links = (a_link("A", "B"), a_link("B", "C", lag=1))
    assert windows_of(*tasks, dependencies=links) == [(0, 5), (2, 8), (6, 10)]


@pytest.mark.parametrize(
    ("kind", "lag", "expected"),
    [
        ("FS", -1, [(0, 8), (1, 10)]),
        ("SS", 2, [(0, 7), (2, 10)]),
        ("FF", 3, [(0, 7), (2, 10)]),
        ("SF", 5, [(0, 7), (2, 10)]),
    ],
)
def test_each_kind_of_link(kind, lag, expected):
    """A takes two days, B three."""
    tasks = (a_task("A", block(2)), a_task("B", block(3)))
    assert windows_of(*tasks, dependencies=(a_link("A", "B", kind, lag),)) == expected


def test_effort_takes_at_least_what_the_quickest_needs():
    people = (a_person(), a_person("Bob", capacity_periods=(CapacityPeriod(capacity=50),)))
    task = a_task("A", a_mode("M", a_requirement(effort=4)))
    assert windows(compile_program(a_program(task, people=people)))[0].shortest == 4


def test_support_that_may_stay_empty_takes_its_span():
    mode = a_mode("M", a_requirement(effort=None), kind=WorkKind.SUPPORT, duration=6)
    assert windows(compile_program(a_program(a_task("A", mode))))[0].shortest == 6


def test_the_quickest_mode_counts():
    assert windows(compile_program(a_program(a_task("A", block(6), a_mode("N")))))[0].shortest == 1


def test_a_pinned_start_is_the_earliest():
    assert windows_of(a_task("A", block(2), pins=Pins(start=day(4)))) == [(4, 10)]


def test_a_may_do_predecessor_leaves_the_window_open():
    """It may be left out, and then it holds nothing back."""
    tasks = (a_task("A", block(4), project="Q"), a_task("B", block(1)))
    projects = (a_project("Q", selection=SelectionRule.MAY),)
    optional = (a_link("A", "B", optional=True),)
    assert windows_of(*tasks, projects=projects, dependencies=optional) == [(0, 9), (0, 10)]
    needed = (a_link("A", "B"),)
    assert windows_of(*tasks, projects=projects, dependencies=needed) == [(0, 9), (4, 10)]


def test_a_may_do_successor_does_not_press():
    tasks = (a_task("A", block(4)), a_task("B", block(1), project="Q", deadline=day(5)))
    projects = (a_project("Q", selection=SelectionRule.MAY),)
    assert windows_of(*tasks, projects=projects, dependencies=(a_link("A", "B"),)) == [(0, 10), (4, 6)]


def test_done_work_is_where_it_was_and_started_work_goes_on_from_now():
    tasks = (
        a_task("A", block(2), progress=Progress(percent=100, started=day(0), finished=day(1))),
        a_task("B", block(4), progress=Progress(started=day(1), percent=50)),
        a_task("C", block(1)),
    )
    links = (a_link("A", "C", lag=5), a_link("B", "C"))
    assert windows_of(*tasks, dependencies=links, status_date=day(3)) == [(2, 2), (3, 9), (7, 10)]


def test_a_task_without_room_is_empty():
    (window,) = windows(compile_program(a_program(a_task("A", block(3), release=day(5), deadline=day(6)))))
    assert window.first_end > window.latest


def test_a_cycle_ends_in_windows_without_room():
    links = (a_link("A", "B"), a_link("B", "A"))
    found = windows(compile_program(a_program(a_task("A", block(1)), a_task("B", block(1)), dependencies=links)))
    assert all(window.first_end > window.latest or window.earliest > 0 for window in found)
