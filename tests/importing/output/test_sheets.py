"""Sheets Questions, Remarks and Origins of an import."""

import pytest

from planner.domain.problem import InputProblem, Severity
from planner.domain.source import Source
from planner.importing.program.assemble import Imported
from planner.workbook.tables import Tables
from tests.importing.imports import imported
from tests.importing.output.written import records, written

_PLAN = """
Task   | Start      | Duration | Cost  | Role
Design | 03/04/2027 | 5        | 1,250 | Dev
Build  | 04/05/2027 | 8        | 2,125 | Dev
"""


def test_a_question_stands_with_its_answers_and_its_name_in_the_profile(tmp_path):
    rows = {row["Name in the profile"]: row for row in records(written(tmp_path, imported(_PLAN)), "Questions")}

    asked = rows["order of day and month"]
    assert asked == {
        "About": "order of day and month",
        "Question": 'in dates such as "03/04/2027", does the day or the month come first?',
        "Answer in force": asked["Answer in force"],
        "Stands": "proposed",
        "So": asked["So"],
        "Other answers": asked["Other answers"],
        "Cells": 2,
        "Where": "plan.xlsx, Sheet1!B2",
        "Name in the profile": "order of day and month",
    }
    assert {asked["Answer in force"], asked["Other answers"]} == {"day first", "month first"}
    assert rows["unit of Sheet1 / Duration"]["About"] == "unit"


@pytest.mark.parametrize(
    ("answer", "day", "so"),
    [("day first", "2027-04-03", '"03/04/2027" is 2027-04-03'), ("month first", "2027-03-04", "is 2027-03-04")],
)
def test_an_answer_is_in_force_in_the_program(tmp_path, answer, day, so):
    book = written(tmp_path, imported(_PLAN, answers={"order of day and month": answer}))

    (asked,) = [row for row in records(book, "Questions") if row["About"] == "order of day and month"]
    assert (asked["Answer in force"], asked["Stands"]) == (answer, "answered")
    assert so in asked["So"]
    assert records(book, "Tasks")[0]["First as sent"].date().isoformat() == day


def test_remarks_come_the_gravest_first_with_their_cells(tmp_path):
    place = Source(file="plan.xlsx", sheet="Plan", cell="B7", text="soon")
    problems = (
        InputProblem(source=None, what="taken", severity=Severity.ASSUMPTION),
        InputProblem(source=place, what="cannot be read", advice="Mend it", severity=Severity.PROBLEM),
        InputProblem(source=Source(file="plan.xlsx"), what="look at it", severity=Severity.WARNING),
    )
    result = Imported(files=(), tables=Tables(), program=None, problems=problems, questions=())

    assert records(written(tmp_path, result), "Remarks") == [
        {
            "Kind": "problem",
            "What": "cannot be read",
            "What to do": "Mend it",
            "File": "plan.xlsx",
            "Sheet": "Plan",
            "Cell": "B7",
            "Text there": "soon",
        },
        {"Kind": "warning", "What": "look at it", "File": "plan.xlsx"},
        {"Kind": "assumption", "What": "taken"},
    ]


def test_each_value_of_the_program_has_its_cell(tmp_path):
    book = written(tmp_path, imported(_PLAN))
    origins = records(book, "Origins")

    (name,) = [
        row for row in origins if (row["Sheet here"], row["Column here"], row["Value"]) == ("Tasks", "Name", "Build")
    ]
    assert (name["File"], name["Sheet"], name["Cell"], name["Text there"]) == ("plan.xlsx", "Sheet1", "A3", "Build")
    titles = [cell.value for cell in book["Tasks"][1]]
    assert book["Tasks"].cell(name["Row here"], titles.index("Name") + 1).value == "Build"


def test_what_was_assumed_of_a_value_stands_beside_it(tmp_path):
    origins = records(written(tmp_path, imported(_PLAN)), "Origins")

    (day,) = [row for row in origins if row["Column here"] == "First as sent" and row.get("Text there") == "03/04/2027"]
    assert "order of day and month" in day["Assumption"]
