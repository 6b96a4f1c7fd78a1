"""`planner as-sent`: sentences, a workbook and JSON; nothing is planned."""

import json

import pytest
import typer
from typer.testing import CliRunner

from planner.cli.as_sent import as_sent_command
from planner.workbook.write import write_program
from tests.builders import a_person, a_program, a_task
from tests.report.as_sent.case import a_sent_program
from tests.report.opened import opened


@pytest.fixture
def program_file(tmp_path):
    path = tmp_path / "program.xlsx"
    write_program(path, a_sent_program(), ())
    return path


def run(*arguments):
    app = typer.Typer()
    app.command()(as_sent_command)
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_the_worst_of_each_kind_is_said_and_the_exit_code_is_0(program_file):
    result = run(program_file)

    assert result.exit_code == 0, result.output
    assert "2 overloads of 1 person or pool, 7.7 person-days too much:" in result.stdout
    assert "Ana Silva is asked for 9 days in the week of 4 January 2027 and offers 4 (1 day of leave)" in result.stdout
    assert "1 working day after its due date 7 January 2027, which costs 100 EUR." in result.stdout
    assert "2 working days too early." in result.stdout


def test_everything_found_can_be_written(program_file, tmp_path):
    result = run(program_file, "--out", tmp_path / "review.xlsx", "--json", tmp_path / "review.json")

    assert result.exit_code == 0, result.output
    assert opened(tmp_path / "review.xlsx").sheetnames[0] == "In short"
    assert len(json.loads((tmp_path / "review.json").read_text())["overloads"]) == 2


def test_what_stands_in_the_way_of_planning_does_not_stop_it(program_file):
    result = run(program_file)

    assert 'before planning, mend: program.xlsx, Requirements!E5: task "Photos" needs skill "camera"' in result.stderr
    assert "Nobody has skill camera: 2 days are needed from 4 January to 8 January 2027" in result.stdout


def test_more_than_a_handful_is_counted(tmp_path):
    program_file = tmp_path / "program.xlsx"
    write_program(program_file, a_program(*(a_task(f"T{n}") for n in range(8)), people=(a_person(),)), ())

    assert "  and 3 more." in run(program_file).stdout


@pytest.mark.parametrize(("option", "name"), [("--out", "review.txt"), ("--json", "review.xlsx")])
def test_a_file_that_cannot_be_written_is_refused(program_file, tmp_path, option, name):
    result = run(program_file, option, tmp_path / name)

    assert result.exit_code == 2
    assert not (tmp_path / name).exists()
