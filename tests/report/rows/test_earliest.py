"""Earliest deliveries beside the plan."""

from planner.domain.ids import ProjectId, TaskId
from planner.domain.outcome import EarliestDelivery, Outcome, Status, Stop
from planner.domain.work import WorkKind
from planner.report.rows.earliest import earliest_rows
from planner.report.rows.late import late_rows
from tests.builders import a_mode, a_plan, a_program, a_project, a_scheduled, a_task, day

GATE = a_mode("gate", kind=WorkKind.DURATION, duration=0)


def earliest(project, task, end):
    return EarliestDelivery(
        project=ProjectId(project),
        task=None if task is None else TaskId(task),
        end=None if end is None else day(end),
        because="So it is.",
    )


def a_case(plan, *deliveries):
    program = a_program(
        a_task("A"), a_task("G", GATE, due=day(2)), a_task("B", project="Q"), projects=[a_project("P", due=day(1))]
    )
    return program, Outcome(
        status=Status.FEASIBLE, plan=plan, seconds=1.0, stop=Stop.TIME_LIMIT, earliest=tuple(deliveries)
    )


PLAN = a_plan(a_scheduled("A", 5, 6), a_scheduled("G", 5, 5, mode="gate"))


def test_days_are_the_last_ones_that_people_see():
    project, gate = earliest_rows(*a_case(PLAN, earliest("P", None, 4), earliest("P", "G", 5)))
    assert (project.what, project.due, project.planned, project.day, project.spare) == (
        "project",
        day(1),
        day(5),
        day(3),
        2,
    )
    assert (gate.what, gate.due, gate.planned, gate.day, gate.spare) == ("milestone", day(2), day(4), day(4), 0)


def test_a_project_that_is_left_out_or_impossible_has_no_days_between():
    left_out, impossible = earliest_rows(*a_case(PLAN, earliest("Q", None, 4), earliest("P", None, None)))
    assert (left_out.planned, left_out.day, left_out.spare) == (None, day(3), None)
    assert (impossible.planned, impossible.day, impossible.spare) == (day(5), None, None)


def test_without_a_plan_the_days_stand():
    (row,) = earliest_rows(*a_case(None, earliest("P", None, 4)))
    assert (row.planned, row.day) == (None, day(3))


def test_what_is_late_says_how_early_it_could_be():
    project, gate = late_rows(*a_case(PLAN, earliest("P", None, 4)))
    assert (project.task, project.days, project.earliest) == (None, 4, day(3))
    assert gate.task is not None
    assert (gate.task.id, gate.earliest) == ("G", None)
