"""Pools alone: no more heads on a day than units."""

import pytest

from planner.domain.people import CapacityPeriod
from planner.domain.work import Progress, WorkKind
from planner.solver.model.constraints.dates import add_dates
from planner.solver.model.constraints.modes import add_modes
from planner.solver.model.constraints.pools import add_pools
from planner.solver.model.constraints.staffing import add_staffing
from tests.builders import a_mode, a_pool, a_program, a_requirement, a_task, day
from tests.solver.alone import INFEASIBLE, OPTIMAL, alone

RULES = (add_modes, add_staffing, add_dates, add_pools)


def on_bench(days, *, heads=1, share=100, kind=WorkKind.DURATION):
    """Build a mode that takes the bench for some days."""
    return a_mode("M", a_requirement(effort=None, resource="Bench", heads=heads, share=share), kind=kind, duration=days)


def together(*modes, starts, **pool):
    """Return the status of tasks on one pool at these starts."""
    names = [f"T{number}" for number in range(len(modes))]
    tasks = [a_task(name, mode) for name, mode in zip(names, modes, strict=True)]
    model = alone(a_program(*tasks, pools=(a_pool(**pool),)), *RULES)
    for name, start in zip(names, starts, strict=True):
        model.place(name, start=start)
    return model.status()


@pytest.mark.parametrize(("units", "status"), [(1, INFEASIBLE), (2, OPTIMAL)])
def test_heads_that_meet_need_a_unit_each(units, status):
    assert together(on_bench(3), on_bench(2), starts=(0, 2), units=units) == status
    assert together(on_bench(3), on_bench(2), starts=(0, 3), units=units) == OPTIMAL


@pytest.mark.parametrize(("heads", "status"), [(2, OPTIMAL), (3, INFEASIBLE)])
def test_a_pool_may_hold_several_heads_of_a_task(heads, status):
    assert together(on_bench(2, heads=heads), starts=(0,), units=2) == status


@pytest.mark.parametrize(("share", "status"), [(50, OPTIMAL), (55, INFEASIBLE)])
def test_parts_of_a_unit_add_up(share, status):
    assert together(on_bench(2, share=50), on_bench(2, share=share), starts=(0, 1), units=1) == status


@pytest.mark.parametrize(("start", "status"), [(0, OPTIMAL), (1, INFEASIBLE), (4, INFEASIBLE), (5, OPTIMAL)])
def test_a_pool_is_there_on_every_day_of_a_block(start, status):
    closed = CapacityPeriod(first=day(3), last=day(4), capacity=0)
    assert together(on_bench(3), starts=(start,), capacity_periods=(closed,)) == status


@pytest.mark.parametrize(("start", "status"), [(0, OPTIMAL), (2, INFEASIBLE), (5, OPTIMAL)])
def test_units_by_date(start, status):
    fewer = CapacityPeriod(first=day(3), last=day(4), capacity=1)
    assert together(on_bench(3, heads=2), starts=(start,), units=2, capacity_periods=(fewer,)) == status


def test_effort_of_a_pool_pauses_while_it_is_closed():
    closed = CapacityPeriod(first=day(1), last=day(2), capacity=0)
    mode = a_mode("M", a_requirement(resource="Bench", effort=3))
    model = alone(a_program(a_task("A", mode), pools=(a_pool(capacity_periods=(closed,)),)), *RULES)
    model.place("A", start=0)
    assert model.least(model.task().end) == model.most(model.task().end) == 5


@pytest.mark.parametrize(("progress", "status"), [(None, INFEASIBLE), (Progress(started=day(0)), OPTIMAL)])
def test_heads_go_together_unless_each_resumes_on_a_day_of_its_own(progress, status):
    mode = a_mode("M", a_requirement(effort=2, resource="Bench", heads=2))
    task = a_task("A", mode) if progress is None else a_task("A", mode, progress=progress)
    model = alone(a_program(task, pools=(a_pool(units=1),)), *RULES)
    model.select()
    assert model.status() == status
