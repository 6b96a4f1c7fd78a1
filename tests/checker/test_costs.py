"""Costs reckoned by the checker are those of the measures, though neither knows the other."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.checker.costs import costs_to_come
from planner.checker.legible import LegiblePlan
from planner.checker.stretches import stretch_at, stretches_of
from planner.domain.people import Leave
from planner.domain.units import CAPEX, OPEX
from planner.domain.work import Cost, CostTiming, Progress, WorkKind
from planner.measures.spending import dated_costs, stretches
from tests.builders import (
    a_fund,
    a_mode,
    a_person,
    a_plan,
    a_program,
    a_requirement,
    a_scheduled,
    a_task,
    an_assignment,
    day,
)

cents = st.integers(0, 100_000).map(lambda number: Decimal(number) / 100)
costs = st.builds(Cost, amount=cents, category=st.sampled_from([None, CAPEX]), timing=st.sampled_from(list(CostTiming)))
progress = st.sampled_from([Progress(), Progress(percent=35, started=day(0)), Progress(remaining=Decimal("1.3"))])


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_both_date_every_cost_alike(data):
    kind = data.draw(st.sampled_from(list(WorkKind)))
    start = data.draw(st.integers(0, 6))
    end = start + data.draw(st.integers(0, 4))
    requirement = a_requirement("R", effort=2 if kind is WorkKind.EFFORT else None)
    length = None if kind is WorkKind.EFFORT else end - start
    others = tuple(data.draw(st.lists(costs, max_size=3)))
    task = a_task("A", a_mode("M", requirement, kind=kind, duration=length, costs=others), progress=data.draw(progress))
    away = data.draw(st.integers(0, 9))
    ana = a_person("Ana", rate=data.draw(cents), leave=(Leave(first=day(away), last=day(away)),))
    program = a_program(task, people=(ana,), status_date=day(data.draw(st.integers(0, start))))
    given_days = data.draw(st.integers(0, 400)) / Decimal(100)
    work = replace(an_assignment("Ana", start, end, rate=data.draw(st.integers(1, 100))), person_days=given_days)
    plan = a_plan(a_scheduled("A", start, end, work))
    assert _sums(costs_to_come(LegiblePlan(program, plan))) == _sums(dated_costs(program, plan))


def _sums(items) -> dict[tuple[str, str, date], Decimal]:
    sums: dict[tuple[str, str, date], Decimal] = {}
    for item in items:
        key = item.project, item.category, item.day
        sums[key] = sums.get(key, Decimal(0)) + item.amount
    return {key: amount for key, amount in sums.items() if amount}


periods = st.tuples(st.integers(-8, 18), st.integers(0, 12)).map(lambda p: (p[0], p[0] + p[1]))


@given(st.lists(periods, max_size=4))
def test_both_cut_time_alike(funds):
    program = a_program(funds=tuple(a_fund(f"F{number}", days=days) for number, days in enumerate(funds)))
    mine = stretches_of(program, OPEX)
    assert mine == [(stretch.first, stretch.last) for stretch in stretches(program, OPEX)]
    for number in range(-3, 13):
        found = [s for s in mine if s[0] <= day(number) <= s[1]]
        assert stretch_at(mine, day(number)) == (found[0] if found else None)
        assert len(found) == (0 <= number < 10)
