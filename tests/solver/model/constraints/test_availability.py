"""Availability alone: capacity by day, leave, and limits on tasks and projects at once."""

from datetime import timedelta

import pytest

from planner.domain.people import CapacityPeriod, Leave
from planner.domain.work import WorkKind
from planner.solver.model.constraints.availability import add_availability
from planner.solver.model.constraints.dates import add_dates
from planner.solver.model.constraints.modes import add_modes
from planner.solver.model.constraints.staffing import add_staffing
from tests.builders import MONDAY, a_mode, a_person, a_program, a_requirement, a_task, day
from tests.solver.alone import INFEASIBLE, OPTIMAL, alone

RULES = (add_modes, add_staffing, add_dates, add_availability)


def away(first, last):
    """Build a leave on working days `first` to `last`, both inclusive."""
    return Leave(first=day(first), last=day(last))


def capacity(percent, first, last):
    """Build a capacity period on working days `first` to `last`, both inclusive."""
    return CapacityPeriod(first=day(first), last=day(last), capacity=percent)


def effort(days, **more):
    """Build a mode of kind effort of one head."""
    return a_mode("M", a_requirement(effort=days, **more))


def block(days, kind=WorkKind.DURATION, **more):
    """Build a mode of kind duration or support of one head."""
    return a_mode("M", a_requirement(effort=None, **more), kind=kind, duration=days)


def support(days, **more):
    """Build a mode of kind support of one head."""
    return block(days, WorkKind.SUPPORT, **more)


def one_task(mode, *, start, end, **person):
    """Return the status of one task at a place in time, done by Ana."""
    model = alone(a_program(a_task("A", mode), people=(a_person(**person),)), *RULES)
    model.place("A", start=start, end=end)
    if mode.kind is WorkKind.SUPPORT:
        model.give("Ana")
    return model.status()


@pytest.mark.parametrize(
    ("start", "end", "status"),
    [
        (0, 3, OPTIMAL),
        (0, 4, INFEASIBLE),
        (1, 6, OPTIMAL),  # two days away in between
        (1, 4, INFEASIBLE),
        (3, 8, INFEASIBLE),  # does not begin on a day away
        (5, 8, OPTIMAL),
        (2, 7, OPTIMAL),
    ],
)
def test_leave_pauses_effort(start, end, status):
    assert one_task(effort(3), start=start, end=end, leave=(away(3, 4),)) == status


@pytest.mark.parametrize(("end", "status"), [(3, OPTIMAL), (5, INFEASIBLE)])
def test_effort_does_not_end_on_a_day_away(end, status):
    assert one_task(effort(3), start=0, end=end, leave=(away(3, 4),)) == status


@pytest.mark.parametrize(("start", "status"), [(0, OPTIMAL), (1, INFEASIBLE), (4, INFEASIBLE), (5, OPTIMAL)])
def test_duration_needs_its_person_every_day(start, status):
    assert one_task(block(3), start=start, end=start + 3, leave=(away(3, 4),)) == status


@pytest.mark.parametrize(("days", "status"), [(1, INFEASIBLE), (2, INFEASIBLE), (3, OPTIMAL)])
def test_support_needs_at_least_one_day(days, status):
    assert one_task(support(days), start=3, end=3 + days, leave=(away(3, 4),)) == status


def test_must_staff_support_needs_its_person_every_day():
    mode = support(3, must_staff=True)
    assert one_task(mode, start=0, end=3, leave=(away(3, 4),)) == OPTIMAL
    assert one_task(mode, start=1, end=4, leave=(away(3, 4),)) == INFEASIBLE


def test_support_is_trimmed_to_the_days_its_person_is_there():
    program = a_program(a_task("A", support(6)), people=(a_person(leave=(away(0, 1), away(4, 5))),))
    model = alone(program, *RULES)
    model.place("A", start=0, end=6)
    model.give("Ana")
    head = model.head()
    assert (model.least(head.first), model.most(head.first)) == (2, 2)
    assert (model.least(head.last), model.most(head.last)) == (4, 4)


@pytest.mark.parametrize(("start", "status"), [(0, OPTIMAL), (1, INFEASIBLE), (4, INFEASIBLE), (5, OPTIMAL)])
def test_a_day_with_too_little_capacity_keeps_a_rate_out(start, status):
    assert one_task(effort(3), start=start, end=start + 3, capacity_periods=(capacity(50, 3, 4),)) == status


