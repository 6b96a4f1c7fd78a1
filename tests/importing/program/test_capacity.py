"""What people offer by period, and their days away."""

from datetime import date

from planner.domain.problem import Severity
from planner.importing.program.grid_meaning import BOOKED, OFFERED
from planner.workbook.schema import CapacityRow, LeaveRow, TaskRow
from tests.importing.grids import a_grid
from tests.importing.imports import imported, rows, said


def capacity(cells="100% | 80% | 100%", *, answers=None):
    drawn = f"Person | Jan 2027 | Feb 2027 | Mar 2027\nAna Silva | {cells}\nBo Li | 50% | 50% | 50%"
    return imported(a_grid(drawn, name="Capacity"), answers=answers)


def test_capacity_in_stretches_of_the_same():
    result = capacity()
    bo = [row for row in rows(result, CapacityRow) if row.resource == "Bo Li"]
    ana = [row.capacity for row in rows(result, CapacityRow) if row.resource == "Ana Silva"]

    assert [(row.first, row.last, row.capacity) for row in bo] == [(date(2027, 1, 1), date(2027, 3, 31), 50)]
    assert ana == [100, 80, 100]


def test_letters_are_days_away():
    result = capacity("100% | U | 100%")
    (leave,) = rows(result, LeaveRow)

    assert (leave.person, leave.first, leave.last, leave.reason) == (
        "Ana Silva",
        date(2027, 2, 1),
        date(2027, 2, 28),
        "U",
    )
    assert any('"U"' in one for one in said(result, Severity.ASSUMPTION))


def test_what_people_are_booked_for_is_left_out():
    question = next(one for one in capacity().questions if one.id.startswith("meaning of the numbers"))
    answered = capacity(answers={question.id: BOOKED})

    assert rows(answered, CapacityRow) == []


def test_more_than_two_people_in_one_is_a_problem():
    assert any("Capacity!B2" in one for one in said(capacity("300% | 80% | 100%"), Severity.PROBLEM))


def test_what_people_offer_to_projects_is_their_capacity_if_that_is_the_answer():
    drawn = """
    Person    | Project | Jan 2027 | Feb 2027 | Mar 2027
    Ana Silva | Atlas   | 50%      | 50%      | 50%
    Bo Li     | Atlas   | 80%      | 80%      | 80%
    """
    result = imported(a_grid(drawn, name="Who"), answers={"meaning of the numbers of Who": OFFERED})

    assert [(row.resource, row.capacity) for row in rows(result, CapacityRow)] == [("Ana Silva", 50), ("Bo Li", 80)]
    assert rows(result, TaskRow) == []


def across(*lines):
    return imported(a_grid("\n".join(["Date | Ana Silva | Bo Li", *lines]), name="Away"))


def test_a_calendar_of_letters_with_people_across_is_leave_and_nothing_is_asked_of_it():
    result = across("2027-03-04 | U |", "2027-03-05 | U | K", "2027-03-08 | U |", "2027-03-09 | | K", "2027-03-10 | |")

    assert [(row.person, row.first, row.last, row.reason) for row in rows(result, LeaveRow)] == [
        ("Ana Silva", date(2027, 3, 4), date(2027, 3, 8), "U"),
        ("Bo Li", date(2027, 3, 5), date(2027, 3, 5), "K"),
        ("Bo Li", date(2027, 3, 9), date(2027, 3, 9), "K"),
    ]
    assert [one.id for one in result.questions] == ["status date"]


def test_months_down_and_people_across_are_capacity_with_the_cells_they_stand_in():
    result = across("Apr 2027 | 100% | 80%", "May 2027 | 300% | 80%", "Jun 2027 | 50% | 80%")

    assert [(row.resource, row.capacity) for row in rows(result, CapacityRow)] == [
        ("Ana Silva", 100),
        ("Ana Silva", 50),
        ("Bo Li", 80),
    ]
    assert any("Away!B3" in one for one in said(result, Severity.PROBLEM))
