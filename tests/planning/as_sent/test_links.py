"""Broken links: all four kinds, with lags, against the dates as sent."""

import pytest

from planner.domain.work import Progress
from planner.planning.as_sent.review import check_as_sent
from tests.builders import a_link, a_program, a_task, day
from tests.planning.as_sent.sent import as_sent, effort, milestone


def broken(*links, tasks):
    return check_as_sent(a_program(*tasks, days=30, dependencies=links)).broken_links


def two(second, first=(2, 4)):
    """Build A on days 2 to 4 and B on other days."""
    return [a_task("A", as_sent=as_sent(*first)), a_task("B", as_sent=as_sent(*second))]


GAPS = [
    # kind, lag, B's days, days too early
    ("FS", 0, (5, 6), 0),
    ("FS", 0, (4, 6), 1),
    ("FS", 2, (5, 6), 2),
    ("FS", 2, (7, 8), 0),
    ("FS", -1, (4, 6), 0),
    ("FS", -1, (3, 6), 1),
    ("SS", 0, (2, 9), 0),
    ("SS", 0, (1, 9), 1),
    ("SS", 3, (4, 9), 1),
    ("SS", -2, (0, 9), 0),
    ("FF", 0, (0, 4), 0),
    ("FF", 0, (0, 3), 1),
    ("FF", 5, (0, 8), 1),
    ("FF", -2, (0, 2), 0),
    ("SF", 0, (0, 1), 0),
    ("SF", 0, (0, 0), 1),
    ("SF", 4, (0, 4), 1),
    ("SF", -1, (0, 0), 0),
]


@pytest.mark.parametrize(("kind", "lag", "second", "gap"), GAPS)
def test_a_link_breaks_by_the_working_days_that_its_successor_is_too_early(kind, lag, second, gap):
    found = broken(a_link("A", "B", kind, lag), tasks=two(second))
    assert [link.days for link in found] == ([gap] if gap else [])


def test_the_days_that_people_see_are_said_and_weekends_do_not_count():
    (found,) = broken(a_link("A", "B"), tasks=two((3, 9), first=(0, 5)))
    assert (found.days, found.reached, found.held_back) == (3, day(5), day(3))


def test_the_worst_comes_first_and_between_projects_before_within_one():
    tasks = [effort("A", 1, 0, 4), effort("B", 1, 4, 5), effort("C", 1, 4, 5, project="Q"), effort("D", 1, 0, 5)]
    found = broken(a_link("A", "B"), a_link("A", "C"), a_link("A", "D"), tasks=tasks)
    assert [(link.dependency.successor, link.is_integration_point) for link in found] == [
        ("D", False),
        ("C", True),
        ("B", False),
    ]


@pytest.mark.parametrize(
    ("tasks", "gap"),
    [
        ([a_task("A", as_sent=as_sent(0, 2)), milestone("M", 2), a_task("B", as_sent=as_sent(3, 4))], None),
        ([a_task("A", as_sent=as_sent(0, 2)), milestone("M", 2), a_task("B", as_sent=as_sent(2, 4))], "B"),
        ([a_task("A", as_sent=as_sent(0, 1)), milestone("M", 2), a_task("B", as_sent=as_sent(2, 4))], None),
        ([a_task("A", as_sent=as_sent(0, 3)), milestone("M", 2), a_task("B", as_sent=as_sent(3, 4))], "M"),
    ],
    ids=["after its work", "before the next day", "a kick-off in the morning", "too early itself"],
)
def test_a_milestone_is_before_its_day_unless_work_of_that_day_leads_to_it(tasks, gap):
    found = broken(a_link("A", "M"), a_link("M", "B"), tasks=tasks)
    assert [link.dependency.successor for link in found] == ([gap] if gap else [])


@pytest.mark.parametrize(
    "second",
    [
        a_task("B", as_sent=as_sent(None, 4)),
        a_task("B"),
        a_task("B", as_sent=as_sent(0, 4), progress=Progress(started=day(0))),
        a_task("B", as_sent=as_sent(0, 4), progress=Progress(percent=100)),
    ],
    ids=["one date", "no dates", "started", "done"],
)
def test_what_is_not_known_or_has_happened_is_not_judged(second):
    assert broken(a_link("A", "B"), tasks=[a_task("A", as_sent=as_sent(0, 4)), second]) == ()
