"""Pools: no more units than there are."""

import pytest

from planner.checker import check
from planner.domain.people import CapacityPeriod
from tests.builders import a_mode, a_plan, a_pool, a_program, a_requirement, a_scheduled, a_task, an_assignment, day
from tests.checker.rules import broken_rules

HALF = a_task("A", a_mode("M", a_requirement("R", resource="Bench", heads=3, share=50, effort=1)))


def half(start: int):
    heads = (an_assignment("Bench", start, start + 2, rate=50, skill=None) for _ in range(3))
    return a_plan(a_scheduled("A", start, start + 2, *heads))


@pytest.mark.parametrize(("units", "broken"), [(2, []), (1, ["pools"])])
def test_heads_of_a_pool_share_its_units(units, broken):
    program = a_program(HALF, pools=(a_pool("Bench", units=units),))
    assert broken_rules(program, half(0)) == broken


def test_units_count_by_date():
    pool = a_pool("Bench", units=2, capacity_periods=(CapacityPeriod(first=day(3), last=day(3), capacity=1),))
    program = a_program(HALF, pools=(pool,))
    assert broken_rules(program, half(1)) == []
    (found,) = check(program, half(2))
    assert (found.rule, found.tasks) == ("pools", ("A",))
    assert "150 % of 100 % from Thu 2027-01-07 to Thu 2027-01-07" in found.message
