"""Values while schedules are built are the measures of the plans they make, turned round where more is better."""

from decimal import Decimal

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import ResourceId, TaskId
from planner.domain.people import Leave
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.project import SelectionRule
from planner.domain.work import Cost, CostTiming, Progress, WorkKind
from planner.measures.goals import measure
from planner.solver.instance.program import compile_program
from planner.solver.instance.resources import TICKS, UNIT
from planner.solver.schedule import plan_of
from planner.solver.search.construct import Construction
from planner.solver.search.value import VALUES
from tests.builders import a_mode, a_person, a_program, a_project, a_requirement, a_task, day
from tests.found import found

BASELINE = Baseline(
    tasks=(
        BaselineTask(task=TaskId("A"), start=day(1), resources=frozenset({ResourceId("Ana")})),
        BaselineTask(task=TaskId("B"), end=day(3)),
    )
)
UNITS = {
    GoalKind.NET_VALUE: -TICKS,
    GoalKind.ALL_IN_MONEY: -TICKS,
    GoalKind.COST: TICKS,
    GoalKind.WEIGHTED_TARDINESS: TICKS,
    GoalKind.UNMET_SUPPORT: UNIT,
}


def a_mixture():
    """Build a program with work, support, work begun and done, and a project that may be left out."""
    costs = (Cost(amount=Decimal("10.01"), timing=CostTiming.EVENLY),)
    support = a_mode("M", a_requirement(effort=None, share=50, heads=2), kind=WorkKind.SUPPORT, duration=5)
    tasks = (
        a_task("A", a_mode("M", a_requirement(effort=2), costs=costs), due=day(1)),
        a_task("S", support),
        a_task("B", a_mode("M", a_requirement(effort="2.5")), project="Q", due=day(2)),
        a_task("D", a_mode("M", a_requirement(effort=4)), progress=Progress(started=day(0), percent=50)),
        a_task("E", progress=Progress(percent=100, started=day(0), finished=day(0)), due=day(-1)),
    )
    people = (
        a_person(rate=Decimal("100.10"), leave=(Leave(first=day(3), last=day(4)),)),
        a_person("Bob", rate=Decimal(75), capacity=80),
    )
    projects = (
        a_project("P", due=day(2), cost_of_delay=Decimal("12.30")),
        a_project("Q", benefit=Decimal("250.5"), due=day(3), selection=SelectionRule.MAY),
        a_project("R", benefit=Decimal(1), due=day(3), selection=SelectionRule.MAY, exclusive_groups=("g",)),
        a_project("S", benefit=Decimal(1), selection=SelectionRule.MAY, exclusive_groups=("g",)),
    )
    goals = (Goal(kind=GoalKind.COST),)
    return a_program(
        *tasks,
        days=20,
        status_date=day(1),
        people=people,
        projects=projects,
        stated_goals=goals,
        unmet_support_price=Decimal("33.33"),
    )


@pytest.mark.parametrize("goal", VALUES)
def test_a_value_is_the_measure(goal):
    program = a_mixture()
    instance = compile_program(program, baseline=BASELINE)
    for seed in range(4):
        schedule = found(Construction(instance, seed=seed).run(is_over=lambda built, _: built >= 10).schedule)
        plan = found(plan_of(instance, schedule))
        expected = measure(program, plan, goal, baseline=BASELINE) * UNITS.get(goal, 1)
        assert VALUES[goal](instance, schedule) == expected


def test_every_goal_has_a_value():
    assert set(VALUES) == set(GoalKind)
