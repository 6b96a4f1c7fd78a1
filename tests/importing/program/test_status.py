"""Status reports of several rows."""

from datetime import date

from planner.importing.fields import Shape
from planner.workbook.schema import ProjectRow
from tests.importing.program.sheets import PLAN, a_file, imported, said

HEADER = ["Project", "Report date", "RAG", "Achieved this period", "Planned next period"]
APP = ["APP", date(2026, 12, 7), "Amber", "Design agreed", "Build"]


def reported(*rows, plan=PLAN):
    """Import a plan with a status report; return what each project's status is."""
    result = imported(a_file("plan.xlsx", Plan=plan, Status=rows), shape=Shape.STATUS)
    assert result.program is not None
    return result, {project.id: project.status for project in result.program.projects}


def test_each_project_gets_what_its_row_says():
    _, status = reported(HEADER, APP, ["WEB", date(2026, 12, 7), "Green", "Servers ordered", "Launch"])
    assert status == {"APP": "Amber; Design agreed; Build", "WEB": "Green; Servers ordered; Launch"}


def test_of_several_reports_the_latest_counts_and_is_said():
    later = ["APP", date(2026, 12, 14), "Green", "Build begun", "Test"]
    result, status = reported(HEADER, APP, later, ["APP", date(2026, 11, 30), "Red", "Nothing", "Design"])
    assert status["APP"] == "Green; Build begun; Test"
    (found,) = said(result, "of several reports the one of 2026-12-14 was taken")
    assert found.startswith("plan.xlsx, Status!A3")


def test_parts_of_one_report_are_all_kept():
    header = ["Project", "Workstream", *HEADER[2:]]
    rows = [["APP", "Design", "Green", "Agreed", "None"], ["APP", "Build", "Red", "Begun", "Test"]]
    _, status = reported(header, *rows)
    assert status["APP"] == "Design: Green; Agreed; None\nBuild: Red; Begun; Test"


def test_a_report_without_a_project_is_of_the_one_that_the_file_is_about():
    plan = [[*row[:2], *row[3:]] for row in PLAN]
    rows = [[HEADER[1], *HEADER[2:]], [*APP[1:]], [date(2026, 12, 14), "Green", "Build begun", "Test"]]
    _, status = reported(*rows, plan=plan)
    assert status == {"plan": "Green; Build begun; Test"}


def test_a_report_that_nothing_connects_with_a_project_is_said():
    rows = [HEADER[1:], APP[1:], [date(2026, 12, 14), "Green", "Build begun", "Test"]]
    result, status = reported(*rows)
    assert set(status.values()) == {""}
    assert said(result, "the status names no project")[0].startswith("plan.xlsx, Status!A2")


def test_columns_that_nobody_knows_are_kept_with_their_titles():
    _, status = reported(
        [*HEADER, "Weather"], [*APP, "Storm"], ["WEB", date(2026, 12, 7), "Green", "Ordered", "Go", None]
    )

    assert status == {"APP": "Amber; Design agreed; Build; Weather: Storm", "WEB": "Green; Ordered; Go"}


def test_labels_of_a_form_that_nobody_knows_are_kept_in_the_notes_of_its_project():
    form = [["Project:", "APP"], ["RAG:", "Amber"], ["Achieved:", "Design agreed"], ["Weather:", "Storm"]]
    result = imported(a_file("plan.xlsx", Plan=PLAN), a_file("app.xlsx", Status=form), shape=Shape.STATUS)
    (row,) = [row.values for row in result.tables.rows(ProjectRow) if row.values.id == "APP"]

    assert row.notes == "Weather: Storm"
