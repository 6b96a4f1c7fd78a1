"""`planner check`: ours, edited, unreadable."""

import openpyxl
import pytest


@pytest.fixture
def plan_file(planner, program_file, tmp_path):
    out = tmp_path / "plan.xlsx"
    assert planner("plan", program_file, "--out", out, "--time-limit", 20).exit_code == 0
    return out


def test_our_own_plan_is_sound_and_its_goals_are_said(planner, program_file, plan_file):
    result = planner("check", program_file, plan_file)

    assert result.exit_code == 0, result.output
    assert "obeys every rule" in result.stdout
    assert "net value" in result.stdout


def test_an_edited_plan_that_breaks_rules_ends_with_6(planner, program_file, plan_file):
    book = openpyxl.load_workbook(plan_file)
    sheet = book["Assignments"]
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value in ("Ana", "Ben"):
                cell.value = "Ben" if cell.value == "Ana" else "Ana"
    schedule = book["Schedule"]
    headers = {cell.value: cell for row in schedule.iter_rows(max_row=5) for cell in row if cell.value}
    first, last = headers["First day"], headers["Last day"]
    build = next(row[0].row for row in schedule.iter_rows() if any(cell.value == "Build" for cell in row))
    for header in (first, last):
        cell = schedule.cell(row=build, column=header.column)
        cell.value = cell.value.replace(year=cell.value.year, month=1, day=4)
    book.save(plan_file)

    result = planner("check", program_file, plan_file)

    assert result.exit_code == 6, result.output
    assert "precedence" in result.stdout


def test_a_file_that_is_no_plan_ends_with_3(planner, program_file):
    result = planner("check", program_file, program_file)

    assert result.exit_code == 3, result.output
    assert "program.xlsx" in result.stderr
