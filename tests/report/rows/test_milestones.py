"""Milestones: date, due date, baseline and links."""

from planner.domain.plan import baseline_of
from planner.domain.work import Progress, WorkKind
from planner.report.rows.milestones import milestone_rows
from tests.builders import a_link, a_mode, a_plan, a_program, a_scheduled, a_task, day

GATE = a_mode("gate", kind=WorkKind.DURATION, duration=0)


def _row(plan_at: int, *, due: int | None = None, was: int | None = None, **more):
    program = a_program(a_task("G", GATE, due=None if due is None else day(due), **more))
    plan = a_plan(a_scheduled("G", plan_at, plan_at, mode="gate"))
    baseline = None if was is None else baseline_of(a_plan(a_scheduled("G", was, was, mode="gate")))
    (row,) = milestone_rows(program, plan, baseline)
    return row


def test_a_milestone_on_its_due_date_is_neither_late_nor_early():
    row = _row(5, due=4)
    assert (row.day, row.days_late, row.margin) == (day(4), 0, 0)


def test_days_late_and_days_to_spare():
    assert (_row(7, due=4).days_late, _row(7, due=4).margin) == (2, 0)
    assert (_row(3, due=4).days_late, _row(3, due=4).margin) == (0, 2)
    assert (_row(3).days_late, _row(3).margin) == (None, None)


def test_movement_against_the_baseline():
    row = _row(7, was=4)
    assert (row.was, row.moved) == (day(3), 3)
    assert _row(4, was=7).moved == -3
    assert _row(4).was is None


def test_a_fact_is_reached():
    assert _row(0, progress=Progress(percent=100)).is_reached
    assert not _row(0).is_reached


def test_milestones_come_by_date_without_other_tasks_and_with_their_links():
    program = a_program(
        a_task("G", GATE), a_task("H", GATE, project="Q"), a_task("W"), dependencies=(a_link("G", "H"),)
    )
    plan = a_plan(
        a_scheduled("G", 6, 6, mode="gate"), a_scheduled("H", 5, 5, mode="gate"), a_scheduled("W"), selected="PQ"
    )
    rows = list(milestone_rows(program, plan))
    assert [(row.task.id, [task.id for task in row.links]) for row in rows] == [("H", ["G"]), ("G", ["H"])]
