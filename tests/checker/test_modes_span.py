"""Modes of kinds duration and support: exact length, everyone there, support trimmed to the days people are there."""

from dataclasses import replace

import pytest

from planner.checker import check
from planner.domain.people import Leave
from planner.domain.work import Progress, WorkKind
from tests.builders import (
    a_mode,
    a_person,
    a_plan,
    a_program,
    a_requirement,
    a_scheduled,
    a_task,
    an_assignment,
    day,
)
from tests.checker.rules import broken_rules

NEED = a_requirement("R", effort=None)
WORKSHOP = a_task("A", a_mode("M", NEED, kind=WorkKind.DURATION, duration=3))
SUPPORT = a_task("A", a_mode("M", NEED, kind=WorkKind.SUPPORT, duration=5))
STARTED = Progress(percent=40, started=day(0))


def away(first: int, last: int):
    return a_person("Ana", leave=(Leave(first=day(first), last=day(last)),))


def test_a_duration_is_exact():
    program = a_program(WORKSHOP, people=(a_person(),))
    assert broken_rules(program, a_plan(a_scheduled("A", 3, 6, an_assignment("Ana", 3, 6)))) == []
    for end in (5, 7):
        (found,) = check(program, a_plan(a_scheduled("A", 3, end, an_assignment("Ana", 3, end))))
        assert found.rule == "modes"
        assert "mode M takes 3 days" in found.message


@pytest.mark.parametrize("span", [(3, 5), (4, 6), (3, 7)])
def test_everyone_of_a_duration_has_its_span(span):
    program = a_program(WORKSHOP, people=(a_person(),))
    (found,) = check(program, a_plan(a_scheduled("A", 3, 6, an_assignment("Ana", *span))))
    assert found.rule == "modes"


def test_nobody_of_a_duration_is_away_on_any_of_its_days():
    plan = a_plan(a_scheduled("A", 3, 6, an_assignment("Ana", 3, 6)))
    assert broken_rules(a_program(WORKSHOP, people=(away(6, 6),)), plan) == []
    (found,) = check(a_program(WORKSHOP, people=(away(5, 6),)), plan)
    assert found.rule == "modes"
    assert "away on Mon 2027-01-11" in found.message


def test_what_remains_of_a_started_duration_is_one_block():
    task = replace(WORKSHOP, progress=STARTED)
    program = a_program(task, people=(a_person(),), status_date=day(1))
    plan = a_plan(a_scheduled("A", 0, 5, an_assignment("Ana", 3, 5)))
    assert broken_rules(program, plan) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 5, an_assignment("Ana", 2, 5)))) == ["modes"]
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 6, an_assignment("Ana", 3, 5)))) == ["modes"]


def test_a_milestone_takes_no_time():
    program = a_program(a_task("A", a_mode("M", kind=WorkKind.DURATION, duration=0)))
    assert broken_rules(program, a_plan(a_scheduled("A", 4, 4))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 4, 5))) == ["modes"]


def test_support_has_its_length_and_may_be_covered_or_not():
    program = a_program(SUPPORT, people=(a_person(),))
    assert broken_rules(program, a_plan(a_scheduled("A", 1, 6))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 1, 6, an_assignment("Ana", 1, 6)))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 1, 5))) == ["modes"]


def test_support_is_trimmed_to_the_days_its_person_is_there():
    program = a_program(SUPPORT, people=(away(0, 2),))
    assert broken_rules(program, a_plan(a_scheduled("A", 1, 6, an_assignment("Ana", 3, 6)))) == []
    for span in ((3, 5), (4, 6), (1, 6)):
        given = min(3, span[1] - span[0])
        work = an_assignment("Ana", *span, person_days=given)
        assert broken_rules(program, a_plan(a_scheduled("A", 1, 6, work))) == ["modes"], span


def test_support_counts_only_days_on_which_its_person_is_there():
    program = a_program(SUPPORT, people=(away(3, 3),))
    there = an_assignment("Ana", 1, 6, person_days=4)
    assert broken_rules(program, a_plan(a_scheduled("A", 1, 6, there))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 1, 6, an_assignment("Ana", 1, 6)))) == ["modes"]


def test_nobody_supports_who_is_away_throughout():
    program = a_program(SUPPORT, people=(away(1, 5),))
    (found,) = check(program, a_plan(a_scheduled("A", 1, 6, an_assignment("Ana", 1, 6, person_days=0))))
    assert found.rule == "modes"
    assert "away on all of its days" in found.message


def test_what_remains_of_started_support_is_its_last_days():
    task = replace(SUPPORT, progress=STARTED)
    program = a_program(task, people=(a_person(),), status_date=day(2))
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 5, an_assignment("Ana", 2, 5)))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 6, an_assignment("Ana", 3, 6)))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 6, an_assignment("Ana", 2, 6)))) == ["modes"]
