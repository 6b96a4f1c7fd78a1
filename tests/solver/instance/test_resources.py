"""Resources: capacity by day as the domain says it, runs of days away, and levels."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from planner.domain.calendar import Calendar
from planner.domain.ids import CalendarId
from planner.domain.people import CapacityPeriod, Leave
from planner.solver.instance.program import compile_program
from planner.solver.instance.resources import Away, ticks
from tests.builders import MONDAY, a_person, a_pool, a_program, day


def compiled(*resources, **more):
    """Compile people and pools."""
    people = tuple(r for r in resources if hasattr(r, "leave"))
    program = a_program(people=people, pools=tuple(r for r in resources if r not in people), **more)
    return compile_program(program).resources


def period(first, last, capacity):
    """Build a capacity period on working days; None is open."""
    return CapacityPeriod(
        first=None if first is None else day(first), last=None if last is None else day(last), capacity=capacity
    )


RESOURCES = [
    a_person(),
    a_person(capacity=60, capacity_periods=(period(None, 2, 0), period(4, 6, 80), period(8, None, 20))),
    a_person(leave=(Leave(first=day(2), last=day(4) + timedelta(days=2)), Leave(first=day(-30), last=day(-20)))),
    a_person(leave=(Leave(first=day(8), last=day(99)),), capacity_periods=(period(-9, 99, 50),)),
    a_person(calendar=CalendarId("four days")),
    a_pool(units=3, capacity_periods=(period(3, 5, 0), period(6, None, 1))),
]


@pytest.mark.parametrize("resource", RESOURCES)
def test_capacity_is_what_the_program_says_on_each_day(resource):
    own = Calendar(id=CalendarId("four days"), weekdays=frozenset({0, 1, 2, 3}))
    calendars = (Calendar(id=CalendarId("standard")), own)
    program = a_program(calendars=calendars)
    is_person = hasattr(resource, "leave")
    program = replace(program, people=(resource,) if is_person else (), pools=() if is_person else (resource,))
    data = compile_program(program).resources[0]
    assert data.capacity == tuple(program.capacity_on(resource, day(number)) for number in range(10))


def test_runs_of_days_away_from_now_on():
    person = a_person(
        leave=(Leave(first=day(0), last=day(2)), Leave(first=day(4), last=day(4)), Leave(first=day(8), last=day(20)))
    )
    (data,) = compiled(person)
    assert data.away == (Away(0, 3), Away(4, 5), Away(8, 10))
    (later,) = compiled(person, status_date=day(2))
    assert later.away == (Away(2, 3), Away(4, 5), Away(8, 10))


@pytest.mark.parametrize(
    ("start", "end", "away"), [(0, 10, 4), (0, 3, 1), (3, 4, 1), (4, 8, 0), (-5, 99, 4), (7, 7, 0)]
)
def test_days_away_in_a_span(start, end, away):
    (data,) = compiled(a_person(leave=(Leave(first=day(2), last=day(3)), Leave(first=day(8), last=day(9)))))
    assert data.away_in(start, end) == away


def test_levels_are_those_still_to_come():
    periods = (period(0, 1, 30), period(2, 3, 0), period(4, 5, 80))
    (data,) = compiled(a_person(capacity_periods=periods), status_date=day(2))
    assert data.levels == {80, 100}


def test_somebody_away_throughout_has_no_levels():
    (data,) = compiled(a_person(capacity=0))
    assert (data.levels, data.away) == (frozenset(), (Away(0, 10),))


def test_pools_offer_a_hundred_percent_for_each_unit_and_have_no_limits():
    (data,) = compiled(a_pool(units=3, rate=Decimal("12.34")))
    assert (data.is_person, set(data.capacity), data.max_tasks, data.max_projects) == (False, {300}, None, None)
    assert data.tick_rate == 1234


def test_people_come_before_pools():
    assert [(data.index, data.id) for data in compiled(a_pool(), a_person())] == [(0, "Ana"), (1, "Bench")]


@pytest.mark.parametrize(("amount", "number"), [("0", 0), ("12.34", 123400), ("0.0001", 1)])
def test_ticks(amount, number):
    assert ticks(Decimal(amount)) == number


def test_what_is_finer_than_the_grid_is_refused():
    with pytest.raises(ValueError, match="finer"):
        ticks(Decimal("0.00001"))
    with pytest.raises(ValueError, match="rate of Ana is finer than a cent"):
        compiled(a_person(rate=Decimal("10.001")))


def test_a_program_that_begins_on_a_weekend_keeps_its_first_days():
    program = replace(
        a_program(people=(a_person(leave=(Leave(first=MONDAY, last=MONDAY),)),)), first=MONDAY - timedelta(days=1)
    )
    assert compile_program(program).resources[0].capacity[:2] == (0, 100)
