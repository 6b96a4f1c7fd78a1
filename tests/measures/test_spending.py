"""Costs by the day they fall on."""

from dataclasses import replace
from decimal import Decimal

import pytest

from planner.domain.people import Leave
from planner.domain.units import CAPEX, OPEX, Category
from planner.domain.work import Cost, CostTiming, Progress, WorkKind
from planner.measures.spending import dated_costs, spent_to_date, stretches, total_cost
from tests.builders import (
    a_fund,
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


def costing(amount: str, timing: CostTiming, duration: int = 3, **more):
    cost = Cost(amount=Decimal(amount), timing=timing)
    return a_task("A", a_mode("M", kind=WorkKind.DURATION, duration=duration, costs=(cost,)), **more)


def falls(program, start: int, end: int) -> list[tuple[int, str]]:
    plan = a_plan(a_scheduled("A", start, end))
    days = {day(number): number for number in range(12)}
    return [(days[cost.day], str(cost.amount)) for cost in dated_costs(program, plan)]


@pytest.mark.parametrize(
    ("timing", "expected"),
    [
        (CostTiming.START, [(3, "100.00")]),
        (CostTiming.END, [(5, "100.00")]),
        (CostTiming.EVENLY, [(3, "33.33"), (4, "33.33"), (5, "33.34")]),
    ],
)
def test_other_costs_fall_at_start_end_or_evenly_to_the_cent(timing, expected):
    assert falls(a_program(costing("100.00", timing)), 3, 6) == expected


@pytest.mark.parametrize("timing", list(CostTiming))
def test_a_milestone_costs_on_the_day_it_is_shown_on(timing):
    program = a_program(costing("100", timing, duration=0))
    assert falls(program, 4, 4) == [(3, "100")]
    assert falls(program, 0, 0) == [(0, "100")]


def test_even_parts_smaller_than_a_cent_wait_until_they_are_one():
    assert falls(a_program(costing("0.02", CostTiming.EVENLY)), 0, 3) == [(1, "0.01"), (2, "0.01")]


def test_of_a_started_task_what_remains_falls_from_the_status_date_on():
    progress = Progress(percent=50, started=day(0))
    program = a_program(costing("100", CostTiming.EVENLY, 4, progress=progress), status_date=day(2))
    assert falls(program, 0, 4) == [(2, "25.00"), (3, "25.00")]
    begun = replace(program, tasks=(costing("100", CostTiming.START, 4, progress=progress),))
    assert falls(begun, 0, 4) == []


def test_a_done_task_costs_nothing_more():
    done = costing("100", CostTiming.END, progress=Progress(started=day(0), finished=day(2), spent=Decimal(80)))
    program = a_program(done)
    assert falls(program, 0, 3) == []
    assert spent_to_date(program, program.projects[0].id) == 80


def test_labour_falls_on_days_worked_and_adds_up():
    ana = a_person("Ana", rate=Decimal("400.10"), leave=(Leave(first=day(1), last=day(1)),))
    task = a_task("A", a_mode("M", a_requirement("R", effort="1.33"), labour_category=CAPEX))
    work = an_assignment("Ana", 0, 3, person_days="1.33", price="400.10")
    found = list(dated_costs(a_program(task, people=(ana,)), a_plan(a_scheduled("A", 0, 3, work))))
    assert [(cost.day, cost.amount) for cost in found] == [(day(0), Decimal("400.10")), (day(2), Decimal("132.033"))]
    assert sum(cost.amount for cost in found) == work.cost
    assert {(cost.category, cost.is_labour) for cost in found} == {(CAPEX, True)}


def test_counted_categories_are_no_money():
    licences = Category("licences")
    costs = (Cost(amount=Decimal(7), category=licences), Cost(amount=Decimal(3)))
    program = a_program(
        a_task("A", a_mode("M", costs=costs)),
        a_task("B", a_mode("M", costs=costs[1:]), project="Q"),
        funds=(a_fund("L", category=licences, unit="licences"),),
    )
    plan = a_plan(a_scheduled("A"), a_scheduled("B"), selected=("P", "Q"))
    assert total_cost(program, plan) == 6
    assert total_cost(program, plan, program.projects[0].id) == 3


def test_stretches_are_cut_by_the_periods_of_the_categorys_funds():
    program = a_program(funds=(a_fund("F", days=(0, 4)), a_fund("G", days=(3, 20)), a_fund("C", category=CAPEX)))
    found = [(stretch.first, stretch.last) for stretch in stretches(program, OPEX)]
    assert found == [(day(0), day(2)), (day(3), day(4)), (day(4).replace(day=9), day(9))]
    assert [stretch.covers(day(3)) for stretch in stretches(program, OPEX)] == [False, True, False]
    assert [(s.first, s.last) for s in stretches(program, CAPEX)] == [(day(0), day(9))]
