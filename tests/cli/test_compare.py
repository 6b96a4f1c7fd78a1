"""`planner compare`: two to five scenarios, each as it comes out."""

import json

import openpyxl
import pytest

from planner.domain.ids import ProjectId, ResourceId, ScenarioId
from planner.whatif.changes.dates import MoveDeadline
from planner.whatif.changes.leave import AddLeave
from planner.whatif.scenario import Scenario
from planner.workbook.write import write_program
from tests.builders import a_project, day
from tests.cli.small_program import a_small_program


def compare(planner, program, names, tmp_path, *more):
    return planner("compare", program, "--scenarios", names, "--out", tmp_path / "c.xlsx", "--time-limit", 10, *more)


def test_scenarios_are_laid_side_by_side(planner, program_file, tmp_path):
    result = compare(planner, program_file, "base,calm", tmp_path)

    assert result.exit_code == 0, result.output
    assert "Calm" in result.stdout
    assert (tmp_path / "c.xlsx").read_bytes().startswith(b"PK")


def test_an_infeasible_scenario_is_shown_as_such(planner, tmp_path):
    program = tmp_path / "program.xlsx"
    tight = a_small_program(projects=(a_project("P", deadline=day(2)),))
    write_program(program, tight, (Scenario(id=ScenarioId("later"), changes=(MoveDeadline(project=ProjectId("P")),)),))

    result = compare(planner, program, "base,later", tmp_path, "--json")

    assert result.exit_code == 0, result.output
    documents = json.loads(result.stdout)["scenarios"]
    assert [(one["scenario"], one["status"]) for one in documents] == [("", "infeasible"), ("later", "optimal")]


def test_when_nothing_can_be_done_it_ends_with_4(planner, tmp_path):
    program = tmp_path / "program.xlsx"
    tight = a_small_program(projects=(a_project("P", deadline=day(2)),))
    write_program(program, tight, (Scenario(id=ScenarioId("calm")),))

    assert compare(planner, program, "base,calm", tmp_path).exit_code == 4


def test_notes_about_the_input_are_listed_in_the_workbook(planner, program_file, tmp_path):
    result = compare(planner, program_file, "base,calm", tmp_path)

    assert f"see sheet Assumptions of {tmp_path / 'c.xlsx'}" in result.stderr
    rows = list(openpyxl.load_workbook(tmp_path / "c.xlsx")["Assumptions"].iter_rows(values_only=True))
    assert [row[5] for row in rows if row[0] == "assumption"] == [
        'project "P" has due dates but no cost of delay: 1 a week is taken'
    ]


def test_a_scenario_that_is_not_compared_is_checked_all_the_same(planner, tmp_path):
    program = tmp_path / "program.xlsx"
    leave = AddLeave(person=ResourceId("Bob"), first=day(1), last=day(2))
    scenarios = Scenario(id=ScenarioId("calm")), Scenario(id=ScenarioId("away"), changes=(leave,))
    write_program(program, a_small_program(), scenarios)

    without, with_it = (compare(planner, program, names, tmp_path) for names in ("base,calm", "base,away"))

    said = 'program.xlsx, Changes!E2: the program has no person "Bob"'
    assert without.exit_code == 0, without.output
    assert f"warning: {said}" in without.stderr
    assert with_it.exit_code == 3, with_it.output
    assert f"problem: {said}" in with_it.stderr
    assert "warning: " not in with_it.stderr


@pytest.mark.parametrize("names", ["base", "a,b,c,d,e,f", "base,BASE", "base,nobody"])
def test_two_to_five_different_scenarios_that_exist(planner, program_file, tmp_path, names):
    assert compare(planner, program_file, names, tmp_path).exit_code == 2
