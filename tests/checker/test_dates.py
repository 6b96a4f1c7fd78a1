"""Dates: release dates, deadlines, the status date and the program's end, each to the day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.checker import check
from planner.domain.work import Progress, WorkKind
from tests.builders import (
    a_mode,
    a_person,
    a_plan,
    a_program,
    a_project,
    a_requirement,
    a_scheduled,
    a_task,
    an_assignment,
    day,
)
from tests.checker.rules import broken_rules

SATURDAY = date(2027, 1, 9)
FIRST_RELEASED = [
    ({"release": day(3)}, {}, 3),
    ({"release": SATURDAY}, {}, 5),
    ({}, {"release": day(3)}, 3),
    ({}, {"release": SATURDAY}, 5),
]
LAST_ALLOWED = [
    ({"deadline": day(3)}, {}, 4),
    ({"deadline": SATURDAY}, {}, 5),
    ({}, {"deadline": day(3)}, 4),
    ({}, {"deadline": SATURDAY}, 5),
]


@pytest.mark.parametrize(("task", "project", "earliest"), FIRST_RELEASED)
def test_a_task_starts_no_earlier_than_it_is_released(task, project, earliest):
    program = a_program(a_task("A", **task), projects=(a_project("P", **project),))
    assert broken_rules(program, a_plan(a_scheduled("A", earliest, earliest + 1))) == []
    (found,) = check(program, a_plan(a_scheduled("A", earliest - 1, earliest)))
    assert (found.rule, found.tasks) == ("dates", ("A",))
    assert "release date" in found.message


@pytest.mark.parametrize(("task", "project", "latest"), LAST_ALLOWED)
def test_a_task_ends_no_later_than_its_deadline(task, project, latest):
    program = a_program(a_task("A", **task), projects=(a_project("P", **project),))
    assert broken_rules(program, a_plan(a_scheduled("A", latest - 1, latest))) == []
    (found,) = check(program, a_plan(a_scheduled("A", latest, latest + 1)))
    assert (found.rule, found.tasks) == ("dates", ("A",))
    assert "deadline" in found.message


def test_nothing_starts_before_the_status_date():
    program = a_program(a_task("A"), status_date=SATURDAY)
    assert broken_rules(program, a_plan(a_scheduled("A", 5, 6))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 4, 5))) == ["dates"]


def test_nothing_ends_after_the_program():
    program = a_program(a_task("A"), days=10)
    assert broken_rules(program, a_plan(a_scheduled("A", 9, 10))) == []
    (found,) = check(program, a_plan(a_scheduled("A", 10, 11)))
    assert found.rule == "dates"
    assert "the program's last day, Fri 2027-01-15" in found.message


def test_a_milestone_may_lie_at_its_deadline():
    program = a_program(a_task("A", a_mode("M", kind=WorkKind.DURATION, duration=0), deadline=day(3)))
    assert broken_rules(program, a_plan(a_scheduled("A", 4, 4))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 5, 5))) == ["dates"]


def test_a_started_task_was_released_in_its_time_but_keeps_its_deadline():
    task = a_task(
        "A",
        a_mode("M", kind=WorkKind.DURATION, duration=4),
        release=day(2),
        deadline=day(3),
        progress=Progress(percent=50, started=day(0)),
    )
    program = a_program(task, status_date=day(1))
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 4))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 5))) == ["dates"]


def test_deadlines_of_done_tasks_are_facts():
    task = a_task("A", deadline=day(0), progress=Progress(started=day(0), finished=day(2)))
    assert broken_rules(a_program(task), a_plan(a_scheduled("A", 0, 3))) == []


def test_what_remains_lies_at_or_after_the_status_date():
    requirement = a_requirement("R", effort=4)
    task = a_task("A", a_mode("M", requirement), progress=Progress(percent=50, started=day(0)))
    program = a_program(task, people=(a_person(),), status_date=day(3))
    for start, broken in ((3, []), (2, ["dates"])):
        plan = a_plan(a_scheduled("A", 0, start + 2, an_assignment("Ana", start, start + 2)))
        assert broken_rules(program, plan) == broken


def test_what_remains_of_a_block_that_nobody_is_needed_for_lies_ahead_too():
    mode = a_mode("M", kind=WorkKind.DURATION, duration=4)
    program = a_program(a_task("A", mode, progress=Progress(percent=50, started=day(0))), status_date=day(3))
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 5))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 4))) == ["dates"]


ODD_SPANS = [
    (SATURDAY, day(6), "not a working day"),
    (day(4), SATURDAY, "not a working day"),
    (day(3), day(2), "before it starts"),
    (date.min, day(2), "far outside"),
    (day(2), date.max, "far outside"),
    (date(1899, 12, 29), date(1899, 12, 30), "far outside"),
]


@pytest.mark.parametrize(("start", "end", "said"), ODD_SPANS)
def test_spans_that_cannot_be_read_are_reported_once(start, end, said):
    program = a_program(a_task("A"), a_task("B"))
    plan = a_plan(replace(a_scheduled("A"), start=start, end=end), a_scheduled("B"))
    (found,) = check(program, plan)
    assert (found.rule, found.tasks) == ("dates", ("A",))
    assert said in found.message


@pytest.mark.parametrize(("start", "end", "said"), ODD_SPANS)
def test_so_are_spans_of_work(start, end, said):
    program = a_program(a_task("A", a_mode("M", a_requirement())), people=(a_person(),))
    work = replace(an_assignment("Ana"), start=start, end=end)
    (found,) = check(program, a_plan(a_scheduled("A", 0, 1, work)))
    assert found.rule == "dates"
    assert said in found.message
    assert "Ana" in found.message


def test_a_day_off_of_the_program_is_no_working_day():
    program = a_program(a_task("A"))
    closed = replace(program.working_calendar, days_off=frozenset({day(2)}))
    program = replace(program, calendars=(closed,))
    assert broken_rules(program, a_plan(a_scheduled("A", 1, 3))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 1, 2))) == ["dates"]
    assert program.working_calendar.after(day(1)) == day(2) + timedelta(days=1)
