"""A small program as files, and the command line with and without a process of its own."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from planner.cli.app import app
from planner.domain.ids import ScenarioId
from planner.whatif.scenario import Scenario
from planner.workbook.write import write_program
from tests.cli.small_program import a_small_program

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def ctrl_c_is_heard():
    """Hear SIGINT even where the tests themselves run in the background, which ignores it and passes that on."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def program_file(tmp_path):
    """Return the small program as a workbook, with a scenario `calm` that changes nothing."""
    path = tmp_path / "program.xlsx"
    write_program(path, a_small_program(), (Scenario(id=ScenarioId("calm"), name="Calm"),))
    return path


@pytest.fixture
def planner():
    """Run a command in this process."""

    def run(*arguments):
        return CliRunner().invoke(app, [str(argument) for argument in arguments])

    return run


@pytest.fixture
def planner_process(tmp_path):
    """Start a command in a process of its own, in an empty folder."""
    started = []

    def run(*arguments, start=("-m", "planner")):
        command = [sys.executable, *start, *map(str, arguments)]
        process = subprocess.Popen(
            command,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.communicate()
