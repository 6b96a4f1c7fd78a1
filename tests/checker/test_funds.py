"""Funds: every cost paid exactly, by funds that may, out of what they have; caps of projects."""

from dataclasses import replace
from decimal import Decimal

import pytest

from planner.checker import check
from planner.domain.ids import ProjectId
from planner.domain.people import Leave
from planner.domain.units import CAPEX, Category
from planner.domain.work import Cost, CostTiming, Progress, WorkKind
from tests.builders import (
    a_fund,
    a_mode,
    a_person,
    a_plan,
    a_program,
    a_project,
    a_requirement,
    a_scheduled,
    a_spending,
    a_task,
    an_assignment,
    day,
)
from tests.checker.rules import broken_rules


def bought(amount: str = "100", *, timing: CostTiming = CostTiming.START, days: int = 1, **more):
    cost = Cost(amount=Decimal(amount), timing=timing, category=more.pop("category", None))
    return a_task("A", a_mode("M", kind=WorkKind.DURATION, duration=days, costs=(cost,), **more))


def paid(*spending, start: int = 0, days: int = 1):
    return a_plan(a_scheduled("A", start, start + days), spending=spending)


def test_a_cost_is_paid_exactly():
    program = a_program(bought(), funds=(a_fund(),))
    assert broken_rules(program, paid(a_spending("F", 100))) == []
    for amount in ("99.99", "100.01"):
        (found,) = check(program, paid(a_spending("F", amount)))
        assert found.rule == "funds"
        assert f"costs 100.00, but the funds pay {amount}" in found.message


def test_a_cost_that_nobody_pays_is_reported():
    (found,) = check(a_program(bought(), funds=(a_fund(),)), paid())
    assert found.rule == "funds"
    assert "the funds pay 0.00" in found.message


def test_a_category_without_funds_is_unconstrained():
    assert broken_rules(a_program(bought()), paid()) == []
    assert broken_rules(a_program(bought(category=CAPEX), funds=(a_fund(),)), paid()) == []


def test_no_fund_pays_more_than_it_has():
    program = a_program(bought(), funds=(a_fund(amount=100),))
    assert broken_rules(program, paid(a_spending())) == []
    for fund in (
        a_fund(amount="99.99"),
        a_fund(amount=150, spent=Decimal("50.01")),
        a_fund(amount=1, spent=Decimal(2)),
    ):
        (found,) = check(replace(program, funds=(fund,)), paid(a_spending()))
        assert found.rule == "funds"
        assert "fund F pays 100.00 of" in found.message


def test_two_funds_may_share_a_cost_each_within_its_own():
    funds = a_fund("F", amount=60), a_fund("G", amount=60)
    program = a_program(bought(), funds=funds)
    assert broken_rules(program, paid(a_spending("F", 60), a_spending("G", 40))) == []
    assert broken_rules(program, paid(a_spending("F", "60.01"), a_spending("G", "39.99"))) == ["funds"]


def test_contingency_pays_once_it_is_released():
    held, released = a_fund(contingency=True), a_fund(contingency=True, released=True)
    (found,) = check(a_program(bought(), funds=(held,)), paid(a_spending()))
    assert found.rule == "funds"
    assert "contingency, not released" in found.message
    assert broken_rules(a_program(bought(), funds=(released,)), paid(a_spending())) == []


def test_a_fund_pays_eligible_projects_only():
    for projects, broken in ((frozenset({ProjectId("P")}), []), (frozenset({ProjectId("Q")}), ["funds"])):
        program = a_program(bought(), funds=(a_fund(projects=projects),), projects=(a_project("P"),))
        assert broken_rules(program, paid(a_spending())) == broken


HALVES = a_fund("F", days=(0, 4)), a_fund("G", days=(5, 9))


def test_a_fund_pays_its_own_period():
    program = a_program(bought(), funds=HALVES)
    first, second = a_spending("F", 100, (0, 4)), a_spending("G", 100, (5, 9))
    assert broken_rules(program, paid(first, start=4)) == []
    assert broken_rules(program, paid(second, start=5)) == []
    assert broken_rules(program, paid(second, start=4)) == ["funds"]
    assert broken_rules(program, paid(first, start=5)) == ["funds"]
    assert broken_rules(program, paid(replace(first, fund=HALVES[1].id), start=4)) == ["funds"]
    assert broken_rules(program, paid(replace(second, fund=HALVES[0].id), start=5)) == ["funds"]


