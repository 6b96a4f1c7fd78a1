"""Bounds of goals that can be reckoned by hand."""

from decimal import Decimal

from planner.domain.goals import GoalKind
from planner.domain.ids import ModeId, TaskId
from planner.domain.people import Leave
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.project import SelectionRule
from planner.domain.work import Pins, WorkKind
from planner.solver.bound import goal_bounds
from planner.solver.instance.program import compile_program
from planner.solver.instance.resources import TICKS
from tests.builders import a_mode, a_person, a_program, a_project, a_requirement, a_task, day


def effort(name, days=1, *, project="P", **more):
    return a_task(name, a_mode("M", a_requirement(effort=days)), project=project, **more)


def bound(kind, *tasks, baseline=None, **more):
    return goal_bounds(compile_program(a_program(*tasks, **more), baseline=baseline))[kind]


def test_two_projects_that_need_the_same_person_are_not_both_first():
    """Both take two days and are due after two: the dearer one goes first."""
    projects = [a_project(n, due=day(1), cost_of_delay=Decimal(c)) for n, c in (("P", 50), ("Q", 20))]
    tasks = effort("A", 2), effort("B", 2, project="Q")
    delay = bound(GoalKind.WEIGHTED_TARDINESS, *tasks, people=(a_person(),), projects=projects)
    assert delay == 2 * 4 * TICKS
    assert bound(GoalKind.TOTAL_DELAY, *tasks, people=(a_person(),), projects=projects) == 2


def test_delay_alone_and_together_add_up():
    projects = [a_project(n, due=day(0), cost_of_delay=Decimal(5)) for n in ("P", "Q", "R")]
    tasks = [effort("A", 2), effort("B", 2, project="Q"), effort("C", 2, project="R")]
    assert bound(GoalKind.TOTAL_DELAY, *tasks, people=(a_person(),), projects=projects) == 1 + 3 + 5


def test_a_project_is_chosen_only_where_it_gains():
    poor = a_project("Q", selection=SelectionRule.MAY, benefit=Decimal(10), due=day(0), cost_of_delay=Decimal(100))
    rich = a_project("R", selection=SelectionRule.MAY, benefit=Decimal(50))
    tasks = effort("A", 2, project="Q"), effort("B", 1, project="R")
    assert bound(GoalKind.NET_VALUE, *tasks, people=(a_person(),), projects=(poor, rich)) == -50 * TICKS


def test_of_projects_that_exclude_one_another_all_but_one_are_left_out():
    projects = [a_project(n, selection=SelectionRule.MAY, exclusive_groups=("g",)) for n in "QRS"]
    tasks = [effort(n, project=n) for n in "QRS"]
    assert bound(GoalKind.LEFT_OUT, *tasks, people=(a_person(),), projects=projects) == 2


def test_a_project_that_cannot_be_delivered_is_left_out():
    projects = (a_project("Q", selection=SelectionRule.MAY),)
    assert bound(GoalKind.LEFT_OUT, effort("A", 20, project="Q"), people=(a_person(),), projects=projects) == 1


def test_the_cheapest_people_and_modes_are_paid():
    people = (a_person("Ana", rate=Decimal(100)), a_person("Bex", rate=Decimal(300)))
    two = a_task("A", a_mode("M", a_requirement(heads=2, effort=2)))
    assert bound(GoalKind.COST, two, people=people) == 800 * TICKS


def test_pinned_support_goes_without_those_who_are_away():
    support = a_mode("M", a_requirement(effort=None, share=50), kind=WorkKind.SUPPORT, duration=4)
    people = (a_person(leave=(Leave(first=day(1), last=day(2)),)),)
    assert bound(GoalKind.UNMET_SUPPORT, a_task("A", support, pins=Pins(start=day(0))), people=people) == 100
    assert bound(GoalKind.UNMET_SUPPORT, a_task("A", support)) == 200


def test_a_baseline_that_cannot_be_kept_is_changed():
    before = BaselineTask(task=TaskId("A"), mode=ModeId("M"), start=day(0), end=day(1), resources=frozenset())
    tasks = effort("A", 3), effort("B")
    assert bound(GoalKind.LEAST_CHANGE, *tasks, people=(a_person(),), baseline=Baseline(tasks=(before,))) == 1 + 1 + 1


def test_load_people_and_makespan():
    tasks = effort("A", 3), effort("B", 2)
    people = (a_person("Ana"), a_person("Bex"))
    assert bound(GoalKind.FAIR_LOAD, *tasks, people=people) == 250
    assert bound(GoalKind.STEADINESS, *tasks, people=people) == 3
    assert bound(GoalKind.MAKESPAN, *tasks, people=people) == 3
    assert bound(GoalKind.MAKESPAN, *tasks, people=people[:1]) == 5


def test_bounds_repeat():
    projects = [a_project(n, due=day(0), cost_of_delay=Decimal(5)) for n in ("P", "Q")]
    tasks = effort("A", 2), effort("B", 3, project="Q")
    instance = compile_program(a_program(*tasks, people=(a_person(), a_person("Bex")), projects=projects))
    assert goal_bounds(instance) == goal_bounds(instance)