def two_tasks(first, second, *, starts, **person):
    """Return the status of tasks A and B of two projects, both done by Ana."""
    tasks = (a_task("A", first), a_task("B", second, project="Q"))
    model = alone(a_program(*tasks, days=20, people=(a_person(**person),)), *RULES)
    for task, start in zip(("A", "B"), starts, strict=True):
        model.place(task, start=start)
        if model.mode(task).data.kind is WorkKind.SUPPORT:
            model.give("Ana", task=task)
    return model.status()


@pytest.mark.parametrize(("starts", "status"), [((0, 2), INFEASIBLE), ((0, 3), OPTIMAL), ((3, 0), OPTIMAL)])
def test_rates_add_up_to_at_most_the_capacity(starts, status):
    assert two_tasks(effort(3), effort(3), starts=starts) == status


def test_a_capacity_above_full_time_carries_more():
    starts = (0, 0)
    assert two_tasks(effort(3), effort(1, share=50), starts=starts, capacity=150) == OPTIMAL
    assert two_tasks(effort(3), effort(1, share=55), starts=starts, capacity=150) == INFEASIBLE


@pytest.mark.parametrize(("limit", "status"), [(1, INFEASIBLE), (2, OPTIMAL), (None, OPTIMAL)])
@pytest.mark.parametrize("what", ["max_tasks", "max_projects"])
def test_limits_of_tasks_and_projects_at_once(what, limit, status):
    share = {"share": 50}
    assert two_tasks(effort(1, **share), effort(1, **share), starts=(0, 1), **{what: limit}) == status


@pytest.mark.parametrize("what", ["max_tasks", "max_projects"])
def test_pauses_count_towards_limits(what):
    """A task that pauses for a leave still spans it."""
    first, second = effort(4, share=50), effort(1, share=50)
    limit = {what: 1, "leave": (away(2, 5),)}
    assert two_tasks(first, second, starts=(0, 6), **limit) == INFEASIBLE
    assert two_tasks(first, second, starts=(0, 12), **limit) == OPTIMAL


@pytest.mark.parametrize("limit", [{}, {"max_tasks": 1}, {"max_projects": 1}])
def test_spans_of_support_that_meet_on_days_away_only_do_not_meet(limit):
    status = two_tasks(support(10), support(7), starts=(0, 8), leave=(away(7, 9),), **limit)
    assert status == OPTIMAL


def test_spans_of_support_that_meet_on_a_worked_day_meet():
    assert two_tasks(support(10), support(7), starts=(0, 6), leave=(away(7, 9),)) == INFEASIBLE


@pytest.mark.parametrize("what", ["max_tasks", "max_projects"])
def test_a_limit_of_none_at_all_keeps_a_person_free(what):
    assert one_task(effort(1), start=0, end=1, **{what: 0}) == INFEASIBLE


def test_two_tasks_of_one_project_are_one_project():
    tasks = (a_task("A", effort(1, share=50)), a_task("B", effort(1, share=50)))
    model = alone(a_program(*tasks, people=(a_person(max_projects=1),)), *RULES)
    model.place("A", start=0)
    model.place("B", start=1)
    assert model.status() == OPTIMAL


def test_three_projects_are_more_than_two_even_if_one_has_ended_when_the_third_begins():
    modes = [effort(days, share=30) for days in (1.5, 1.5, 0.6)]
    tasks = tuple(a_task(name, mode, project=name) for name, mode in zip("ABC", modes, strict=True))
    model = alone(a_program(*tasks, people=(a_person(max_projects=2),)), *RULES)
    for task, start in (("A", 0), ("B", 3), ("C", 5)):
        model.place(task, start=start)
    assert model.status() == OPTIMAL
    clash = alone(a_program(*tasks, people=(a_person(max_projects=2),)), *RULES)
    for task, start in (("A", 0), ("B", 3), ("C", 4)):
        clash.place(task, start=start)
    assert clash.status() == INFEASIBLE


def test_a_milestone_with_a_head_takes_nobody_anywhere():
    tasks = (a_task("A", effort(4)), a_task("B", block(0), project="Q"))
    model = alone(a_program(*tasks, people=(a_person(max_tasks=1, max_projects=1),)), *RULES)
    model.place("A", start=0)
    model.place("B", start=2)
    assert model.status() == OPTIMAL


def test_own_days_off_before_the_status_date_do_not_matter():
    person = a_person(leave=(Leave(first=MONDAY - timedelta(days=9), last=day(2)),))
    program = a_program(a_task("A", effort(2)), people=(person,), status_date=day(3))
    model = alone(program, *RULES)
    model.place("A", start=3, end=5)
    assert model.status() == OPTIMAL
