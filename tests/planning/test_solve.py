"""Solve and check: the one way to a plan."""

from dataclasses import replace
from threading import Event

import pytest

from planner.checker import check
from planner.checker.violation import Violation
from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import TaskId
from planner.domain.outcome import Status, Stop
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.work import AsSent
from planner.planning import solve as planning
from planner.planning.solve import make_plan
from planner.solver.options import Options
from planner.solver.progress import Progress
from tests.builders import a_mode, a_person, a_program, a_requirement, a_task, day
from tests.found import found

QUICK = Options(time_limit=None, steps=400, workers=1)
LEAST_CHANGE = (Goal(kind=GoalKind.LEAST_CHANGE),)


def effort(name, days, **more):
    """Build a task of kind effort for one head."""
    return a_task(name, a_mode("M", a_requirement(effort=days)), **more)


ONE = a_program(effort("A", 3), people=(a_person(),))
TOO_MUCH = a_program(effort("A", 8), effort("B", 8, deadline=day(7)), people=(a_person(),))


def test_a_plan_comes_with_its_violations_of_which_there_are_none():
    checked = make_plan(ONE, options=QUICK)
    assert checked.outcome.status is Status.OPTIMAL
    assert checked.violations == ()
    assert list(check(ONE, found(checked.outcome.plan))) == []


def test_what_the_checker_finds_is_never_hidden(monkeypatch):
    found = Violation(rule="dates", message="planted")
    monkeypatch.setattr(planning, "check", lambda _program, _plan: iter([found]))
    assert make_plan(ONE, options=QUICK).violations == (found,)


def test_without_a_plan_it_says_what_is_known_about_why():
    checked = make_plan(TOO_MUCH, options=QUICK)
    assert (checked.outcome.status, checked.outcome.plan, checked.violations) == (Status.INFEASIBLE, None, ())
    assert any("may last twice as long" in remark or "deadlines" in remark for remark in checked.outcome.remarks)


def test_least_change_is_measured_against_the_dates_as_sent():
    sent = a_program(effort("A", 3, as_sent=AsSent(first=day(4))), people=(a_person(),), stated_goals=LEAST_CHANGE)
    checked = make_plan(sent, options=QUICK)
    assert found(checked.baseline).name == "as sent"
    assert found(checked.outcome.plan).tasks[0].start == day(4)


def test_a_baseline_that_is_given_comes_before_the_dates_as_sent():
    sent = a_program(effort("A", 3, as_sent=AsSent(first=day(4))), people=(a_person(),), stated_goals=LEAST_CHANGE)
    given = Baseline(tasks=(BaselineTask(task=TaskId("A"), start=day(6)),))
    checked = make_plan(sent, options=QUICK, baseline=given)
    assert checked.baseline is given
    assert found(checked.outcome.plan).tasks[0].start == day(6)


def test_progress_and_stop_reach_the_engine():
    told: list[Progress] = []
    stop = Event()
    stop.set()
    checked = make_plan(ONE, options=replace(QUICK, steps=None), on_progress=told.append, stop=stop)
    assert checked.outcome.stop is Stop.REQUEST
    assert {news.found_by for news in told} == {"construction"}


@pytest.mark.parametrize("seed", [1, 2])
def test_a_seed_and_steps_repeat_the_checked_outcome(seed):
    options = replace(QUICK, seed=seed)
    first, second = make_plan(ONE, options=options), make_plan(ONE, options=options)
    assert replace(first.outcome, seconds=0) == replace(second.outcome, seconds=0)
