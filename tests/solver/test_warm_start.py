"""Warm start: a changed program is planned from the plan it had."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

import pytest

from planner.checker import check
from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import ModeId, ProjectId, ResourceId, TaskId
from planner.domain.outcome import Status
from planner.domain.plan import Plan
from planner.domain.project import SelectionRule
from planner.measures.goals import measure
from planner.solver.engine import solve
from planner.solver.instance.program import compile_program
from planner.solver.options import Options
from planner.solver.progress import Progress
from planner.solver.search.guide import guide_from
from planner.solver.search.resume import resume
from planner.solver.size import is_large
from planner.whatif.apply import apply_changes
from planner.whatif.changes.change import Change
from planner.whatif.changes.dates import MoveProgramEnd
from planner.whatif.changes.effort import ScaleEffort
from planner.whatif.changes.leave import AddLeave
from planner.whatif.changes.people import RemovePerson
from planner.whatif.changes.selection import ForceOut
from tests.builders import a_mode, a_person, a_program, a_project, a_requirement, a_task, day
from tests.found import found
from tests.solver.search.test_annealing import a_large_program

LATENESS = GoalKind.WEIGHTED_TARDINESS
STEPS = Options(time_limit=None, steps=120, workers=1)
FEW = replace(STEPS, steps=20)
EMPTY = Plan(selected=frozenset(), tasks=())
R0 = ResourceId("R0")
CHANGES: dict[str, Change] = {
    "a person leaves": RemovePerson(person=R0, first=day(20)),
    "leave": AddLeave(person=R0, first=day(10), last=day(30)),
    "more work": ScaleEffort(project=ProjectId("P2"), by_percent=Decimal(20)),
    "a project less": ForceOut(project=ProjectId("P3")),
    "the program ends sooner": MoveProgramEnd(to=day(200)),
}


@pytest.fixture(scope="module")
def program():
    return a_large_program()


@pytest.fixture(scope="module")
def previous(program):
    return found(solve(program, options=replace(STEPS, steps=40)).plan)


def firsts(program, previous, options=FEW):
    """Plan, and return the outcome with what was told of the first plan."""
    told: list[Progress] = []
    outcome = solve(program, options=options, previous=previous, on_progress=told.append)
    return outcome, next(progress for progress in told if progress.value is not None)


@pytest.mark.slow
def test_a_large_plan_that_still_holds_is_what_the_search_begins_from(program, previous):
    outcome, first = firsts(program, previous)
    reached = measure(program, previous, LATENESS)
    assert is_large(compile_program(program))
    assert first.found_by == "earlier plan"
    assert found(first.value) <= reached
    assert outcome.goals[0].value <= found(first.value)


@pytest.mark.slow
@pytest.mark.parametrize("name", CHANGES)
def test_after_a_change_a_large_plan_is_sound_and_no_worse_than_its_first(program, previous, name):
    changed = apply_changes(program, [CHANGES[name]])
    outcome, first = firsts(changed, previous)
    assert first.found_by == "earlier plan"
    assert list(check(changed, found(outcome.plan))) == []
    assert outcome.goals[0].value <= found(first.value)


def test_what_is_new_is_planned_too(program, previous):
    dropped = frozenset(task.id for task in program.tasks if task.project == "P3")
    without = Plan(
        selected=previous.selected - {ProjectId("P3")},
        tasks=tuple(task for task in previous.tasks if task.task not in dropped),
    )
    outcome, first = firsts(program, without)
    assert first.found_by == "earlier plan"
    assert found(first.value) <= Decimal("1.1") * found(measure(program, previous, LATENESS))
    assert ProjectId("P3") in found(outcome.plan).selected
    assert list(check(program, found(outcome.plan))) == []


def test_the_same_steps_from_the_same_plan_give_the_same_plan(program, previous):
    changed = apply_changes(program, [CHANGES["leave"]])
    assert firsts(changed, previous)[0].plan == firsts(changed, previous)[0].plan


@pytest.mark.slow
def test_of_a_plan_that_says_nothing_any_more_a_large_program_is_planned_all_the_same(program, previous):
    strangers = tuple(replace(task, task=TaskId(f"no {task.task}")) for task in previous.tasks)
    for nothing in (EMPTY, replace(previous, selected=frozenset(), tasks=strangers)):
        outcome = solve(program, options=FEW, previous=nothing)
        assert list(check(program, found(outcome.plan))) == []


def test_what_fails_in_resuming_is_told_and_the_program_planned_afresh(program, previous, monkeypatch):
    def fail(*_, **__):
        raise RuntimeError("out of luck")

    monkeypatch.setattr("planner.solver.engine.resume", fail)
    outcome = solve(program, options=FEW, previous=previous)
    assert outcome.plan is not None
    assert "out of luck" in outcome.remarks[0]


def effort(name, days, **more):
    return a_task(name, a_mode("M", a_requirement(effort=days)), **more)


def small(**more):
    """Build two tasks that two people can do, either of them in any order; only the first end matters."""
    more = {"people": (a_person("Ana"), a_person("Ben")), "days": 12, **more}
    return a_program(effort("A", 3), effort("B", 4), stated_goals=(Goal(kind=GoalKind.MAKESPAN),), **more)


@pytest.fixture(scope="module")
def small_plan():
    return found(solve(small(), options=STEPS).plan)


def test_a_small_plan_that_still_holds_is_kept_to_the_day(small_plan):
    later = tuple(
        replace(
            task,
            start=task.start + timedelta(days=7),
            end=task.end + timedelta(days=7),
            assignments=tuple(
                replace(a, start=a.start + timedelta(days=7), end=a.end + timedelta(days=7)) for a in task.assignments
            ),
        )
        for task in small_plan.tasks
    )
    program = replace(small(), stated_goals=())
    instance = compile_program(program)
    schedule = found(resume(instance, replace(small_plan, tasks=later), seed=1, is_over=lambda _: False))
    assert {instance.days.date(placed.start) for placed in schedule.placed.values()} == {t.start for t in later}


def test_a_small_program_needs_no_construction_after_an_earlier_plan(small_plan):
    outcome, first = firsts(small(), small_plan, STEPS)
    assert (first.found_by, first.value) == ("earlier plan", Decimal(4))
    assert outcome.status is Status.OPTIMAL


def test_people_who_left_are_replaced_and_tasks_without_a_place_go_first(small_plan):
    alone = small(people=(a_person("Cid"),), days=7)
    outcome, first = firsts(alone, small_plan, STEPS)
    assert (first.found_by, first.value) == ("earlier plan", Decimal(7))
    assert outcome.status is Status.OPTIMAL


def test_a_changed_program_without_a_plan_is_infeasible_whatever_it_had(small_plan):
    too_short = small(people=(a_person("Ana"),), days=5)
    assert solve(too_short, options=STEPS, previous=small_plan).status is Status.INFEASIBLE


def test_a_guide_keeps_what_the_program_still_has(small_plan):
    instance = compile_program(small(people=(a_person("Ben"),)))
    strange = replace(small_plan.tasks[1], mode=ModeId("gone"))
    guide = guide_from(instance, replace(small_plan, tasks=(small_plan.tasks[0], strange)), random=Random(1))
    worked_by = small_plan.tasks[0].assignments[0].resource
    assert guide.wishes[0].heads == ({0: 0} if worked_by == "Ben" else {})
    assert (guide.wishes[1].mode, guide.wishes[1].heads) == (None, {})


def test_a_guide_selects_what_the_rules_still_allow(small_plan):
    projects = (
        a_project("P"),
        a_project("Q", selection=SelectionRule.MUST_NOT),
        a_project("R", selection=SelectionRule.MAY),
        a_project("S", selection=SelectionRule.MAY),
    )
    before = replace(small_plan, selected=frozenset(map(ProjectId, ("Q", "R"))))
    guide = guide_from(compile_program(small(projects=projects)), before, random=Random(1))
    assert guide.selected == {0, 2}
