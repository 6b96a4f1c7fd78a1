"""Edited plans: what their spending says counts only where the funds cannot pay for them anyway."""

from dataclasses import replace
from decimal import Decimal

import pytest

from planner.domain.ids import ModeId, ResourceId, TaskId
from planner.domain.plan import Plan
from planner.planning.spending import check_edited
from tests.builders import (
    a_fund,
    a_link,
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
)

DEARER = ResourceId("Ben")


def a_paid_program(amount: float = 5000, **more):
    """Build two tasks in a row of a day each, a person for 500 a day and one for 600, and a fund."""
    work = a_mode("M", a_requirement())
    return a_program(
        a_task("A", work),
        a_task("B", work),
        people=(a_person("Ana", rate=Decimal(500)), a_person("Ben", rate=Decimal(600))),
        dependencies=(a_link("A", "B"),),
        funds=(a_fund(amount=amount),),
        **more,
    )


def a_paid_plan() -> Plan:
    """Build its plan with Ana, paid to the cent."""
    tasks = [
        a_scheduled(name, start, start + 1, an_assignment("Ana", start, start + 1, price=500))
        for start, name in enumerate("AB")
    ]
    return a_plan(*tasks, spending=(a_spending(amount=1000),))


def with_second(plan: Plan, **changes) -> Plan:
    """Return the plan with its second task changed."""
    return replace(plan, tasks=(plan.tasks[0], replace(plan.tasks[1], **changes)))


def by_ben(plan: Plan, start: int = 1) -> Plan:
    """Return the plan with the second task done by the dearer person, on another day perhaps."""
    moved = a_scheduled("B", start, start + 1, an_assignment("Ben", start, start + 1, price=600))
    return replace(plan, tasks=(plan.tasks[0], moved))


def test_what_fits_is_left_alone():
    edited = check_edited(a_paid_program(), a_paid_plan())

    assert (edited.plan, edited.violations, edited.remark) == (a_paid_plan(), (), "")


def test_a_dearer_person_is_paid_for_anew():
    edited = check_edited(a_paid_program(), by_ben(a_paid_plan()))

    assert edited.violations == ()
    assert edited.plan.spending == (a_spending(amount=1100),)
    assert "worked out again" in edited.remark


def test_funds_are_not_blamed_for_another_rule_that_is_broken_too():
    edited = check_edited(a_paid_program(), by_ben(a_paid_plan(), start=0))

    assert {violation.rule for violation in edited.violations} == {"precedence"}
    assert "worked out again" in edited.remark


def test_funds_that_cannot_pay_are_said():
    edited = check_edited(a_paid_program(amount=1050), by_ben(a_paid_plan()))

    assert [violation.rule for violation in edited.violations] == ["funds"]
    assert "the funds cannot pay" in edited.remark


def test_a_broken_cap_is_no_matter_of_spending():
    program = a_paid_program(projects=(a_project("P", budget_cap=Decimal(900)),))

    edited = check_edited(program, a_paid_plan())

    assert [violation.rule for violation in edited.violations] == ["funds"]
    assert edited.remark == ""


@pytest.mark.parametrize(
    "changes",
    [
        {"task": TaskId("Nowhere")},
        {"mode": ModeId("none")},
        {"assignments": (an_assignment("Bob", 1, 2),)},
        {"assignments": (an_assignment("Ana", 1, 2, requirement="none"),)},
        {"assignments": (an_assignment("Ana", 1, 2, person_days="NaN"),)},
        {"start": a_scheduled("B", 3, 3).start},
    ],
    ids=str,
)
def test_what_the_program_does_not_have_is_not_paid_for(changes):
    edited = check_edited(a_paid_program(), with_second(a_paid_plan(), **changes))

    assert edited.violations
    assert "funds" not in {violation.rule for violation in edited.violations}
