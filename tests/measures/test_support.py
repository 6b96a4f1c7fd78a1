"""Unmet support: days nobody covers, or covers at too low a share."""

from dataclasses import replace
from decimal import Decimal

from planner.domain.people import CapacityPeriod, Leave
from planner.domain.work import Progress, WorkKind
from planner.measures.support import total_unmet, unmet_support
from tests.builders import a_mode, a_person, a_plan, a_program, a_requirement, a_scheduled, a_task, an_assignment, day


def supported(heads: int = 1, share: int = 100, **more):
    requirement = a_requirement("R", effort=None, heads=heads, share=share, least_share=more.pop("least", None))
    return a_task("A", a_mode("M", requirement, kind=WorkKind.SUPPORT, duration=4), **more)


def missing(task, *work, person=None, status: int = 0, end: int = 4) -> list[tuple[int, str]]:
    people = (person or a_person("Ana"), a_person("Ben"))
    program = a_program(task, people=people, status_date=day(status))
    rows = unmet_support(program, a_plan(a_scheduled("A", 0, end, *work)))
    return [((row.day - day(0)).days, str(row.missing.normalize())) for row in rows]


def test_nobody_covers_nothing():
    assert missing(supported(share=50)) == [(0, "0.5"), (1, "0.5"), (2, "0.5"), (3, "0.5")]


def test_days_away_are_missing():
    ana = a_person("Ana", leave=(Leave(first=day(1), last=day(2)),))
    work = an_assignment("Ana", 0, 4, person_days=2)
    assert missing(supported(), work, person=ana) == [(1, "1"), (2, "1")]


def test_a_share_too_low_is_missing_in_part():
    ana = a_person("Ana", capacity_periods=(CapacityPeriod(capacity=80),))
    assert missing(supported(), an_assignment("Ana", 0, 4, rate=80), person=ana)[0] == (0, "0.2")


def test_a_range_demands_its_lower_end():
    assert missing(supported(least=40), an_assignment("Ana", 0, 4, rate=40)) == []


def test_one_head_above_its_demand_does_not_make_up_for_another():
    assert missing(supported(heads=2, least=40), an_assignment("Ana", 0, 4, rate=100))[0] == (0, "0.4")


def test_of_started_support_the_remaining_days_count_at_its_end():
    started = replace(supported(), progress=Progress(percent=50, started=day(0)))
    assert missing(started, status=1, end=3) == [(1, "1"), (2, "1")]
    assert missing(started, status=1, end=4) == [(2, "1"), (3, "1")]


def test_done_support_misses_nothing():
    assert missing(replace(supported(), progress=Progress(started=day(0), finished=day(3)))) == []


def test_other_kinds_have_no_unmet_support():
    program = a_program(a_task("A", a_mode("M", a_requirement())))
    assert total_unmet(program, a_plan(a_scheduled("A"))) == Decimal(0)
