"""`planner give-back`: copies of project managers' files, with remarks or with the plan."""

import openpyxl
import pytest
import typer
from typer.testing import CliRunner

from planner.cli.way_back import give_back_command
from planner.domain.ids import TaskId
from planner.importing.output.workbook import write_imported
from planner.planning.solve import make_plan
from planner.report.allocation import write_allocation
from planner.solver.options import Options
from tests.importing.way_back.sent_plan import ROWS, imported_from, write_plan


def run(*arguments):
    app = typer.Typer()
    app.command()(give_back_command)
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def sent(tmp_path):
    """Return a folder with two files of project managers."""
    (tmp_path / "sent").mkdir()
    write_plan(tmp_path / "sent" / "bridge.xlsx")
    write_plan(tmp_path / "sent" / "road.xlsx", [(f"B{n}", *row[1:3], "a lot", *row[4:]) for n, row in enumerate(ROWS)])
    return tmp_path / "sent"


def test_each_file_comes_back_with_its_remarks(sent, tmp_path):
    result = run(sent, "--out", tmp_path / "back")

    assert result.exit_code == 0, result.output
    assert sorted(path.name for path in (tmp_path / "back").iterdir()) == [
        "bridge - remarks.xlsx",
        "road - remarks.xlsx",
    ]
    road = openpyxl.load_workbook(tmp_path / "back" / "road - remarks.xlsx")
    assert road["Plan"]["D4"].comment.text.startswith("To be mended")
    assert "comments on 3 cells" in result.stdout.replace("\n", " ")


def test_with_a_plan_the_file_comes_back_filled_in(sent, tmp_path):
    bridge, program, plan = sent / "bridge.xlsx", tmp_path / "program.xlsx", tmp_path / "plan.xlsx"
    imported = imported_from(bridge)
    write_imported(program, imported)
    checked = make_plan(imported.program, options=Options(time_limit=None, steps=20, workers=1))
    write_allocation(plan, imported.program, checked)

    result = run(bridge, "--program", program, "--plan", plan, "--out", tmp_path / "back")

    assert result.exit_code == 0, result.output
    copy = openpyxl.load_workbook(tmp_path / "back" / "bridge - plan.xlsx")
    starts = [copy["Plan"][f"E{row}"].value.date() for row in (4, 5, 6)]
    assert checked.outcome.plan is not None
    assert starts == [checked.outcome.plan.task_by_id[TaskId(task)].start for task in ("A1", "A2", "A3")]
    assert 'Plan "plan.xlsx"' in copy["Planner plan"]["A2"].value


def test_files_that_the_program_was_not_imported_from_are_told(sent, tmp_path):
    program, plan = tmp_path / "program.xlsx", tmp_path / "plan.xlsx"
    imported = imported_from(sent / "bridge.xlsx")
    write_imported(program, imported)
    write_allocation(plan, imported.program, make_plan(imported.program, options=Options(time_limit=None, steps=5)))

    result = run(sent / "road.xlsx", "--program", program, "--plan", plan, "--out", tmp_path / "back")

    assert "3 rows of road.xlsx are no task of the program" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["sent", "--out", "sent"], "is the folder of the files themselves"),
        (["sent/bridge.xlsx", "--plan", "sent/bridge.xlsx", "--out", "back"], "name the program"),
        (["sent/bridge.xlsx", "other", "--out", "back"], "two files are called bridge.xlsx"),
        (["empty", "--out", "back"], "there is no file in it"),
        (["sent", "--out", "sent/bridge.xlsx"], "is a file; name a folder"),
        (["sent/x - remarks.xlsx", "sent/x.xlsx", "--out", "sent"], "is one of the files"),
    ],
)
def test_what_would_overwrite_or_mix_up_files_is_refused(sent, tmp_path, monkeypatch, arguments, why):
    monkeypatch.chdir(tmp_path)
    for folder, name in (("other", "bridge.xlsx"), ("sent", "x.xlsx"), ("sent", "x - remarks.xlsx"), ("empty", None)):
        (tmp_path / folder).mkdir(exist_ok=True)
        if name is not None:
            write_plan(tmp_path / folder / name)
    before = {path: path.read_bytes() for path in sent.iterdir()}

    result = run(*arguments)

    assert result.exit_code == 2
    assert why in " ".join(result.output.replace("│", " ").split())
    assert {path: path.read_bytes() for path in sent.iterdir()} == before
    assert not (tmp_path / "back").exists()
