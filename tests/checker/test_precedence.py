"""Precedence: each kind of link, kept and broken by one day."""

from dataclasses import replace
from datetime import date

import pytest

from planner.checker import check
from planner.domain.project import SelectionRule
from planner.domain.work import Progress, WorkKind
from tests.builders import a_link, a_mode, a_plan, a_program, a_project, a_scheduled, a_task, day
from tests.checker.rules import broken_rules

TWO_DAYS = a_mode("M", kind=WorkKind.DURATION, duration=2)

LINKS = [("FS", 0, 4), ("FS", 1, 5), ("FS", -1, 3), ("SS", 1, 3), ("FF", 1, 3), ("SF", 3, 3)]
"""Kind, lag and the earliest start of a successor of two days after a predecessor on days 2 and 3."""


def _case(kind: str, lag: int, start: int):
    program = a_program(a_task("A", TWO_DAYS), a_task("B", TWO_DAYS), dependencies=(a_link("A", "B", kind, lag),))
    return program, a_plan(a_scheduled("A", 2, 4), a_scheduled("B", start, start + 2))


@pytest.mark.parametrize(("kind", "lag", "earliest"), LINKS)
def test_a_successor_may_start_as_soon_as_the_link_allows(kind, lag, earliest):
    assert broken_rules(*_case(kind, lag, earliest)) == []


@pytest.mark.parametrize(("kind", "lag", "earliest"), LINKS)
def test_one_day_too_early_breaks_the_link(kind, lag, earliest):
    program, plan = _case(kind, lag, earliest - 1)
    (found,) = check(program, plan)
    assert found.rule == "precedence"
    assert found.tasks == ("A", "B")
    assert "1 day too early" in found.message


def test_what_a_started_task_began_is_not_held_back_but_its_end_is():
    begun = a_task("B", a_mode("M", kind=WorkKind.DURATION, duration=4), progress=Progress(percent=50, started=day(0)))
    for kind, expected in (("FS", []), ("SS", []), ("FF", ["precedence"])):
        program = a_program(a_task("A", TWO_DAYS), begun, dependencies=(a_link("A", "B", kind, 3),))
        plan = a_plan(a_scheduled("A", 0, 2), a_scheduled("B", 0, 2))
        assert broken_rules(program, plan) == expected, kind


def test_a_done_successor_is_not_held_back():
    done = a_task("B", TWO_DAYS, progress=Progress(started=date(2026, 12, 28), finished=date(2026, 12, 29)))
    program = a_program(a_task("A", TWO_DAYS), done, dependencies=(a_link("A", "B", "FF", 0),))
    row = replace(a_scheduled("B"), start=date(2026, 12, 28), end=date(2026, 12, 30))
    assert broken_rules(program, a_plan(a_scheduled("A", 0, 2), row)) == []


def test_an_optional_link_from_a_project_left_out_says_nothing():
    program = a_program(
        a_task("A", TWO_DAYS, project="Q"),
        a_task("B", TWO_DAYS),
        projects=(a_project("Q", selection=SelectionRule.MAY),),
        dependencies=(a_link("A", "B", optional=True),),
    )
    assert broken_rules(program, a_plan(a_scheduled("B", 0, 2))) == []


def test_lags_count_working_days_across_weekends():
    program, plan = _case("FS", 4, 8)
    assert broken_rules(program, plan) == []
    assert broken_rules(*_case("FS", 4, 7)) == ["precedence"]
