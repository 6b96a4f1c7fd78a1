"""Which funds or caps alone stand in the way, and what the cheapest plan takes from them."""

from threading import Event

import pytest

from planner.domain.units import CAPEX, OPEX, Money
from planner.domain.work import Cost, WorkKind
from planner.planning.money_reasons import money_reasons
from planner.solver.options import Options
from tests.builders import a_fund, a_mode, a_program, a_project, a_task

QUICK = Options(time_limit=None, steps=400, workers=1)


def costing(name, *, capex=0, opex=0, **more):
    """Build a task of one day with costs of both categories."""
    amounts = ((capex, CAPEX), (opex, OPEX))
    costs = tuple(Cost(amount=Money(amount), category=category) for amount, category in amounts if amount)
    return a_task(name, a_mode("M", costs=costs), **more)


def funded(*tasks, capex, opex, **more):
    """Build a program with a fund of each category."""
    funds = a_fund("C", amount=capex, category=CAPEX), a_fund("O", amount=opex)
    return a_program(*tasks, funds=funds, **more)


def found(program):
    return list(money_reasons(program, options=QUICK))


LEAST = "the plan that costs least in all takes"


@pytest.mark.parametrize(
    ("program", "said"),
    [
        (
            funded(costing("A", capex=30, opex=5), capex=20, opex=10),
            [f'It is enough to raise the funds of capex ("C"): {LEAST} 30 EUR, 10 EUR more than there is.'],
        ),
        (
            funded(costing("A", capex=30, opex=15), capex=20, opex=10),
            ["Raising the funds of one category, or one cap, alone was not seen to help."],
        ),
        (
            funded(costing("A", opex=15), capex=20, opex=20, projects=(a_project(budget_cap=Money("12.50")),)),
            [f'It is enough to raise the cap of project "P": {LEAST} 15 EUR, 2.50 EUR more than there is.'],
        ),
        (
            a_program(
                costing("A", opex=9),
                costing("B", opex=9, project="Q"),
                funds=(a_fund("F", amount=12, projects=frozenset({"P"})), a_fund("G", amount=8)),
            ),
            [
                f'It is enough to raise the funds of opex ("F", "G"): {LEAST} 18 EUR of 20 EUR, but not when, or for '
                "what, it may be spent."
            ],
        ),
    ],
)
def test_purses_that_are_enough_to_raise_are_named(program, said):
    assert found(program) == said


def test_either_of_two_purses_may_be_enough():
    """The dearer way is paid by capex, the cheaper one by opex, and neither fund has enough."""
    modes = [
        a_mode(name, duration=1, kind=WorkKind.DURATION, costs=(Cost(amount=Money(amount), category=category),))
        for name, amount, category in (("M", 30, CAPEX), ("N", 15, OPEX))
    ]
    texts = found(funded(a_task("A", *modes), capex=20, opex=10))
    assert [text.split(":")[0] for text in texts] == [
        'It is enough to raise the funds of capex ("C")',
        'It is enough to raise the funds of opex ("O")',
    ]
    assert "15 EUR, 5 EUR more" in texts[1]


def test_a_plan_that_is_not_proved_to_be_the_cheapest_is_not_called_so():
    stop = Event()
    stop.set()
    program = funded(costing("A", capex=30), capex=20, opex=10)
    (text,) = money_reasons(program, options=Options(time_limit=600, workers=1), stop=stop)
    assert "the cheapest plan found takes 30 EUR, 10 EUR more than there is" in text
