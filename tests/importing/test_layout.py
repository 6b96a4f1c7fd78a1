"""Layouts: the titles of the tables that a profile was written for, and what changed since."""

import pytest

from planner.domain.problem import Severity
from planner.importing.layout import layout_of, say_what_changed
from tests.importing.imports import imported, understood

_PLAN = """
Task   | Start      | Finish     | Role
Design | 2027-03-01 | 2027-03-05 | Dev
Build  | 2027-03-08 | 2027-03-12 | Dev
"""
_MONTHS = """
Role | Mar 2027 | Apr 2027 | May 2027
Dev  | 2        | 1.5      | 1
QA   | 1        | 1        | 0.5
"""
KNOWN = "Sheet1 / task list"


def changes(drawn, known):
    """Return what is said of the layout, first of all that is said."""
    result = imported(drawn)
    told = say_what_changed(result, known).problems
    return told[: len(told) - len(result.problems)]


def test_a_layout_is_the_titles_of_each_table_but_its_periods():
    assert layout_of([understood(_PLAN, _MONTHS)]) == {
        KNOWN: ("Task", "Start", "Finish", "Role"),
        "Sheet2 / demand by period": ("Role",),
    }


@pytest.mark.parametrize(
    ("before", "what"),
    [
        (("Task", "Start", "Finish"), 'new: "Role"'),
        (("Task", "Start", "Finish", "Role", "Effort"), 'gone: "Effort"'),
        (("Task", "Start", "Ende", "Role"), 'new: "Finish"; gone: "Ende"'),
        (("Start", "Task", "Finish", "Role"), "the columns stand in another order"),
    ],
)
def test_other_titles_are_warned_of(before, what):
    (warning,) = changes(_PLAN, {KNOWN: before})

    assert warning.severity is Severity.WARNING
    assert what in warning.what
    assert (warning.source.file, warning.source.sheet) == ("plan.xlsx", "Sheet1")


@pytest.mark.parametrize("known", [{}, {KNOWN: ("Task", "Start", "Finish", "Role")}, {"Old / task list": ("Task",)}])
def test_the_same_titles_or_an_unknown_table_are_no_change(known):
    assert changes(_PLAN, known) == ()
