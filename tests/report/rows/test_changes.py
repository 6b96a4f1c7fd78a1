"""Changes against a baseline, in dates and names."""

from dataclasses import replace

from planner.domain.ids import TaskId
from planner.domain.plan import Baseline, BaselineTask, baseline_of
from planner.measures.change import ChangeKind
from planner.report.rows.changes import changed_task_rows
from tests.builders import a_mode, a_person, a_plan, a_program, a_requirement, a_scheduled, a_task, an_assignment, day

MODES = a_mode("M", a_requirement(effort=2)), a_mode("N", a_requirement(effort=2))
PROGRAM = a_program(
    *(a_task(name, *MODES) for name in "AB"), people=(replace(a_person(), name="Ana Silva"), a_person("Bo"))
)


def _rows(before, after):
    return list(changed_task_rows(PROGRAM, after, baseline_of(before)))


def test_a_moved_task_shows_its_days_and_whom_to_tell():
    before = a_plan(a_scheduled("A", 0, 2, an_assignment("Bo", 0, 2)))
    after = a_plan(a_scheduled("A", 3, 5, an_assignment("Ana", 3, 5)))
    moved, new = _rows(before, after)
    assert (moved.kind, moved.days) == (ChangeKind.MOVED, 3)
    assert (moved.before, moved.after) == ((day(0), day(1)), (day(3), day(4)))
    assert moved.tell == ("Ana Silva", "Bo")
    assert (new.kind, new.detail) == (ChangeKind.NEW_ON_TASK, "Ana Silva")


def test_another_mode_names_both():
    (row,) = _rows(a_plan(a_scheduled("A", mode="M")), a_plan(a_scheduled("A", mode="N")))
    assert (row.kind, row.detail, row.days) == (ChangeKind.MODE, "M → N", 0)


def test_added_and_dropped_tasks_have_one_side_only():
    added, dropped = _rows(a_plan(a_scheduled("B")), a_plan(a_scheduled("A")))
    assert (added.kind, added.before, added.days) == (ChangeKind.ADDED, (None, None), None)
    assert (dropped.kind, dropped.after) == (ChangeKind.DROPPED, (None, None))


def test_a_baseline_that_knows_only_an_end():
    baseline = Baseline(tasks=(BaselineTask(task=TaskId("A"), end=day(4)),))
    (row,) = changed_task_rows(PROGRAM, a_plan(a_scheduled("A", 0, 2)), baseline)
    assert (row.before, row.days) == ((None, day(3)), -2)
