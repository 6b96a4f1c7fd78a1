"""Large programs: the search gives way to neighbourhoods, the sooner the more time there is for each task."""

from decimal import Decimal
from threading import Event
from time import sleep

import pytest

from planner.checker import check
from planner.domain.goals import Goal, GoalKind
from planner.domain.outcome import Status
from planner.solver.engine import solve
from planner.solver.instance.program import compile_program
from planner.solver.large import share_of_neighbourhoods, share_of_search
from planner.solver.neighbourhood import Improvement
from planner.solver.options import Options
from planner.solver.progress import Progress
from planner.solver.search.construct import Constructed, Construction
from planner.solver.size import is_constructible, is_large, is_provable
from tests.builders import a_mode, a_person, a_program, a_requirement, a_task
from tests.solver.search.test_annealing import a_large_program


@pytest.fixture(scope="module")
def program():
    return a_large_program(16)


def test_the_share_of_neighbourhoods_falls_with_the_time_for_each_task(program):
    instance = compile_program(program)
    shares = [share_of_neighbourhoods(instance, seconds) for seconds in (0.0, 40.0, 80.0, 160.0, 600.0, None)]
    assert shares == pytest.approx([0.0, 0.075, 0.15, 0.3, 0.3, 0.3])


def test_the_model_has_more_of_the_time_where_people_are_to_be_chosen():
    task = a_task("A", a_mode("M", a_requirement(effort=1)))
    one, two = (a_program(task, people=[a_person(f"R{n}") for n in range(number)]) for number in (1, 2))
    assert share_of_search(compile_program(two)) < share_of_search(compile_program(one))


@pytest.mark.parametrize(("days", "is_long"), [(4000, False), (4001, True)])
def test_nothing_goes_day_by_day_over_a_long_program(days, is_long):
    instance = compile_program(a_program(a_task(), days=days))
    assert (is_large(instance), is_provable(instance), is_constructible(instance)) == (
        is_long,
        not is_long,
        not is_long,
    )


@pytest.mark.slow
def test_neighbourhoods_follow_the_search_and_never_lose_what_it_found(program):
    told: list[Progress] = []
    outcome = solve(program, options=Options(time_limit=None, steps=200), on_progress=told.append)
    assert not is_provable(compile_program(program))
    assert outcome.plan is not None
    assert list(check(program, outcome.plan)) == []
    order = list(dict.fromkeys(news.found_by for news in told))
    assert order == ["construction", "search", "neighbourhoods"]
    values = [news.value for news in told if news.goal is GoalKind.WEIGHTED_TARDINESS and news.value is not None]
    assert values == sorted(values, reverse=True)
    assert outcome.goals[0].value == values[-1]


@pytest.mark.slow
def test_a_plan_repeats_with_a_budget_of_steps(program):
    first, second = (solve(program, options=Options(time_limit=None, steps=120)) for _ in range(2))
    assert first.plan is not None
    assert first.plan == second.plan


def test_what_fails_in_all_neighbourhoods_is_said_and_costs_nothing(program, monkeypatch):
    def fail(*_):
        raise RuntimeError("out of luck")

    monkeypatch.setattr(Improvement, "_chosen", fail)
    outcome = solve(program, options=Options(time_limit=None, steps=60), stop=Event())
    assert outcome.status is Status.FEASIBLE
    assert any("out of luck" in remark for remark in outcome.remarks)


def a_loose_program():
    """Build as many tasks of a day as make a program large, and enough people to do them in five days."""
    tasks = [a_task(f"T{n}", a_mode("M", a_requirement(effort=1))) for n in range(160)]
    people = [a_person(f"R{n}") for n in range(32)]
    return a_program(*tasks, days=30, people=people, stated_goals=(Goal(kind=GoalKind.MAKESPAN),))


def test_the_search_ends_when_the_bounds_say_that_nothing_is_better():
    outcome = solve(a_loose_program(), options=Options(time_limit=300.0))
    assert outcome.status is Status.OPTIMAL
    assert [(goal.value, goal.bound) for goal in outcome.goals] == [(Decimal(5), Decimal(5))]
    assert outcome.seconds < 60


def test_the_search_does_not_wait_long_for_construction_that_finds_nothing(monkeypatch):
    """It waited for a share of the limit: fifteen seconds of three hundred without a plan."""

    def find_nothing(_, *, is_over):
        while not is_over(1, False):
            sleep(0.01)
        return Constructed(None, 1, (), 0)

    monkeypatch.setattr(Construction, "run", find_nothing)
    told, stop = [], Event()

    def stop_at_the_first(news: Progress) -> None:
        told.append(news)
        stop.set()

    solve(a_loose_program(), options=Options(time_limit=300.0), on_progress=stop_at_the_first, stop=stop)
    assert told[0].found_by == "search"
    assert told[0].seconds < 6
