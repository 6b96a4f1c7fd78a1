"""Modes of kind effort: exactly the days that the work takes, around the days on which people are away."""

from dataclasses import replace
from decimal import Decimal

import pytest

from planner.checker import check
from planner.domain.people import Leave
from planner.domain.work import Progress
from tests.builders import a_mode, a_person, a_plan, a_program, a_requirement, a_scheduled, a_task, an_assignment, day
from tests.checker.rules import broken_rules

THREE_DAYS = a_task("A", a_mode("M", a_requirement("R", effort="2.5")))
AWAY_ON_DAY_1 = a_person("Ana", leave=(Leave(first=day(1), last=day(1)),))
TWO_HEADS = a_task("A", a_mode("M", a_requirement("R", effort=2), a_requirement("S", effort=3)))


def _work(start: int, end: int, **more):
    return an_assignment("Ana", start, end, person_days="2.5", **more)


def test_work_takes_the_effort_rounded_up_to_days():
    program = a_program(THREE_DAYS, people=(a_person(),))
    assert broken_rules(program, a_plan(a_scheduled("A", 1, 4, _work(1, 4)))) == []


@pytest.mark.parametrize("end", [3, 5])
def test_one_day_less_or_more_is_not_the_mode(end):
    program = a_program(THREE_DAYS, people=(a_person(),))
    found = list(check(program, a_plan(a_scheduled("A", 1, end, _work(1, end)))))
    assert [violation.rule for violation in found] == ["modes"]
    assert "2.50 person-days at 100 % take 3 days" in found[0].message


def test_days_away_in_between_are_skipped():
    program = a_program(THREE_DAYS, people=(AWAY_ON_DAY_1,))
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 4, _work(0, 4)))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 3, _work(0, 3)))) == ["modes"]


@pytest.mark.parametrize("span", [(1, 5), (0, 2)])
def test_first_and_last_day_are_worked(span):
    task = a_task("A", a_mode("M", a_requirement("R", effort=3 if span == (1, 5) else 1)))
    program = a_program(task, people=(AWAY_ON_DAY_1,))
    work = an_assignment("Ana", *span, person_days=3 if span == (1, 5) else 1)
    (found,) = check(program, a_plan(a_scheduled("A", *span, work)))
    assert found.rule == "modes"
    assert "away on the" in found.message


def test_every_head_of_an_untouched_task_begins_on_its_first_day():
    program = a_program(TWO_HEADS, people=(a_person("Ana"), a_person("Ben")))
    second = an_assignment("Ben", 0, 3, requirement="S")
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 3, an_assignment("Ana", 0, 2), second))) == []
    (found,) = check(program, a_plan(a_scheduled("A", 0, 3, an_assignment("Ana", 1, 3), second)))
    assert found.rule == "modes"
    assert "Ana begins" in found.message


def test_the_task_ends_with_its_last_head():
    program = a_program(TWO_HEADS, people=(a_person("Ana"), a_person("Ben")))
    heads = an_assignment("Ana", 0, 2), an_assignment("Ben", 0, 3, requirement="S")
    for end in (2, 4):
        (found,) = check(program, a_plan(a_scheduled("A", 0, end, *heads)))
        assert found.rule == "modes"
        assert "last of its work" in found.message


@pytest.mark.parametrize("given", ["2.49", "2.51", "3"])
def test_person_days_are_the_effort(given):
    program = a_program(THREE_DAYS, people=(a_person(),))
    work = an_assignment("Ana", 0, 3, person_days=given)
    (found,) = check(program, a_plan(a_scheduled("A", 0, 3, work)))
    assert found.rule == "modes"
    assert "instead of 2.50" in found.message


def test_cost_is_exact_to_the_cent():
    program = a_program(THREE_DAYS, people=(a_person(rate=Decimal(400)),))
    right = _work(0, 3, price=400)
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 3, right))) == []
    for cent in (Decimal("0.01"), Decimal("-0.01")):
        (found,) = check(program, a_plan(a_scheduled("A", 0, 3, replace(right, cost=right.cost + cent))))
        assert found.rule == "modes"
        assert "1,000.00" in found.message


def test_what_remains_of_a_started_task_resumes_on_a_day_of_its_own():
    started = replace(THREE_DAYS, progress=Progress(percent=40, started=day(0)))
    program = a_program(started, people=(a_person(),), status_date=day(2))
    left = an_assignment("Ana", 4, 6, person_days="1.5")
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 6, left))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 6, replace(left, start=day(3))))) == ["modes"]
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 7, left))) == ["modes"]


def test_a_mode_that_does_not_exist_is_reported():
    program = a_program(a_task("A"))
    (found,) = check(program, a_plan(a_scheduled("A", mode="Other")))
    assert found.rule == "modes"
    assert "has only: M" in found.message


@pytest.mark.parametrize("nonsense", ["NaN", "sNaN", "Infinity", "-Infinity", "1E+99999"])
def test_numbers_that_are_none_are_reported(nonsense):
    program = a_program(THREE_DAYS, people=(a_person(),))
    work = replace(_work(0, 3), person_days=Decimal(nonsense))
    found = list(check(program, a_plan(a_scheduled("A", 0, 3, work))))
    assert [violation.rule for violation in found] == ["modes"]
    assert "plain numbers" in found[0].message


def test_work_that_takes_no_day_is_reported():
    program = a_program(THREE_DAYS, people=(a_person(),))
    (found,) = check(program, a_plan(a_scheduled("A", 2, 2, _work(2, 2))))
    assert found.rule == "modes"
    assert "no day to work" in found.message


def test_the_smallest_rate_takes_the_most_days():
    task = a_task("A", a_mode("M", a_requirement("R", effort="0.03", least_share=1, share=11)))
    program = a_program(task, people=(a_person(),))
    work = an_assignment("Ana", 0, 3, rate=1)
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 3, work))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 4, replace(work, end=day(4))))) == ["modes"]
