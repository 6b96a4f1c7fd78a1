"""The engine: statuses, limits, stopping, goals in order, progress, and that a seed and steps repeat the plan."""

from dataclasses import replace
from decimal import Decimal
from threading import Event

import pytest

from planner.checker import check
from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import ModeId, TaskId
from planner.domain.outcome import Status, Stop
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.project import SelectionRule
from planner.domain.work import WorkKind
from planner.measures.goals import measure
from planner.solver import lexicographic
from planner.solver.cpsat import Verdict, run
from planner.solver.engine import solve
from planner.solver.lexicographic import Lexicographic
from planner.solver.options import Options
from planner.solver.progress import Progress
from planner.solver.search.construct import Constructed, Construction
from tests.builders import (
    a_fund,
    a_link,
    a_mode,
    a_person,
    a_program,
    a_project,
    a_requirement,
    a_task,
    day,
)
from tests.found import found

TO_THE_END = Options(time_limit=None, steps=2000, workers=1)
TINY = Options(time_limit=None, steps=1, workers=1)


def goals(*kinds, **tolerances):
    """Build goals in order; tolerances belong to the first."""
    first, *others = kinds
    return (Goal(kind=first, **tolerances), *(Goal(kind=kind) for kind in others))


def a_shop(jobs=8, days=40, **more):
    """Build a program of jobs that three people with different skills and prices fight for."""
    people = (
        a_person("Ana", skills=("dev", "art"), rate=Decimal(500)),
        a_person("Bob", rate=Decimal(400)),
        a_person("Cem", skills=("art",), rate=Decimal("310.50")),
    )
    tasks, links = [], []
    for number in range(jobs):
        skill = ("dev", "art")[number % 2]
        effort = 2 + number % 3
        tasks.append(a_task(f"T{number}", a_mode("M", a_requirement(skill=skill, effort=effort)), due=day(number)))
        if number % 3 == 2:
            links.append(a_link(f"T{number - 1}", f"T{number}"))
    more.setdefault("projects", (a_project(cost_of_delay=Decimal(100)),))
    return a_program(*tasks, days=days, people=people, dependencies=tuple(links), **more)


def impossible():
    """Build a program of twelve days of work for one person in ten."""
    tasks = [a_task(f"T{n}", a_mode("M", a_requirement(effort=3))) for n in range(4)]
    return a_program(*tasks, people=(a_person(),))


def tight(people=9):
    """Build a program that no first try fits: everybody is needed on every day, in pairs that suit."""
    tasks = []
    for number in range(people):
        first, second = f"s{number}", f"s{(number + 1) % people}"
        mode = a_mode("M", a_requirement("R", skill=first, effort=5), a_requirement("S", skill=second, effort=5))
        tasks.append(a_task(f"T{number}", mode))
    staff = tuple(a_person(f"P{n}", skills=(f"s{n}", f"s{(n + 4) % people}")) for n in range(people))
    return a_program(*tasks, days=10, people=staff)


def test_optimal_means_every_goal_is_proved_and_measured():
    program = a_shop(jobs=5)
    outcome = solve(program, options=TO_THE_END)
    assert (outcome.status, outcome.stop) == (Status.OPTIMAL, Stop.PROVED)
    assert [goal.kind for goal in outcome.goals] == [goal.kind for goal in program.goals]
    for goal in outcome.goals:
        assert goal.is_proved
        assert goal.value == measure(program, found(outcome.plan), goal.kind)
    assert list(check(program, found(outcome.plan))) == []


def test_infeasible_has_no_plan_and_no_goals():
    outcome = solve(impossible(), options=TO_THE_END)
    assert (outcome.status, outcome.plan, outcome.goals) == (Status.INFEASIBLE, None, ())
    assert outcome.stop is Stop.INFEASIBLE


def test_unknown_says_how_far_it_got():
    outcome = solve(tight(), options=TINY)
    assert (outcome.status, outcome.plan, outcome.stop) == (Status.UNKNOWN, None, Stop.STEP_LIMIT)
    assert "placed" in outcome.remarks[0]
    assert "T" in outcome.remarks[0]


def test_infeasible_is_not_said_when_the_second_opinion_had_no_time():
    outcome = solve(impossible(), options=TINY)
    assert outcome.status is Status.UNKNOWN
    assert outcome.plan is None


def test_feasible_under_a_small_step_budget():
    program = a_shop()
    outcome = solve(program, options=TINY)
    assert (outcome.status, outcome.stop) == (Status.FEASIBLE, Stop.STEP_LIMIT)
    assert list(check(program, found(outcome.plan))) == []
    assert [goal.value for goal in outcome.goals] == [
        measure(program, found(outcome.plan), g.kind) for g in program.goals
    ]


