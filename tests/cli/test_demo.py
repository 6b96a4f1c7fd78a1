"""`planner demo`: everything once, in a folder of one's own."""

import json

import pytest

from planner.domain.ids import ScenarioId
from planner.whatif.scenario import Scenario
from planner.workbook.write import write_program
from tests.builders import a_project, day
from tests.cli.small_program import a_small_program


@pytest.fixture
def bundle(tmp_path, monkeypatch):
    """Have the demo bring a small program, and return how to write that."""
    folder = tmp_path / "bundled" / "as_sent"
    folder.mkdir(parents=True)
    monkeypatch.setattr("planner.samples.bundled_files", lambda: folder)
    monkeypatch.chdir(tmp_path)

    def write(program):
        write_program(folder / "program.xlsx", program, (Scenario(id=ScenarioId("calm"), name="Calm"),))

    return write


def test_all_files_are_there_and_said(planner, bundle, tmp_path, monkeypatch):
    bundle(a_small_program())
    monkeypatch.setattr("sys.argv", [str(tmp_path / ".venv/bin/planner"), "demo"])

    result = planner("demo", "--time-limit", 10)

    assert result.exit_code == 0, result.output
    made = {path.name for path in (tmp_path / "out").iterdir()}
    assert made == {"as_sent", "program.xlsx", "as-sent.xlsx", "plan.xlsx", "plan.json", "compare.xlsx"}
    assert json.loads((tmp_path / "out/plan.json").read_text())["status"] == "optimal"
    assert str(tmp_path / "out") in result.stdout
    assert "  .venv/bin/planner plan out/program.xlsx --out out/my-plan.xlsx" in result.stdout


def test_a_copy_that_somebody_edited_is_kept(planner, bundle, tmp_path):
    bundle(a_small_program())
    mine = tmp_path / "out/as_sent/program.xlsx"
    mine.parent.mkdir(parents=True)
    write_program(mine, a_small_program(projects=(a_project("P", deadline=day(2)),)))
    before = mine.read_bytes()

    result = planner("demo", "--time-limit", 10)

    assert result.exit_code == 4, result.output
    assert mine.read_bytes() == before
    assert not (tmp_path / "out/plan.xlsx").exists()


def test_a_folder_that_cannot_be_made_is_a_usage_error(planner, bundle, tmp_path):
    bundle(a_small_program())
    (tmp_path / "out").write_text("a file")

    result = planner("demo")

    assert result.exit_code == 2
    assert "out cannot be written" in " ".join(result.stderr.split())


def test_it_says_what_was_understood_and_what_does_not_add_up(planner, bundle):
    bundle(a_small_program())

    result = planner("demo", "--time-limit", 10)

    assert "program.xlsx is in the planner's own form" in result.stdout
    assert "0 questions answered, 0 open: sheet Questions of out/program.xlsx" in result.stdout
    assert result.stdout.index("1. Import") < result.stdout.index("2. As sent") < result.stdout.index("3. Plan")


def test_a_file_that_cannot_be_read_is_said_with_its_cell(planner, bundle, tmp_path):
    bundle(a_small_program())
    (tmp_path / "bundled/as_sent/plan.csv").write_text("Task ID;Task;Start;Effort (days)\n1;Design;soon-ish;5\n")

    result = planner("demo")

    assert result.exit_code == 3
    assert "plan.csv" in result.stderr
    assert not (tmp_path / "out/program.xlsx").exists()
