"""What starts soon stays as planned."""

import pytest

from planner.domain.ids import ModeId, ResourceId, TaskId
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.work import Pins, ResourcePin
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.freeze import FreezeBefore
from tests.builders import MONDAY, a_program, a_task, day
from tests.whatif.launch import ANA, BEN, BENCH, BUILD, DESIGN, DONE, IN_HOUSE, PROGRESSING, launch


def planned(task: TaskId, start: int, *people: ResourceId, mode: ModeId | None = None) -> BaselineTask:
    return BaselineTask(task=task, mode=mode, start=day(start), end=day(start + 1), resources=frozenset(people))


def test_freezing_keeps_start_mode_and_people_of_what_begins_before_the_date():
    baseline = Baseline(tasks=(planned(DESIGN, 3, BEN), planned(BUILD, 10, BEN, mode=IN_HOUSE)))
    program = FreezeBefore(before=day(10)).apply_against(launch(), baseline)
    assert program.task_by_id[DESIGN].pins == Pins(start=day(3), resources=(ResourcePin(resource=BEN),))
    assert program.task_by_id[BUILD].pins == Pins()
    program = FreezeBefore(before=day(11)).apply_against(launch(), baseline)
    assert program.task_by_id[BUILD].pins.mode == IN_HOUSE


def test_freezing_leaves_out_people_who_could_not_do_the_task():
    baseline = Baseline(tasks=(planned(DESIGN, 3, BENCH, ResourceId("stranger")),))
    program = FreezeBefore(before=day(10)).apply_against(launch(), baseline)
    assert program.task_by_id[DESIGN].pins.resources == ()


def test_freezing_does_not_keep_a_start_in_the_past_nor_that_of_started_work():
    program = a_program(a_task("A"), a_task("B"), status_date=day(2))
    baseline = Baseline(tasks=(planned(TaskId("A"), 1), planned(TaskId("B"), 2)))
    frozen = FreezeBefore(before=day(5)).apply_against(program, baseline)
    assert [task.pins.start for task in frozen.tasks] == [None, day(2)]
    started = FreezeBefore(before=day(5)).apply_against(
        launch(), Baseline(tasks=(planned(PROGRESSING, 0, ANA), planned(DONE, 0, BEN)))
    )
    assert started == launch()


def test_freezing_goes_by_the_dates_as_sent_where_there_is_no_baseline():
    program = FreezeBefore(before=day(11)).apply(launch())
    assert program.task_by_id[BUILD].pins == Pins(start=day(10), resources=(ResourcePin(resource=BEN),))


def test_without_any_dates_there_is_nothing_to_freeze():
    with pytest.raises(ChangeError, match="there is no plan to freeze"):
        FreezeBefore(before=day(5)).apply(a_program(a_task()))


def test_it_says_until_when():
    assert FreezeBefore(before=MONDAY).describe() == (
        "Everything planned to start before 4 January 2027 stays as planned"
    )
