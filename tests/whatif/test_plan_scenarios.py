"""Scenarios planned in turn."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event
from typing import Any

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import FundId, ProjectId, ResourceId, ScenarioId, TaskId
from planner.domain.outcome import Status
from planner.domain.plan import Baseline, BaselineTask, Plan, baseline_of
from planner.domain.problem import InputProblem, Severity
from planner.domain.program import Program
from planner.planning.solve import CheckedOutcome, make_plan
from planner.solver.options import Options
from planner.whatif.changes.change import Change, ChangeError
from planner.whatif.changes.freeze import FreezeBefore
from planner.whatif.changes.money import CutFund
from planner.whatif.changes.pause import PauseProject
from planner.whatif.changes.people import RemovePerson
from planner.whatif.plan_scenarios import plan_scenarios
from planner.whatif.planned import PlannedScenario
from planner.whatif.scenario import Scenario
from tests.builders import a_link, a_mode, a_person, a_program, a_requirement, a_task, day

MODE = a_mode("M", a_requirement(effort=2))
PROGRAM = a_program(
    a_task("A", MODE),
    a_task("B", MODE),
    dependencies=(a_link("A", "B"),),
    people=(a_person("Ana"), a_person("Ben")),
)
QUICK = Options(time_limit=10, workers=2)
A, B = TaskId("A"), TaskId("B")


def a_scenario(name: str, *changes: Change, base: str | None = None) -> Scenario:
    return Scenario(id=ScenarioId(name), base=None if base is None else ScenarioId(base), changes=changes)


ANA_LEAVES = a_scenario("ana-leaves", RemovePerson(person=ResourceId("Ana")))
FREEZE = a_scenario("freeze", FreezeBefore(before=day(5)))


def planned(*ids: str | None, scenarios: tuple[Scenario, ...] = (ANA_LEAVES, FREEZE), **more) -> list[PlannedScenario]:
    wanted = [None if id_ is None else ScenarioId(id_) for id_ in ids]
    return plan_scenarios(PROGRAM, scenarios, wanted, options=QUICK, **more)


def test_each_is_planned_with_its_changes_and_close_to_the_first():
    base, leaves = planned(None, "ana-leaves")
    assert [one.scenario for one in (base, leaves)] == [None, ANA_LEAVES]
    assert [one.outcome.status for one in (base, leaves)] == [Status.OPTIMAL, Status.OPTIMAL]
    assert base.plan is not None
    assert leaves.baseline == baseline_of(base.plan)
    assert leaves.plan is not None
    assert {a.resource for task in leaves.plan.tasks for a in task.assignments} == {"Ben"}
    assert not base.checked.violations
    assert not leaves.checked.violations


def test_freezing_goes_by_the_plan_of_the_reference_where_no_dates_were_sent():
    base, frozen = planned(None, "freeze")
    assert base.plan is not None
    assert {task.id: task.pins.start for task in frozen.program.tasks} == {
        task.task: task.start for task in base.plan.tasks
    }


def test_nothing_is_begun_or_under_way_in_a_pause():
    pause = a_scenario("pause", PauseProject(project=ProjectId("P"), first=day(2), last=day(5)))
    soon = replace(PROGRAM, stated_goals=(Goal(kind=GoalKind.MAKESPAN),))
    base, paused = plan_scenarios(soon, [pause], [None, pause.id], options=QUICK)
    spans = [{task.task: (task.start, task.end) for task in one.plan.tasks} for one in (base, paused) if one.plan]
    assert spans == [{A: (day(0), day(2)), B: (day(2), day(4))}, {A: (day(0), day(2)), B: (day(6), day(8))}]
    assert not paused.checked.violations


def test_an_approved_baseline_counts_for_all():
    approved = Baseline(tasks=(BaselineTask(task=A, start=day(3), end=day(5)),))
    base, frozen = planned(None, "freeze", baseline=approved)
    assert [base.baseline, frozen.baseline] == [approved, approved]
    assert [frozen.program.task_by_id[task].pins.start for task in (A, B)] == [day(3), None]


def test_the_problems_of_all_scenarios_are_told_before_anything_is_planned():
    broken = (a_scenario("x", CutFund(fund=FundId("F"))), a_scenario("y", RemovePerson(person=ResourceId("Eva"))))
    heard: list[object] = []
    with pytest.raises(ChangeError) as raised:
        planned(None, "x", "y", scenarios=broken, watch=heard.append)
    assert [problem.what for problem in raised.value.problems] == [
        'the program has no fund "F"',
        'the program has no person "Eva"',
    ]
    assert heard == []


def test_what_the_review_finds_in_a_scenario_is_told_too(monkeypatch):
    def nobody_left(program: Program) -> Iterator[InputProblem]:
        yield InputProblem(source=None, what="take note", severity=Severity.WARNING)
        if program != PROGRAM:
            yield InputProblem(source=None, what="nobody is left")

    monkeypatch.setattr("planner.whatif.plan_scenarios.review", nobody_left)
    with pytest.raises(ChangeError) as raised:
        planned(None, "ana-leaves")
    assert [problem.what for problem in raised.value.problems] == ["nobody is left"]


def test_progress_says_which_scenario_it_is_about():
    heard: list[Scenario | None] = []
    planned(None, "ana-leaves", watch=lambda scenario: lambda _: heard.append(scenario))
    assert list(dict.fromkeys(heard)) == [None, ANA_LEAVES]


def test_what_is_planned_already_is_the_reference():
    done = planned(None)
    base, leaves = planned("ana-leaves", done=done)
    assert [base] == done
    assert base.plan is not None
    assert leaves.baseline == baseline_of(base.plan)


def test_each_begins_from_the_plan_of_what_it_builds_on(monkeypatch):
    began_from: list[Plan | None] = []

    def make(program: Program, *, previous: Plan | None, **more: Any) -> CheckedOutcome:
        began_from.append(previous)
        return make_plan(program, previous=previous, **more)

    monkeypatch.setattr("planner.whatif.plan_scenarios.make_plan", make)
    later = a_scenario("later", base="ana-leaves")
    base, leaves, _, _ = planned(None, "ana-leaves", "freeze", "later", scenarios=(ANA_LEAVES, FREEZE, later))
    assert began_from == [None, base.plan, base.plan, leaves.plan]
    assert base.plan != leaves.plan


def test_after_a_stop_nothing_more_is_begun():
    stop = Event()
    stop.set()
    assert planned(None, "ana-leaves", stop=stop) == []
