"""Meanings: columns that a profile corrects, and those that are asked about."""

import pytest

from planner.importing.fields import Field, Shape
from planner.importing.meanings import LEAVE_OUT, ask_meanings
from planner.importing.profile import Profile
from planner.importing.questions import DecisionKind
from planner.importing.table import ColumnMeaning, SentTable
from tests.importing.imports import understood

_PLAN = """
Task   | Start      | Finish     | Wibble
Design | 2027-03-01 | 2027-03-05 | 3
Build  | 2027-03-08 | 2027-03-12 | 4
"""


def a_column(confidence=0.3, alternatives=((Field.HEADS, 0.28),), field=Field.EFFORT):
    return ColumnMeaning(number=4, title="Wibble", field=field, confidence=confidence, alternatives=alternatives)


def asked(column, *, shape=Shape.TASKS, on_its_side=False, **answers):
    table = SentTable(sheet="Plan", shape=shape, header_rows=(2,), columns=(column,), rows=(), on_its_side=on_its_side)
    known = {f"meaning of Plan / {title}": answer for title, answer in answers.items()}
    return list(ask_meanings("plan.xlsx", [table], Profile(answers=known)))


def test_a_column_that_may_well_mean_something_else_is_asked_about():
    (question,) = asked(a_column())

    assert (question.kind, question.id) == (DecisionKind.COLUMN, "meaning of Plan / Wibble")
    assert [option.answer for option in question.options] == ["effort", "heads", LEAVE_OUT]
    assert (question.source.cell, question.source.text) == ("D2", "Wibble")
    assert question.is_open


def test_in_a_table_on_its_side_the_title_stands_in_its_row():
    (question,) = asked(a_column(), on_its_side=True)

    assert question.source.cell == "B4"


@pytest.mark.parametrize(
    ("column", "shape"),
    [
        (a_column(confidence=0.9), Shape.TASKS),
        (a_column(alternatives=((Field.HEADS, 0.1),)), Shape.TASKS),
        (a_column(alternatives=()), Shape.TASKS),
        (a_column(field=Field.OTHER), Shape.TASKS),
        (a_column(field=Field.PERIOD), Shape.TASKS),
        (a_column(), Shape.OTHER),
    ],
)
def test_others_are_not(column, shape):
    assert asked(column, shape=shape) == []


@pytest.mark.parametrize(("answer", "is_open"), [("heads", False), (LEAVE_OUT, False), ("nonsense", True)])
def test_only_an_answer_that_was_offered_counts(answer, is_open):
    (question,) = asked(a_column(), Wibble=answer)

    assert question.is_open is is_open


@pytest.mark.parametrize(
    ("profile", "field"),
    [
        (Profile(columns={"Sheet1": {"Wibble": Field.EFFORT}}), Field.EFFORT),
        (Profile(answers={"meaning of Sheet1 / Wibble": "heads"}), Field.HEADS),
        (Profile(answers={"meaning of Sheet1 / Wibble": LEAVE_OUT}), Field.OTHER),
    ],
)
def test_a_profile_says_what_a_column_means(profile, field):
    (table,) = understood(_PLAN, profile=profile).tables
    column = table.columns[3]

    assert (column.field, column.confidence, column.because) == (field, 1.0, "the profile says so")
    assert [one.field for one in table.columns[:3]] == [Field.TASK, Field.START, Field.FINISH]


def test_a_profile_of_another_sheet_changes_nothing():
    profile = Profile(columns={"Plan": {"Wibble": Field.DEADLINE}})

    (mine,) = understood(_PLAN, profile=profile).tables
    (without,) = understood(_PLAN).tables
    assert mine == without
