"""Doubts: gathered into few questions, and read by the answers in force."""

from datetime import date

import pytest

from planner.importing.fields import Field
from planner.importing.profile import Profile
from planner.importing.values.reading import Doubt, DoubtKind, Fault, Read
from tests.importing.imports import understood

_PLAN = """
Task   | Start      | Finish     | Duration
Design | 03/04/2027 | 05/04/2027 | 5
Build  | 06/04/2027 | 08/04/2027 | 8
"""
DAYS = str(DoubtKind.DAY_ORDER)


def questions(drawn, **answers):
    read = understood(drawn, profile=Profile(answers={id_.replace("_", " "): text for id_, text in answers.items()}))
    return {question.id: question for question in read.questions}


def starts(drawn, answer=None):
    """Return what the first column of starts says once doubts are resolved."""
    file = understood(drawn, profile=Profile(answers={} if answer is None else {DAYS: answer}))
    (table,) = file.tables
    return [file.resolver.value(table, Field.START, row.values[Field.START]) for row in table.rows]


def test_the_order_of_day_and_month_is_asked_once_for_a_file():
    question = questions(
        _PLAN,
    )[DAYS]

    assert (question.cells, question.source.cell, question.source.text) == (4, "B2", "03/04/2027")
    assert {option.consequence for option in question.options} == {
        '"03/04/2027" is 2027-04-03',
        '"03/04/2027" is 2027-03-04',
    }


def test_two_sheets_share_one_question():
    read = understood(_PLAN, _PLAN.replace("Design", "Plan").replace("Build", "Test"))

    assert sum(question.kind is DoubtKind.DAY_ORDER for question in read.questions) == 1


@pytest.mark.parametrize(("answer", "day"), [("day first", date(2027, 4, 3)), ("month first", date(2027, 3, 4))])
def test_the_answer_reads_all_of_them_and_is_said(answer, day):
    first, _ = starts(_PLAN, answer)

    assert first == Read(day, f'was read with "{answer}" for order of day and month')


def test_an_answer_that_is_none_leaves_the_question_open():
    question = questions(_PLAN, order_of_day_and_month="year first")[DAYS]

    assert question.is_open
    assert starts(_PLAN, "year first")[0] == starts(_PLAN)[0]


def test_units_are_asked_for_each_column():
    asked = [id_ for id_ in questions(_PLAN) if id_.startswith("unit of")]

    assert asked == ["unit of Sheet1 / Duration"]


def test_what_is_no_doubt_stays_as_it_is():
    file = understood(_PLAN)
    (table,) = file.tables
    for reading in (Read(3), Fault("holds nonsense", "Mend it")):
        assert file.resolver.value(table, Field.EFFORT, reading) is reading


def test_a_doubt_that_nobody_asked_about_takes_its_first_choice():
    file = understood(_PLAN)
    (table,) = file.tables
    doubt = table.rows[0].values[Field.START]
    assert isinstance(doubt, Doubt)
    other = Doubt(DoubtKind.DECIMAL_MARK, doubt.choices)

    assert file.resolver.value(table, Field.START, other).value == doubt.choices[0].value


_MONTHS = """
Role | Jan | Feb | Mar
Dev  | 2   | 1   | 1
QA   | 1   | 1   | 0.5
"""


def test_a_year_is_asked_for_each_sheet_with_the_title_that_lacks_it():
    asked = questions(_MONTHS)

    assert {id_: (one.kind, one.source.text) for id_, one in asked.items() if one.kind is DoubtKind.YEAR} == {
        "year of Sheet1": (DoubtKind.YEAR, "Jan")
    }
