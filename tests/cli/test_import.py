"""`planner import FILE… --out PROGRAM.xlsx` on the terminal."""

import json

import openpyxl
import pytest

from planner.importing.profile import read_profile

_PLAN = """Task ID;Task;Project;Start;Finish;Effort (days);Assigned to
T1;Design;APP;2027-01-04;2027-01-08;5;Ana Silva
T2;Build;APP;2027-01-11;2027-01-15;5;Ben Okafor
"""


@pytest.fixture
def plan(tmp_path):
    path = tmp_path / "plan of May.csv"
    path.write_text(_PLAN, encoding="utf-8")
    return path


def test_a_list_becomes_a_program_that_can_be_planned(planner, plan, tmp_path):
    program = tmp_path / "the program.xlsx"

    done = planner("import", plan, "--out", program)

    assert done.exit_code == 0, done.output
    assert "1 project, 2 tasks, 2 people, 0 pools" in done.output
    assert f"plan '{program}' --out plan.xlsx" in done.output
    assert {"Tasks", "Import", "Questions", "Remarks", "Origins"} <= set(openpyxl.load_workbook(program).sheetnames)
    planned = planner("plan", program, "--out", tmp_path / "plan.xlsx", "--steps", 1, "--time-limit", 20)
    assert planned.exit_code in (0, 1), planned.output
    assert (tmp_path / "plan.xlsx").exists()


def test_a_cell_that_cannot_be_read_is_named_and_the_rest_is_written(planner, plan, tmp_path):
    plan.write_text(_PLAN.replace("2027-01-15", "soon"), encoding="utf-8")

    done = planner("import", plan, "--out", tmp_path / "program.xlsx", "--report", tmp_path / "sent.xlsx")

    assert "E3" in done.output
    assert "soon" in done.output
    assert (tmp_path / "program.xlsx").exists()


def test_a_plan_that_names_nobody_is_looked_at_all_the_same(planner, plan, tmp_path):
    plan.write_text(
        "Task ID;Task;Start;Finish;Effort (days);Predecessors\n"
        "1;Design;2027-01-04;2027-01-08;5;\n2;Build;2027-01-06;2027-01-12;5;1\n",
        encoding="utf-8",
    )

    done = planner("import", plan, "--out", tmp_path / "program.xlsx", "--report", tmp_path / "sent.xlsx")

    assert done.exit_code == 3
    assert "no file says who does the work" in done.output
    assert "1 link broken" in done.output
    assert (tmp_path / "sent.xlsx").exists()


def test_a_file_without_any_plan_is_refused_in_words(planner, tmp_path):
    empty = tmp_path / "empty.csv"
    empty.write_text("", encoding="utf-8")

    done = planner("import", empty, "--out", tmp_path / "program.xlsx")

    assert done.exit_code == 3
    assert "empty.csv" in done.output


def test_the_input_is_never_overwritten(planner, program_file):
    before = program_file.read_bytes()

    done = planner("import", program_file, "--out", program_file)

    assert done.exit_code == 2
    assert program_file.read_bytes() == before


def test_a_workbook_in_the_planner_s_own_form_is_listed(planner, plan, program_file, tmp_path):
    document = tmp_path / "import.json"

    done = planner("import", plan, program_file, "--out", tmp_path / "all.xlsx", "--json", document)

    assert "program.xlsx: in the planner's own form" in done.output
    said = json.loads(document.read_text(encoding="utf-8"))
    assert said["in_own_form"] == ["program.xlsx"]
    assert said["since"] is None
    assert [file["file"] for file in said["files"]] == ["plan of May.csv"]


def test_answers_are_saved_and_taken_again(planner, plan, tmp_path):
    profile = tmp_path / "senders.toml"
    out = ("--out", tmp_path / "program.xlsx")

    done = planner("import", plan, *out, "--save-profile", profile)

    assert done.exit_code == 0, done.output
    assert "Change answers there, then:" in done.output
    assert read_profile(profile).problems == ()
    assert planner("import", plan, *out, "--profile", profile).exit_code == 0
