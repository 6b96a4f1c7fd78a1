"""Lists of who works on what from when to when become support over those spans."""

from datetime import date

from planner.importing.fields import Shape
from planner.workbook.schema import TaskRow
from tests.importing.program.sheets import a_file, imported

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