def test_what_carries_over_pays_later_but_never_earlier_costs():
    carried = replace(HALVES[0], carry_over=True), HALVES[1]
    late = a_spending("F", 100, (5, 9))
    assert broken_rules(a_program(bought(), funds=carried), paid(late, start=5)) == []
    backward = HALVES[0], replace(HALVES[1], carry_over=True)
    early = a_spending("G", 100, (0, 4))
    assert broken_rules(a_program(bought(), funds=backward), paid(early)) == ["funds"]


def test_spending_is_written_by_stretch():
    program = a_program(bought(), funds=(replace(HALVES[0], carry_over=True), HALVES[1]))
    found = list(check(program, paid(a_spending("F", 100, (0, 9)))))
    assert {violation.rule for violation in found} == {"funds"}
    assert any("stretches" in violation.message for violation in found)


SOUND = a_spending("F", 100)
ODD_ROWS = [
    (replace(SOUND, amount=Decimal(-1)), "no amount"),
    (replace(SOUND, amount=Decimal("NaN")), "no amount"),
    (replace(SOUND, amount=Decimal("1E+99999")), "no amount"),
    (replace(SOUND, project=ProjectId("Nowhere")), "not selected"),
    (a_spending("Nothing", 1), "the program does not have"),
    (replace(SOUND, category=CAPEX), "another category"),
    (replace(SOUND, last=day(8)), "stretches"),
    (replace(SOUND, first=SOUND.last, last=SOUND.first), "stretches"),
]


@pytest.mark.parametrize(("row", "said"), ODD_ROWS)
def test_odd_rows_of_spending_are_reported(row, said):
    found = list(check(a_program(bought(), funds=(a_fund(),)), paid(SOUND, row)))
    assert {violation.rule for violation in found} == {"funds"}
    assert any(said in violation.message for violation in found)


def test_labour_falls_on_the_days_worked_the_last_one_in_part():
    ana = a_person(rate=Decimal(100), leave=(Leave(first=day(4), last=day(4)),))
    work = an_assignment("Ana", 3, 7, person_days="2.25", price=100)
    task = a_task("A", a_mode("M", a_requirement("R", effort="2.25")))
    program = a_program(task, people=(ana,), funds=HALVES)
    row = a_scheduled("A", 3, 7, work)
    split = a_spending("F", 100, (0, 4)), a_spending("G", 125, (5, 9))
    assert broken_rules(program, a_plan(row, spending=split)) == []
    wrong = a_spending("F", 101, (0, 4)), a_spending("G", 124, (5, 9))
    assert broken_rules(program, a_plan(row, spending=wrong)) == ["funds"]


@pytest.mark.parametrize(
    ("timing", "first"), [(CostTiming.START, "100"), (CostTiming.END, "0"), (CostTiming.EVENLY, "33.33")]
)
def test_other_costs_fall_at_start_end_or_evenly(timing, first):
    program = a_program(bought(timing=timing, days=3), funds=HALVES)
    rows = a_spending("F", first, (0, 4)), a_spending("G", Decimal(100) - Decimal(first), (5, 9))
    assert broken_rules(program, paid(*(row for row in rows if row.amount), start=4, days=3)) == []
    cent = Decimal("0.01")
    moved = replace(rows[0], amount=abs(rows[0].amount - cent)), replace(rows[1], amount=abs(rows[1].amount + cent))
    assert broken_rules(program, paid(*moved, start=4, days=3)) == ["funds"]


def test_a_milestone_is_paid_on_the_day_it_is_shown_on():
    program = a_program(bought(days=0), funds=HALVES)
    assert broken_rules(program, paid(a_spending("F", 100, (0, 4)), start=5, days=0)) == []
    assert broken_rules(program, paid(a_spending("F", 100, (0, 4)), start=0, days=0)) == []
    assert broken_rules(program, paid(a_spending("G", 100, (5, 9)), start=6, days=0)) == []
    assert broken_rules(program, paid(a_spending("G", 100, (5, 9)), start=5, days=0)) == ["funds"]


