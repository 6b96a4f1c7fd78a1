"""What is asked about rows that head others."""

from planner.importing.headings import answered, ask_headings
from planner.importing.rows.head_kind import HeadKind
from planner.importing.rows.heads import Heads
from tests.importing.grids import a_block

BLOCK = a_block("""
    Name        | Apr 2027 | May 2027 | Jun 2027
    *Ana Silva* | *1*      | *1*      | *1*
    Atlas       | 1        | 1        | 1
""")
HEADS = Heads(kind=HeadKind.PEOPLE, is_sure=False, column=1, of_rows={3: 2}, bands=frozenset({2}), in_one=True)
SURE = Heads(kind=HeadKind.PROJECTS, is_sure=True, column=1, of_rows={3: 2}, bands=frozenset({2}), in_one=True)


def test_the_likeliest_is_proposed():
    (question,) = ask_headings("a.xlsx", [(BLOCK, HEADS), (BLOCK, None), (BLOCK, SURE)], {})

    assert (question.id, question.taken) == ("headings of Plan", HeadKind.PEOPLE)
    assert (question.source.cell, question.is_open) == ("A2", True)


def test_an_answer_counts_unless_there_is_no_doubt():
    answers = {"headings of Plan": "teams"}

    assert answered(HEADS, "Plan", answers).kind is HeadKind.TEAMS
    assert answered(SURE, "Plan", answers).kind is HeadKind.PROJECTS
    assert answered(HEADS, "Plan", {"headings of Plan": "whatever"}) is HEADS
