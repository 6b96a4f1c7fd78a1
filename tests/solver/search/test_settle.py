"""Settle: as early as the same people allow, no worse in any goal."""

from decimal import Decimal

import pytest

from planner.checker import check
from planner.domain.people import Leave
from planner.domain.work import Cost, CostTiming, Pins
from planner.solver.engine import solve
from planner.solver.instance.program import compile_program
from planner.solver.options import Options
from planner.solver.schedule import Filled, Placed, Schedule, plan_of
from planner.solver.search.settle import settle
from tests.builders import a_fund, a_link, a_mode, a_person, a_program, a_requirement, a_task, day
from tests.found import found


def effort(name, days=3, **more):
    """Build a task of kind effort for one head."""
    return a_task(name, a_mode("M", a_requirement(effort=days), **more.pop("mode", {})), **more)


def settled(program, starts, *, days=3):
    """Settle a schedule of one-headed tasks that begin on these days; return their starts, checked."""
    instance = compile_program(program)
    placed = {
        index: Placed(mode=0, start=start, end=start + days, block=start, heads=(Filled(0, start, start + days),))
        for index, start in enumerate(starts)
    }
    schedule = settle(instance, Schedule(selected=frozenset({0}), placed=placed))
    assert list(check(program, found(plan_of(instance, schedule)))) == []
    return [schedule.placed[index].start for index in range(len(starts))]


def test_idle_days_are_closed_and_lags_kept():
    program = a_program(
        effort("A"), effort("B"), dependencies=(a_link("A", "B", lag=2),), people=(a_person(),), days=40
    )

    assert settled(program, [4, 20]) == [0, 5]


def test_two_tasks_of_one_person_stay_one_after_the_other():
    program = a_program(effort("A"), effort("B"), people=(a_person(),), days=40)

    assert settled(program, [10, 30]) == [0, 3]


def test_a_leave_in_between_may_make_an_earlier_start_end_earlier():
    ana = a_person(leave=(Leave(first=day(2), last=day(3)),))

    assert settled(a_program(effort("A"), people=(ana,), days=40), [10]) == [0]


@pytest.mark.parametrize(
    "task",
    [
        effort("A", pins=Pins(start=day(7))),
        effort("A", release=day(7)),
        effort("A", mode={"costs": (Cost(amount=Decimal(50), timing=CostTiming.START),)}),
    ],
    ids=["pinned", "released", "paid later"],
)
def test_what_may_not_be_earlier_stays(task):
    funds = (a_fund(amount=50, days=(7, 39)),)

    assert settled(a_program(task, people=(a_person(),), funds=funds, days=40), [7]) == [7]


def test_what_no_goal_decides_begins_early_in_a_solve():
    program = a_program(
        effort("A"), effort("B"), dependencies=(a_link("A", "B", lag=2),), people=(a_person(),), days=40
    )

    outcome = solve(program, options=Options(time_limit=None, steps=200))

    assert [(task.start, task.end) for task in found(outcome.plan).tasks] == [(day(0), day(3)), (day(5), day(8))]
