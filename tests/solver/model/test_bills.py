"""Bills: what a plan owes in each stretch is what the measures say its costs are, to the tick."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from planner.domain.people import Leave
from planner.domain.units import CAPEX, OPEX
from planner.domain.work import Cost, CostTiming, Progress, WorkKind
from planner.measures.spending import dated_costs, stretches
from planner.solver.instance.resources import TICKS
from planner.solver.model.bills import Bills
from planner.solver.model.constraints.availability import add_availability
from planner.solver.model.constraints.dates import add_dates
from planner.solver.model.constraints.modes import add_modes
from planner.solver.model.constraints.pools import add_pools
from planner.solver.model.constraints.staffing import add_staffing
from planner.solver.model.reading import read_schedule
from planner.solver.schedule import plan_of
from tests.builders import MONDAY, a_fund, a_mode, a_person, a_pool, a_program, a_project, a_requirement, a_task, day
from tests.solver.alone import OPTIMAL, alone

RULES = (add_modes, add_staffing, add_dates, add_availability, add_pools)
PERIODS = (
    a_fund("F1", amount=100_000, days=(0, 2)),
    a_fund("F2", amount=100_000, days=(3, 5), carry_over=True),
    a_fund("F3", amount=100_000, days=(5, 9)),
)


def cost(amount="100", timing="start", category=None):
    """Build a cost that is not labour."""
    return Cost(amount=Decimal(amount), timing=CostTiming(timing), category=category)


def block(days, kind=WorkKind.DURATION, **more):
    """Build a mode of kind duration or support without heads."""
    return a_mode("M", kind=kind, duration=days, **more)


def effort(*costs, **more):
    """Build a mode of kind effort of one head."""
    return a_mode("M", a_requirement(**more), costs=costs)


def owes_what_it_costs(program, *, start, end=None, task="A", category=OPEX):
    """Place a task; assert that what is owed in each stretch, at least and at most, is what the measures say."""
    model = alone(program, *RULES)
    model.place(task, start=start, end=end)
    if model.mode(task).data.kind is WorkKind.SUPPORT and model.mode(task).heads:
        model.give("Ana", task=task)
    owed = [
        sum(due) for due in Bills(model.model, model.instance, model.variables).by_stretch(category, projects(model))
    ]
    least = [model.least(due) for due in owed]
    assert least == [model.most(due) for due in owed]
    unit = Decimal(model.variables.grid.unit) / TICKS
    expected = costs_by_stretch(model, program, category)
    assert [number * unit for number in least] == expected
    return expected


def projects(model):
    """Return the projects of a model."""
    return list(model.instance.projects)


def costs_by_stretch(model, program, category):
    """Solve what is fixed and return what its plan costs by the measures."""
    model.model.clear_objective()
    solver = model.solver()
    assert solver.status(model.model) == OPTIMAL
    schedule = read_schedule(model.variables, list(solver.response_proto.solution))
    plan = plan_of(model.instance, schedule)
    assert plan is not None
    costs = [item for item in dated_costs(program, plan) if item.category == category]
    periods = stretches(program, category)
    assert all(any(period.covers(item.day) for period in periods) for item in costs)
    return [sum((c.amount for c in costs if period.covers(c.day)), Decimal(0)) for period in periods]


@pytest.mark.parametrize("start", range(7))
@pytest.mark.parametrize("timing", CostTiming)
def test_other_costs_of_a_block(timing, start):
    task = a_task("A", block(3, costs=(cost("100.01", timing), cost("7", timing, CAPEX))))
    owed = owes_what_it_costs(a_program(task, funds=PERIODS), start=start)
    assert sum(owed) == Decimal("100.01")


@pytest.mark.parametrize("start", [0, 1, 3, 6, 10])
@pytest.mark.parametrize("timing", CostTiming)
def test_a_milestone_is_paid_on_the_day_it_is_shown(timing, start):
    task = a_task("A", block(0, costs=(cost("5", timing),)))
    owed = owes_what_it_costs(a_program(task, funds=PERIODS), start=start)
    assert sum(owed) == 5


@pytest.mark.parametrize("timing", CostTiming)
def test_a_milestone_at_the_very_beginning_is_paid_on_the_first_working_day(timing):
    """The dates before it are a stretch of their own, without a working day."""
    weekend = MONDAY - timedelta(days=2)
    task = a_task("A", block(0, costs=(cost("5", timing),)))
    program = replace(a_program(task, funds=PERIODS, status_date=weekend), first=weekend)
    owed = owes_what_it_costs(program, start=0)
    assert owed[:2] == [0, 5]


@pytest.mark.parametrize("start", [0, 1, 4, 5])
@pytest.mark.parametrize("timing", CostTiming)
def test_other_costs_of_effort_with_a_leave_in_between(timing, start):
    ana = a_person(leave=(Leave(first=day(2), last=day(3)),))
    task = a_task("A", effort(cost("10.01", timing), effort=2))
    program = a_program(task, people=(ana,), funds=PERIODS)
    assert sum(owes_what_it_costs(program, start=start)) == Decimal("10.01")


@pytest.mark.parametrize("start", [0, 1, 4, 5])
def test_labour_falls_on_the_days_worked(start):
    ana = a_person(leave=(Leave(first=day(2), last=day(3)),), rate=Decimal("333.33"))
    task = a_task("A", effort(effort="3.25", share=80))
    owed = owes_what_it_costs(a_program(task, people=(ana,), funds=PERIODS, days=12), start=start)
    assert sum(owed) == Decimal("3.25") * Decimal("333.33")


@pytest.mark.parametrize("start", range(5))
def test_labour_of_support_falls_on_the_days_covered(start):
    ana = a_person(leave=(Leave(first=day(4), last=day(5)),), rate=Decimal("100.10"))
    mode = a_mode("M", a_requirement(effort=None), kind=WorkKind.SUPPORT, duration=5)
    owes_what_it_costs(a_program(a_task("A", mode), people=(ana,), funds=PERIODS), start=start)


@pytest.mark.parametrize("start", range(4))
def test_labour_of_a_pool(start):
    mode = a_mode("M", a_requirement(effort=None, resource="Bench", heads=2), kind=WorkKind.DURATION, duration=4)
    bench = a_pool(units=2, rate=Decimal("12.34"))
    owed = owes_what_it_costs(a_program(a_task("A", mode), pools=(bench,), funds=PERIODS), start=start)
    assert sum(owed) == 8 * Decimal("12.34")


@pytest.mark.parametrize("end", [5, 6, 8])
@pytest.mark.parametrize("timing", CostTiming)
def test_other_costs_of_a_started_task(timing, end):
    progress = Progress(started=day(0), percent=30)
    task = a_task("A", block(4, costs=(cost("100.01", timing),)), progress=progress)
    owed = owes_what_it_costs(a_program(task, funds=PERIODS, status_date=day(2)), start=end - 3, end=end)
    assert sum(owed) == {"start": 0, "end": Decimal("100.01"), "evenly": Decimal("70.00")}[timing]


@pytest.mark.parametrize("start", [2, 3, 5])
@pytest.mark.parametrize("timing", CostTiming)
def test_costs_of_a_milestone_that_has_started(timing, start):
    task = a_task("A", block(0, costs=(cost("9", timing),)), progress=Progress(started=day(0)))
    owes_what_it_costs(a_program(task, funds=PERIODS, status_date=day(2)), start=start)


@pytest.mark.parametrize("end", [4, 6, 9])
def test_labour_of_a_started_task_resumes_when_it_does(end):
    progress = Progress(started=day(0), percent=50)
    task = a_task("A", effort(cost("10", "evenly"), effort=4), progress=progress)
    program = a_program(task, people=(a_person(rate=Decimal(50)),), funds=PERIODS, status_date=day(2))
    owes_what_it_costs(program, start=2, end=end)


def test_a_project_that_is_left_out_owes_nothing():
    task = a_task("A", block(3, costs=(cost("100", "evenly"), cost("5"))))
    other = a_task("B", effort(cost("3", "evenly"), effort=2), project="P")
    program = a_program(task, other, projects=(a_project(),), people=(a_person(rate=Decimal(10)),), funds=PERIODS)
    model = alone(program, *RULES)
    model.select(yes=False)
    for due in Bills(model.model, model.instance, model.variables).by_stretch(OPEX, projects(model)):
        assert model.most(sum(due)) == 0


def test_a_project_costs_its_labour_and_other_costs_but_nothing_that_is_counted():
    licences = a_fund("L", category="licences", unit="licences")
    task = a_task("A", effort(cost("5"), cost("3", "end", "licences"), effort=2))
    program = a_program(task, people=(a_person(rate=Decimal(10)),), funds=(licences,))
    model = alone(program, *RULES)
    model.place("A", start=0)
    total = sum(Bills(model.model, model.instance, model.variables).money(projects(model)[0]))
    assert model.least(total) == model.most(total) == 25 * TICKS // model.variables.grid.unit
