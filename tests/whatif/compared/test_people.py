"""People and pools side by side."""

from decimal import Decimal

from planner.whatif.compared.people import compare_people
from tests.builders import a_mode, a_person, a_pool, a_program, a_requirement, a_task
from tests.whatif.planned import a_plan, planned, worked

TASK = a_task("A", a_mode("M", a_requirement()))
PROGRAM = a_program(TASK, people=(a_person("Ana"), a_person("Ben")), pools=(a_pool("Bench"),))
HIRED = a_program(TASK, people=(a_person("Ana"), a_person("Ben"), a_person("Eva")), pools=(a_pool("Bench"),))
BEFORE = planned(PROGRAM, a_plan(PROGRAM, worked("A", 0, 4, "Ana")))
AFTER = planned(HIRED, a_plan(HIRED, worked("A", 0, 3, "Ben", "Eva")), name="hired")


def cells_of(who: str):
    return next(row.cells for row in compare_people([BEFORE, AFTER]) if row.resource == who)


def test_people_come_first_and_pools_last():
    assert [row.resource for row in compare_people([BEFORE, AFTER])] == ["Ana", "Ben", "Eva", "Bench"]


def test_load_is_shown_in_person_days_and_as_a_share_of_what_is_offered():
    before, _ = cells_of("Ana")
    assert (before.person_days, before.offered, before.utilisation) == (4, 10, Decimal("0.4"))


def test_who_is_newly_needed_and_who_is_released_is_marked():
    marks = {who: (cells_of(who)[1].is_newly_needed, cells_of(who)[1].is_released) for who in ("Ana", "Ben", "Eva")}
    assert marks == {"Ana": (False, True), "Ben": (True, False), "Eva": (True, False)}
    assert cells_of("Ben")[0].is_released is False


def test_whom_the_scenario_does_not_have_has_no_cell():
    assert cells_of("Eva")[0] is None


def test_days_on_which_more_is_taken_than_offered_are_counted():
    twice = a_program(TASK, a_task("B", a_mode("M", a_requirement())), people=(a_person("Ana"),))
    plan = a_plan(twice, worked("A", 0, 3, "Ana"), worked("B", 2, 4, "Ana"))
    (row,) = compare_people([planned(twice, plan)])
    assert row.cells[0] is not None
    assert row.cells[0].overloaded_days == 1


def test_nobody_is_newly_needed_where_the_reference_has_no_plan():
    rows = compare_people([planned(PROGRAM, None), AFTER])
    ben = next(row for row in rows if row.resource == "Ben")
    assert ben.cells[0] is None
    assert ben.cells[1] is not None
    assert not ben.cells[1].is_newly_needed
