"""`planner plan`: files, exit codes, what is refused."""

import json
from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest

from planner.domain.outcome import Outcome, Status, Stop
from planner.domain.project import SelectionRule
from planner.domain.units import Money
from planner.planning.solve import CheckedOutcome
from planner.workbook.write import write_program
from tests.builders import a_mode, a_project, a_requirement, a_task, day
from tests.cli.edited import edit
from tests.cli.small_program import a_small_program


def test_a_plan_is_written_as_workbook_and_json(planner, program_file, tmp_path):
    out, document = tmp_path / "plan.xlsx", tmp_path / "plan.json"

    result = planner("plan", program_file, "--out", out, "--json", document, "--time-limit", 20)

    assert result.exit_code == 0, result.output
    assert f"Wrote {out}" in result.stdout
    assert f"1 more note about the input: see sheet Assumptions of {out}." in result.stderr
    assert "least change" not in result.stdout
    goals = [row[0] for row in openpyxl.load_workbook(out)["Summary"].iter_rows(values_only=True)]
    assert "5. steadiness" in goals
    assert "4. least change" not in goals
    read = json.loads(document.read_text())
    assert (read["status"], read["scenario"], read["violations"]) == ("optimal", "", [])
    assert {task["id"]: (task["start"], task["finish"]) for task in read["tasks"]}["Build"] == (
        str(day(2)),
        str(day(4)),
    )
    assert planner("check", program_file, out).exit_code == 0


def test_a_scenario_is_named_in_the_plan(planner, program_file, tmp_path):
    document = tmp_path / "plan.json"

    result = planner(
        "plan",
        program_file,
        "--out",
        tmp_path / "plan.xlsx",
        "--json",
        document,
        "--scenario",
        "CALM",
        "--time-limit",
        20,
    )

    assert result.exit_code == 0, result.output
    assert json.loads(document.read_text())["scenario"] == "calm"


def test_the_same_seed_and_steps_give_the_same_plan(planner, program_file, tmp_path):
    documents = []
    for number in (1, 2):
        path = tmp_path / f"{number}.json"
        planner("plan", program_file, "--out", tmp_path / "plan.xlsx", "--json", path, "--steps", 2000, "--seed", 7)
        documents.append(json.loads(path.read_text())["tasks"])

    assert documents[0] == documents[1] != []


def test_a_former_plan_can_be_the_baseline(planner, program_file, tmp_path):
    before, out = tmp_path / "before.xlsx", tmp_path / "plan.xlsx"
    assert planner("plan", program_file, "--out", before, "--time-limit", 20).exit_code == 0

    result = planner("plan", program_file, "--out", out, "--baseline", before, "--time-limit", 20)

    assert result.exit_code == 0, result.output
    assert "least change" in result.stdout
    assert "0 changes" in result.stdout


def test_what_is_odd_about_a_baseline_is_said_with_its_cell(planner, program_file, tmp_path):
    before, out = tmp_path / "before.xlsx", tmp_path / "plan.xlsx"
    assert planner("plan", program_file, "--out", before, "--time-limit", 20).exit_code == 0
    cell = edit(before, "Assignments", "Build", "Person or pool", "Bob")

    result = planner("plan", program_file, "--out", out, "--baseline", before, "--time-limit", 20)

    assert result.exit_code == 0, result.output
    assert f'warning: before.xlsx, Assignments!{cell}: the program has no person or pool "Bob"' in result.stderr


def test_help_says_how_an_edit_is_kept(planner):
    said = " ".join(planner("plan", "--help").stdout.split())

    assert "put *least change* first on sheet Goals" in said
    assert "People fixed, Start fixed" in said


