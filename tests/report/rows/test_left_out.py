"""The projects that a plan leaves out, and what is known of why."""

from dataclasses import replace
from decimal import Decimal

import pytest

from planner.domain.goals import DEFAULT_GOALS, Goal, GoalKind
from planner.domain.ids import ProjectId
from planner.domain.outcome import EarliestDelivery, GoalResult, Outcome, Status, Stop
from planner.domain.project import SelectionRule
from planner.domain.units import Money
from planner.report.rows.left_out import left_out_rows
from tests.builders import a_link, a_plan, a_program, a_project, a_scheduled, a_task

MAY = SelectionRule.MAY
COST = (Goal(kind=GoalKind.COST),)
ALL_IN_MONEY = (Goal(kind=GoalKind.ALL_IN_MONEY),)
IMPOSSIBLE = EarliestDelivery(project=ProjectId("Q"), task=None, end=None, because="The work does not fit.")


PLAN = a_plan(a_scheduled("A"))


def left_out(*more, plan=PLAN, proved=True, earliest=(), links=(), goals=DEFAULT_GOALS, **about_q):
    q = replace(a_project("Q"), **{"name": "Roadshow", "selection": MAY, "benefit": Money(9), **about_q})
    tasks = a_task("A"), a_task("B", project="Q"), *(a_task(f"of {p.id}", project=p.id) for p in more)
    projects = a_project("P", exclusive_groups=("g",)), q, *more
    program = a_program(*tasks, projects=projects, dependencies=links, stated_goals=goals)
    result = GoalResult(kind=GoalKind.NET_VALUE, value=Decimal(1), bound=Decimal(1 if proved else 5))
    outcome = Outcome(
        status=Status.FEASIBLE, plan=plan, goals=(result,), seconds=1.0, stop=Stop.PROVED, earliest=earliest
    )
    return list(left_out_rows(program, outcome))


CASES = [
    ({"selection": SelectionRule.MUST_NOT}, "it must not be done"),
    ({"exclusive_groups": ("g",)}, '"P" is done, and of group "g" only one may be'),
    ({"links": (a_link("of R", "B"),)}, 'its task "B" waits for "R", which is left out'),
    ({"only_with": (ProjectId("R"),)}, 'it goes only with "R", which is left out'),
    ({"earliest": (IMPOSSIBLE,)}, "no plan delivers it: The work does not fit"),
    ({"goals": COST}, "no goal of the program speaks for doing it"),
    (
        {"goals": ALL_IN_MONEY},
        "what it brings is worth less than what it costs and makes late, or money, people or time do not suffice",
    ),
    (
        {"goals": (*COST, *DEFAULT_GOALS)},
        "goal cost comes before what it brings, or money, people or time do not suffice",
    ),
    ({"benefit": None}, "it states no benefit, so that nothing speaks for doing it"),
    ({}, "what it brings is worth less than what becomes late for it, or money, people or time do not suffice"),
]


@pytest.mark.parametrize(("given", "why"), CASES)
def test_what_is_known_of_why_is_said(given, why):
    found = {row.name: row.why for row in left_out(a_project("R", selection=MAY, benefit=Money(5)), **given)}
    assert set(found) == {"Roadshow", "R"}
    assert found["Roadshow"] == why


def test_where_no_project_states_a_benefit_the_number_of_projects_is_the_goal():
    (row,) = left_out(benefit=None)
    assert row.why.startswith("others would be left out for it")


def test_a_choice_that_is_not_proved_best_may_be_the_search():
    (row,) = left_out(proved=False)
    assert row.why.endswith("a longer search may still take it in")


def test_the_greatest_benefit_comes_first():
    rich = a_project("R", selection=MAY, benefit=Money(10))
    assert [row.project.id for row in left_out(rich)] == ["R", "Q"]


def test_nothing_is_left_out_of_a_plan_that_does_all_or_of_none():
    both = a_plan(a_scheduled("A"), a_scheduled("B"), selected=("P", "Q"))
    assert left_out(plan=both) == []
    assert left_out(plan=None) == []
