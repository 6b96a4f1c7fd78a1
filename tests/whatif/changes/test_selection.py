"""Which projects there are, and what they are worth."""

from decimal import Decimal

import pytest

from planner.domain.ids import ProjectId
from planner.domain.project import SelectionRule
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.selection import (
    ChangeBenefit,
    ChangeBudgetCap,
    ChangeCostOfDelay,
    ForceIn,
    ForceOut,
    MakeOptional,
)
from tests.whatif.launch import MAKE, launch


@pytest.mark.parametrize(
    ("kind", "rule", "said"),
    [
        (ForceIn, SelectionRule.MUST, "Make it must be done"),
        (ForceOut, SelectionRule.MUST_NOT, "Make it is left out"),
        (MakeOptional, SelectionRule.MAY, "Make it may be done or left out"),
    ],
)
def test_the_selection_rule_is_set(kind, rule, said):
    change = kind(project=MAKE)
    other = SelectionRule.MAY if rule is SelectionRule.MUST else SelectionRule.MUST
    before = (MakeOptional if other is SelectionRule.MAY else ForceIn)(project=MAKE).apply(launch())
    assert change.apply(before).project_by_id[MAKE].selection is rule
    assert change.describe(launch()) == said


@pytest.mark.parametrize(
    ("kind", "attribute", "said"),
    [
        (ChangeBenefit, "benefit", "benefit"),
        (ChangeCostOfDelay, "cost_of_delay", "cost of a week's delay"),
        (ChangeBudgetCap, "budget_cap", "budget cap"),
    ],
)
def test_an_amount_is_set_or_taken_away(kind, attribute, said):
    change = kind(project=MAKE, amount=Decimal(7000))
    assert getattr(change.apply(launch()).project_by_id[MAKE], attribute) == 7000
    assert getattr(kind(project=MAKE).apply(change.apply(launch())).project_by_id[MAKE], attribute) is None
    assert change.describe(launch()) == f"The {said} of Make it is 7,000"
    assert kind(project=MAKE).describe(launch()) == f"Make it has no {said}"


@pytest.mark.parametrize("kind", [ForceIn, ForceOut, MakeOptional, ChangeBenefit, ChangeCostOfDelay, ChangeBudgetCap])
def test_an_unknown_project_is_a_problem(kind):
    with pytest.raises(ChangeError, match='no project "maker"\\. Perhaps you mean "make"'):
        kind(project=ProjectId("maker")).apply(launch())


def test_a_negative_amount_is_a_problem():
    with pytest.raises(ChangeError, match="the benefit must not be negative"):
        ChangeBenefit(project=MAKE, amount=Decimal(-1)).apply(launch())