def test_of_a_started_task_only_what_remains_is_paid():
    progress = Progress(percent=75, started=day(0))
    for timing, left in ((CostTiming.START, 0), (CostTiming.END, 100), (CostTiming.EVENLY, 25)):
        task = replace(bought(timing=timing, days=4), progress=progress)
        program = a_program(task, funds=(a_fund(),), status_date=day(3))
        spending = (a_spending("F", left),) if left else ()
        assert broken_rules(program, paid(*spending, days=4)) == [], timing
        assert broken_rules(program, paid(a_spending("F", left + 1), days=4)) == ["funds"], timing


def test_a_done_task_costs_nothing_any_more():
    task = replace(bought(), progress=Progress(started=day(0), finished=day(0)))
    program = a_program(task, funds=(a_fund(),))
    assert broken_rules(program, paid()) == []
    assert broken_rules(program, paid(a_spending())) == ["funds"]


def test_labour_may_be_capital():
    task = a_task("A", a_mode("M", a_requirement(), labour_category=CAPEX))
    work = a_scheduled("A", 0, 1, an_assignment("Ana", price=100))
    funds = a_fund("F"), a_fund("C", category=CAPEX)
    program = a_program(task, people=(a_person(rate=Decimal(100)),), funds=funds)
    assert broken_rules(program, a_plan(work, spending=(a_spending("C", 100, category=CAPEX),))) == []
    assert broken_rules(program, a_plan(work, spending=(a_spending("F", 100),))) == ["funds"]


@pytest.mark.parametrize(("cap", "broken"), [("150", []), ("149.99", ["funds"])])
def test_a_cap_includes_the_cost_to_date(cap, broken):
    spent = a_task("B", progress=Progress(started=day(0), finished=day(0), spent=Decimal(50)))
    program = a_program(bought(), spent, projects=(a_project("P", budget_cap=Decimal(cap)),))
    plan = a_plan(a_scheduled("A", 0, 1), a_scheduled("B", 0, 1))
    assert broken_rules(program, plan) == broken


def test_a_cap_is_about_money_only():
    licences = Category("licences")
    task = a_task("A", a_mode("M", costs=(Cost(amount=Decimal(7), category=licences), Cost(amount=Decimal(3)))))
    fund = a_fund("L", category=licences, unit="licences")
    plan = paid(a_spending("L", 7, category=licences))
    for cap, broken in ((3, []), (2, ["funds"])):
        program = a_program(task, funds=(fund,), projects=(a_project("P", budget_cap=Decimal(cap)),))
        assert broken_rules(program, plan) == broken


def test_costs_outside_the_program_are_not_overlooked():
    program = a_program(bought(), funds=(a_fund(),))
    assert broken_rules(program, paid(start=10)) == ["dates", "funds"]


def test_small_and_empty_amounts_are_amounts_too():
    program = a_program(bought("0.50"), funds=(a_fund(),))
    assert broken_rules(program, paid(a_spending("F", "0.50"), a_spending("F", 0))) == []


def test_a_fund_that_has_overspent_pays_nothing():
    program = a_program(bought("0.50"), funds=(a_fund(amount=1, spent=Decimal(2)),))
    assert broken_rules(program, paid(a_spending("F", "0.50"))) == ["funds"]


def test_contingency_that_nobody_touches_is_in_order_and_its_smallest_part_is_held_too():
    held = a_fund("C", contingency=True)
    program = a_program(bought("0.50"), funds=(a_fund(), held))
    assert broken_rules(program, paid(a_spending("F", "0.50"))) == []
    assert broken_rules(program, paid(a_spending("C", "0.50"))) == ["funds"]


def test_what_is_paid_without_a_cost_is_reported_to_the_unit():
    program = a_program(a_task("A"), funds=(a_fund(),))
    assert broken_rules(program, paid()) == []
    assert broken_rules(program, paid(a_spending("F", 1))) == ["funds"]


def test_a_project_may_have_spent_its_whole_cap():
    spent = a_task("A", progress=Progress(started=day(0), finished=day(0), spent=Decimal(50)))
    for cap, broken in (("50", []), ("49.99", ["funds"])):
        program = a_program(spent, projects=(a_project("P", budget_cap=Decimal(cap)),))
        assert broken_rules(program, paid()) == broken
