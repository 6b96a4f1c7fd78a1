"""Load week by week."""

from datetime import date
from decimal import Decimal

from planner.domain.people import CapacityPeriod, Leave
from planner.report.rows.weeks import resource_weeks, weeks_of
from tests.builders import (
    MONDAY,
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


def _weeks(program, plan):
    return {row.resource.id: row for row in resource_weeks(program, plan)}


def test_work_is_split_by_calendar_week():
    program = a_program(a_task("A", a_mode("M", a_requirement(effort=4))), people=(a_person(),))
    plan = a_plan(a_scheduled("A", 3, 7, an_assignment("Ana", 3, 7)))
    (first, second) = _weeks(program, plan)["Ana"].weeks
    assert (first.monday, first.planned, first.offered) == (MONDAY, 2, 5)
    assert (second.monday, second.planned, second.offered) == (date(2027, 1, 11), 2, 5)


def test_weeks_reach_from_the_status_date_to_the_last_assignment():
    program = a_program(a_task("A"), days=40, status_date=day(7), people=(a_person(),))
    plan = a_plan(a_scheduled("A", 7, 12, an_assignment("Ana", 8, 12)))
    assert weeks_of(program, plan) == (day(5), day(10))
    assert _weeks(program, plan)["Ana"].weeks[0].offered == 3


def test_days_away_are_counted():
    ana = a_person(leave=(Leave(first=day(0), last=day(4)),))
    bo = a_person("Bo", capacity_periods=(CapacityPeriod(first=day(2), last=day(2), capacity=0),), capacity=50)
    program = a_program(a_task("A"), people=(ana, bo))
    plan = a_plan(a_scheduled("A", 5, 6, an_assignment("Ana", 5, 6)))
    weeks = _weeks(program, plan)
    assert weeks["Ana"].weeks[0].is_away
    assert not weeks["Ana"].weeks[1].is_away
    assert (weeks["Bo"].weeks[0].away, weeks["Bo"].weeks[0].offered) == (1, Decimal(2))


def test_an_overload_shows_even_where_the_week_has_room():
    work = an_assignment("Ana", 0, 1), an_assignment("Ana", 0, 1, rate=50)
    program = a_program(a_task("A"), people=(a_person(),))
    (week,) = _weeks(program, a_plan(a_scheduled("A", 0, 1, *work)))["Ana"].weeks
    assert week.planned < week.offered
    assert week.overloaded == 1


def test_a_pool_offers_its_units():
    program = a_program(a_task("A"), pools=(a_pool(units=3),))
    plan = a_plan(a_scheduled("A", 0, 2, an_assignment("Bench", 0, 2, skill=None)))
    row = _weeks(program, plan)["Bench"]
    assert (row.planned, row.offered) == (2, 15)


def test_a_plan_without_work_has_no_weeks():
    program = a_program(a_task("A"), people=(a_person(),))
    assert weeks_of(program, a_plan(a_scheduled())) == ()
    assert _weeks(program, a_plan(a_scheduled()))["Ana"].planned == 0
