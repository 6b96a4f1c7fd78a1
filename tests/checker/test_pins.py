"""Pins: what is decided or has happened already is kept."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from planner.checker import check
from planner.domain.demand import demand_task
from planner.domain.ids import ModeId, ProjectId, RequirementId, ResourceId, SkillId
from planner.domain.plan import ScheduledTask
from planner.domain.work import Pins, Progress, ResourcePin, WorkKind
from tests.builders import a_mode, a_person, a_plan, a_program, a_requirement, a_scheduled, a_task, an_assignment, day
from tests.checker.rules import broken_rules

SATURDAY = date(2027, 1, 9)
ANA, BEN = a_person("Ana"), a_person("Ben")


def pinned_to(who: str, requirement: str | None = None) -> Pins:
    pin = ResourcePin(resource=ResourceId(who), requirement=None if requirement is None else RequirementId(requirement))
    return Pins(resources=(pin,))


@pytest.mark.parametrize(("pin", "start"), [(day(3), 3), (SATURDAY, 5)])
def test_a_pinned_start_is_the_start(pin, start):
    program = a_program(a_task("A", pins=Pins(start=pin)))
    assert broken_rules(program, a_plan(a_scheduled("A", start, start + 1))) == []
    for other in (start - 1, start + 1):
        (found,) = check(program, a_plan(a_scheduled("A", other, other + 1)))
        assert (found.rule, found.tasks) == ("pins", ("A",))


def test_a_pinned_mode_is_chosen():
    program = a_program(a_task("A", a_mode("M"), a_mode("N"), pins=Pins(mode=ModeId("N"))))
    assert broken_rules(program, a_plan(a_scheduled("A", mode="N"))) == []
    (found,) = check(program, a_plan(a_scheduled("A", mode="M")))
    assert found.rule == "pins"
    assert "pinned to mode N" in found.message


def test_a_pinned_person_is_on_the_task():
    program = a_program(a_task("A", a_mode("M", a_requirement()), pins=pinned_to("Ben")), people=(ANA, BEN))
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 1, an_assignment("Ben")))) == []
    (found,) = check(program, a_plan(a_scheduled("A", 0, 1, an_assignment("Ana"))))
    assert found.rule == "pins"
    assert "Ben pinned" in found.message


def test_a_pin_on_a_requirement_holds_where_the_mode_has_it():
    both = a_mode("M", a_requirement("R"), a_requirement("S"))
    only = a_mode("N", a_requirement("R"))
    program = a_program(a_task("A", both, only, pins=pinned_to("Ben", "S")), people=(ANA, BEN))
    right = an_assignment("Ana"), an_assignment("Ben", requirement="S")
    swapped = an_assignment("Ben"), an_assignment("Ana", requirement="S")
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 1, *right))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 1, *swapped))) == ["pins"]
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 1, an_assignment("Ben"), mode="N"))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 1, an_assignment("Ana"), mode="N"))) == ["pins"]


def test_the_people_at_work_go_on():
    task = a_task(
        "A",
        a_mode("M", a_requirement("R", effort=2)),
        pins=pinned_to("Ana"),
        progress=Progress(percent=50, started=day(0)),
    )
    program = a_program(task, people=(ANA, BEN), status_date=day(1))
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 2, an_assignment("Ana", 1, 2)))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 2, an_assignment("Ben", 1, 2)))) == ["pins"]


def test_month_demand_that_is_past_needs_nobody_pinned():
    task = demand_task(project=ProjectId("P"), skill=SkillId("dev"), month=date(2027, 1, 1), fte=Decimal(1))
    task = replace(task, pins=pinned_to("Ana"))
    program = a_program(task, people=(ANA,), days=40, status_date=date(2027, 2, 1))
    row = ScheduledTask(task=task.id, mode=task.modes[0].id, start=date(2027, 2, 1), end=date(2027, 2, 1))
    assert broken_rules(program, a_plan(row)) == []


FACTS = Progress(started=day(1), finished=day(3))


@pytest.mark.parametrize(("span", "said"), [((0, 4), "has started"), ((2, 4), "has started"), ((1, 3), "was done")])
def test_dates_of_a_done_task_are_facts(span, said):
    program = a_program(a_task("A", progress=FACTS))
    assert broken_rules(program, a_plan(a_scheduled("A", 1, 4))) == []
    (found,) = check(program, a_plan(a_scheduled("A", *span)))
    assert found.rule == "pins"
    assert said in found.message


def test_the_start_of_a_started_task_is_a_fact():
    mode = a_mode("M", kind=WorkKind.DURATION, duration=2)
    program = a_program(a_task("A", mode, progress=Progress(percent=50, started=day(1))), status_date=day(2))
    assert broken_rules(program, a_plan(a_scheduled("A", 1, 4))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 2, 4))) == ["pins"]


def test_without_a_reported_start_the_status_date_stands_for_it():
    mode = a_mode("M", kind=WorkKind.DURATION, duration=2)
    program = a_program(a_task("A", mode, progress=Progress(percent=50)), status_date=day(2))
    assert broken_rules(program, a_plan(a_scheduled("A", 2, 4))) == []
    assert broken_rules(program, a_plan(a_scheduled("A", 3, 4))) == ["pins"]
