"""Which project each row belongs to, and what is said of it."""

from datetime import date
from decimal import Decimal

import pytest

from planner.domain.problem import Severity
from planner.importing.program.projects import as_id
from planner.workbook.schema import ProjectRow, TaskRow
from tests.importing.grids import a_grid
from tests.importing.imports import imported, imported_files, rows, said

LIST = """
    Project ID | Project      | Project manager | Sponsor | Budget | Due date   | Benefit
    P1         | Aurora works | Ana Silva       | Dee Moss | 120000 | 2027-06-30 | 300000
    P2         | Boreal       | Bo Li           | Dee Moss | 80000  | 2027-09-30 |
"""


def test_a_list_of_projects():
    aurora = rows(imported(LIST), ProjectRow)[0]

    assert (aurora.id, aurora.name, aurora.manager, aurora.sponsor) == ("P1", "Aurora works", "Ana Silva", "Dee Moss")
    assert (aurora.budget_cap, aurora.benefit, aurora.due) == (Decimal(120000), Decimal(300000), date(2027, 6, 30))


def test_tasks_name_a_project_by_its_id_or_its_name():
    tasks = "Project | Task | Effort (days)\nP1 | Design | 5\nAURORA WORKS | Build | 8\nBoreal | Test | 3"

    assert [row.project for row in rows(imported(LIST, tasks), TaskRow)] == ["P1", "P1", "P2"]


def test_a_project_that_no_list_has_is_said():
    tasks = "Project | Task | Effort (days)\nP1 | Design | 5\nP9 | Build | 8"
    result = imported(LIST, tasks)

    assert any("Sheet2!A3" in one and '"P9"' in one for one in said(result, Severity.WARNING))


def test_without_any_project_the_file_is_one_and_that_is_said():
    result = imported_files({"aurora.xlsx": ("Task | Effort (days)\nDesign | 5\nBuild | 8",)})

    assert [row.id for row in rows(result, ProjectRow)] == ["aurora"]
    assert any("the file's name was taken" in one for one in said(result, Severity.ASSUMPTION))


def test_a_form_says_which_project_its_file_is_about():
    form = "Project: | Aurora\nProject manager: | Ana Silva\nStart: | 2027-03-01\nBudget: | 120000"
    result = imported(form, "Task | Effort (days)\nDesign | 5\nBuild | 8")

    assert [row.project for row in rows(result, TaskRow)] == ["Aurora", "Aurora"]
    assert rows(result, ProjectRow)[0].manager == "Ana Silva"


def test_a_project_in_bands_above_its_tasks():
    result = imported(
        a_grid("""
            No                 | Task   | Start      | Effort (days)
            Project: Aurora    |        |            |
            1                  | Design | 2027-03-01 | 5
            Project: Boreal    |        |            |
            2                  | Build  | 2027-03-08 | 8
        """)
    )

    assert len({row.project for row in rows(result, TaskRow)}) == 2


@pytest.mark.parametrize(("text", "id_"), [("a;b\nc", "a,b c"), ("x" * 50, "x" * 40), ("  two   words ", "two words")])
def test_ids(text, id_):
    assert as_id(text) == id_


def test_a_negative_budget_is_a_problem():
    result = imported(LIST.replace("120000", "-120000"))

    assert any("is negative" in one for one in said(result, Severity.PROBLEM))
