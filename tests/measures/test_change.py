"""Change against a baseline."""

from dataclasses import replace
from datetime import date

from planner.domain.ids import TaskId
from planner.domain.plan import Baseline, BaselineTask, baseline_of
from planner.domain.work import Progress
from planner.measures.change import plan_changes
from tests.builders import a_plan, a_program, a_scheduled, a_task, an_assignment, day

PROGRAM = a_program(a_task("A"), a_task("B"))
BEFORE = a_plan(a_scheduled("A", 0, 1, an_assignment("Ana")), a_scheduled("B", 1, 2))


def changes(plan, baseline=None, program=PROGRAM) -> list[tuple[str, str, str | None]]:
    found = plan_changes(program, plan, baseline_of(BEFORE) if baseline is None else baseline)
    return [(change.task, str(change.kind), change.resource) for change in found]


def test_the_same_plan_changes_nothing():
    assert changes(BEFORE) == []


def test_each_difference_counts_once():
    moved = a_scheduled("A", 2, 3, an_assignment("Ben", 2, 3), an_assignment("Cleo", 2, 3), mode="N")
    found = changes(a_plan(moved, a_scheduled("B", 1, 3)))
    assert found == [
        ("A", "moved", None),
        ("A", "mode", None),
        ("A", "new on task", "Ben"),
        ("A", "new on task", "Cleo"),
        ("B", "moved", None),
    ]


def test_people_who_leave_a_task_are_no_change_of_their_own():
    assert changes(a_plan(a_scheduled("A", 0, 1), a_scheduled("B", 1, 2))) == []


def test_added_and_dropped_tasks():
    only_b = a_plan(a_scheduled("B", 1, 2))
    assert changes(only_b) == [("A", "dropped", None)]
    assert changes(BEFORE, baseline_of(only_b)) == [("A", "added", None)]


def test_a_baseline_that_says_nothing_is_not_contradicted():
    silent = Baseline(tasks=(BaselineTask(task=TaskId("A")), BaselineTask(task=TaskId("B"), end=day(2))))
    assert changes(BEFORE, silent) == []
    other_end = Baseline(tasks=(BaselineTask(task=TaskId("A")), BaselineTask(task=TaskId("B"), end=date(2026, 1, 1))))
    assert changes(BEFORE, other_end) == [("B", "moved", None)]


def test_done_tasks_never_change():
    done = replace(PROGRAM.tasks[0], progress=Progress(finished=day(3)))
    moved = a_plan(a_scheduled("A", 3, 4), a_scheduled("B", 1, 2))
    assert changes(moved, program=replace(PROGRAM, tasks=(done, PROGRAM.tasks[1]))) == []
