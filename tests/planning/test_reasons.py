"""Reasons: which family of rules, given up, lets a program be done, and only those."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from threading import Event

import pytest

from planner.domain.ids import ResourceId
from planner.domain.people import Leave
from planner.domain.project import SelectionRule
from planner.domain.work import Cost, Pins, Progress, ResourcePin, WorkKind
from planner.planning.reasons import RELAXATIONS, reasons
from planner.solver.options import Options
from tests.builders import a_fund, a_mode, a_person, a_program, a_project, a_requirement, a_task, day

QUICK = Options(time_limit=None, steps=400, workers=1)
LEFT_OUT = "must-do projects may be left out"
LONGER = "the program may last twice as long"


def effort(name, days, **more):
    """Build a task of kind effort for one head."""
    return a_task(name, a_mode("M", a_requirement(effort=days)), **more)


def known(program):
    """Return what is named as helping, without its frame."""
    found = reasons(program, options=QUICK)
    return [text.removeprefix("It can be done if ").removesuffix(".") for text in found if text.startswith("It can")]


ANA = (a_person(),)
LATE = a_program(effort("A", 3), effort("B", 4, deadline=day(5)), effort("C", 3, deadline=day(5)), people=ANA)
DEAR = a_program(a_task("A", a_mode("M", costs=(Cost(amount=Decimal(11)),))), funds=(a_fund(amount=10),))
CAPPED = a_program(
    a_task("A", a_mode("M", costs=(Cost(amount=Decimal(11)),))), projects=(a_project(budget_cap=Decimal(10)),)
)
PINNED = a_program(effort("A", 3, pins=Pins(start=day(2))), effort("B", 3, pins=Pins(start=day(3))), people=ANA)
UNCOVERED = a_program(
    a_task("A", a_mode("M", a_requirement(effort=None, must_staff=True), kind=WorkKind.SUPPORT, duration=10)),
    people=(a_person(leave=(Leave(first=day(3), last=day(3)),)),),
)
ONE_AT_A_TIME = a_program(
    *(a_task(n, a_mode("M", a_requirement(effort=5, share=50)), project=n) for n in "PQ"),
    people=(a_person(max_projects=1),),
)
LONG = a_program(effort("A", 12), people=ANA)


@pytest.mark.parametrize(
    ("program", "helps"),
    [
        (LATE, ["deadlines may be missed"]),
        (DEAR, ["there is money enough (funds and project caps aside)"]),
        (CAPPED, ["there is money enough (funds and project caps aside)"]),
        (PINNED, ["pinned starts, modes and people of unstarted tasks are given up"]),
        (UNCOVERED, [LONGER, "support that must be staffed may go short"]),
        (ONE_AT_A_TIME, [LONGER, "people may be on any number of tasks and projects at once"]),
        (LONG, [LONGER]),
    ],
)
def test_the_family_that_helps_is_named(program, helps):
    assert [text for text in known(program) if text != LEFT_OUT] == helps


def test_deadlines_that_are_missed_are_named_with_the_days():
    found = reasons(LATE, options=QUICK)
    assert "With the least lateness in all, these deadlines are missed: " in found[1]
    assert "due 2027-01-11 by 1 working days" in found[1]


BOTH_WAYS = replace(DEAR, tasks=(replace(DEAR.tasks[0], release=day(5), deadline=day(3)),))


def test_where_several_kinds_stand_in_the_way_that_is_said():
    found = reasons(BOTH_WAYS, options=QUICK)
    assert found == (
        "It can be done if must-do projects may be left out.",
        'With as few left out as possible, these are left out: "P".',
        "Giving up any one other kind of rule alone was not seen to help; several may stand in the way at once.",
    )


def test_what_stands_in_the_way_of_money_is_named_with_what_is_lacking():
    found = reasons(DEAR, options=QUICK)
    assert found[1:2] == (
        'It is enough to raise the funds of opex ("F"): the plan that costs least in all takes 11 EUR, 1 EUR more than '
        "there is.",
    )
    found = reasons(CAPPED, options=QUICK)
    assert 'It is enough to raise the cap of project "P": the plan that costs least in all takes 11 EUR' in found[1]


def test_twice_as_long_is_counted_in_working_days():
    longer = next(r for r in RELAXATIONS if r.what == LONGER)
    assert longer.relax(LONG).last == day(19)


def test_facts_of_started_work_are_not_given_up():
    """Who is at work on a started task is a fact; the pin cannot be what stands in the way."""
    pins = Pins(resources=(ResourcePin(resource=ResourceId("Ana")),))
    for progress in (Progress(remaining=Decimal(12)), Progress(started=day(0)), Progress(percent=1)):
        task = effort("A", 12, pins=pins, progress=progress)
        program = a_program(task, people=(a_person(), a_person("Bob", capacity=200)))
        assert "pinned starts, modes and people of unstarted tasks are given up" not in known(program)
        relaxation = next(r for r in RELAXATIONS if "pinned" in r.what)
        assert relaxation.relax(program).tasks[0].pins == pins


def test_nothing_is_tried_that_the_program_does_not_have():
    program = a_program(projects=(a_project(selection=SelectionRule.MAY),))
    assert [r.what for r in RELAXATIONS if r.applies(program)] == [LONGER]


def test_a_program_without_working_days_cannot_last_twice_as_long():
    saturday = day(4) + timedelta(days=1)
    program = replace(a_program(), first=saturday, last=saturday)
    assert LONGER not in [r.what for r in RELAXATIONS if r.applies(program)]


def test_a_request_to_stop_proves_nothing():
    stop = Event()
    stop.set()
    (text,) = reasons(BOTH_WAYS, options=replace(QUICK, steps=None, time_limit=600), stop=stop)
    assert text.startswith("Giving up any one kind of rule alone was not seen to help")
