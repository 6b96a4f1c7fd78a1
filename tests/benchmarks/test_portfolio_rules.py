"""The rules of the RCPSP-like sets: a sound solution nudged by one day or one unit breaks exactly one rule."""

from dataclasses import replace

import pytest

from benchmarks.case import Solution
from benchmarks.sets.portfolio import Activity, ActivityMode, Portfolio, Resource, Subproject
from benchmarks.sets.portfolio_rules import delay_and_makespan, makespan, portfolio_problems

QUICK = ActivityMode(duration=2, demands=((0, 2), (1, 3)))
SLOW = ActivityMode(duration=3, demands=((0, 1), (1, 1)))
PORTFOLIO = Portfolio(
    name="small",
    projects=(
        Subproject(
            due=5, activities=(Activity(modes=(QUICK, SLOW), successors=((0, 1),)), Activity(modes=(QUICK, SLOW)))
        ),
        Subproject(release=1, due=3, activities=(Activity(modes=(QUICK, SLOW)),)),
    ),
    resources=(Resource(name="crew", capacity=2), Resource(name="permits", capacity=5, is_renewable=False)),
)
SOUND = Solution(start={(0, 0): 0, (0, 1): 3, (1, 0): 1}, mode={(0, 0): 1, (0, 1): 1, (1, 0): 1})


def test_sound_solution_has_no_problems():
    assert portfolio_problems(PORTFOLIO, SOUND) == []


def test_objectives_count_from_release_and_due_date():
    assert makespan(PORTFOLIO, SOUND) == {"makespan": 6}
    assert delay_and_makespan(PORTFOLIO, SOUND) == {"tpd": 1 + 1, "tms": 6}


@pytest.mark.parametrize(
    ("start", "mode", "problem"),
    [
        ({(1, 0): 0}, {}, "before its release"),
        ({(0, 1): 2, (1, 0): 5}, {}, "ends on day 3"),
        ({(1, 0): 4}, {(1, 0): 0}, "crew has 2 units, but 3 are used on day"),
        ({(1, 0): 6}, {(1, 0): 0, (0, 1): 1, (0, 0): 0}, "permits has 5 units in all, but 7 are used"),
        ({}, {(1, 0): 2}, "has no mode 2"),
        ({}, {(1, 0): -1}, "has no mode -1"),
        ({(7, 0): 2}, {}, "does not exist"),
    ],
)
def test_one_fault_is_one_kind_of_problem(start, mode, problem):
    wrong = Solution(start={**SOUND.start, **start}, mode={**SOUND.mode, **mode})

    problems = portfolio_problems(PORTFOLIO, wrong)

    assert problems
    assert all(problem in found for found in problems)


def test_missing_activity_is_found():
    assert portfolio_problems(PORTFOLIO, replace(SOUND, start={(0, 0): 0, (1, 0): 1})) == ["activity (0, 1) is missing"]
