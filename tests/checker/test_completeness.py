"""Completeness: every task of the selected projects, each once, and nothing else."""

from planner.checker import check
from planner.domain.project import SelectionRule
from tests.builders import a_plan, a_program, a_project, a_scheduled, a_task
from tests.checker.rules import broken_rules

TWO_TASKS = a_program(a_task("A"), a_task("B"))


def test_each_task_once_is_complete():
    assert broken_rules(TWO_TASKS, a_plan(a_scheduled("A"), a_scheduled("B"))) == []


def test_a_missing_task_is_reported():
    (found,) = check(TWO_TASKS, a_plan(a_scheduled("A")))
    assert (found.rule, found.tasks) == ("completeness", ("B",))


def test_a_task_planned_twice_is_reported():
    (found,) = check(TWO_TASKS, a_plan(a_scheduled("A"), a_scheduled("B"), a_scheduled("B", 3, 4)))
    assert (found.rule, found.tasks) == ("completeness", ("B",))
    assert "2 times" in found.message


def test_a_task_of_a_project_left_out_is_reported():
    program = a_program(a_task("A"), a_task("B", project="Q"), projects=(a_project("Q", selection=SelectionRule.MAY),))
    assert broken_rules(program, a_plan(a_scheduled("A"))) == []
    (found,) = check(program, a_plan(a_scheduled("A"), a_scheduled("B")))
    assert (found.rule, found.tasks) == ("completeness", ("B",))


def test_an_unknown_task_is_reported():
    (found,) = check(TWO_TASKS, a_plan(a_scheduled("A"), a_scheduled("B"), a_scheduled("Z")))
    assert (found.rule, found.tasks) == ("completeness", ("Z",))


def test_an_unknown_project_is_reported():
    plan = a_plan(a_scheduled("A"), a_scheduled("B"), selected=("P", "Nowhere"))
    (found,) = check(TWO_TASKS, plan)
    assert found.rule == "completeness"
    assert "Nowhere" in found.message


def test_an_empty_plan_is_not_taken_for_a_plan():
    assert [found.rule for found in check(TWO_TASKS, a_plan(selected=()))] == ["selection"]
