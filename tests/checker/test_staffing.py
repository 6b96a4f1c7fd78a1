"""Staffing: every head by somebody who can, at a rate they may work at, and nobody else."""

from dataclasses import replace
from datetime import date

import pytest

from planner.checker import check
from planner.domain.people import CapacityPeriod, Leave
from planner.domain.work import Progress, WorkKind
from tests.builders import (
    a_mode,
    a_person,
    a_plan,
    a_pool,
    a_program,
    a_requirement,
    a_scheduled,
    a_task,
    an_assignment,
    day,
)
from tests.checker.rules import broken_rules

ANA, BEN = a_person("Ana"), a_person("Ben")
PAIR = a_task("A", a_mode("M", a_requirement("R", effort=1, heads=2)))


def plan_of(*assignments, end: int = 1):
    return a_plan(a_scheduled("A", 0, end, *assignments))


def test_two_heads_are_two_people():
    program = a_program(PAIR, people=(ANA, BEN))
    assert broken_rules(program, plan_of(an_assignment("Ana"), an_assignment("Ben"))) == []


def test_one_head_too_few_or_too_many_is_reported():
    program = a_program(PAIR, people=(ANA, BEN, a_person("Cleo")))
    (found,) = check(program, plan_of(an_assignment("Ana")))
    assert (found.rule, found.tasks) == ("staffing", ("A",))
    assert "1 of 2 heads" in found.message
    (found,) = check(program, plan_of(an_assignment("Ana"), an_assignment("Ben"), an_assignment("Cleo")))
    assert "3 of 2 heads" in found.message


def test_a_person_holds_one_head_of_a_task_only():
    part_time = a_task("A", a_mode("M", a_requirement("R", effort="0.5", share=50, heads=2)))
    half = an_assignment("Ana", rate=50)
    (found,) = check(a_program(part_time, people=(ANA, BEN)), plan_of(half, half))
    assert found.rule == "staffing"
    assert "Ana on 2 heads" in found.message


def test_a_pool_may_hold_several_heads():
    program = a_program(PAIR, pools=(a_pool("Bench", skills=("dev",), units=2),))
    assert broken_rules(program, plan_of(an_assignment("Bench"), an_assignment("Bench"))) == []


@pytest.mark.parametrize(("level", "broken"), [(2, []), (3, []), (1, ["staffing"])])
def test_the_level_is_that_asked_or_above(level, broken):
    task = a_task("A", a_mode("M", a_requirement("R", level=2)))
    program = a_program(task, people=(a_person("Ana", level=level),))
    assert broken_rules(program, plan_of(an_assignment())) == broken


def test_the_skill_is_that_asked():
    program = a_program(a_task("A", a_mode("M", a_requirement())), people=(a_person("Ana", skills=("test",)),))
    (found,) = check(program, plan_of(an_assignment("Ana")))
    assert found.rule == "staffing"
    assert "skill dev at level 1" in found.message


def test_the_skill_given_is_written_down_as_asked():
    program = a_program(a_task("A", a_mode("M", a_requirement())), people=(a_person("Ana", skills=("dev", "test")),))
    for skill in ("test", None):
        assert broken_rules(program, plan_of(an_assignment("Ana", skill=skill))) == ["staffing"]


def test_a_named_resource_is_that_one():
    task = a_task("A", a_mode("M", a_requirement("R", resource="Ana")))
    program = a_program(task, people=(ANA, BEN))
    assert broken_rules(program, plan_of(an_assignment("Ana", skill=None))) == []
    assert broken_rules(program, plan_of(an_assignment("Ben", skill=None))) == ["staffing"]


def test_an_unknown_person_is_reported():
    program = a_program(a_task("A", a_mode("M", a_requirement())), people=(ANA,))
    (found,) = check(program, plan_of(an_assignment("Nobody")))
    assert found.rule == "staffing"
    assert "Nobody" in found.message


def test_an_unknown_requirement_is_reported():
    program = a_program(a_task("A", a_mode("M", a_requirement())), people=(ANA, BEN))
    (found,) = check(program, plan_of(an_assignment("Ana"), an_assignment("Ben", requirement="X")))
    assert found.rule == "staffing"
    assert "requirement X" in found.message


def test_nobody_is_assigned_to_a_done_task():
    done = a_task("A", a_mode("M", a_requirement()), progress=Progress(started=day(0), finished=day(0)))
    program = a_program(done, people=(ANA,))
    assert broken_rules(program, plan_of()) == []
    assert broken_rules(program, plan_of(an_assignment("Ana"))) == ["staffing"]


PART_TIME = a_person("Ana", capacity=80, capacity_periods=(CapacityPeriod(first=day(5), capacity=60),))


@pytest.mark.parametrize(("rate", "broken"), [(80, []), (60, []), (79, ["staffing"]), (75, ["staffing"])])
def test_without_a_range_the_rate_is_the_ceiling_or_a_capacity_of_ones_own(rate, broken):
    task = a_task("A", a_mode("M", a_requirement("R", effort="0.5")))
    program = a_program(task, people=(PART_TIME,))
    assert broken_rules(program, plan_of(an_assignment("Ana", rate=rate, person_days="0.5"))) == broken


