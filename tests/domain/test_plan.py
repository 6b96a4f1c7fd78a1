"""Plan: the days people see, and what a baseline keeps."""

from planner.domain.plan import baseline_of, first_shown, last_shown, resources_of
from tests.builders import MONDAY, a_plan, a_program, a_scheduled, an_assignment, day

CALENDAR = a_program().working_calendar


def test_people_see_first_and_last_day():
    assert first_shown(CALENDAR, day(3), day(6), MONDAY) == day(3)
    assert last_shown(CALENDAR, day(3), day(6), MONDAY) == day(5)
    assert last_shown(CALENDAR, day(3), day(5), MONDAY) == day(4)


def test_a_milestone_is_shown_on_the_day_before_or_the_first_day():
    assert first_shown(CALENDAR, day(5), day(5), MONDAY) == last_shown(CALENDAR, day(5), day(5), MONDAY) == day(4)
    assert first_shown(CALENDAR, MONDAY, MONDAY, MONDAY) == last_shown(CALENDAR, MONDAY, MONDAY, MONDAY) == MONDAY


def test_a_baseline_keeps_dates_mode_and_people():
    row = a_scheduled("A", 1, 3, an_assignment("Ana", 1, 3), an_assignment("Ben", 1, 2))
    (kept,) = baseline_of(a_plan(row)).tasks
    assert (kept.task, kept.mode, kept.start, kept.end) == ("A", "M", day(1), day(3))
    assert kept.resources == resources_of(row) == frozenset({"Ana", "Ben"})
