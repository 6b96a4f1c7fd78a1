"""Broken rules in words."""

import pytest

from planner.checker import RULES
from planner.checker.violation import Violation
from planner.wording.violation import violation_text


def rule_names():
    modules = {__import__(check.__module__, fromlist=["RULE"]) for check in RULES}
    return sorted(module.RULE for module in modules)


@pytest.mark.parametrize("rule", rule_names())
def test_every_rule_of_the_checker_has_words(rule):
    text = violation_text(Violation(rule=rule, message="task A is wrong"))
    assert ": task A is wrong. " in text
    assert text.endswith(".")
    assert not text.startswith(rule)


def test_a_task_and_its_work_at_odds_name_both_sheets():
    text = violation_text(
        Violation(rule="modes", message="task A begins on day 1, but its work on day 2", is_split=True)
    )
    assert text.startswith("Days and effort: task A begins on day 1, but its work on day 2. Sheets Schedule and Assign")
    assert text.endswith("where you changed one of them, change the other one too.")
