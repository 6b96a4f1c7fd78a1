"""People and pools: capacity on a day, levels of skill."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.calendar import Calendar
from planner.domain.ids import CalendarId, SkillId
from planner.domain.people import CapacityPeriod, Leave, Skill
from tests.builders import a_person, a_pool, a_program, day

SATURDAY = date(2027, 1, 9)


def capacities(resource, **more) -> list[int]:
    pools = (resource,) if hasattr(resource, "units") else ()
    program = a_program(people=() if pools else (resource,), pools=pools, days=5, **more)
    return [program.capacity_on(resource, day(number)) for number in range(5)]


def test_a_person_offers_the_same_every_day_unless_told_otherwise():
    assert capacities(a_person(capacity=80)) == [80, 80, 80, 80, 80]


def test_capacity_periods_include_both_ends_and_may_be_open():
    joins = CapacityPeriod(last=day(0), capacity=0)
    part_time = CapacityPeriod(first=day(2), last=day(3), capacity=50)
    assert capacities(a_person(capacity_periods=(joins, part_time))) == [0, 100, 50, 50, 100]
    assert capacities(a_person(capacity_periods=(CapacityPeriod(first=day(3), capacity=0),))) == [100, 100, 100, 0, 0]


def test_leave_includes_both_ends_and_goes_before_capacity():
    away = Leave(first=day(1), last=day(2))
    assert capacities(a_person(leave=(away,))) == [100, 0, 0, 100, 100]
    assert capacities(a_person(leave=(away,), capacity_periods=(CapacityPeriod(capacity=60),))) == [60, 0, 0, 60, 60]


def test_ones_own_calendar_takes_days_away():
    own = Calendar(id=CalendarId("own"), weekdays=frozenset({0, 1, 2, 5}), days_off=frozenset({day(1)}))
    person = a_person(calendar=own.id)
    calendars = (*a_program().calendars, own)
    assert capacities(person, calendars=calendars) == [100, 0, 100, 0, 0]
    assert a_program(people=(person,), calendars=calendars).capacity_on(person, SATURDAY) == 0


def test_a_pool_offers_a_hundred_for_each_unit():
    pool = a_pool(units=3, capacity_periods=(CapacityPeriod(first=day(1), last=day(1), capacity=1),))
    assert capacities(pool) == [300, 100, 300, 300, 300]
    assert a_program(pools=(pool,)).capacity_on(pool, SATURDAY) == 0


def test_a_leave_ends_after_it_begins():
    with pytest.raises(ValueError, match="must not end before"):
        Leave(first=day(2), last=day(1))


def test_the_best_level_of_a_skill_counts():
    dev = SkillId("dev")
    person = replace(a_person(), skills=(Skill(id=dev, level=1), Skill(id=dev, level=3)))
    assert (person.level(dev), person.level(SkillId("test"))) == (3, 0)
    assert a_pool(skills=("dev",)).level(dev) == 1
