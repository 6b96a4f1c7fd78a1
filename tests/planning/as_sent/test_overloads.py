"""Overloads: who is asked for more than they offer."""

from decimal import Decimal

import pytest

from planner.domain.calendar import Calendar
from planner.domain.ids import CalendarId
from planner.domain.people import CapacityPeriod, Leave
from planner.domain.work import Progress, WorkKind
from planner.planning.as_sent.overload import OverloadKind
from planner.planning.as_sent.review import check_as_sent
from tests.builders import a_mode, a_person, a_pool, a_program, a_requirement, a_task, day
from tests.planning.as_sent.sent import as_sent, attended, effort

ANA = a_person("Ana")


def overloads(*tasks, people=(ANA,), days=20, **more):
    return check_as_sent(a_program(*tasks, people=people, days=days, **more)).overloads


def leave(first, last):
    return (Leave(first=day(first), last=day(last)),)


FITS = {
    "exactly full": [effort("A", 5, 0, 4, "Ana")],
    "several small tasks in a week": [effort(name, 1, 0, 4, "Ana") for name in "ABCDE"],
    "two tasks one after the other": [effort("A", 2, 0, 1, "Ana"), effort("B", 3, 2, 4, "Ana")],
    "shares that add up": [attended("A", 60, 0, 4, "Ana"), attended("B", 40, 0, 4, "Ana")],
    "effort beside support": [attended("A", 20, 0, 9, "Ana", kind=WorkKind.SUPPORT), effort("B", 8, 0, 9, "Ana")],
    "two share the work of one head": [effort("A", 10, 0, 4, "Ana", "Bea")],
    "fewer days than the span": [attended("A", 100, 0, 4, "Ana", days=2), effort("B", 3, 0, 4, "Ana")],
    "finished": [effort("A", 50, 0, 4, "Ana", progress=Progress(percent=100))],
    "what remains": [effort("A", 50, 0, 4, "Ana", progress=Progress(percent=90))],
}


@pytest.mark.parametrize("tasks", FITS.values(), ids=FITS)
def test_what_adds_up_is_no_overload(tasks):
    assert overloads(*tasks, people=(a_person("Ana"), a_person("Bea"))) == ()


CAPACITIES = {
    "leave": ({"leave": leave(3, 4)}, 3, 4),
    "part-time": ({"capacity": 60}, 3, 4),
    "joins on Wednesday": ({"capacity_periods": (CapacityPeriod(last=day(1), capacity=0),)}, 3, 4),
    "half-time from Thursday": ({"capacity_periods": (CapacityPeriod(first=day(3), capacity=50),)}, 4, 5),
}


@pytest.mark.parametrize(("person", "fits", "too_much"), CAPACITIES.values(), ids=CAPACITIES)
def test_a_week_holds_what_the_person_offers_in_it_and_no_more(person, fits, too_much):
    people = (a_person("Ana", **person),)
    assert overloads(effort("A", fits, 0, 4, "Ana"), people=people) == ()
    (found,) = overloads(effort("A", too_much, 0, 4, "Ana"), people=people)

    assert (found.kind, found.first, found.last) == (OverloadKind.WEEK, day(0), day(4))
    assert (found.asked, found.offered) == (too_much, Decimal(found.capacity_percent * 5) / 100)
    assert found.missing == too_much - found.offered


def test_days_of_leave_are_told_from_other_days_off():
    own = Calendar(id=CalendarId("own"), days_off=frozenset({day(0)}))
    ana = a_person("Ana", leave=leave(3, 4), calendar=own.id)
    (found,) = overloads(
        effort("A", 4, 0, 4, "Ana"), people=(ana,), calendars=(Calendar(id=CalendarId("standard")), own)
    )
    assert (found.away, found.on_leave, found.offered) == (3, 2, 2)


def test_the_tasks_of_a_week_are_listed_with_what_they_take_the_most_first():
    tasks = [effort("API", 5, 0, 4, "Ana", project="Billing"), effort("Site", 9, 0, 9, "Ana", project="Launch")]
    (found,) = overloads(*tasks)
    assert [(share.task, share.person_days) for share in found.tasks] == [("API", 5), ("Site", Decimal("4.5"))]
    assert (found.asked, found.offered, found.load_percent, found.capacity_percent) == (Decimal("9.5"), 5, 190, 100)
    assert not found.can_level


def test_work_that_fits_if_it_is_moved_between_its_dates_is_told_apart():
    (found,) = overloads(effort("A", 5, 0, 4, "Ana"), effort("B", 5, 0, 9, "Ana"))
    assert found.can_level
    assert (found.first, found.last, found.asked) == (day(0), day(4), Decimal("7.5"))


def test_weeks_with_the_same_tasks_are_one_finding():
    (found,) = overloads(effort("A", 15, 0, 14, "Ana"), effort("B", 15, 0, 14, "Ana"))
    assert (found.first, found.last, found.asked, found.offered) == (day(0), day(14), 30, 15)


def test_what_does_not_fit_between_two_days_of_a_quiet_week_is_found():
    (found,) = overloads(effort("A", 1.5, 2, 3, "Ana"), effort("B", 1.5, 2, 3, "Ana"))
    assert (found.first, found.last, found.asked, found.offered) == (day(2), day(3), 3, 2)


