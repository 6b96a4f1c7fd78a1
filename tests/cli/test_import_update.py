"""`planner import … --update PROGRAM.xlsx` on the terminal."""

import json

import openpyxl
import pytest
from typer.testing import CliRunner

from planner.cli.app import app
from tests.importing.differences.plans import edit_workbook, enter

_HEADER = "Task ID;Task;Project;Start;Finish;Effort (days);Assigned to"
_DESIGN = "T1;Design;APP;2027-01-04;2027-01-08;5;Ana Silva"
_BUILD = "T2;Build;APP;2027-01-11;2027-01-15;5;Ben Okafor"


@pytest.fixture
def plan(tmp_path):
    path = tmp_path / "plan.csv"
    path.write_text("\n".join((_HEADER, _DESIGN, _BUILD)), encoding="utf-8")
    return path


def run(*words):
    return CliRunner().invoke(app, ["import", *map(str, words)])


def test_entries_are_kept_in_the_same_file_and_changes_are_said(plan, tmp_path):
    program = tmp_path / "program.xlsx"
    assert run(plan, "--out", program).exit_code == 0
    edit_workbook(program, enter("Tasks", 2, Notes="Ask Ana"))
    plan.write_text("\n".join((_HEADER, _DESIGN.replace(";5;", ";8;"))), encoding="utf-8")
    done = run(plan, "--out", program, "--update", program)
    assert done.exit_code == 0, done.output
    assert "1 entry by hand kept, 0 to look at" in done.output
    assert 'change: task "Design" (T1): effort was 5.00, is 8.00 (plan.csv, plan!F2)' in done.output
    assert 'change: task "Build" (T2) is gone (it stood in plan.csv, plan!B3)' in done.output
    book = openpyxl.load_workbook(program)
    titles = [cell.value for cell in book["Tasks"][1]]
    assert book["Tasks"].cell(2, titles.index("Notes") + 1).value == "Ask Ana"
    assert "Changes since" in book.sheetnames


def test_the_json_says_them_with_both_cells(plan, tmp_path):
    program, document = tmp_path / "program.xlsx", tmp_path / "import.json"
    run(plan, "--out", program)
    edit_workbook(program, enter("Tasks", 2, Notes="Ask Ana"))
    plan.write_text("\n".join((_HEADER, _DESIGN.replace(";5;", ";8;"), _BUILD)), encoding="utf-8")
    assert run(plan, "--out", program, "--update", program, "--json", document).exit_code == 0
    since = json.loads(document.read_text(encoding="utf-8"))["since"]
    (change,) = since["changes"]
    (entry,) = since["entries"]
    assert (change["kind"], change["what"], change["before"]["value"]) == ("changed", 'task "Design" (T1)', "5.00")
    assert (change["after"]["value"], change["after"]["cell"]) == ("8.00", "F2")
    assert (entry["column"], entry["value"], entry["fits"]) == ("Notes", "Ask Ana", True)


def test_ten_are_told_and_the_others_counted(plan, tmp_path):
    program = tmp_path / "program.xlsx"
    run(plan, "--out", program)
    more = [f"N{n};New {n * 'x'};APP;2027-01-04;2027-01-08;5;Ana Silva" for n in range(15)]
    plan.write_text("\n".join((_HEADER, _DESIGN, _BUILD, *more)), encoding="utf-8")
    done = run(plan, "--out", program, "--update", program)
    assert done.output.count("change: ") == 10
    assert "5 more: see sheet Changes since." in done.output


def test_a_workbook_that_no_import_wrote_is_refused(plan, tmp_path):
    other = tmp_path / "other.xlsx"
    openpyxl.Workbook().save(other)
    done = run(plan, "--out", tmp_path / "program.xlsx", "--update", other)
    assert done.exit_code == 3
    assert "no sheet Origins" in done.output
    assert not (tmp_path / "program.xlsx").exists()
