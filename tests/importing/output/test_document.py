"""An import as JSON: what was understood, asked and remarked."""

import json

from planner.importing.output.document import import_json
from tests.importing.grids import a_grid
from tests.importing.imports import imported

_PLAN = """
Plan of May
Task   | Start      | Duration | Role | Wibble
Design | 03/04/2027 | 5        | Dev  | up
Build  | 04/05/2027 | soon     | Dev  | so so
"""
_OLD = a_grid(_PLAN, name="old", is_hidden=True)


def said(*sheets, **how):
    """Return the document as another program reads it."""
    return json.loads(json.dumps(import_json(imported(*sheets, **how))))


def test_a_table_says_where_it_stands_and_what_its_columns_are():
    (file,) = said(_PLAN)["files"]
    (table,) = file["tables"]

    assert (file["file"], file["refused"]) == ("plan.xlsx", None)
    assert {name: table[name] for name in ("sheet", "shape", "left_out", "header_rows", "first_row", "last_row")} == {
        "sheet": "Sheet1",
        "shape": "task list",
        "left_out": None,
        "header_rows": [2],
        "first_row": 3,
        "last_row": 4,
    }
    assert [(column["number"], column["title"], column["taken_for"]) for column in table["columns"]] == [
        (1, "Task", "task"),
        (2, "Start", "start"),
        (3, "Duration", "duration"),
        (4, "Role", "role"),
        (5, "Wibble", "other"),
    ]
    assert all(0 <= column["confidence"] <= 1 for column in table["columns"])


def test_a_table_that_is_left_out_says_why():
    tables = said(_PLAN, _OLD)["files"][0]["tables"]

    assert [table["left_out"] for table in tables] == [None, "its sheet is hidden"]


def test_a_question_says_its_kind_its_answers_and_its_cell():
    (asked,) = [one for one in said(_PLAN)["questions"] if one["kind"] == "order of day and month"]

    assert (asked["id"], asked["is_open"], asked["cells"]) == ("order of day and month", True, 2)
    assert (asked["file"], asked["sheet"], asked["cell"], asked["text"]) == ("plan.xlsx", "Sheet1", "B3", "03/04/2027")
    assert asked["answer"] == asked["options"][0]["answer"]
    assert {option["answer"] for option in asked["options"]} == {"day first", "month first"}


def test_an_answer_is_not_open():
    questions = said(_PLAN, answers={"order of day and month": "month first"})["questions"]
    (asked,) = [one for one in questions if one["kind"] == "order of day and month"]

    assert (asked["answer"], asked["is_open"]) == ("month first", False)


def test_a_remark_has_its_cell_and_what_to_do():
    (problem,) = [one for one in said(_PLAN)["remarks"] if one["kind"] == "problem"]

    assert (problem["sheet"], problem["cell"], problem["text"]) == ("Sheet1", "C4", "soon")
    assert problem["advice"]


def test_rows_are_counted_by_sheet():
    assert {name: said(_PLAN)["rows"][name] for name in ("Projects", "Tasks", "Pools")} == {
        "Projects": 1,
        "Tasks": 2,
        "Pools": 1,
    }
