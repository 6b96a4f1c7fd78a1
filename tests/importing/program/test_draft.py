"""The draft keeps each row with its cells, asks each question once, and refuses rows that cannot be."""

from datetime import date

from planner.domain.source import Source
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact
from planner.importing.questions import Option
from planner.workbook.schema import LeaveRow, PersonRow

PLACE = Source(file="plan.xlsx", sheet="People", cell="A2", text="Ana Silva")
OPTIONS = (Option(answer="yes"), Option(answer="no"))


def test_a_row_keeps_its_cells():
    draft = Draft({})
    row = draft.add(PersonRow, {"id": Fact(value="Ana Silva", source=PLACE), "role": None}, PLACE)

    assert row.values.id == "Ana Silva"
    assert row.source("id") == PLACE
    assert list(row.place.cells) == ["id"]


def test_a_cell_that_cannot_be_read_is_a_fault_of_the_row():
    draft = Draft({})
    facts = {"id": Fact(value="Ana", source=PLACE), "capacity": Fact(value=None, source=PLACE)}

    assert draft.add(PersonRow, facts, PLACE).faults == {"capacity"}


def test_a_row_that_cannot_be_is_a_problem():
    draft = Draft({})

    assert draft.add(LeaveRow, {"first": Fact(value=date(2027, 3, 1), source=PLACE)}, PLACE) is None
    assert draft.findings.block


def test_a_question_is_asked_once_and_counts_its_cells():
    draft = Draft({})

    assert [draft.ask("q", PLACE, "is it?", OPTIONS) for _ in range(3)] == ["yes"] * 3
    assert draft.questions["q"].cells == 3


def test_an_answer_counts_if_it_is_one_of_the_options():
    assert Draft({"q": "no"}).ask("q", PLACE, "is it?", OPTIONS) == "no"
    assert Draft({"q": "maybe"}).ask("q", PLACE, "is it?", OPTIONS) == "yes"