def test_shares_are_judged_day_by_day():
    (found,) = overloads(attended("A", 60, 0, 4, "Ana"), attended("B", 50, 3, 7, "Ana"))
    assert (found.kind, found.first, found.last) == (OverloadKind.DAY, day(3), day(4))
    assert (found.load_percent, found.capacity_percent) == (110, 100)
    assert [share.task for share in found.tasks] == ["A", "B"]


def test_part_time_people_give_their_own_pace_where_the_full_share_is_asked():
    half = (a_person("Ana", capacity=50),)
    assert overloads(attended("A", 100, 0, 4, "Ana"), people=half) == ()
    (found,) = overloads(attended("A", 100, 0, 4, "Ana"), attended("B", 20, 0, 4, "Ana"), people=half)
    assert (found.load_percent, found.capacity_percent) == (70, 50)


def test_where_a_range_of_shares_is_stated_the_least_is_asked_for():
    need = a_requirement(effort=None, share=100, least_share=40)
    tasks = [
        a_task(name, a_mode("M", need, kind=WorkKind.DURATION, duration=5), as_sent=as_sent(0, 4, "Ana"))
        for name in "ABC"
    ]
    assert overloads(*tasks[:2]) == ()
    (found,) = overloads(*tasks)
    assert found.load_percent == 120


def test_shares_take_their_part_of_the_week_from_other_work():
    (found,) = overloads(attended("A", 20, 0, 4, "Ana"), effort("B", 5, 0, 4, "Ana"))
    assert (found.kind, found.asked, found.offered, found.can_level) == (OverloadKind.WEEK, 6, 5, False)


def test_fixed_days_that_are_too_much_already_are_not_counted_against_other_work_twice():
    tasks = [attended(name, 100, 0, 1, "Ana") for name in "AB"]
    (found,) = overloads(*tasks, effort("C", 3, 0, 4, "Ana"))
    assert (found.kind, found.last) == (OverloadKind.DAY, day(1))


AWAY = {
    "a required day": (attended("A", 100, 0, 4, "Ana"), (2, 2)),
    "must be staffed": (attended("A", 50, 0, 4, "Ana", kind=WorkKind.SUPPORT, must_staff=True), (2, 2)),
    "the whole span": (effort("A", 1, 2, 2, "Ana"), (2, 2)),
}


@pytest.mark.parametrize(("task", "days"), AWAY.values(), ids=AWAY)
def test_somebody_who_is_needed_while_away_is_absent(task, days):
    (found,) = overloads(task, people=(a_person("Ana", leave=leave(2, 2)),))
    assert (found.kind, found.first, found.last) == (OverloadKind.AWAY, day(days[0]), day(days[1]))
    assert (found.away, found.on_leave, found.capacity_percent) == (1, 1, 0)


def test_support_may_be_missed_on_days_of_leave():
    task = attended("A", 100, 0, 4, "Ana", kind=WorkKind.SUPPORT)
    assert overloads(task, people=(a_person("Ana", leave=leave(2, 2)),)) == ()


def test_work_of_a_started_task_is_asked_for_from_the_status_date_on():
    task = effort("A", 10, 0, 9, "Ana", progress=Progress(started=day(0), remaining=Decimal(6)))
    (found,) = overloads(task, status_date=day(5))
    assert (found.first, found.last, found.asked, found.offered) == (day(5), day(9), 6, 5)


def test_each_head_goes_to_somebody_who_can_fill_it():
    needs = a_requirement("R", skill="dev", effort=5), a_requirement("S", skill="ops", effort=1)
    task = a_task("A", a_mode("M", *needs), as_sent=as_sent(0, 4, "Ana", "Bea"))
    people = a_person("Ana", skills=("dev", "ops")), a_person("Bea", skills=("dev",))
    review = check_as_sent(a_program(task, people=people))
    assert {asked.resource: asked.asked for asked in review.people} == {"Ana": 1, "Bea": 5}


def test_a_pool_fills_all_heads_it_is_named_for():
    need = a_requirement(effort=5, resource="Bench", heads=2)
    task = a_task("A", a_mode("M", need), as_sent=as_sent(0, 4))
    assert overloads(task, people=(), pools=(a_pool("Bench", units=2),)) == ()
    (found,) = overloads(task, people=(), pools=(a_pool("Bench"),))
    assert (found.asked, found.offered, found.load_percent) == (10, 5, 200)


def test_a_pool_with_the_skill_fills_the_heads_that_nobody_else_is_named_for():
    task = effort("A", 5, 0, 4, "Ana", "Team", heads=3)
    review = check_as_sent(
        a_program(task, people=(a_person("Ana"),), pools=(a_pool("Team", skills=("dev",), units=2),))
    )
    assert {asked.resource: asked.asked for asked in review.people} == {"Ana": 5, "Team": 10}


def test_the_mode_that_fits_between_the_dates_is_taken():
    slow, fast = (a_mode(name, a_requirement(effort=days)) for name, days in (("slow", 9), ("fast", 5)))
    assert overloads(a_task("A", slow, fast, as_sent=as_sent(0, 4, "Ana"))) == ()
