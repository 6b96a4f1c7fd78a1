"""Sheets laid out in odd ways, and files with many faults at once."""

from datetime import date

from planner.domain.problem import Severity
from planner.importing.import_files import import_files
from planner.workbook.schema import DependencyRow, PersonRow, TaskRow
from tests.importing.hostile.workbooks import SHEETS, workbook, write
from tests.importing.imports import TODAY, rows, said


def _imported(tmp_path, edits=None, change=None):
    return import_files([write(tmp_path, "plan.xlsx", workbook(edits, change))], today=TODAY)


def test_headers_alone_are_a_problem_of_the_task_list(tmp_path):
    def empty(book):
        for sheet in book:
            sheet.delete_rows(2, 9)

    result = _imported(tmp_path, change=empty)

    (problem,) = said(result, Severity.PROBLEM)
    assert problem.startswith("plan.xlsx, Tasks: the table has a header and no rows")
    assert result.program is None


def test_people_on_their_side_are_read(tmp_path):
    def turn(book):
        book["People"].delete_rows(1, 9)
        for row in zip(*SHEETS["People"], strict=True):
            book["People"].append(row)

    result = _imported(tmp_path, change=turn)

    assert [person.id for person in rows(result, PersonRow)] == ["Ines Duarte", "Olaf Berg", "Rita Moss"]
    assert result.program is not None


def test_sheets_are_known_by_what_they_hold_not_by_their_names(tmp_path):
    def rename(book):
        book["Tasks"].title = "Taks"
        book["People"].title = " PEOPLE (new)"

    result = _imported(tmp_path, change=rename)

    assert len(rows(result, TaskRow)) == len(SHEETS["Tasks"]) - 1
    assert said(result) == []


def test_merged_projects_hold_for_their_rows_and_hidden_rows_are_said(tmp_path):
    def change(book):
        book["Tasks"].merge_cells("C2:C4")
        for row in (3, 4):
            book["Tasks"].row_dimensions[row].hidden = True

    result = _imported(tmp_path, change=change)

    assert [task.project for task in rows(result, TaskRow)][:3] == ["Harbour"] * 3
    assert any("Tasks!3:4: 2 hidden rows read all the same" in one for one in said(result, Severity.WARNING))


def test_a_long_list_stays_one_table_whatever_its_ids_look_like(tmp_path):
    def grow(book):
        sheet = book["Tasks"]
        sheet.delete_rows(2, 9)
        for number in range(1, 301):
            sheet.append([f"T{number}", f"Step {number}", "Harbour", "Mason", 8, "h", None])

    result = _imported(tmp_path, change=grow)

    assert len(rows(result, TaskRow)) == 300
    assert len([table for table in result.files[0].tables if table.sheet == "Tasks"]) == 1
    assert result.program is not None


def test_a_circle_of_many_tasks_is_named_by_its_ends(tmp_path):
    count = 300

    def grow(book):
        sheet = book["Tasks"]
        sheet.delete_rows(2, 9)
        for number in range(1, count + 1):
            before = f"H{number - 1 or count}"
            sheet.append([f"H{number}", f"Step {number}", "Harbour", "Mason", 1, "h", before])

    result = _imported(tmp_path, change=grow)

    (problem,) = said(result, Severity.PROBLEM)
    assert problem.startswith("plan.xlsx, Tasks!G2: tasks wait for each other in a circle:")
    assert f"… {count - 12} more …" in problem
    assert len(problem) < 1_000


def test_stacked_diamonds_are_looked_at_once_each(tmp_path):
    def grow(book):
        sheet = book["Tasks"]
        sheet.delete_rows(2, 9)
        sheet.append(["T0", "Start", "Harbour", "Mason", 1, "h", None])
        for number in range(1, 41):
            sheet.append([f"A{number}", f"Left {number}", "Harbour", "Mason", 1, "h", f"T{number - 1}"])
            sheet.append([f"B{number}", f"Right {number}", "Harbour", "Mason", 1, "h", f"T{number - 1}"])
            sheet.append([f"T{number}", f"Join {number}", "Harbour", "Mason", 1, "h", f"A{number}; B{number}"])

    result = _imported(tmp_path, change=grow)

    assert len(rows(result, DependencyRow)) == 160
    assert result.program is not None


def test_all_faults_of_a_file_are_said_at_once(tmp_path):
    result = _imported(
        tmp_path,
        {
            "Projects!C3": "#N/A",
            "Projects!C2": date(2027, 1, 15),
            "Tasks!E2": "nan",
            "Tasks!E3": True,
            "Tasks!G4": "H4",
            "Tasks!G5": "L2",
            "People!C2": -40,
            "Leave!C2": date(2027, 4, 1),
        },
    )

    cells = {one.split(": ")[0].removeprefix("plan.xlsx, ") for one in said(result, Severity.PROBLEM)}
    wanted = {"Projects!C3", "Projects!C2", "Tasks!E2", "Tasks!E3", "Tasks!G4", "Tasks!G5", "People!C2", "Leave!C2"}
    assert cells == wanted
