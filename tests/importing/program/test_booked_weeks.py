"""Lists with a span and a share in each row that say the same again week by week at their right."""

from datetime import date

import pytest

from planner.importing.fields import Field, Shape
from planner.importing.program.booked_weeks import THE_SPAN
from planner.workbook.schema import PersonRow, TaskRow
from tests.importing.grids import a_grid
from tests.importing.imports import imported, rows, said

_WEEKS = "2027-04-05 | 2027-04-12 | 2027-04-19 | 2027-04-26"


def listed(*lines, **how):
    head = f"Person | Project | From | To | Allocation % | Day rate | {_WEEKS}"
    return imported(a_grid("\n".join([head, *lines]), name="Staff"), **how)


def spans(result):
    return [(task.first_as_sent, task.last_as_sent, task.share) for task in rows(result, TaskRow)]


def test_the_list_is_kept_with_its_columns():
    result = listed("Ana Silva | Atlas | 2027-04-05 | 2027-04-30 | 50% | 640 | 50 | 50 | 50 | 50")
    (table,) = result.files[0].tables

    assert table.shape is Shape.ALLOCATIONS
    assert {Field.PERSON, Field.PROJECT, Field.FROM, Field.TO, Field.SHARE, Field.RATE, Field.PERIOD} == {
        column.field for column in table.columns
    }
    assert [row.rate for row in rows(result, PersonRow)] == [640]


@pytest.mark.parametrize("number", ["50", "0.5", "2.5", "20"])
def test_weeks_that_say_the_same_are_one_span_whatever_they_count(number):
    result = listed(f"Ana Silva | Atlas | 2027-04-05 | 2027-05-02 | 50% | 640 | {' | '.join([number] * 4)}")

    assert spans(result) == [(date(2027, 4, 5), date(2027, 5, 2), 50)]
    assert not [one for one in result.questions if "Staff" in one.id]


def test_the_span_holds_before_and_after_the_weeks():
    result = listed("Ana Silva | Atlas | 2027-03-15 | 2027-06-30 | 50% | | 50 | 50 | 50 | 50")

    assert spans(result) == [(date(2027, 3, 15), date(2027, 6, 30), 50)]


CONTRADICTED = (
    "Ana Silva | Atlas | 2027-03-15 | 2027-04-30 | 50% | | 50 | 50 | 80 |",
    "Bo Li | Atlas | 2027-04-05 | 2027-04-30 | 50% | | 50 | 50 | 50 | 50",
)


def test_weeks_that_say_something_else_hold_and_it_is_asked():
    result = listed(*CONTRADICTED)

    assert spans(result)[:2] == [
        (date(2027, 3, 15), date(2027, 4, 18), 50),
        (date(2027, 4, 19), date(2027, 4, 25), 80),
    ]
    assert [one.id for one in result.questions if "Staff" in one.id] == ["periods and spans of Staff"]
    assert any("Staff!I2" in one and "contradicts" in one for one in said(result))


def test_the_span_holds_if_that_is_the_answer():
    result = listed(*CONTRADICTED, answers={"periods and spans of Staff": THE_SPAN})

    assert spans(result)[0] == (date(2027, 3, 15), date(2027, 4, 30), 50)


def test_cells_that_cannot_be_read_stop_nothing_where_weeks_say_it():
    result = listed("Ana Silva | Atlas | 2027-04-05 | ongoing | 50-60% | ask | 50% | 50% | 50% | 50%")

    assert spans(result) == [(date(2027, 4, 5), date(2027, 5, 2), 50)]
    assert result.program is not None, said(result)
    assert any("cannot be read" in one for one in said(result))


def test_a_row_without_weeks_is_its_span():
    result = listed(CONTRADICTED[1], "Cy Moe | Atlas | 2027-05-03 | 2027-05-14 | 100% | | | | |")

    assert spans(result)[-1] == (date(2027, 5, 3), date(2027, 5, 14), 100)


def test_what_people_cost_in_several_rows_is_their_first_rate():
    result = listed(
        "Ana Silva | Atlas | 2027-04-05 | 2027-04-30 | 50% | 0 | 50 | 50 | 50 | 50",
        "Ana Silva | Borealis | 2027-04-05 | 2027-04-30 | 20% | 640 | 20 | 20 | 20 | 20",
        "Ana Silva | Cirrus | 2027-04-05 | 2027-04-30 | 20% | 700 | 20 | 20 | 20 | 20",
    )

    assert [row.rate for row in rows(result, PersonRow)] == [640]


def test_a_share_beside_weeks_without_a_span_contradicts_nothing():
    drawn = f"Person | Project | Allocation % | {_WEEKS}\nAna Silva | Atlas | 50% | 20% | 20% | 20% | 80%"
    result = imported(a_grid(drawn, name="Bookings"))

    assert [share for _, _, share in spans(result)] == [20, 80]
    assert not any("cannot" in one or "lacks" in one for one in said(result))
