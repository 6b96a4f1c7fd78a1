"""Selection: rules of projects, exclusive groups, and what one project needs of another."""

from dataclasses import replace

import pytest

from planner.checker import check
from planner.domain.ids import ProjectId
from planner.domain.project import SelectionRule
from planner.domain.work import Progress
from tests.builders import a_link, a_plan, a_program, a_project, a_scheduled, a_task, day
from tests.checker.rules import broken_rules


def a_may(name: str, **more):
    return a_project(name, selection=SelectionRule.MAY, **more)


def two_projects(**q_more):
    return a_program(a_task("A"), a_task("B", project="Q"), projects=(a_may("P"), a_may("Q", **q_more)))


ROWS = {"P": a_scheduled("A"), "Q": a_scheduled("B", 1, 2)}


def selecting(*projects: str):
    return a_plan(*(ROWS[name] for name in projects), selected=projects)


def test_may_do_projects_are_free():
    for chosen in ((), ("P",), ("Q",), ("P", "Q")):
        assert broken_rules(two_projects(), selecting(*chosen)) == []


@pytest.mark.parametrize(
    ("rule", "sound", "broken"), [(SelectionRule.MUST, ("P",), ()), (SelectionRule.MUST_NOT, (), ("P",))]
)
def test_must_and_must_not(rule, sound, broken):
    program = a_program(a_task("A"), projects=(a_project("P", selection=rule),))
    assert broken_rules(program, selecting(*sound)) == []
    (found,) = check(program, selecting(*broken))
    assert found.rule == "selection"
    assert "project P must" in found.message


def test_of_an_exclusive_group_at_most_one():
    program = two_projects()
    projects = tuple(replace(project, exclusive_groups=("platform",)) for project in program.projects)
    program = replace(program, projects=projects)
    assert broken_rules(program, selecting()) == []
    assert broken_rules(program, selecting("Q")) == []
    (found,) = check(program, selecting("P", "Q"))
    assert found.rule == "selection"
    assert "P and Q of exclusive group platform" in found.message


def test_only_with():
    program = two_projects(only_with=(ProjectId("P"),))
    assert broken_rules(program, selecting("P")) == []
    assert broken_rules(program, selecting("P", "Q")) == []
    assert broken_rules(program, selecting("Q")) == ["selection"]


def test_a_link_into_a_project_needs_its_predecessor_unless_it_is_optional():
    program = two_projects()
    linked = replace(program, dependencies=(a_link("A", "B"),))
    assert broken_rules(linked, selecting("P")) == []
    assert broken_rules(linked, selecting("P", "Q")) == []
    (found,) = check(linked, selecting("Q"))
    assert (found.rule, found.tasks) == ("selection", ("A", "B"))
    optional = replace(program, dependencies=(a_link("A", "B", optional=True),))
    assert broken_rules(optional, selecting("Q")) == []


@pytest.mark.parametrize(("kind", "broken"), [("FS", []), ("SS", []), ("FF", ["selection"]), ("SF", ["selection"])])
def test_a_link_that_holds_back_a_fact_needs_nothing(kind, broken):
    begun = a_task("B", project="Q", progress=Progress(percent=50, started=day(0)))
    program = a_program(a_task("A"), begun, projects=(a_may("P"), a_may("Q")), dependencies=(a_link("A", "B", kind),))
    assert broken_rules(program, a_plan(a_scheduled("B", 0, 1), selected=("Q",))) == broken
