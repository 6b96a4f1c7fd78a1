"""Hints name the command as it was started."""

from pathlib import Path

import pytest

from planner.cli.started_as import command, started_as


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Return a program in a virtual environment below the working directory, which the shell does not find."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path / "elsewhere"))
    folder = tmp_path / ".venv" / "bin"
    folder.mkdir(parents=True)
    for name in ("planner", "python"):
        (folder / name).write_text("#!/bin/sh\n")
        (folder / name).chmod(0o755)
    return folder


@pytest.mark.parametrize("is_absolute", [True, False])
def test_below_the_working_directory_the_way_is_short(installed, monkeypatch, is_absolute):
    monkeypatch.setattr("sys.argv", [str(installed / "planner") if is_absolute else ".venv/bin/planner", "demo"])

    assert started_as() == ".venv/bin/planner"


def test_what_the_shell_finds_needs_its_name_only(installed, monkeypatch):
    monkeypatch.setenv("PATH", str(installed))
    monkeypatch.setattr("sys.argv", [str(installed / "planner"), "demo"])

    assert started_as() == "planner"


@pytest.mark.usefixtures("installed")
def test_elsewhere_the_whole_way_is_named(monkeypatch):
    monkeypatch.setattr("sys.argv", ["/opt/planner/bin/planner", "demo"])

    assert started_as() == "/opt/planner/bin/planner"


def test_a_module_is_run_by_its_python(installed, monkeypatch):
    monkeypatch.setattr("sys.argv", ["/somewhere/planner/__main__.py", "demo"])
    monkeypatch.setattr("sys.executable", str(installed / "python"))

    assert started_as() == ".venv/bin/python -m planner"


@pytest.mark.usefixtures("installed")
def test_paths_with_spaces_stand_in_quotes(monkeypatch):
    monkeypatch.setattr("sys.argv", ["/opt/my tools/planner", "demo"])

    assert command("plan", Path("of May/plan.xlsx")) == "'/opt/my tools/planner' plan 'of May/plan.xlsx'"
