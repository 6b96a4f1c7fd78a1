"""Lists of who works on what from when to when become support over those spans."""

from datetime import date

from planner.importing.fields import Shape
from planner.workbook.schema import TaskRow
from tests.importing.program.sheets import a_file, imported, said

_HEADER = ["Person", "Project", "From", "To", "Allocation %"]
_FIRST = date(2027, 1, 4)


def rows_of(*rows):
    file = a_file("who.xlsx", Who=[_HEADER, *rows])
    return [row.values for row in imported(file, shape=Shape.ALLOCATIONS).tables.rows(TaskRow)]


def test_allocations_of_one_person_from_the_same_day_have_ids_of_their_own():
    spans = [["Ana Silva", "APP", _FIRST, date(2027, day, 15), 0.2] for day in (2, 3, 4, 5)]
    ids = [str(row.id) for row in rows_of(*spans)]
    assert ids == ["APP/Ana Silva from 2027-01-04", *(f"APP/Ana Silva from 2027-01-04 ({n})" for n in (2, 3, 4))]


def test_a_share_of_nothing_is_left_out():
    assert not rows_of(["Ana Silva", "APP", _FIRST, date(2027, 2, 1), 0])


_BY_MONTH = ["Person", "Project", "Month", "Days planned"]


def booked(days):
    file = a_file("who.xlsx", Who=[_BY_MONTH, ["Ana Silva", "APP", "02/2027", days], ["Bo Li", "APP", "03/2027", 23]])
    result = imported(file, shape=Shape.ALLOCATIONS)
    return [row.values for row in result.tables.rows(TaskRow)], result


def test_days_of_a_month_are_a_share_of_its_working_days():
    (task, other), _ = booked(10)

    assert (task.release, task.duration, task.share) == (date(2027, 2, 1), 20, 50)
    assert (other.release, other.duration, other.share) == (date(2027, 3, 1), 23, 100)


def test_more_days_than_a_month_has_are_said():
    (task, _), result = booked(30)

    assert task.share == 100
    assert said(result, "more than full-time")
