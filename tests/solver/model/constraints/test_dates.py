"""Dates alone: release dates, the status date, deadlines and the program's end."""

from datetime import timedelta

import pytest

from planner.domain.work import Progress, WorkKind
from planner.solver.model.constraints.dates import add_dates
from planner.solver.model.constraints.modes import add_modes
from tests.builders import MONDAY, a_mode, a_person, a_program, a_project, a_requirement, a_task, day
from tests.solver.alone import INFEASIBLE, OPTIMAL, alone

SATURDAY = day(4) + timedelta(days=1)
BLOCK = a_mode("M", kind=WorkKind.DURATION, duration=3)


def at(start, *, project=None, status_date=MONDAY, **task):
    """Return the status of a task of three days that starts on a day."""
    program = a_program(a_task("A", BLOCK, **task), projects=(a_project(**(project or {})),), status_date=status_date)
    model = alone(program, add_modes, add_dates)
    model.place("A")
    model.fix(model.task().block, start)
    return model.status()


@pytest.mark.parametrize(
    "dates",
    [
        {"release": day(5)},
        {"release": SATURDAY},
        {"project": {"release": day(5)}},
        {"project": {"release": day(3)}, "release": day(5)},
        {"status_date": day(5)},
        {"status_date": SATURDAY},
    ],
)
def test_nothing_begins_too_early(dates):
    assert at(5, **dates) == OPTIMAL
    assert at(4, **dates) == INFEASIBLE


@pytest.mark.parametrize(
    "dates",
    [
        {"deadline": day(4)},
        {"deadline": SATURDAY},
        {"project": {"deadline": day(4)}},
        {"project": {"deadline": day(7)}, "deadline": day(4)},
    ],
)
def test_nothing_ends_too_late(dates):
    assert at(2, **dates) == OPTIMAL
    assert at(3, **dates) == INFEASIBLE


def test_nothing_ends_after_the_program():
    assert at(7) == OPTIMAL
    assert at(8) == INFEASIBLE


def test_a_window_without_room_is_impossible_but_leaves_a_project_out_all_the_same():
    program = a_program(a_task("A", BLOCK, release=day(5), deadline=day(6)), projects=(a_project(),))
    model = alone(program, add_modes, add_dates)
    model.select()
    assert model.status() == INFEASIBLE
    without = alone(program, add_modes, add_dates)
    without.select(yes=False)
    assert without.status() == OPTIMAL


def test_release_dates_say_nothing_of_started_work():
    model = alone(
        a_program(a_task("A", BLOCK, release=day(6), progress=Progress(started=day(0))), status_date=day(1)),
        add_modes,
        add_dates,
    )
    model.place("A", start=1, end=4)
    assert model.status() == OPTIMAL


def test_what_remains_does_not_lie_before_the_status_date():
    mode = a_mode("M", a_requirement(effort=4))
    task = a_task("A", mode, progress=Progress(started=day(0), percent=50))
    model = alone(a_program(task, status_date=day(3), people=(a_person(),)), add_modes, add_dates)
    model.place("A")
    assert model.least(model.head().start) == 3
    assert model.least(model.task().start) == 0


def test_the_deadline_of_done_work_is_a_fact():
    task = a_task("A", deadline=day(0), progress=Progress(percent=100, started=day(0), finished=day(3)))
    model = alone(a_program(task, status_date=day(4)), add_modes, add_dates)
    model.select()
    assert model.status() == OPTIMAL
