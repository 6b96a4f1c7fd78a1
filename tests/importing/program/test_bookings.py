"""Grids of people and projects by period become support over runs of equal load."""

from datetime import date

import pytest

from planner.domain.problem import Severity
from planner.domain.work import WorkKind
from planner.importing.fields import Shape
from planner.importing.program.support import BESIDE_ITS_TASKS
from planner.planning.as_sent.review import check_as_sent
from planner.workbook.schema import CapacityRow, LeaveRow, PersonRow, TaskRow
from tests.importing.grids import a_grid
from tests.importing.imports import imported, rows, said

MONTHS = "Apr 2027 | May 2027 | Jun 2027"
BOOKED = f"""
    Person    | Role     | Project  | {MONTHS}
    Ana Silva | Engineer | Atlas    | 50% | 50% | 100%
    Ana Silva | Engineer | Borealis | 80% | 80% |
    Bo Li     | Tester   | Atlas    | 20% |     | 20%
"""


def spans(result):
    tasks = rows(result, TaskRow)
    return [(t.project, t.people_as_sent, t.first_as_sent, t.last_as_sent, t.share) for t in tasks]


def booked(drawn=BOOKED, **how):
    return imported(a_grid(drawn, name="Bookings"), **how)


def test_runs_of_equal_load_are_spans_of_the_person_in_the_project():
    april, june = date(2027, 4, 1), date(2027, 6, 1)

    assert spans(booked()) == [
        ("Atlas", ("Ana Silva",), april, date(2027, 5, 31), 50),
        ("Atlas", ("Ana Silva",), june, date(2027, 6, 30), 100),
        ("Borealis", ("Ana Silva",), april, date(2027, 5, 31), 80),
        ("Atlas", ("Bo Li",), april, date(2027, 4, 30), 20),
        ("Atlas", ("Bo Li",), june, date(2027, 6, 30), 20),
    ]


def test_bookings_are_no_capacity():
    assert rows(booked(), CapacityRow) == []


def test_bookings_of_several_projects_add_up_to_an_overload():
    result = booked()
    assert result.program is not None, said(result)

    overloads = check_as_sent(result.program).overloads
    assert {one.resource for one in overloads} == {"Ana Silva"}


def test_the_role_in_the_rows_is_that_of_the_person():
    assert [(row.id, row.role) for row in rows(booked(), PersonRow)] == [("Ana Silva", "Engineer"), ("Bo Li", "Tester")]
    assert [task.skill for task in rows(booked(), TaskRow)] == ["Engineer"] * 3 + ["Tester"] * 2


@pytest.mark.parametrize(
    ("title", "cells", "share"),
    [("days", "11.5 | 11", 50), ("hours", "46 | 44", 25), ("FTE", "0.5 | 0.5", 50), ("%", "30 | 30", 30)],
)
def test_loads_are_counted_in_what_a_title_says(title, cells, share):
    drawn = f"Person | Project | Feb 2027 | Mar 2027 | Apr 2027\nAna Silva | Atlas | | {cells}"
    result = imported(a_grid(drawn, name=f"Bookings ({title})"))

    assert {task.share for task in rows(result, TaskRow)} == {share}


def test_months_as_columns_of_two_people_on_clients_are_bookings_of_those():
    drawn = f"Consultant | Client | {MONTHS}\nAna Silva | Harbour | 50% | 50% | 50%"

    assert [task.project for task in rows(booked(drawn), TaskRow)] == ["Harbour"]


def test_weekends_left_out_of_days_do_not_cut_a_run():
    days = " | ".join(f"2027-03-{day:02}" for day in (4, 5, 8, 9))
    (task,) = rows(booked(f"Person | Project | {days}\nAna Silva | Atlas | 50% | 50% | 50% | 50%"), TaskRow)

    assert (task.first_as_sent, task.last_as_sent, task.duration) == (date(2027, 3, 4), date(2027, 3, 9), 4)


def test_what_lies_before_the_status_date_is_past():
    result = booked("Person | Project | Jan 2027 | Feb 2027 | Mar 2027\nAna Silva | Atlas | 50% | 20% | 20%")
    (task,) = rows(result, TaskRow)

    assert (task.first_as_sent, task.release) == (date(2027, 2, 1), date(2027, 3, 1))
    assert any("before the status date" in one for one in said(result, Severity.IGNORED))


def test_more_than_a_person_is_cut_and_said():
    result = booked(f"Person | Project | {MONTHS}\nAna Silva | Atlas | 120% | 50% | 50%")

    assert [task.share for task in rows(result, TaskRow)] == [100, 50]
    assert any("120 %" in one and "Bookings!C2" in one for one in said(result))


def test_numbers_of_no_project_are_left_out_and_said():
    result = booked(f"Person | Project | {MONTHS}\nAna Silva | Atlas | 50% | 50% | 50%\nAll people | | 1 | 1 | 1")

    assert [task.project for task in rows(result, TaskRow)] == ["Atlas"]
    assert [row.id for row in rows(result, PersonRow)] == ["Ana Silva"]
    assert any("of no project" in one for one in said(result))


def test_letters_in_several_rows_of_a_person_are_days_away_once():
    drawn = f"Person | Project | {MONTHS}\nAna Silva | Atlas | 50% | U | 50%\nAna Silva | Borealis | 20% | U | 20%"

    assert [(row.person, row.first) for row in rows(booked(drawn), LeaveRow)] == [("Ana Silva", date(2027, 5, 1))]


PLAN = """
    Task  | Project | Assigned to | Start      | Finish     | Effort (days)
    Build | Atlas   | Ana Silva   | 2027-04-05 | 2027-05-28 | 20
    Test  | Atlas   | Ana Silva   | 2027-06-01 | 2027-06-11 | 5
"""


def test_a_booking_is_the_work_of_the_tasks_that_name_the_person_until_the_answer_says_otherwise():
    grids = (a_grid(PLAN, name="Plan"), a_grid(BOOKED, name="Bookings"))
    proposed = imported(*grids)
    beside = imported(*grids, answers={"bookings of Bookings": BESIDE_ITS_TASKS})

    assert {(t.project, t.kind) for t in rows(proposed, TaskRow) if t.people_as_sent == ("Ana Silva",)} == {
        ("Atlas", None),
        ("Borealis", WorkKind.SUPPORT),
    }
    assert len(rows(beside, TaskRow)) == len(rows(proposed, TaskRow)) + 2


def test_a_grid_of_people_alone_stays_capacity():
    (table,) = booked(f"Person | {MONTHS}\nAna Silva | 50% | 50% | 50%").files[0].tables

    assert table.shape is Shape.CAPACITY
