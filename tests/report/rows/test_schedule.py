"""Scheduled tasks as people see them."""

from planner.domain.work import Progress, WorkKind
from planner.report.rows.schedule import schedule_rows
from tests.builders import a_mode, a_person, a_plan, a_program, a_scheduled, a_task, an_assignment, day

GATE = a_mode("gate", kind=WorkKind.DURATION, duration=0)


def test_people_see_first_and_last_days():
    program = a_program(a_task("A", due=day(5)), people=(a_person(),))
    (row,) = schedule_rows(program, a_plan(a_scheduled("A", 4, 8, an_assignment("Ana", 4, 8))))
    assert (row.first, row.last, row.days, row.days_late, row.who) == (day(4), day(7), 4, 2, ("Ana",))


def test_a_milestone_is_shown_on_the_day_before_it():
    program = a_program(a_task("A", GATE))
    (row,) = schedule_rows(program, a_plan(a_scheduled("A", 5, 5, mode="gate")))
    assert (row.first, row.last, row.days, row.kind, row.days_late) == (day(4), day(4), 0, "milestone", None)


def test_a_milestone_at_the_very_start_says_so():
    program = a_program(a_task("A", GATE))
    (row,) = schedule_rows(program, a_plan(a_scheduled("A", 0, 0, mode="gate")))
    assert (row.first, row.kind) == (day(0), "milestone, at start")


def test_progress_shows():
    task = a_task("A", progress=Progress(percent=40, started=day(0)))
    (row,) = schedule_rows(a_program(task), a_plan(a_scheduled("A", 0, 2)))
    assert (row.stage.value, row.percent) == ("started", 40)
