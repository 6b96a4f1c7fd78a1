"""The plan as the project managers sent it, as a baseline."""

from datetime import timedelta

from planner.domain.ids import ResourceId
from planner.domain.work import AsSent, WorkKind
from planner.planning.baseline import as_sent_baseline
from tests.builders import a_mode, a_program, a_task, day
from tests.found import found

SATURDAY = day(4) + timedelta(days=1)


def test_without_dates_or_names_there_is_none():
    assert as_sent_baseline(a_program(a_task("A"))) is None


def test_only_tasks_that_were_sent_with_something_are_in_it():
    baseline = found(as_sent_baseline(a_program(a_task("A", as_sent=AsSent(first=day(1))), a_task("B"))))
    assert [task.task for task in baseline.tasks] == ["A"]
    assert baseline.name == "as sent"


def test_the_last_day_becomes_an_exclusive_end():
    (task,) = found(as_sent_baseline(a_program(a_task("A", as_sent=AsSent(first=day(1), last=day(4)))))).tasks
    assert (task.start, task.end, task.mode, task.resources) == (day(1), day(5), None, None)


def test_first_days_off_round_forward_and_last_ones_back():
    (task,) = found(as_sent_baseline(a_program(a_task("A", as_sent=AsSent(first=SATURDAY, last=SATURDAY))))).tasks
    assert (task.start, task.end) == (day(5), day(5))


def test_names_are_kept():
    sent = AsSent(resources=(ResourceId("Ana"), ResourceId("Bench")))
    (task,) = found(as_sent_baseline(a_program(a_task("A", as_sent=sent)))).tasks
    assert task.resources == frozenset(sent.resources)
    assert (task.start, task.end) == (None, None)


def test_a_milestone_sent_for_a_day_starts_and_ends_behind_it():
    sent = AsSent(first=day(2), last=day(2))
    baseline = as_sent_baseline(a_program(a_task("MS", a_mode(duration=0), as_sent=sent)))

    assert baseline is not None
    assert (baseline.tasks[0].start, baseline.tasks[0].end) == (day(3), day(3))


def test_a_milestone_ends_and_so_starts_after_the_day_it_was_sent_with():
    milestone = a_mode("M", kind=WorkKind.DURATION, duration=0)
    for sent in (AsSent(first=day(3)), AsSent(first=day(3), last=day(3)), AsSent(last=day(3))):
        (task,) = found(as_sent_baseline(a_program(a_task("A", milestone, as_sent=sent)))).tasks
        assert task.start == day(4)
        assert task.end in (None, day(4))
