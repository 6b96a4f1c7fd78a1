"""A project stands still for a while."""

from datetime import date, timedelta

import pytest

from planner.domain.ids import ProjectId
from planner.domain.plan import Baseline, BaselineTask
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.pause import PauseProject
from planner.whatif.changes.pins import Pin
from tests.builders import day
from tests.whatif.launch import BUILD, DESIGN, DONE, GATE, MAKE, MARCH_DEMAND, PROGRESSING, REVIEW, SELL, launch

PAUSE = PauseProject(project=MAKE, first=day(10), last=day(14))
AFTER = day(14) + timedelta(days=1)


def test_tasks_planned_to_end_before_the_pause_must_and_all_others_wait():
    baseline = Baseline(
        tasks=(
            BaselineTask(task=DESIGN, start=day(0), end=day(10)),
            BaselineTask(task=REVIEW, start=day(9), end=day(11)),
            BaselineTask(task=BUILD, start=day(20), end=day(25)),
        )
    )
    program = PAUSE.apply_against(launch(), baseline)
    dates = {
        id_: (program.task_by_id[id_].release, program.task_by_id[id_].deadline)
        for id_ in (DESIGN, REVIEW, BUILD, GATE)
    }
    assert dates == {
        DESIGN: (None, day(10) - timedelta(days=1)),
        REVIEW: (AFTER, None),
        BUILD: (AFTER, None),
        GATE: (AFTER, None),
    }


def test_without_any_dates_all_untouched_tasks_wait():
    program = PAUSE.apply_against(launch(), None)
    assert {program.task_by_id[task].release for task in (DESIGN, REVIEW, BUILD, GATE)} == {AFTER}


def test_started_and_done_tasks_and_other_projects_go_on():
    program = PAUSE.apply_against(launch(), None)
    for task in (PROGRESSING, DONE, MARCH_DEMAND):
        assert program.task_by_id[task] == launch().task_by_id[task]


def test_a_start_pinned_outside_the_pause_stays():
    pinned = Pin(task=DESIGN, start=day(2)).apply(launch())
    assert PAUSE.apply_against(pinned, None).task_by_id[DESIGN] == pinned.task_by_id[DESIGN]


@pytest.mark.parametrize(
    ("first", "last", "month"),
    [
        (date(2027, 3, 1), date(2027, 3, 31), date(2027, 4, 1)),
        (date(2027, 2, 15), date(2027, 3, 2), date(2027, 5, 1)),
        (date(2027, 4, 1), date(2027, 4, 30), date(2027, 3, 1)),
    ],
)
def test_month_demand_moves_by_the_months_the_pause_touches(first, last, month):
    program = PauseProject(project=SELL, first=first, last=last).apply_against(launch(), None)
    task = program.task_by_id[MARCH_DEMAND]
    assert (task.month, task.release) == (month, None)


def test_it_says_when():
    assert PAUSE.describe(launch()) == "Make it is paused from 18 January 2027 to 22 January 2027"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (PauseProject(project=ProjectId("cell"), first=day(0), last=day(1)), 'Perhaps you mean "sell"'),
        (PauseProject(project=SELL, first=day(1), last=day(0)), "the last date is before the first"),
        (PauseProject(project=SELL, first=day(20), last=day(110)), "lies after the program's last date"),
    ],
)
def test_what_cannot_be_says_why(change, message):
    with pytest.raises(ChangeError) as raised:
        change.apply(launch())
    assert message in str(raised.value)


def test_a_start_pinned_inside_the_pause_is_a_contradiction():
    with pytest.raises(ChangeError, match='"design" is pinned to start on 19 January 2027, inside the pause'):
        PAUSE.apply(Pin(task=DESIGN, start=day(11)).apply(launch()))