def test_the_ceiling_itself_is_allowed_where_the_capacity_is():
    task = a_task("A", a_mode("M", a_requirement("R", effort="0.5", share=65)))
    for rate, broken in ((65, []), (60, []), (70, ["staffing"]), (64, ["staffing"])):
        program = a_program(task, people=(PART_TIME,))
        assert broken_rules(program, plan_of(an_assignment("Ana", rate=rate, person_days="0.5"))) == broken, rate


def test_in_a_range_steps_of_five_the_ceiling_and_own_capacities_are_allowed():
    task = a_task("A", a_mode("M", a_requirement("R", effort="0.2", least_share=22, share=63)))
    program = a_program(task, people=(a_person("Ana", capacity_periods=(CapacityPeriod(first=day(5), capacity=44),)),))
    for rate in (22, 27, 62, 63, 44):
        assert broken_rules(program, plan_of(an_assignment("Ana", rate=rate, person_days="0.2"))) == [], rate
    for rate in (21, 23, 43, 64, 100):
        assert broken_rules(program, plan_of(an_assignment("Ana", rate=rate, person_days="0.2"))) == ["staffing"], rate


def test_capacities_of_the_past_are_no_rates():
    past = a_person("Ana", capacity_periods=(CapacityPeriod(last=day(0), capacity=35),))
    task = a_task("A", a_mode("M", a_requirement("R", effort="0.2")))
    plan = a_plan(a_scheduled("A", 1, 2, an_assignment("Ana", 1, 2, rate=35, person_days="0.2")))
    assert broken_rules(a_program(task, people=(past,)), plan) == []
    assert broken_rules(a_program(task, people=(past,), status_date=day(1)), plan) == ["staffing"]


@pytest.mark.parametrize("rate", [0, -5])
def test_no_rate_at_all_is_reported_once_and_crashes_nothing(rate):
    for leave in ((), (Leave(first=day(5), last=day(5)),)):
        program = a_program(a_task("A", a_mode("M", a_requirement())), people=(a_person("Ana", leave=leave),))
        assert broken_rules(program, plan_of(an_assignment("Ana", rate=rate, person_days=1))) == ["staffing"]


def a_support(**more):
    requirement = a_requirement("R", effort=None, share=50, **more)
    return a_task("A", a_mode("M", requirement, kind=WorkKind.SUPPORT, duration=4))


def test_support_may_stay_empty_unless_it_must_be_staffed():
    assert broken_rules(a_program(a_support(), people=(ANA,)), plan_of(end=4)) == []
    (found,) = check(a_program(a_support(must_staff=True), people=(ANA,)), plan_of(end=4))
    assert found.rule == "staffing"
    assert "0 of 1 heads" in found.message


def test_support_that_must_be_staffed_is_so_every_day_at_its_share():
    program = a_program(a_support(must_staff=True), people=(ANA, PART_TIME_BEN))
    assert broken_rules(program, plan_of(an_assignment("Ana", 0, 4, rate=50), end=4)) == []
    (found,) = check(program, plan_of(an_assignment("Ben", 0, 4, rate=40), end=4))
    assert found.rule == "staffing"
    assert "at 50 %" in found.message


PART_TIME_BEN = a_person("Ben", capacity=40)


def test_support_that_must_be_staffed_may_not_miss_a_day():
    for leave, span in ((Leave(first=day(3), last=day(3)), (0, 3)), (Leave(first=day(1), last=day(1)), (0, 4))):
        program = a_program(a_support(must_staff=True), people=(a_person("Ana", leave=(leave,)),))
        work = an_assignment("Ana", *span, rate=50, person_days="1.5")
        (found,) = check(program, plan_of(work, end=4))
        assert found.rule == "staffing"
        assert f"not there on {leave.first:%a}" in found.message


def test_of_many_days_missed_a_message_names_the_first():
    long = a_task(
        "A", a_mode("M", a_requirement(effort=None, share=50, must_staff=True), kind=WorkKind.SUPPORT, duration=30)
    )
    ana = a_person("Ana", leave=(Leave(first=day(1), last=day(28)),))
    work = an_assignment("Ana", 0, 30, rate=50, person_days=1)
    messages = [one.message for one in check(a_program(long, days=30, people=(ana,)), plan_of(work, end=30))]
    (found,) = (message for message in messages if "every day" in message)
    assert found.endswith(f"{day(5):%Y-%m-%d} and 23 more days")


def test_a_range_demands_its_lower_end():
    program = a_program(a_support(must_staff=True, least_share=40), people=(PART_TIME_BEN,))
    assert broken_rules(program, plan_of(an_assignment("Ben", 0, 4, rate=40), end=4)) == []


def test_started_support_need_be_staffed_for_what_remains_only():
    started = replace(a_support(must_staff=True), progress=Progress(percent=50, started=date(2026, 12, 31)))
    row = replace(a_scheduled("A", 0, 2, an_assignment("Ana", 0, 2, rate=50)), start=date(2026, 12, 31))
    assert broken_rules(a_program(started, people=(ANA,)), a_plan(row)) == []
