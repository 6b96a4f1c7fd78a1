"""Delivery dates of programs small enough to be reckoned by hand."""

import pytest

from planner.domain.people import CapacityPeriod, Leave
from planner.domain.project import SelectionRule
from planner.domain.work import Pins, Progress, WorkKind
from planner.solver.bound import delivery_dates, know
from planner.solver.instance.program import compile_program
from tests.builders import a_link, a_mode, a_person, a_pool, a_program, a_project, a_requirement, a_task, day


def effort(name, days=1, *, skill="dev", project="P", **more):
    share = more.pop("share", 100)
    return a_task(name, a_mode("M", a_requirement(skill=skill, effort=days, share=share)), project=project, **more)


def block(days):
    return a_mode("M", kind=WorkKind.DURATION, duration=days)


def ends(*tasks, **more):
    """Return the earliest end of each project, by name."""
    instance = compile_program(a_program(*tasks, **more))
    return {instance.projects[d.project].id: d.end for d in delivery_dates(instance) if d.task is None}


def test_the_fastest_candidate_at_that_time_of_the_year_counts():
    away = Leave(first=day(1), last=day(3))
    people = (a_person("Ana", leave=(away,)), a_person("Bex", capacity=50))
    assert ends(effort("A", 2), people=people) == {"P": 4}
    assert ends(effort("A", 3), people=people) == {"P": 6}


def test_a_block_has_no_day_away_inside():
    mode = a_mode("M", a_requirement(effort=None), kind=WorkKind.DURATION, duration=3)
    assert ends(a_task("A", mode), people=(a_person(leave=(Leave(first=day(2), last=day(2)),)),)) == {"P": 6}


def test_the_best_of_several_modes_counts():
    assert ends(a_task("A", block(5), a_mode("N", kind=WorkKind.DURATION, duration=2))) == {"P": 2}


def test_two_heads_wait_for_the_second_person():
    two = a_task("A", a_mode("M", a_requirement(heads=2, effort=2)))
    late = CapacityPeriod(last=day(3), capacity=0)
    people = (a_person("Ana"), a_person("Bex", capacity_periods=(late,)))
    assert ends(two, people=people) == {"P": 6}
    assert ends(two, people=people[:1]) == {"P": None}
    assert ends(two, pools=(a_pool(skills=("dev",), units=2),)) == {"P": 2}


@pytest.mark.parametrize(
    ("kind", "lag", "end"), [("FS", 1, 6), ("FS", -1, 4), ("SS", 2, 5), ("FF", 3, 5), ("SF", 7, 7)]
)
def test_each_kind_of_link(kind, lag, end):
    """A takes two days, B three; both have somebody of their own."""
    people = (a_person("Ana"), a_person("Bex", skills=("ops",)))
    tasks = effort("A", 2), effort("B", 3, skill="ops")
    assert ends(*tasks, dependencies=(a_link("A", "B", kind, lag),), people=people) == {"P": end}


def test_work_that_only_one_person_can_do_is_done_in_turn():
    tasks = effort("A", 2), effort("B", 2), effort("C", 3)
    instance = compile_program(a_program(*tasks, people=(a_person(),)))
    (delivery,) = delivery_dates(instance)
    assert delivery.end == 7
    assert "Ana" in delivery.because


def test_shares_that_do_not_go_together_leave_the_rest_of_a_day_unused():
    tasks = effort("A", 1, share=50), effort("B", 1, share=50)
    assert ends(*tasks, people=(a_person(),)) == {"P": 2}
    assert ends(*tasks, people=(a_person(capacity=90),)) == {"P": 4}
    assert ends(*tasks, people=(a_person(max_tasks=1),)) == {"P": 4}


def test_what_follows_the_work_in_turn_comes_on_top():
    tasks = effort("A", 2), effort("B", 2), a_task("C", block(3))
    links = (a_link("A", "C"), a_link("B", "C"))
    assert ends(*tasks, people=(a_person(),), dependencies=links) == {"P": 7}


def test_others_who_must_be_done_by_then_take_their_share():
    tasks = effort("A", 3), effort("B", 2, project="Q", deadline=day(1))
    assert ends(*tasks, people=(a_person(),)) == {"P": 5, "Q": 2}


def test_a_project_that_may_be_left_out_takes_nothing():
    tasks = effort("A", 3), effort("B", 2, project="Q", deadline=day(1))
    optional = (a_project("Q", selection=SelectionRule.MAY),)
    assert ends(*tasks, people=(a_person(),), projects=optional) == {"P": 3, "Q": 2}


def test_pins_are_kept():
    people = (a_person("Ana"), a_person("Bex", capacity=50))
    assert ends(effort("A", 2, pins=Pins(start=day(3))), people=people) == {"P": 5}


def test_started_work_goes_on_from_now_and_done_work_is_a_fact():
    started = effort("A", 4, progress=Progress(percent=50, started=day(0)))
    done = effort("B", 4, project="Q", progress=Progress(started=day(0), finished=day(1)))
    assert ends(started, done, people=(a_person(),), status_date=day(3)) == {"P": 5, "Q": 2}


def test_heads_of_started_work_resume_on_days_of_their_own():
    mode = a_mode("M", a_requirement("R", effort=4), a_requirement("S", skill="ops", effort=4))
    started = a_task("A", mode, progress=Progress(percent=50, started=day(0)))
    early, late = CapacityPeriod(first=day(2), capacity=0), CapacityPeriod(last=day(1), capacity=0)
    people = (a_person("Ana", capacity_periods=(early,)), a_person("Bex", skills=("ops",), capacity_periods=(late,)))
    assert ends(started, people=people) == {"P": 4}


def test_milestones_and_tasks_with_a_due_date_are_told_as_well():
    goal = a_task("M", block(0))
    tasks = effort("A", 2), effort("B", 2), goal, effort("C", 1, due=day(2))
    links = (a_link("A", "M"), a_link("B", "M"))
    instance = compile_program(a_program(*tasks, people=(a_person(),), dependencies=links))
    found = {None if d.task is None else instance.tasks[d.task].id: d.end for d in delivery_dates(instance)}
    assert found == {None: 5, "M": 4, "C": 1}


def test_a_day_that_is_refuted_for_a_milestone_holds_back_what_comes_after_it():
    tasks = effort("A", 2), effort("B", 2), a_task("M", block(0)), a_task("C", block(1), project="Q")
    links = (a_link("A", "M"), a_link("B", "M"), a_link("M", "C"))
    assert ends(*tasks, people=(a_person(),), dependencies=links)["Q"] == 5


def test_a_chain_is_named():
    tasks = a_task("A", block(2)), a_task("B", block(3))
    (delivery,) = delivery_dates(compile_program(a_program(*tasks, dependencies=(a_link("A", "B"),))))
    assert delivery.because.startswith("A → B")


def test_no_room_is_told_and_proves_that_there_is_no_plan():
    tasks = effort("A", 2, deadline=day(2)), effort("B", 2, deadline=day(2))
    known = know(compile_program(a_program(*tasks, people=(a_person(),))))
    assert known.is_impossible
    assert [d.end for d in known.deliveries] == [None]


def test_links_in_a_circle_have_no_delivery():
    links = (a_link("A", "B"), a_link("B", "A"))
    assert ends(a_task("A", block(1)), a_task("B", block(1)), dependencies=links) == {"P": None}
