"""Work: tasks, modes, heads and candidates in the instance's numbers."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from planner.domain.units import CAPEX, OPEX
from planner.domain.work import Cost, CostTiming, Progress, WorkKind
from planner.solver.instance.program import compile_program
from tests.builders import a_mode, a_person, a_pool, a_program, a_project, a_requirement, a_task, day

ANA = a_person(rate=Decimal(100))


def task_of(task, **more):
    """Compile one task."""
    more.setdefault("people", (ANA,))
    return compile_program(a_program(task, **more)).tasks[0]


def head_of(*requirements, **more):
    """Compile the first head of a task of kind effort."""
    return task_of(a_task("A", a_mode("M", *requirements)), **more).modes[0].heads[0]


@pytest.mark.parametrize(
    ("effort", "share", "worked"), [(3, 100, 3), ("2.5", 100, 3), (3, 50, 6), ("0.01", 100, 1), (1, 33, 4), (1, 35, 3)]
)
def test_effort_takes_the_days_it_takes_at_its_rate(effort, share, worked):
    (candidate,) = head_of(a_requirement(effort=effort, share=share)).candidates
    assert (candidate.worked, candidate.given) == (worked, int(Decimal(effort) * 100))
    assert candidate.cost == Decimal(effort) * 100 * 10_000
    assert candidate.day_cost == share * 10_000


def test_duration_is_worked_on_each_of_its_days():
    mode = a_mode("M", a_requirement(effort=None, share=40), kind=WorkKind.DURATION, duration=5)
    (candidate,) = task_of(a_task("A", mode)).modes[0].heads[0].candidates
    assert (candidate.worked, candidate.given, candidate.cost) == (5, 200, 200 * 10_000)


def test_what_remains_of_effort_is_rounded_up_to_a_hundredth():
    task = a_task("A", a_mode("M", a_requirement(effort=1)), progress=Progress(percent=33))
    data = task_of(task)
    assert data.is_started
    assert data.modes[0].heads[0].candidates[0].given == 67


def test_done_work_has_no_modes():
    task = task_of(a_task("A", progress=Progress(percent=100, started=day(1), finished=day(2))), status_date=day(5))
    assert (task.is_done, task.start, task.end, task.modes) == (True, 1, 3, ())


def test_work_done_before_the_program_has_negative_numbers():
    done = Progress(percent=100, started=day(-3), finished=day(-2))
    task = task_of(a_task("A", progress=done))
    assert (task.start, task.end) == (-3, -1)


def test_dates_of_untouched_work():
    weekend = day(4) + timedelta(days=1)
    task = task_of(
        a_task("A", release=weekend, due=weekend, deadline=day(8)),
        projects=(a_project(release=day(2), deadline=weekend),),
    )
    assert (task.earliest, task.latest, task.due) == (5, 5, 5)


def test_started_work_may_go_on_from_now():
    task = task_of(a_task("A", release=day(6), progress=Progress(started=day(0))), status_date=day(2))
    assert (task.start, task.earliest, task.end) == (0, 2, None)


def test_costs_keep_their_category_or_take_that_of_labour():
    costs = (Cost(amount=Decimal(5)), Cost(amount=Decimal(7), category=CAPEX), Cost(amount=Decimal(0)))
    mode = a_mode("M", costs=costs)
    assert [(c.amount, c.category) for c in task_of(a_task("A", mode)).modes[0].costs] == [
        (50_000, OPEX),
        (70_000, CAPEX),
    ]
    capital = task_of(a_task("A", mode), projects=(a_project(labour_category=CAPEX),)).modes[0]
    assert [c.category for c in capital.costs] == [CAPEX, CAPEX]


def test_started_work_has_paid_what_was_due_at_its_start():
    costs = tuple(Cost(amount=Decimal("10.01"), timing=timing) for timing in CostTiming)
    mode = a_mode("M", kind=WorkKind.DURATION, duration=4, costs=costs)
    task = task_of(a_task("A", mode, progress=Progress(percent=50)))
    assert [(c.timing, c.amount) for c in task.modes[0].costs] == [
        (CostTiming.END, 100_100),
        (CostTiming.EVENLY, 50_000),
    ]


def test_heads_of_a_requirement_are_alike():
    mode = a_mode("M", a_requirement("R", heads=2), a_requirement("S"))
    heads = task_of(a_task("A", mode)).modes[0].heads
    assert [(head.requirement, head.number) for head in heads] == [("R", 0), ("R", 1), ("S", 0)]


def test_a_pool_with_the_skill_is_a_candidate():
    head = head_of(a_requirement(), people=(), pools=(a_pool(skills=("dev",)), a_pool("Other")))
    assert [candidate.resource for candidate in head.candidates] == [0]


def test_months_become_one_mode_for_each_shift():
    mode = a_mode("M", a_requirement(effort=None, share=50), kind=WorkKind.SUPPORT, duration=0)
    task = a_task("A", mode, month=date(2027, 1, 1))
    data = task_of(task, days=63, projects=(a_project(may_shift_months=5),))
    assert [(m.shift, m.span, m.length) for m in data.modes] == [(0, (0, 20), 20), (1, (20, 40), 20), (2, (40, 63), 23)]
    assert [m.heads[0].candidates[0].given for m in data.modes] == [1000, 1000, 1150]


def test_effort_finer_than_a_hundredth_is_refused():
    with pytest.raises(ValueError, match="finer than a hundredth"):
        head_of(a_requirement(effort="0.001"))
