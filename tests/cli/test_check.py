"""`planner check`: ours, edited, unreadable."""

from datetime import date

import openpyxl
import pytest


def edit(path, sheet, task, header, value):
    """Write a value into a task's row, in the column with this header."""
    book = openpyxl.load_workbook(path)
    rows = list(book[sheet].iter_rows())
    column = next(number for row in rows for number, cell in enumerate(row) if cell.value == header)
    row = next(row for row in rows if any(cell.value == task for cell in row))
    row[column].value = value
    book.save(path)


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
    edit(plan_file, "Schedule", "Build", "First day", date(2027, 1, 4))

    result = planner("check", program_file, plan_file)

    assert result.exit_code == 6, result.output
    assert "precedence" in result.stdout


def test_a_file_that_is_no_plan_ends_with_3(planner, program_file):
    result = planner("check", program_file, program_file)

    assert result.exit_code == 3, result.output
    assert "program.xlsx" in result.stderr
