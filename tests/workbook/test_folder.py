"""A program as a folder of workbooks."""

from pathlib import Path

import openpyxl
import pytest

from planner.domain.problem import Severity
from planner.whatif.files import write_scenario
from planner.workbook.write import PROGRAM_FILE, write_folder
from tests.workbook.good_workbook import good_program, good_scenarios
from tests.workbook.reading import read_here


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write the good program as a folder."""
    write_folder(tmp_path / "program", good_program(), good_scenarios())
    return tmp_path / "program"


def test_one_workbook_for_each_project_and_one_for_the_program(folder: Path) -> None:
    assert sorted(path.name for path in folder.iterdir()) == ["1 APP.xlsx", "2 WEB.xlsx", PROGRAM_FILE]
    assert "People" not in openpyxl.load_workbook(folder / "1 APP.xlsx").sheetnames
    reading = read_here(folder)
    assert reading.problems == ()
    assert reading.scenarios == good_scenarios()


def test_drop_downs_point_at_sheets_of_their_own_file(folder: Path) -> None:
    """Excel would want to repair a file whose drop-downs point nowhere."""
    for path in folder.glob("*.xlsx"):
        workbook = openpyxl.load_workbook(path)
        rules = [rule for sheet in workbook for rule in sheet.data_validations.dataValidation]
        named = {str(rule.formula1).partition("!")[0].strip("='") for rule in rules}
        assert named <= set(workbook.sheetnames)


def test_facts_know_their_file(folder: Path) -> None:
    program = read_here(folder).program
    assert program is not None
    sources = {str(task.id): str(task.source) for task in program.tasks}
    assert sources["A-1"] == "1 APP.xlsx, Tasks!B2"
    assert sources["W-1"] == "2 WEB.xlsx, Tasks!B2"
    assert str(program.people[0].source) == f"{PROGRAM_FILE}, People!A2"


def test_ids_are_unique_over_all_files(folder: Path) -> None:
    workbook = openpyxl.load_workbook(folder / "2 WEB.xlsx")
    workbook["Tasks"]["B2"] = "A-2"
    workbook.save(folder / "2 WEB.xlsx")
    said = [str(p) for p in read_here(folder).problems]
    twice = '2 WEB.xlsx, Tasks!B2: task "A-2" stands here twice, first in 1 APP.xlsx, Tasks!B3'
    assert any(s.startswith(twice) for s in said)


def test_what_is_no_input_is_passed_over_and_named(folder: Path) -> None:
    (folder / "~$1 APP.xlsx").write_bytes(b"lock")
    (folder / ".hidden.xlsx").write_bytes(b"")
    (folder / "notes.txt").write_text("hello")
    (folder / "old.xls").write_bytes(b"")
    (folder / "archive").mkdir()
    plan = openpyxl.Workbook()
    plan.create_sheet("Schedule")
    plan.save(folder / "plan.xlsx")
    reading = read_here(folder)
    assert reading.program is not None
    named = {str(p.source): p.severity for p in reading.problems}
    assert named == {
        "~$1 APP.xlsx": Severity.IGNORED,
        ".hidden.xlsx": Severity.IGNORED,
        "notes.txt": Severity.IGNORED,
        "archive": Severity.IGNORED,
        "plan.xlsx": Severity.IGNORED,
        "old.xls": Severity.WARNING,
    }


@pytest.mark.parametrize("sheet", ["Assignments", "What moved"])
def test_a_plan_or_comparison_is_no_program(tmp_path: Path, sheet: str) -> None:
    workbook = openpyxl.Workbook()
    workbook.create_sheet("People")
    workbook.create_sheet(sheet)
    workbook.save(tmp_path / "plan.xlsx")
    (problem,) = read_here(tmp_path / "plan.xlsx").problems
    assert problem.severity is Severity.PROBLEM
    assert "a plan or a comparison, not a program" in problem.what


def test_a_workbook_of_another_kind_is_a_problem(folder: Path) -> None:
    openpyxl.Workbook().save(folder / "other.xlsx")
    problems = read_here(folder).problems
    assert [str(p.source) for p in problems if p.severity is Severity.PROBLEM] == ["other.xlsx"]


def test_of_a_single_workbook_no_folder_is_spoken(tmp_path: Path) -> None:
    openpyxl.Workbook().save(tmp_path / "other.xlsx")
    (problem,) = (p for p in read_here(tmp_path / "other.xlsx").problems if p.severity is Severity.PROBLEM)
    assert problem.advice == "Use the sheets of the template"


def test_two_program_sheets_are_a_problem(folder: Path) -> None:
    (folder / "copy.xlsx").write_bytes((folder / PROGRAM_FILE).read_bytes())
    said = [str(p) for p in read_here(folder).problems]
    assert any("Program!B2: the program stands here twice, first in copy.xlsx, Program!B2" in s for s in said)


def test_scenario_files_are_read_too(folder: Path) -> None:
    write_folder(folder, good_program())
    for scenario in good_scenarios():
        write_scenario(folder / f"{scenario.id}.toml", scenario)
    reading = read_here(folder)
    assert reading.problems == ()
    assert sorted(s.id for s in reading.scenarios) == ["both", "hire"]
    assert {s.id: s.changes for s in reading.scenarios} == {s.id: s.changes for s in good_scenarios()}


def test_a_scenario_in_a_sheet_and_in_a_file_is_one_too_many(folder: Path) -> None:
    write_scenario(folder / "hire.toml", good_scenarios()[0])
    (problem,) = read_here(folder).problems
    assert 'scenario "hire" stands here twice, first in program.xlsx, Scenarios!A2' in str(problem)
    assert str(problem.source) == "hire.toml"


def test_a_scenario_file_may_build_on_a_sheet_and_must_not_build_on_nothing(folder: Path) -> None:
    (folder / "more.toml").write_text('base = "hire"\n')
    (folder / "less.toml").write_text('base = "fire"\n')
    (problem,) = read_here(folder).problems
    assert str(problem.source) == "less.toml"
    assert 'no scenario "fire"' in problem.what