def test_what_cannot_be_done_ends_with_4_and_no_workbook(planner, tmp_path):
    program = tmp_path / "tight.xlsx"
    write_program(program, a_small_program(projects=(a_project("P", deadline=day(2), due=day(2)),)))
    out, document = tmp_path / "plan.xlsx", tmp_path / "plan.json"

    result = planner("plan", program, "--out", out, "--json", document, "--time-limit", 20)

    assert result.exit_code == 4, result.output
    assert "Infeasible" in result.stdout
    assert "see sheet Assumptions" not in result.output
    assert 'assumption: tight.xlsx, Projects!A2: project "P" has due dates but no cost of delay' in result.stderr
    assert not out.exists()
    assert json.loads(document.read_text())["status"] == "infeasible"


def test_a_project_that_is_left_out_is_named(planner, tmp_path):
    program, out = tmp_path / "choice.xlsx", tmp_path / "plan.xlsx"
    may = replace(
        a_project("R", benefit=Money(10), due=day(0), cost_of_delay=Money(900)),
        name="Roadshow",
        selection=SelectionRule.MAY,
    )
    show = a_task("Show", a_mode("M", a_requirement(effort=9)), project="R")
    small = a_small_program(projects=(a_project("P", due=day(5)), may))
    write_program(program, replace(small, tasks=(*small.tasks, show)))

    result = planner("plan", program, "--out", out, "--time-limit", 20)

    assert result.exit_code == 0, result.output
    assert "Left out: Roadshow (benefit 10 EUR): what it brings is worth less than what becomes late" in result.stdout
    rows = list(openpyxl.load_workbook(out)["Summary"].iter_rows(values_only=True))
    (title,) = (number for number, row in enumerate(rows) if row[0] == "Projects left out")
    assert rows[title + 1][0] == "Roadshow"
    assert rows[title + 1][2] == 10
    assert str(rows[title + 1][3]).startswith("what it brings is worth less than what becomes late")


def test_no_plan_within_the_limit_ends_with_5(planner, program_file, tmp_path, monkeypatch):
    nothing = Outcome(status=Status.UNKNOWN, plan=None, seconds=1.0, stop=Stop.TIME_LIMIT, remarks=("got half way",))
    monkeypatch.setattr("planner.cli.planning.make_plan", lambda *_, **__: CheckedOutcome(outcome=nothing))

    result = planner("plan", program_file, "--out", tmp_path / "plan.xlsx")

    assert result.exit_code == 5
    assert "got half way" in result.stdout


def test_the_options_reach_the_solver(planner, program_file, tmp_path, monkeypatch):
    seen = []

    def make_plan(*_, options, **__):
        seen.append(options)
        return CheckedOutcome(outcome=Outcome(status=Status.UNKNOWN, plan=None, seconds=0.0, stop=Stop.STEP_LIMIT))

    monkeypatch.setattr("planner.cli.planning.make_plan", make_plan)
    planner(
        "plan", program_file, "--out", tmp_path / "p.xlsx", "--gap", 0.02, "--workers", 1, "--seed", 9, "--steps", 50
    )

    (options,) = seen
    assert (options.time_limit, options.gap, options.workers, options.seed, options.steps) == (
        None,
        Decimal("0.02"),
        1,
        9,
        50,
    )


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--out", "no/such/folder/plan.xlsx"), "there is no folder no/such/folder"),
        (("--out", "plan.csv"), "must end in .xlsx"),
        (("--out", "p.xlsx", "--scenario", "clam"), 'there is no scenario "clam"'),
        (("--out", "p.xlsx", "--time-limit", "0"), "--time-limit"),
        ((), "--out"),
    ],
)
def test_usage_errors_end_with_2_before_any_planning(planner, program_file, monkeypatch, tmp_path, more, said):
    monkeypatch.setattr("planner.cli.planning.make_plan", None)
    monkeypatch.chdir(tmp_path)

    result = planner("plan", program_file, *more)

    assert result.exit_code == 2, result.output
    assert said in " ".join(result.stderr.split())


def test_the_program_is_never_overwritten(planner, program_file):
    before = program_file.read_bytes()

    result = planner("plan", program_file, "--out", program_file)

    assert result.exit_code == 2
    assert program_file.read_bytes() == before