def test_feasible_under_a_small_time_limit():
    outcome = solve(a_shop(jobs=30, days=120), options=Options(time_limit=0.2, workers=1))
    assert (outcome.status, outcome.stop) == (Status.FEASIBLE, Stop.TIME_LIMIT)


def test_a_stop_that_was_asked_for_before_it_began():
    stop = Event()
    stop.set()
    outcome = solve(a_shop(), options=Options(time_limit=60), stop=stop)
    assert (outcome.status, outcome.stop) == (Status.FEASIBLE, Stop.REQUEST)
    assert outcome.plan is not None


def test_a_stop_while_goals_are_optimised_keeps_the_best_plan():
    stop, program = Event(), a_shop(jobs=30, days=120)
    outcome = solve(
        program,
        options=Options(time_limit=120, workers=1),
        on_progress=lambda news: stop.set() if news.found_by == "model" else None,
        stop=stop,
    )
    assert (outcome.status, outcome.stop) == (Status.FEASIBLE, Stop.REQUEST)
    assert list(check(program, found(outcome.plan))) == []
    assert outcome.seconds < 60


def test_a_gap_ends_a_goal_before_it_is_proved():
    program = a_shop(jobs=12, days=60, stated_goals=goals(GoalKind.WEIGHTED_TARDINESS))
    outcome = solve(program, options=Options(time_limit=None, steps=3000, workers=1, gap=Decimal("0.9")))
    assert (outcome.status, outcome.stop) == (Status.FEASIBLE, Stop.GAP)
    assert 0 < found(outcome.goals[0].gap) <= Decimal("0.9")


def test_progress_tells_of_the_first_plan_and_of_better_ones_in_order_of_time():
    told: list[Progress] = []
    program = a_shop(jobs=6)
    outcome = solve(program, options=TO_THE_END, on_progress=told.append)
    assert told[0].found_by == "construction"
    assert told[0].value is not None
    assert {news.goal for news in told} <= {goal.kind for goal in program.goals}
    assert [news.seconds for news in told] == sorted(news.seconds for news in told)
    last = [news for news in told if news.goal is GoalKind.COST][-1]
    assert last.value == next(goal.value for goal in outcome.goals if goal.kind is GoalKind.COST)


CHEAP, QUICK = ModeId("cheap"), ModeId("quick")


def quick_or_cheap(**more):
    """Build a task that takes two days at 900 or five at 300."""
    dear, slow = a_person("Dora", skills=("fast",), rate=Decimal(450)), a_person("Sam", rate=Decimal(60))
    modes = (a_mode(CHEAP, a_requirement(effort=5)), a_mode(QUICK, a_requirement(skill="fast", effort=2)))
    return a_program(a_task("A", *modes), people=(dear, slow), **more)


@pytest.mark.parametrize(
    ("order", "mode"),
    [
        ((GoalKind.COST, GoalKind.MAKESPAN), CHEAP),
        ((GoalKind.MAKESPAN, GoalKind.COST), QUICK),
        ((GoalKind.COST,), CHEAP),
    ],
)
def test_earlier_goals_come_first(order, mode):
    outcome = solve(quick_or_cheap(stated_goals=goals(*order)), options=TO_THE_END)
    assert outcome.status is Status.OPTIMAL
    assert found(outcome.plan).tasks[0].mode == mode


@pytest.mark.parametrize(
    ("tolerance", "mode"),
    [
        ({"tolerance": Decimal(599)}, CHEAP),
        ({"tolerance": Decimal(600)}, QUICK),
        ({"tolerance_percent": Decimal(199)}, CHEAP),
        ({"tolerance_percent": Decimal(200)}, QUICK),
    ],
)
def test_a_tolerance_lets_later_goals_give_up_that_much(tolerance, mode):
    order = goals(GoalKind.COST, GoalKind.MAKESPAN, **tolerance)
    outcome = solve(quick_or_cheap(stated_goals=order), options=TO_THE_END)
    assert outcome.status is Status.OPTIMAL
    assert found(outcome.plan).tasks[0].mode == mode


def test_net_value_chooses_projects_by_what_they_bring():
    tasks = [a_task(name, a_mode("M", a_requirement(effort=6)), project=name) for name in "PQR"]
    benefits = (
        a_project("P", benefit=Decimal(50)),
        a_project("Q", benefit=Decimal(80)),
        a_project("R", benefit=Decimal(70)),
    )
    may = tuple(replace(project, selection=SelectionRule.MAY) for project in benefits)
    outcome = solve(a_program(*tasks, days=12, people=(a_person(),), projects=may), options=TO_THE_END)
    assert found(outcome.plan).selected == {"Q", "R"}
    assert outcome.goals[0].value == outcome.goals[0].bound == 150


