"""Questions: what they are about, and the answer in force."""

import pytest

from planner.domain.source import Source
from planner.importing.questions import DecisionKind, Option, Question
from planner.importing.values.reading import DoubtKind
from tests.importing.grids import a_grid
from tests.importing.imports import imported

DAY = Option(answer="day first", consequence='"03/04" is 3 April')
MONTH = Option(answer="month first", consequence='"03/04" is 4 March')


def a_question(answer=None, options=(DAY, MONTH)):
    source = Source(file="plan.xlsx", sheet="Plan", cell="C4", text="03/04")
    kind = DoubtKind.DAY_ORDER
    return Question(kind=kind, id=str(kind), source=source, what="which comes first?", options=options, answer=answer)


def test_the_proposal_holds_until_somebody_answers():
    question = a_question()

    assert (question.taken, question.is_open) == ("day first", True)
    assert question.consequence == '"03/04" is 3 April'
    assert str(question) == (
        'plan.xlsx, Plan!C4: which comes first? "day first" or "month first"? '
        'Proposed: "day first" ("03/04" is 3 April).'
    )


def test_an_answer_holds_with_what_follows_from_it():
    question = a_question("month first")

    assert (question.taken, question.is_open) == ("month first", False)
    assert question.consequence == '"03/04" is 4 March'
    assert str(question).endswith('Answered: "month first" ("03/04" is 4 March).')


def test_without_a_consequence_none_is_said():
    assert str(a_question(options=(Option(answer="this"),))).endswith('? Proposed: "this".')


_PLAN = """
ID | Task   | Start      | Finish     | Effort (days) | Owner
1  | Design | 2027-01-04 | 2027-01-08 | 5             | Ana Silva
2  | Build  | 2027-01-11 | 2027-01-15 | 5             | Ben Okafor
3  | Launch | 2027-01-18 | 2027-01-22 | 5             | A. Silva
"""
_MORE = """
ID | Task     | Start      | Finish     | Effort (days) | Owner
1  | Design   | 2027-01-04 | 2027-01-08 | 5             | Ana Silva
2  | Build    | 2027-01-11 | 2027-01-15 | 5             | Ben Okafor
3  | Launch   | 2027-01-18 | 2027-01-22 | 5             | Ana Silva
4  | Clean up | 2027-01-25 | 2027-01-29 | 5             | Ana Silva
"""
_DOUBTFUL = """
Task   | Start      | Duration | Cost
Design | 03/04/2027 | 5        | 1,250
Build  | 04/05/2027 | 8        | 2,125
"""
_WEEKS = """
Task   | Start week | End week | Effort (days)
Design | 1          | 2        | 5
Build  | 3          | 4        | 5
"""
_COLOURS = """
Task   | 2027-01-04 | 2027-01-11 | 2027-01-18
Design | [00B050]   |            |
Build  |            | [00B050]   | [FF0000]
"""
_BUDGET = """
Cost item | Category | Budget | From       | To
Licences  | Opex     | 12000  | 2027-01-01 | 2027-06-30
Servers   | Capex    | 30000  | 2027-01-01 | 2027-12-31
"""
_SPEND = {"meaning of Sheet1": "money that may be spent"}


@pytest.mark.parametrize(
    ("kind", "sheets", "answers"),
    [
        (DoubtKind.DAY_ORDER, (_DOUBTFUL,), {}),
        (DoubtKind.UNIT, (_DOUBTFUL,), {}),
        (DecisionKind.STATUS_DATE, (_PLAN,), {}),
        (DecisionKind.PERSON, (_PLAN,), {}),
        (DecisionKind.WHO_WORKS, (_PLAN,), {}),
        (DecisionKind.VERSION, (a_grid(_MORE, name="Plan"), a_grid(_MORE, name="For the board")), {}),
        (DecisionKind.WEEK_ONE, (_WEEKS,), {}),
        (DecisionKind.TABLE, (_COLOURS,), {}),
        (DecisionKind.TABLE, (_BUDGET,), {}),
        (DecisionKind.LEFT_MONEY, (_BUDGET,), _SPEND),
    ],
)
def test_every_question_says_what_it_is_about(kind, sheets, answers):
    asked = {question.kind: question.id for question in imported(*sheets, answers=answers).questions}

    assert kind in asked, asked
