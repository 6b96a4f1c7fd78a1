"""Availability: nobody above their capacity, or on more tasks and projects than they may."""

import pytest

from planner.checker import check
from planner.domain.people import CapacityPeriod, Leave
from tests.builders import a_mode, a_person, a_plan, a_program, a_requirement, a_scheduled, a_task, an_assignment, day
from tests.checker.rules import broken_rules


def task_at(name: str, share: int, *, project: str = "P"):
    requirement = a_requirement("R", effort=share / 50, share=share)
    return a_task(name, a_mode("M", requirement), project=project)


def row(name: str, start: int, share: int):
    return a_scheduled(name, start, start + 2, an_assignment("Ana", start, start + 2, rate=share))


def test_shares_may_fill_a_day():
    program = a_program(task_at("A", 60), task_at("B", 40), people=(a_person(),))
    assert broken_rules(program, a_plan(row("A", 0, 60), row("B", 1, 40))) == []


def test_one_percent_too_much_is_reported_with_the_day():
    program = a_program(task_at("A", 60), task_at("B", 41), people=(a_person(),))
    (found,) = check(program, a_plan(row("A", 0, 60), row("B", 1, 41)))
    assert (found.rule, found.tasks) == ("availability", ("A", "B"))
    assert "101 % of 100 %" in found.message
    assert "Tue 2027-01-05" in found.message


def test_one_day_apart_is_no_overload():
    program = a_program(task_at("A", 60), task_at("B", 60), people=(a_person(),))
    assert broken_rules(program, a_plan(row("A", 0, 60), row("B", 2, 60))) == []
    assert broken_rules(program, a_plan(row("A", 0, 60), row("B", 1, 60))) == ["availability"]


@pytest.mark.parametrize(("capacity", "broken"), [(50, []), (49, ["availability"])])
def test_capacity_counts_by_date(capacity, broken):
    ana = a_person(capacity_periods=(CapacityPeriod(first=day(1), last=day(1), capacity=capacity),))
    assert broken_rules(a_program(task_at("A", 50), people=(ana,)), a_plan(row("A", 0, 50))) == broken


def test_different_overloads_are_told_apart():
    program = a_program(*(task_at(name, 60) for name in "ABC"), people=(a_person(),))
    found = list(check(program, a_plan(row("A", 0, 60), row("B", 0, 60), row("C", 1, 60))))
    assert [violation.tasks for violation in found] == [("A", "B"), ("A", "B", "C"), ("C",)][:2]
    assert {violation.rule for violation in found} == {"availability"}


def test_at_most_so_many_tasks_at_once():
    tasks = (task_at("A", 30), task_at("B", 30))
    plan = a_plan(row("A", 0, 30), row("B", 1, 30))
    assert broken_rules(a_program(*tasks, people=(a_person(max_tasks=2),)), plan) == []
    (found,) = check(a_program(*tasks, people=(a_person(max_tasks=1),)), plan)
    assert found.rule == "availability"
    assert "2 tasks at once" in found.message
    apart = a_plan(row("A", 0, 30), row("B", 2, 30))
    assert broken_rules(a_program(*tasks, people=(a_person(max_tasks=1),)), apart) == []


def test_at_most_so_many_projects_at_once():
    tasks = (task_at("A", 30), task_at("B", 30), task_at("C", 30, project="Q"))
    program = a_program(*tasks, people=(a_person(max_projects=1),))
    sound = a_plan(row("A", 0, 30), row("B", 0, 30), row("C", 2, 30), selected=("P", "Q"))
    assert broken_rules(program, sound) == []
    (found,) = check(program, a_plan(row("A", 0, 30), row("B", 0, 30), row("C", 1, 30), selected=("P", "Q")))
    assert found.rule == "availability"
    assert "2 projects at once" in found.message


def test_a_task_is_still_on_ones_hands_on_days_away_in_between():
    ana = a_person(max_tasks=1, leave=(Leave(first=day(1), last=day(2)),))
    program = a_program(
        task_at("A", 30), a_task("B", a_mode("M", a_requirement("R", effort="0.3", share=30))), people=(ana,)
    )
    around = a_scheduled("A", 0, 4, an_assignment("Ana", 0, 4, rate=30, person_days="0.6"))
    inside = a_scheduled("B", 3, 4, an_assignment("Ana", 3, 4, rate=30))
    after = a_scheduled("B", 4, 5, an_assignment("Ana", 4, 5, rate=30))
    assert broken_rules(program, a_plan(around, after)) == []
    assert broken_rules(program, a_plan(around, inside)) == ["availability"]
