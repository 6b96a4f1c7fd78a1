"""Sheet Import: what each file, table and column was taken for."""

from dataclasses import replace

from planner.importing.understand import Understanding
from tests.importing.grids import a_grid
from tests.importing.imports import imported
from tests.importing.output.written import records, written

_PLAN = """
Plan of May
Task   | Start      | Finish     | Role | Wibble
Design | 2027-03-01 | 2027-03-05 | Dev  | up
Build  | 2027-03-08 | 2027-03-12 | Dev  | so so
"""
_MONTHS = """
Role | Mar 2027 | Apr 2027 | May 2027
Dev  | 2        | 1.5      | 1
QA   | 1        | 1        | 0.5
"""
_OLD = a_grid(_PLAN, name="old", is_hidden=True)


def understood(folder, result):
    return records(written(folder, result), "Import")


def test_each_column_has_its_meaning_and_the_evidence_for_it(tmp_path):
    rows = understood(tmp_path, imported(_PLAN))

    assert [(row["Column"], row["Taken for"]) for row in rows] == [
        ("Task", "task"),
        ("Start", "start"),
        ("Finish", "finish"),
        ("Role", "role"),
        ("Wibble", "left out"),
    ]
    first = rows[0]
    assert (first["File"], first["Sheet"], first["Table"]) == ("plan.xlsx", "Sheet1", "task list")
    assert (str(first["Header"]), first["Rows"]) == ("2", "3-4")
    assert 0.5 < first["How sure"] <= 1
    assert "Task" in first["Because"]


def test_a_column_of_a_period_says_from_when_to_when(tmp_path):
    rows = understood(tmp_path, imported(_MONTHS))

    assert [row["Taken for"] for row in rows[1:]] == [
        "2027-03-01 to 2027-03-31",
        "2027-04-01 to 2027-04-30",
        "2027-05-01 to 2027-05-31",
    ]


def test_a_table_that_was_left_out_says_why(tmp_path):
    rows = understood(tmp_path, imported(_PLAN, _OLD))

    assert {row["Table"] for row in rows if row["Sheet"] == "old"} == {"left out: its sheet is hidden"}


def test_files_without_tables_are_listed_too(tmp_path):
    locked = Understanding(file="locked.xlsx", refused="it is locked with a password")
    result = imported(_PLAN)
    result = replace(result, files=(*result.files, locked, Understanding(file="notes.csv")))

    rows = understood(tmp_path, result)

    assert rows[-2:] == [
        {"File": "locked.xlsx", "Table": "refused: it is locked with a password"},
        {"File": "notes.csv", "Table": "nothing of a plan"},
    ]


def test_a_workbook_in_the_planner_s_own_form_is_listed(tmp_path):
    rows = understood(tmp_path, replace(imported(_PLAN), template_files=("goals.xlsx",)))

    assert rows[-1] == {"File": "goals.xlsx", "Table": "in the planner's own form, read strictly"}
