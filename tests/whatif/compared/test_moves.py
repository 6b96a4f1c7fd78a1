"""What moved."""

from planner.domain.work import Progress, WorkKind
from planner.measures.change import ChangeKind
from planner.whatif.compared.moves import Move, moves
from tests.builders import MONDAY, a_mode, a_person, a_program, a_requirement, a_task, day
from tests.whatif.planned import P, a_plan, planned, worked

MODES = (a_mode("M", a_requirement()), a_mode("N", kind=WorkKind.DURATION, duration=2))
PEOPLE = (a_person("Ana"), a_person("Ben"))
PROGRAM = a_program(
    a_task("A", *MODES),
    a_task("B", *MODES, project="Q"),
    a_task("D", progress=Progress(percent=100, finished=MONDAY)),
    people=PEOPLE,
)


def moved(before, after) -> list[Move]:
    return list(moves(planned(PROGRAM, a_plan(PROGRAM, *before)), planned(PROGRAM, a_plan(PROGRAM, *after), name="B")))


def test_the_same_plan_has_no_moves():
    assert moved([worked("A", 0, 1, "Ana")], [worked("A", 0, 1, "Ana")]) == []


def test_a_move_shows_days_people_see_and_how_many_later():
    (move,) = moved([worked("A", 4, 1, "Ana")], [worked("A", 6, 2, "Ana")])
    assert (move.task, move.project, move.kinds) == ("A", P, (ChangeKind.MOVED,))
    assert (move.before, move.after, move.days) == ((day(4), day(4)), (day(6), day(7)), 2)


def test_where_the_start_stays_the_end_counts():
    (move,) = moved([worked("A", 4, 3)], [worked("A", 4, 1)])
    assert move.days == -2


def test_another_mode_and_other_people_are_named():
    (move,) = moved([worked("A", 0, 1, "Ana")], [worked("A", 0, 1, "Ben", mode="N")])
    assert move.kinds == (ChangeKind.MODE, ChangeKind.NEW_ON_TASK)
    assert move.people_new == {"Ben"}
    assert move.people_off == {"Ana"}
    assert move.people == {"Ana", "Ben"}


def test_people_who_are_only_off_must_hear_it_too():
    (move,) = moved([worked("A", 0, 1, "Ana", "Ben")], [worked("A", 0, 1, "Ana")])
    assert move.kinds == ()
    assert move.people_off == {"Ben"}


def test_tasks_added_and_dropped_have_dates_on_one_side():
    added, dropped = moved([worked("B", 0, 1)], [worked("A", 0, 1)])
    assert (added.kinds, added.before, added.days) == ((ChangeKind.ADDED,), None, None)
    assert (dropped.kinds, dropped.after) == ((ChangeKind.DROPPED,), None)


def test_a_task_the_scenario_does_not_have_any_more_is_dropped():
    without = a_program(a_task("A", *MODES), people=PEOPLE)
    before = planned(PROGRAM, a_plan(PROGRAM, worked("A", 0, 1), worked("B", 0, 1)))
    (move,) = moves(before, planned(without, a_plan(without, worked("A", 0, 1)), name="without"))
    assert (move.task, move.kinds) == ("B", (ChangeKind.DROPPED,))


def test_done_tasks_do_not_move():
    assert moved([worked("D", 0, 1)], [worked("D", 0, 2)]) == []


def test_without_a_plan_nothing_moves():
    some = planned(PROGRAM, a_plan(PROGRAM, worked("A", 0, 1)))
    none = planned(PROGRAM, None, name="none")
    assert list(moves(some, none)) == []
    assert list(moves(none, some)) == []
