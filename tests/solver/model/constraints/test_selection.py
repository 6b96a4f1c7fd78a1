"""Selection alone: rules, exclusive groups, and projects that need one another."""

import pytest

from planner.domain.ids import ProjectId
from planner.domain.project import SelectionRule
from planner.domain.work import Progress
from planner.solver.model.constraints.selection import add_selection
from tests.builders import a_link, a_program, a_project, a_task, day
from tests.solver.alone import INFEASIBLE, OPTIMAL, alone

MAY = {"selection": SelectionRule.MAY}
BOTH = [(False, False), (False, True), (True, False), (True, True)]


def selecting(program, **projects):
    """Return the status of a program with these projects selected, or not."""
    model = alone(program, add_selection)
    for project, yes in projects.items():
        model.select(project, yes=yes)
    return model.status()


@pytest.mark.parametrize(
    ("rule", "selected", "status"),
    [
        (SelectionRule.MUST, True, OPTIMAL),
        (SelectionRule.MUST, False, INFEASIBLE),
        (SelectionRule.MAY, True, OPTIMAL),
        (SelectionRule.MAY, False, OPTIMAL),
        (SelectionRule.MUST_NOT, True, INFEASIBLE),
        (SelectionRule.MUST_NOT, False, OPTIMAL),
    ],
)
def test_each_rule(rule, selected, status):
    assert selecting(a_program(projects=(a_project(selection=rule),)), P=selected) == status


@pytest.mark.parametrize(("first", "second"), BOTH)
def test_at_most_one_of_an_exclusive_group(first, second):
    projects = (a_project("P", exclusive_groups=("g", "h"), **MAY), a_project("Q", exclusive_groups=("g",), **MAY))
    status = INFEASIBLE if first and second else OPTIMAL
    assert selecting(a_program(projects=projects), P=first, Q=second) == status


def test_a_group_named_twice_by_one_project_does_not_exclude_it():
    assert selecting(a_program(projects=(a_project(exclusive_groups=("g", "g"), **MAY),)), P=True) == OPTIMAL


@pytest.mark.parametrize(("first", "second"), BOTH)
def test_only_with(first, second):
    projects = (a_project("P", only_with=(ProjectId("Q"),), **MAY), a_project("Q", **MAY))
    status = INFEASIBLE if first and not second else OPTIMAL
    assert selecting(a_program(projects=projects), P=first, Q=second) == status


def linked(progress=None, **link):
    """Build two may-do projects; a task of P waits for one of Q."""
    tasks = (a_task("A", project="Q"), a_task("B", project="P", progress=progress or Progress()))
    projects = (a_project("P", **MAY), a_project("Q", **MAY))
    kind = link.pop("kind", "FS")
    return a_program(*tasks, projects=projects, dependencies=(a_link("A", "B", kind, **link),), status_date=day(2))


@pytest.mark.parametrize("kind", ["FS", "SS", "FF", "SF"])
def test_a_link_between_projects_needs_the_predecessor(kind):
    assert selecting(linked(kind=kind), P=True, Q=False) == INFEASIBLE
    assert selecting(linked(kind=kind), P=False, Q=True) == OPTIMAL


def test_an_optional_link_needs_nobody():
    assert selecting(linked(optional=True), P=True, Q=False) == OPTIMAL


@pytest.mark.parametrize(("kind", "status"), [("FS", OPTIMAL), ("SS", OPTIMAL), ("FF", INFEASIBLE), ("SF", INFEASIBLE)])
def test_a_link_that_a_start_has_overtaken_says_nothing(kind, status):
    assert selecting(linked(Progress(started=day(0)), kind=kind), P=True, Q=False) == status


def test_a_link_into_done_work_says_nothing():
    done = Progress(percent=100, started=day(0), finished=day(0))
    assert selecting(linked(done, kind="FF"), P=True, Q=False) == OPTIMAL
