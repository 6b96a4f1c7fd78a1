"""Late: dates as sent against due dates, deadlines, release dates, the program and today."""

import pytest

from planner.domain.units import Money
from planner.domain.work import Progress
from planner.planning.as_sent.late import LateKind
from planner.planning.as_sent.review import check_as_sent
from tests.builders import a_program, a_project, a_task, day
from tests.planning.as_sent.sent import as_sent, milestone

DEAR = a_project("P", cost_of_delay=Money(500))


def late(*tasks, project=DEAR, **more):
    return check_as_sent(a_program(*tasks, projects=(project,), **{"days": 20, **more})).late


def sent(first, last, **more):
    return a_task("A", as_sent=as_sent(first, last), **more)


TASKS = {
    "due date kept": (sent(0, 4, due=day(4)), None),
    "due date missed": (sent(0, 6, due=day(4)), (LateKind.DUE, 2, 200)),
    "deadline missed": (sent(0, 5, deadline=day(4)), (LateKind.DEADLINE, 1, None)),
    "release date kept": (sent(3, 4, release=day(3)), None),
    "release date broken": (sent(1, 4, release=day(3)), (LateKind.RELEASE, 2, None)),
    "after the program": (sent(18, 21), (LateKind.PROGRAM_END, 2, None)),
    "milestone on its due date": (milestone("A", 4, due=day(4)), None),
    "milestone a day late": (milestone("A", 5, due=day(4)), (LateKind.DUE, 1, 100)),
    "done too late": (sent(0, 6, due=day(4), progress=Progress(finished=day(6), percent=100)), None),
}


@pytest.mark.parametrize(("task", "expected"), TASKS.values(), ids=TASKS)
def test_a_task_keeps_its_dates_or_is_said_to_miss_them(task, expected):
    found = [(one.kind, one.days, one.cost) for one in late(task)]
    assert found == ([expected] if expected else [])


PROJECTS = {
    "due": ({"due": day(4)}, (LateKind.DUE, 5, 500)),
    "deadline": ({"deadline": day(8)}, (LateKind.DEADLINE, 1, None)),
    "release": ({"release": day(2)}, (LateKind.RELEASE, 2, None)),
    "kept": ({"due": day(9), "deadline": day(9), "release": day(0)}, None),
}


@pytest.mark.parametrize(("limits", "expected"), PROJECTS.values(), ids=PROJECTS)
def test_a_project_is_as_late_as_its_last_task_and_as_early_as_its_first(limits, expected):
    project = a_project("P", cost_of_delay=Money(500), **limits)
    found = late(sent(0, 4), a_task("B", as_sent=as_sent(5, 9)), project=project)
    assert [(one.kind, one.days, one.cost) for one in found] == ([expected] if expected else [])
    assert all(one.task is None for one in found)


def test_a_project_that_states_no_cost_of_delay_has_none():
    (found,) = late(sent(0, 6, due=day(4)), project=a_project("P"))
    assert (found.cost, found.days) == (None, 2)


BY_NOW = {
    "not begun": (sent(3, 9), LateKind.NOT_STARTED),
    "begun": (sent(3, 9, progress=Progress(started=day(3))), None),
    "over and not begun": (sent(0, 4), LateKind.NOT_FINISHED),
    "over and not done": (sent(0, 4, progress=Progress(started=day(0), percent=90)), LateKind.NOT_FINISHED),
    "done": (sent(0, 4, progress=Progress(percent=100)), None),
    "ends today": (sent(3, 5, progress=Progress(started=day(3))), None),
    "to come": (sent(5, 9), None),
}


@pytest.mark.parametrize(("task", "kind"), BY_NOW.values(), ids=BY_NOW)
def test_what_should_have_happened_by_the_status_date_is_said(task, kind):
    assert [one.kind for one in late(task, status_date=day(5))] == ([kind] if kind else [])


def test_work_before_the_program_begins_is_no_delay():
    (found,) = late(sent(-1, 4))
    assert (found.kind, found.days) == (LateKind.PROGRAM_START, 1)


def test_deadlines_come_first_then_what_costs_most():
    tasks = [a_task(name, as_sent=as_sent(0, last), due=day(2)) for name, last in (("A", 4), ("B", 6))]
    found = late(*tasks, a_task("C", as_sent=as_sent(0, 4), deadline=day(3)))
    assert [one.task for one in found] == ["C", "B", "A"]
