"""Rows of task lists as tasks: ids, names, summaries, what is left out."""

from datetime import date

import pytest

from planner.domain.problem import Severity
from planner.workbook.schema import TaskRow
from tests.importing.imports import imported, imported_files, rows, said


def ids(result):
    return [row.id for row in rows(result, TaskRow)]


def test_the_senders_ids_are_kept():
    result = imported(
        """
        ID  | Task   | Effort (days)
        007 | Design | 5
        A-2 | Build  | 8
    """.replace("007", '"007"')
    )

    assert ids(result) == ["plan-007", "A-2"]


def test_ids_of_two_files_do_not_clash():
    sheet = "ID | Task | Effort (days)\nT1 | Design | 5\nT2 | Build | 8"
    result = imported_files({"aurora.xlsx": (sheet,), "boreal.xlsx": (sheet,)})

    assert ids(result) == ["aurora-T1", "aurora-T2", "boreal-T1", "boreal-T2"]


def test_without_ids_names_make_them_so_that_new_rows_change_none():
    short = "Task | Effort (days)\nDesign | 5\nBuild | 8"
    longer = "Task | Effort (days)\nAgree | 1\nDesign | 5\nBuild | 8"

    assert set(ids(imported(short))) < set(ids(imported(longer)))


def test_tasks_of_the_same_name_are_told_apart_by_their_summary():
    result = imported("""
        Task       | Effort (days)
        *East*     |
        Survey     | 5
        Foundation | 8
        *West*     |
        Survey     | 5
        Foundation | 8
    """)

    assert [row.name for row in rows(result, TaskRow)][:1] == ["East: Survey"]
    assert len(set(ids(result))) == 4


def test_one_ten_read_as_one_one_is_mended_and_said():
    lines = "\n".join(f"1.{n} | Step {n} | 2" for n in range(1, 10))
    result = imported(f"WBS | Task | Effort (days)\n1 | Build | \n{lines}\n1.1 | Step ten | 2")

    assert ids(result)[-1] == "plan-1.10"
    assert any("1.10" in one for one in said(result, Severity.ASSUMPTION))


def test_cancelled_and_crossed_out_tasks_are_left_out_and_said():
    result = imported("""
        Task    | Effort (days) | Status
        Design  | 5             | open
        Build   | 8             | cancelled
        ~Paint~ | 3             | open
    """)

    assert [row.name for row in rows(result, TaskRow)] == ["Design"]
    assert len([one for one in said(result, Severity.IGNORED) if "left out" in one]) == 2


def test_an_id_that_excel_took_for_a_date_is_a_problem():
    result = imported("""
        Task ID    | Task   | Effort (days)
        2027-01-02 | Design | 5
        T2         | Build  | 8
        T3         | Test   | 8
        T4         | Train  | 8
    """)

    assert any(one.startswith("plan.xlsx, Sheet1!A2:") and "date" in one for one in said(result, Severity.PROBLEM))


@pytest.mark.parametrize(
    ("titles", "cells", "field", "value"),
    [
        ("Start | Finish", "2027-03-08 | 2027-03-12", "first_as_sent", date(2027, 3, 8)),
        ("Start | Finish", "2027-03-08 | 2027-03-12", "last_as_sent", date(2027, 3, 12)),
        ("Not before", "2027-03-08", "release", date(2027, 3, 8)),
        ("Due date", "2027-04-30", "due", date(2027, 4, 30)),
        ("Deadline", "2027-04-30", "deadline", date(2027, 4, 30)),
        ("Notes", "ask Bo first", "notes", "ask Bo first"),
    ],
)
def test_dates_and_notes(titles, cells, field, value):
    (task,) = rows(imported(f"Task | Effort (days) | {titles}\nBuild | 5 | {cells}"), TaskRow)

    assert getattr(task, field) == value