def test_without_benefits_as_few_projects_as_possible_are_left_out():
    tasks = [
        a_task(name, a_mode("M", a_requirement(effort=days)), project=name)
        for name, days in (("P", 9), ("Q", 5), ("R", 5))
    ]
    may = tuple(a_project(name, selection=SelectionRule.MAY) for name in "PQR")
    outcome = solve(a_program(*tasks, people=(a_person(),), projects=may), options=TO_THE_END)
    assert outcome.goals[0].kind is GoalKind.LEFT_OUT
    assert outcome.goals[0].value == 1
    assert found(outcome.plan).selected == {"Q", "R"}


def test_least_change_keeps_the_baseline_where_nothing_speaks_against_it():
    before = Baseline(tasks=(BaselineTask(task=TaskId("A"), start=day(4), end=day(9), mode=CHEAP),))
    program = quick_or_cheap(stated_goals=goals(GoalKind.LEAST_CHANGE, GoalKind.MAKESPAN))
    outcome = solve(program, options=TO_THE_END, baseline=before)
    assert outcome.goals[0].value == 0
    assert (found(outcome.plan).tasks[0].start, found(outcome.plan).tasks[0].mode) == (day(4), CHEAP)


def test_money_is_split_over_funds_that_lapse_first():
    funds = (a_fund("late", amount=300, days=(0, 9)), a_fund("early", amount=200, days=(0, 4)))
    program = quick_or_cheap(funds=funds, stated_goals=goals(GoalKind.COST, GoalKind.MAKESPAN))
    outcome = solve(program, options=TO_THE_END)
    assert list(check(program, found(outcome.plan))) == []
    assert {row.fund: row.amount for row in found(outcome.plan).spending} == {"early": 200, "late": 100}


@pytest.mark.parametrize(("workers", "steps"), [(1, 40), (8, 40)])
def test_a_seed_and_a_step_budget_repeat_the_plan(workers, steps):
    program = a_shop(jobs=6, days=30)
    options = Options(time_limit=None, steps=steps, workers=workers, seed=5)
    first, second = (solve(program, options=options) for _ in range(2))
    assert replace(first, seconds=0) == replace(second, seconds=0)


def test_support_is_covered_first_and_then_cheap():
    support = a_mode("M", a_requirement(effort=None, share=50), kind=WorkKind.SUPPORT, duration=10)
    people = (a_person(rate=Decimal(10), capacity=40), a_person("Bob", rate=Decimal(90)))
    outcome = solve(a_program(a_task("A", support), people=people), options=TO_THE_END)
    unmet = next(goal for goal in outcome.goals if goal.kind is GoalKind.UNMET_SUPPORT)
    assert unmet.value == 0
    assert found(outcome.plan).tasks[0].assignments[0].resource == "Bob"


def test_a_first_run_that_is_wrongly_called_impossible_costs_no_plan(monkeypatch):
    """CP-SAT has been wrong before: what a second run finds is taken."""
    monkeypatch.setattr(Lexicographic, "run", lambda _self, _first: Verdict.IMPOSSIBLE)
    monkeypatch.setattr(Construction, "run", lambda _self, is_over: Constructed(None, 0, (), is_over(1, False)))
    program = a_shop(jobs=4)
    outcome = solve(program, options=TO_THE_END)
    assert outcome.status is Status.FEASIBLE
    assert list(check(program, found(outcome.plan))) == []


def test_what_no_goal_decides_begins_early():
    tasks = (a_task("A", a_mode("M", a_requirement(effort=2))), a_task("B", a_mode("M", a_requirement(effort=1))))
    program = a_program(*tasks, people=(a_person(),), stated_goals=goals(GoalKind.COST))
    outcome = solve(program, options=Options(time_limit=None, workers=1))
    assert max(task.end for task in found(outcome.plan).tasks) == day(3)


@pytest.mark.slow
def test_the_last_goal_gets_all_the_steps_that_are_left():
    program = a_shop(jobs=30, days=120, stated_goals=goals(GoalKind.WEIGHTED_TARDINESS))
    limits = []

    def watched(model, given, **more):
        limits.append(given.steps)
        return run(model, given, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lexicographic, "run", watched)
        solve(program, options=Options(time_limit=None, steps=400, workers=1))
    assert max(steps for steps in limits if steps is not None) == 400 - 40


def test_an_outcome_says_before_when_nothing_can_be_delivered_and_what_bounds_come_from():
    outcome = found(solve(a_shop(), options=TO_THE_END))
    assert outcome.plan is not None
    ends = {scheduled.task: scheduled.end for scheduled in outcome.plan.tasks}
    assert {one.task for one in outcome.earliest} == {None, *ends}
    for one in outcome.earliest:
        assert one.end is not None
        assert one.end <= (max(ends.values()) if one.task is None else ends[one.task])
    assert all(goal.because for goal in outcome.goals)


def test_without_a_plan_the_dates_are_told_all_the_same():
    outcome = solve(tight(), options=replace(TINY, steps=2))
    assert outcome.plan is None
    assert {one.end for one in outcome.earliest} == {day(10)}
