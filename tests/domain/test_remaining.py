"""Remaining work: how far a task has come, and what is left to do and to pay."""

from datetime import date
from decimal import Decimal

import pytest

from planner.domain.demand import demand_task
from planner.domain.ids import ProjectId, SkillId
from planner.domain.remaining import (
    Stage,
    actual_end,
    actual_start,
    remaining_amount,
    remaining_days,
    remaining_effort,
    stage,
)
from planner.domain.work import Cost, CostTiming, Progress, WorkKind
from tests.builders import a_mode, a_program, a_requirement, a_task, day

SATURDAY = date(2027, 1, 9)
STAGES = [
    (Progress(), Stage.UNTOUCHED),
    (Progress(spent=Decimal(10)), Stage.UNTOUCHED),
    (Progress(started=day(0)), Stage.STARTED),
    (Progress(percent=1), Stage.STARTED),
    (Progress(remaining=Decimal(3)), Stage.STARTED),
    (Progress(percent=100, remaining=Decimal(1)), Stage.STARTED),
    (Progress(percent=100), Stage.DONE),
    (Progress(remaining=Decimal(0)), Stage.DONE),
    (Progress(finished=day(0)), Stage.DONE),
    (Progress(percent=50, finished=day(0)), Stage.DONE),
]


@pytest.mark.parametrize(("progress", "expected"), STAGES)
def test_stage(progress, expected):
    assert stage(a_task(progress=progress)) is expected


def test_month_demand_is_cut_by_the_calendar_alone():
    task = demand_task(project=ProjectId("P"), skill=SkillId("dev"), month=day(0), fte=Decimal(1))
    assert stage(task) is Stage.UNTOUCHED


def test_actual_dates_round_forward_and_end_exclusively():
    task = a_task(progress=Progress(started=date(2027, 1, 2), finished=SATURDAY))
    program = a_program(task)
    assert actual_start(program, task) == day(0)
    assert actual_end(program, task) == day(5)


def test_without_dates_the_status_date_stands_for_them():
    started, done = a_task("A", progress=Progress(percent=50)), a_task("B", progress=Progress(percent=100))
    program = a_program(started, done, status_date=SATURDAY)
    assert actual_start(program, started) == day(5)
    assert (actual_start(program, done), actual_end(program, done)) == (day(5), day(5))


def effort_left(progress: Progress, *efforts: tuple[str, int]) -> list[Decimal]:
    requirements = [a_requirement(f"R{n}", effort=effort, heads=heads) for n, (effort, heads) in enumerate(efforts)]
    task = a_task("A", a_mode("M", *requirements), progress=progress)
    return [remaining_effort(task, task.modes[0], requirement) for requirement in requirements]


@pytest.mark.parametrize(
    ("progress", "effort", "left"),
    [
        (Progress(), "10", "10"),
        (Progress(started=day(0)), "10", "10"),
        (Progress(percent=30), "10", "7"),
        (Progress(percent=33), "0.5", "0.34"),
        (Progress(percent=99), "0.01", "0.01"),
        (Progress(percent=30, remaining=Decimal(2)), "10", "2"),
        (Progress(remaining=Decimal(12)), "10", "12"),
        (Progress(remaining=Decimal(8)), "21", "8"),
    ],
)
def test_effort_left_is_rounded_up_to_a_hundredth_and_no_further(progress, effort, left):
    assert effort_left(progress, (effort, 1)) == [Decimal(left)]


def test_remaining_effort_given_outright_is_shared_in_proportion():
    assert effort_left(Progress(remaining=Decimal(5)), ("2", 2), ("6", 1)) == [Decimal(1), Decimal(3)]
    assert effort_left(Progress(remaining=Decimal(1)), ("1", 3)) == [Decimal("0.34")]


def test_whatever_remains_of_an_effort_is_what_is_said_to_remain():
    for whole in range(1, 60):
        for left in range(1, whole + 1):
            assert effort_left(Progress(remaining=Decimal(left)), (str(whole), 1)) == [Decimal(left)]


@pytest.mark.parametrize(
    ("progress", "left"),
    [
        (Progress(), 5),
        (Progress(started=day(0)), 5),
        (Progress(percent=40), 3),
        (Progress(percent=41), 3),
        (Progress(percent=39), 4),
        (Progress(remaining=Decimal("1.5")), 2),
        (Progress(remaining=Decimal(9)), 9),
    ],
)
def test_days_left_are_whole_days(progress, left):
    for kind in (WorkKind.DURATION, WorkKind.SUPPORT):
        task = a_task("A", a_mode("M", kind=kind, duration=5), progress=progress)
        assert remaining_days(task, task.modes[0]) == left


def test_what_has_no_effort_or_no_days_says_so():
    block = a_task("A", a_mode("M", kind=WorkKind.DURATION, duration=5))
    effort = a_task("B", a_mode("M", a_requirement()))
    with pytest.raises(ValueError, match="no effort"):
        remaining_effort(block, block.modes[0], a_requirement("R", effort=None))
    with pytest.raises(ValueError, match="no duration"):
        remaining_days(effort, effort.modes[0])


@pytest.mark.parametrize(
    ("progress", "timing", "left"),
    [
        (Progress(), CostTiming.START, "300"),
        (Progress(), CostTiming.EVENLY, "300"),
        (Progress(percent=1), CostTiming.START, "0"),
        (Progress(percent=75), CostTiming.END, "300"),
        (Progress(percent=75), CostTiming.EVENLY, "75"),
        (Progress(remaining=Decimal(1)), CostTiming.EVENLY, "100"),
        (Progress(remaining=Decimal(5)), CostTiming.EVENLY, "300"),
    ],
)
def test_costs_left(progress, timing, left):
    task = a_task("A", a_mode("M", kind=WorkKind.DURATION, duration=3), progress=progress)
    assert remaining_amount(task, task.modes[0], Cost(amount=Decimal(300), timing=timing)) == Decimal(left)


def test_an_even_cost_is_cut_to_the_cent():
    task = a_task("A", a_mode("M", kind=WorkKind.DURATION, duration=3), progress=Progress(remaining=Decimal(2)))
    assert remaining_amount(task, task.modes[0], Cost(amount=Decimal(100), timing=CostTiming.EVENLY)) == Decimal(
        "66.66"
    )
