"""What a Gantt chart shows of a plan."""

from planner.charts.bars import bars
from planner.domain.plan import baseline_of
from planner.domain.work import Progress, WorkKind
from tests.builders import (
    a_mode,
    a_person,
    a_plan,
    a_program,
    a_project,
    a_requirement,
    a_scheduled,
    a_task,
    an_assignment,
    day,
)

GATE = a_mode("gate", kind=WorkKind.DURATION, duration=0)


def _bar(task, scheduled, *, project=None, baseline=None):
    program = a_program(task, projects=(project or a_project("P"),), people=(a_person(),))
    (bar,) = bars(program, a_plan(scheduled), None if baseline is None else baseline_of(a_plan(baseline)))
    return bar


def test_a_bar_has_first_and_last_days_and_people():
    bar = _bar(a_task("A"), a_scheduled("A", 3, 6, an_assignment("Ana", 3, 6)))
    assert (bar.first, bar.last, bar.is_mark, bar.who) == (day(3), day(5), False, ("Ana",))


def test_a_milestone_is_a_mark_on_the_day_before():
    bar = _bar(a_task("A", GATE), a_scheduled("A", 5, 5, mode="gate"))
    assert (bar.first, bar.last, bar.is_mark) == (day(4), day(4), True)


def test_a_task_is_late_against_its_own_due_date_or_its_projects():
    scheduled = a_scheduled("A", 0, 8)
    assert _bar(a_task("A"), scheduled).days_late == 0
    own = _bar(a_task("A", due=day(4)), scheduled)
    assert (own.due, own.days_late) == (day(4), 3)
    both = _bar(a_task("A", due=day(6)), scheduled, project=a_project("P", due=day(5)))
    assert (both.due, both.days_late) == (day(5), 2)
    kept = _bar(a_task("A", due=day(7)), scheduled, project=a_project("P", due=day(9)))
    assert (kept.due, kept.days_late) == (day(7), 0)


def test_a_baseline_shows_only_where_it_lies_elsewhere():
    assert _bar(a_task("A"), a_scheduled("A", 2, 4), baseline=a_scheduled("A", 2, 4)).was is None
    assert _bar(a_task("A"), a_scheduled("A", 2, 4), baseline=a_scheduled("A", 0, 3)).was == (day(0), day(2))
    assert _bar(a_task("A"), a_scheduled("A", 2, 4), baseline=a_scheduled("B", 0, 3)).was is None


def test_support_that_nobody_covers_is_unstaffed():
    support = a_mode("M", a_requirement(effort=None), kind=WorkKind.SUPPORT, duration=3)
    assert _bar(a_task("A", support), a_scheduled("A", 0, 3)).is_unstaffed
    assert not _bar(a_task("A", support), a_scheduled("A", 0, 3, an_assignment("Ana", 0, 3))).is_unstaffed
    assert not _bar(a_task("A"), a_scheduled("A", 0, 3)).is_unstaffed
    done = Progress(percent=100, started=day(0), finished=day(2))
    assert not _bar(a_task("A", support, progress=done), a_scheduled("A", 0, 3)).is_unstaffed


def test_bars_come_by_project_then_by_date():
    program = a_program(a_task("A", project="Q"), a_task("B"), a_task("C"), projects=(a_project("P"), a_project("Q")))
    plan = a_plan(a_scheduled("A", 0), a_scheduled("B", 5, 6), a_scheduled("C", 2, 3), selected="PQ")
    assert [bar.task.id for bar in bars(program, plan)] == ["C", "B", "A"]
