"""`planner check`: ours, edited, unreadable."""

from datetime import date
from decimal import Decimal

import pytest

from planner.workbook.write import write_program
from tests.builders import a_fund, a_person
from tests.cli.edited import edit
from tests.cli.small_program import a_small_program


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
    assert "Order of tasks: task " in result.stdout
    assert "Days and effort: task Build begins on Mon 2027-01-04, but " in result.stdout
    assert " begins to work on it on Wed 2027-01-06. Sheets Schedule and Assignments do not agree: " in result.stdout


def test_a_file_that_is_no_plan_ends_with_3(planner, program_file):
    result = planner("check", program_file, program_file)

    assert result.exit_code == 3, result.output
    assert "program.xlsx" in result.stderr


@pytest.mark.parametrize(("amount", "code"), [(5000, 0), (2700, 6)])
def test_an_edited_plan_is_paid_for_anew_if_the_funds_can(planner, tmp_path, amount, code):
    people = a_person("Ana", rate=Decimal(500)), a_person("Ben", rate=Decimal(600))
    program_file, out = tmp_path / "program.xlsx", tmp_path / "plan.xlsx"
    write_program(program_file, a_small_program(people=people, funds=(a_fund(amount=amount, days=(0, 39)),)))
    assert planner("plan", program_file, "--out", out, "--time-limit", 20).exit_code == 0
    edit(out, "Assignments", "Build", "Person or pool", "Ben")

    result = planner("check", program_file, out)

    assert result.exit_code == code, result.output
    assert ("it was worked out again" in result.stdout) == (code == 0)
    assert ("the funds cannot pay for it" in result.stdout) == (code == 6)
    assert ("The plan breaks rules in 1 place." in result.stdout) == (code == 6)
