"""Planned: what a plan says of a row."""

from dataclasses import replace

import pytest

from planner.domain.work import Progress
from planner.importing.table import SentRow
from planner.importing.way_back.planned import DONE, UNKNOWN, planned_of
from planner.importing.way_back.task_lists import TaskLine
from tests.builders import a_mode, a_person, a_plan, a_program, a_project, a_scheduled, a_task, an_assignment, day


def a_line(*tasks, is_summary=False):
    return TaskLine(row=SentRow(number=4, cells={}, is_summary=is_summary), tasks=tasks)


PROGRAM = a_program(
    a_task("A"),
    a_task("B"),
    a_task("M", a_mode("M", duration=0)),
    a_task("O", project="Out"),
    people=(a_person("Ana"), a_person("Ben")),
    projects=(a_project("P"), a_project("Out")),
)
PLAN = a_plan(
    a_scheduled("A", 1, 3, an_assignment("Ben", 1, 3), an_assignment("Ana", 1, 3, rate=50)),
    a_scheduled("B", 3, 4),
    a_scheduled("M", 4, 4),
)


def test_days_are_shown_inclusive_and_people_by_name():
    planned = planned_of(a_line("A"), PROGRAM, PLAN)

    assert (planned.first, planned.last) == (day(1), day(2))
    assert planned.people == (("Ana", "Ana", 50), ("Ben", "Ben", 100))


def test_a_milestone_shows_its_day_and_who_needs_nobody_names_nobody():
    planned = planned_of(a_line("M"), PROGRAM, PLAN)

    assert (planned.first, planned.last, planned.is_milestone) == (day(3), day(3), True)
    assert planned.people is None


def test_a_summary_spans_its_parts():
    planned = planned_of(a_line("A", "B", "O", is_summary=True), PROGRAM, PLAN)

    assert (planned.first, planned.last, planned.people) == (day(1), day(3), None)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (a_line("gone"), UNKNOWN),
        (a_line("O"), "its project is not part of the plan"),
        (a_line("O", is_summary=True), "none of its parts is planned"),
    ],
)
def test_why_nothing_is_planned(line, why):
    planned = planned_of(line, PROGRAM, PLAN)

    assert (planned.why_not, planned.first) == (why, None)


def with_progress(**progress):
    tasks = tuple(replace(task, progress=Progress(**progress)) if task.id == "A" else task for task in PROGRAM.tasks)
    return replace(PROGRAM, tasks=tasks)


def test_what_is_done_is_left_alone_and_what_has_begun_keeps_its_start():
    assert planned_of(a_line("A"), with_progress(percent=100), PLAN).why_not == DONE
    assert planned_of(a_line("A", is_summary=True), with_progress(percent=100), PLAN).why_not == DONE
    assert planned_of(a_line("A"), with_progress(percent=30), PLAN).has_begun
