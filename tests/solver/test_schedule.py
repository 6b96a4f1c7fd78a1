"""Schedules written as plans: dates, person-days, costs, and who pays; exact, and as the measures count."""

from decimal import Decimal

import pytest

from planner.checker import check
from planner.domain.ids import ModeId
from planner.domain.people import Leave
from planner.domain.units import OPEX
from planner.domain.work import Cost, CostTiming, Pins, Progress, WorkKind
from planner.measures.spending import dated_costs, stretches, total_cost
from planner.solver.bills import even_by, shown_day, stretch_of, task_bills
from planner.solver.instance.program import compile_program
from planner.solver.instance.resources import TICKS
from planner.solver.schedule import Filled, Placed, Schedule, plan_of
from tests.builders import a_fund, a_mode, a_person, a_program, a_requirement, a_task, day
from tests.found import found

ANA = a_person(leave=(Leave(first=day(2), last=day(3)),), rate=Decimal("100.10"))
PERIODS = (a_fund("F", days=(0, 2)), a_fund("G", days=(3, 5)), a_fund("H", days=(6, 9)))


def scheduled(program, *placed):
    """Return the instance of a program and a schedule of its tasks."""
    instance = compile_program(program)
    selected = frozenset(range(len(program.projects)))
    return instance, Schedule(selected=selected, placed=dict(enumerate(placed)))


def work(start, end, *fills, block=None):
    """Place a task; `fills` are (candidate, first day, end)."""
    heads = tuple(None if fill is None else Filled(*fill) for fill in fills)
    return Placed(mode=0, start=start, end=end, block=start if block is None else block, heads=heads)


def test_effort_gives_its_person_days_and_costs_them_exactly():
    program = a_program(a_task("A", a_mode("M", a_requirement(effort="2.55"))), people=(ANA,))
    plan = found(plan_of(*scheduled(program, work(0, 5, (0, 0, 5)))))
    (assignment,) = plan.tasks[0].assignments
    assert (assignment.start, assignment.end, assignment.skill) == (day(0), day(5), "dev")
    assert (assignment.person_days, assignment.cost) == (Decimal("2.55"), Decimal("255.2550"))
    assert list(check(program, plan)) == []


def test_support_gives_the_days_its_person_is_there():
    mode = a_mode("M", a_requirement(effort=None, share=50, heads=2), kind=WorkKind.SUPPORT, duration=6)
    program = a_program(a_task("A", mode), people=(ANA,))
    plan = found(plan_of(*scheduled(program, work(0, 6, (0, 0, 6), None))))
    (assignment,) = plan.tasks[0].assignments
    assert (assignment.person_days, assignment.rate) == (Decimal(2), 50)
    assert list(check(program, plan)) == []


def test_done_work_keeps_its_dates_and_has_nobody():
    modes = (a_mode("M"), a_mode("N"))
    task = a_task(
        "A", *modes, pins=Pins(mode=ModeId("N")), progress=Progress(percent=100, started=day(-2), finished=day(1))
    )
    program = a_program(task, status_date=day(3))
    plan = found(plan_of(*scheduled(program, work(-2, 2))))
    row = plan.tasks[0]
    assert (row.mode, row.start, row.end, row.assignments) == ("N", day(-2), day(2), ())


def test_started_work_keeps_its_actual_start():
    task = a_task("A", a_mode("M", kind=WorkKind.DURATION, duration=4), progress=Progress(started=day(0), percent=50))
    program = a_program(task, status_date=day(2))
    row = found(plan_of(*scheduled(program, work(0, 6, block=4)))).tasks[0]
    assert (row.start, row.end) == (day(0), day(6))


def test_nobody_can_pay_means_no_plan():
    task = a_task("A", a_mode("M", costs=(Cost(amount=Decimal(11)),)))
    assert plan_of(*scheduled(a_program(task, funds=(a_fund(amount=10),)), work(0, 1))) is None


def test_what_lapses_first_is_spent_first():
    task = a_task("A", a_mode("M", costs=(Cost(amount=Decimal(11)),)))
    funds = (a_fund("long", amount=10), a_fund("short", amount=10, days=(0, 3)))
    plan = found(plan_of(*scheduled(a_program(task, funds=funds), work(0, 1))))
    assert {row.fund: row.amount for row in plan.spending} == {"short": 10, "long": 1}


def test_the_fund_with_fewer_uses_is_left_to_who_needs_it():
    """A greedy split would spend the early fund on the late cost's money and fail."""
    tasks = [a_task(n, a_mode("M", costs=(Cost(amount=Decimal(10)),))) for n in "AB"]
    funds = (a_fund("any", amount=10), a_fund("early", amount=10, days=(0, 4)))
    program = a_program(*tasks, funds=funds)
    plan = found(plan_of(*scheduled(program, work(0, 1), work(7, 8))))
    assert {row.fund: row.amount for row in plan.spending} == {"early": 10, "any": 10}
    assert list(check(program, plan)) == []


@pytest.mark.parametrize("start", range(5))
@pytest.mark.parametrize("timing", CostTiming)
def test_bills_are_what_the_measures_say(timing, start):
    cost = Cost(amount=Decimal("10.01"), timing=timing)
    task = a_task("A", a_mode("M", a_requirement(effort="2.5", share=50), costs=(cost,)))
    program = a_program(task, people=(a_person(rate=Decimal("33.33")),), funds=PERIODS)
    instance, schedule = scheduled(program, work(start, start + 5, (0, start, start + 5)))
    owed = [0, 0, 0]
    for category, on, amount in task_bills(instance, instance.tasks[0], schedule.placed[0]):
        owed[stretch_of(instance, category, on)] += amount
    plan = found(plan_of(instance, schedule))
    expected = [
        sum((item.amount for item in dated_costs(program, plan) if period.covers(item.day)), Decimal(0))
        for period in stretches(program, OPEX)
    ]
    assert [Decimal(amount) / TICKS for amount in owed] == expected
    assert sum(expected) == total_cost(program, plan)


@pytest.mark.parametrize(("start", "end", "shown"), [(0, 0, 0), (3, 3, 2), (2, 4, 3), (-2, 0, -1)])
def test_the_day_people_are_shown(start, end, shown):
    assert shown_day(start, end) == shown


def test_even_costs_are_cut_to_the_cent_cumulatively():
    assert [even_by(100_100, done, 3) for done in range(4)] == [0, 33_300, 66_700, 100_100]
