"""Missing: what the sheets leave out, and what in them cannot be."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from planner.domain.ids import ResourceId
from planner.domain.people import Leave
from planner.domain.work import AsSent, Progress
from planner.planning.as_sent.missing import MissingKind
from planner.planning.as_sent.review import check_as_sent
from tests.builders import a_person, a_pool, a_program, a_task, day
from tests.planning.as_sent.sent import as_sent, attended, effort, milestone

SATURDAY = day(4) + timedelta(days=1)
ANA = ResourceId("Ana")
PEOPLE = (a_person("Ana"), a_person("Bea"), a_person("Cook", skills=("cooking",)))


def missing(task):
    pools = (a_pool("Stranger", skills=("dev",), unconfirmed=True),)
    return check_as_sent(a_program(task, people=PEOPLE, pools=pools, days=20)).missing


CASES = {
    "all there": (effort("A", 5, 0, 4, "Ana"), []),
    "no dates": (a_task("A"), [MissingKind.NO_DATES]),
    "one date": (a_task("A", as_sent=as_sent(0, None)), [MissingKind.ONE_DATE]),
    "a started task needs its last day only": (
        a_task("A", as_sent=as_sent(None, 4), progress=Progress(started=day(0))),
        [],
    ),
    "one date is enough for a milestone": (milestone("A", 3), []),
    "reversed": (a_task("A", as_sent=as_sent(4, 0)), [MissingKind.REVERSED]),
    "far away": (a_task("A", as_sent=AsSent(first=day(0), last=date(2207, 1, 8))), [MissingKind.FAR]),
    "a weekend": (a_task("A", as_sent=AsSent(first=SATURDAY, last=SATURDAY)), [MissingKind.NO_WORKING_DAY]),
    "nobody": (effort("A", 1, 0, 4), [MissingKind.NOBODY]),
    "too few": (effort("A", 1, 0, 4, "Ana", heads=2), [MissingKind.TOO_FEW]),
    "a stranger": (effort("A", 1, 0, 4, "Zoe"), [MissingKind.UNKNOWN, MissingKind.NOBODY]),
    "a name to confirm": (effort("A", 1, 0, 4, "Stranger"), [MissingKind.UNCONFIRMED]),
    "another trade": (effort("A", 1, 0, 4, "Cook"), [MissingKind.LACKS_SKILL]),
    "done": (a_task("A", progress=Progress(percent=100)), []),
}


@pytest.mark.parametrize(("task", "kinds"), CASES.values(), ids=CASES)
def test_what_a_task_lacks_is_said(task, kinds):
    assert sorted(found.kind for found in missing(task)) == sorted(kinds)


SHORT = {
    "twelve days in five": (effort("A", 12, 0, 4, "Ana"), (12, 5, 12, ANA)),
    "by two": (effort("A", 12, 0, 4, "Ana", "Bea"), (6, 5, 6, ANA)),
    "at half a day": (effort("A", 3, 0, 4, "Ana", share=50), (6, 5, 3, ANA)),
    "by nobody yet": (effort("A", Decimal("5.5"), 0, 4), (6, 5, Decimal("5.5"), None)),
    "a duration": (attended("A", 100, 0, 4, "Ana", days=7), (7, 5, None, None)),
    "it fits": (effort("A", 10, 0, 4, "Ana", "Bea"), None),
}


@pytest.mark.parametrize(("task", "expected"), SHORT.values(), ids=SHORT)
def test_a_span_shorter_than_its_work_is_said_with_both_numbers(task, expected):
    found = [one for one in missing(task) if one.kind is MissingKind.TOO_SHORT]
    assert [(one.needed, one.given, one.work, one.resource) for one in found] == ([expected] if expected else [])


def test_leave_makes_an_overload_but_no_span_too_short():
    ana = a_person("Ana", leave=(Leave(first=day(0), last=day(0)),))
    review = check_as_sent(a_program(effort("A", 5, 0, 4, "Ana"), people=(ana,)))
    assert review.missing == ()
    assert len(review.overloads) == 1
